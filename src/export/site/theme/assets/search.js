/*
 * Search in the page: the list of all articles is fetched from this site at the first letter, and
 * looked through as one types. Every word has to be somewhere; titles come before texts.
 */
(() => {
  const form = document.getElementById('search');
  const field = document.getElementById('q');
  const found = document.getElementById('found');
  const hits = document.getElementById('hits');
  const MOST = 200;
  let rows;

  const fold = (text) => text.normalize('NFKC').toLowerCase();

  async function load() {
    const answer = await fetch(form.dataset.index);
    if (!answer.ok) throw new Error(String(answer.status));
    const all = await answer.json();
    return all.map(([url, title, day, tags, text = '']) => ({
      url,
      title,
      day,
      head: fold(`${title} ${tags}`),
      text: fold(text),
    }));
  }

  function row({ url, title, day }) {
    const item = document.createElement('li');
    const link = document.createElement('a');
    link.href = url;
    link.textContent = title;
    const time = document.createElement('time');
    time.textContent = day;
    item.append(link, ' ', time);
    return item;
  }

  function matches(words) {
    const inHead = [];
    const inText = [];
    for (const entry of rows) {
      if (words.every((word) => entry.head.includes(word))) inHead.push(entry);
      else if (words.every((word) => entry.head.includes(word) || entry.text.includes(word)))
        inText.push(entry);
    }
    return [...inHead, ...inText];
  }

  async function show() {
    const words = fold(field.value).split(/\s+/).filter(Boolean);
    const address = new URL(location.href);
    if (field.value) address.searchParams.set('q', field.value);
    else address.searchParams.delete('q');
    history.replaceState(null, '', address);
    if (words.length === 0) {
      found.textContent = '';
      hits.replaceChildren();
      return;
    }
    try {
      rows ??= await load();
    } catch {
      found.textContent = form.dataset.failed;
      return;
    }
    const list = matches(words);
    found.textContent =
      list.length === 0 ? form.dataset.none : `${form.dataset.found} ${list.length}`;
    hits.replaceChildren(...list.slice(0, MOST).map(row));
  }

  form.addEventListener('submit', (event) => event.preventDefault());
  field.addEventListener('input', () => void show());
  field.value = new URL(location.href).searchParams.get('q') ?? '';
  if (field.value) void show();
  else field.focus();
})();
