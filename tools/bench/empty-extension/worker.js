// The popup does all; a worker is here so that the browser starts as much for it as for ours.
chrome.runtime.onInstalled.addListener(() => undefined);
