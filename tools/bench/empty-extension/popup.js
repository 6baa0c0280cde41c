// The least that a capturing popup can do: inject one line, show its answer, and know when it is painted.
addEventListener('DOMContentLoaded', async () => {
  const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
  const [frame] = await chrome.scripting.executeScript({
    target: { tabId: tab.id },
    func: () => document.title,
  });
  const card = document.getElementById('card');
  card.textContent = frame.result;
  card.dataset.state = 'saved';
  requestAnimationFrame(() =>
    setTimeout(() => {
      card.dataset.paintedAt = String(performance.timeOrigin + performance.now());
    }),
  );
});
