import browser from 'webextension-polyfill';

/** What the toolbar button shows over one tab until that goes to another page. */
export type Badge = { mark: 'saved' | 'look'; title: string };

/** Grounds with which white letters keep a contrast of 4.5:1. */
const LOOKS = {
  saved: { text: '✓', ground: '#2f6b3f' },
  look: { text: '!', ground: '#8a5a00' },
} as const;

/** Shows the badge on the tab's button; a tab that is gone shows nothing. */
export async function showBadge(tabId: number, { mark, title }: Badge): Promise<void> {
  const { text, ground } = LOOKS[mark];
  try {
    await Promise.all([
      browser.action.setBadgeText({ tabId, text }),
      browser.action.setBadgeBackgroundColor({ tabId, color: ground }),
      browser.action.setBadgeTextColor({ tabId, color: '#ffffff' }),
      browser.action.setTitle({ tabId, title }),
    ]);
  } catch {
    // The one way in which these calls fail: the tab was closed meanwhile, nobody looks any more.
  }
}
