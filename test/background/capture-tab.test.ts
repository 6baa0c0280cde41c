import { describe, expect, it } from 'vitest';
import { captureTab, type CaptureEffects } from '../../src/background/capture-tab';
import { refusalOf } from '../../src/platform/browser-refusals';
import { aCapture } from '../support/a-capture';

const ADDRESS = aCapture().url;

function answerAt(address: string): unknown {
  const extraction = { kind: 'article', capture: aCapture({ url: address }) };
  return { address, contentType: 'text/html', ready: true, extraction };
}

/** A browser whose tab 7 shows an article, with what a test cares about in its place. */
function aBrowser(changes: Partial<CaptureEffects> = {}): CaptureEffects {
  return {
    addressOf: async () => ({ url: ADDRESS }),
    mayReadFiles: async () => true,
    inject: async () => undefined,
    ask: async () => answerAt(ADDRESS),
    requestFor: async (mode) => ({ mode, zone: 'Asia/Shanghai', now: 1 }),
    injectPages: async () => undefined,
    askPages: async () => undefined,
    refusalOf,
    patience: 1_000,
    ...changes,
  };
}

function refusing(sentence: string, url?: string): Partial<CaptureEffects> {
  return {
    addressOf: async () => (url === undefined ? {} : { url }),
    inject: async () => {
      throw new Error(sentence);
    },
  };
}

/** Why tab 7 gives no capture, in one word. */
async function reasonWith(changes: Partial<CaptureEffects>): Promise<string | undefined> {
  const captured = await captureTab(7, 'article', aBrowser(changes));
  return captured.ok ? undefined : captured.failure.reason;
}

describe('capturing a tab', () => {
  it('gives the story that its page shows', async () => {
    expect(await captureTab(7, 'article', aBrowser())).toEqual({ ok: true, value: aCapture() });
  });

  it('sends script and question at once, in the mode that the reader wants', async () => {
    const steps: string[] = [];
    const browser = aBrowser({
      inject: async (tabId) => {
        steps.push(`inject ${tabId}`);
        // The script arrives when the question is there, or never.
        await expect.poll(() => steps).toContain('ask 7 anything wait-for-script');
      },
      ask: async (tabId, { mode }, waiting) => {
        steps.push(`ask ${tabId} ${mode} ${waiting}`);
        return answerAt(ADDRESS);
      },
    });
    expect(await captureTab(7, 'anything', browser)).toMatchObject({ ok: true });
    expect(steps).toEqual(['inject 7', 'ask 7 anything wait-for-script']);
  });

  it('makes the request for the address of the tab', async () => {
    const asked: unknown[] = [];
    const browser = aBrowser({
      requestFor: async (mode, locating) => ({ mode, zone: (await locating) ?? '', now: 1 }),
      ask: async (_tabId, request) => {
        asked.push(request.zone);
        return answerAt(ADDRESS);
      },
    });
    await captureTab(7, 'article', browser);
    expect(asked).toEqual([ADDRESS]);
  });

  it('asks once more where the question came to another page than the script', async () => {
    const lost = new Promise(() => undefined);
    const browser = aBrowser({
      ask: async (_tabId, _request, waiting) =>
        waiting === 'wait-for-script'
          ? lost
          : { address: ADDRESS, contentType: 'text/html', ready: false },
    });
    const captured = await captureTab(7, 'article', { ...browser, patience: 5_000 });
    expect(captured).toMatchObject({ ok: false, failure: { reason: 'navigated' } });
  });
});

describe('an article on several pages', () => {
  const whole = aCapture({ text: '第一页。\n第二页。', pages: { total: 2, missing: [] } });
  const first = aCapture({ text: '第一页。', pages: { total: 2, missing: [2] } });
  const answer = (capture: unknown) => ({ kind: 'article', capture });
  const showing = (changes: Partial<CaptureEffects>) =>
    captureTab(
      7,
      'article',
      aBrowser({
        ask: async () => ({
          address: ADDRESS,
          contentType: 'text/html',
          ready: true,
          extraction: answer(first),
        }),
        ...changes,
      }),
    );

  it('is captured whole', async () => {
    const captured = await showing({ askPages: async () => answer(whole) });
    expect(captured).toEqual({ ok: true, value: whole });
  });

  it.each<[string, Partial<CaptureEffects>]>([
    ['the tab goes away', { injectPages: () => Promise.reject(new Error('No tab with id: 7')) }],
    ['the page goes on', { askPages: () => Promise.reject(new Error('The frame was removed.')) }],
    ['the answer is none', { askPages: async () => undefined }],
  ])('keeps what was read, and what is missing, when %s', async (_what, changes) => {
    expect(await showing(changes)).toEqual({ ok: true, value: first });
  });

  it('is never asked for where one page is the whole article', async () => {
    const injectPages = () => Promise.reject(new Error('asked'));
    expect(await captureTab(7, 'article', aBrowser({ injectPages }))).toEqual({
      ok: true,
      value: aCapture(),
    });
  });
});

describe('an address at which nothing can be captured', () => {
  it.each([
    ['about:newtab', 'browser-page'],
    ['about:reader?url=https%3A%2F%2Fa.cn', 'browser-page'],
    ['chrome://settings/', 'browser-page'],
    ['chrome-extension://abc/page.html', 'browser-page'],
    ['edge://flags', 'browser-page'],
    ['moz-extension://abc/page.html', 'browser-page'],
    ['https://addons.mozilla.org/zh-CN/firefox/', 'gallery'],
    ['https://chrome.google.com/webstore/category/extensions', 'gallery'],
    ['https://chromewebstore.google.com/detail/x', 'gallery'],
    ['https://microsoftedge.microsoft.com/addons/Microsoft-Edge-Extensions-Home', 'gallery'],
    ['view-source:https://a.cn/x.html', 'view-source'],
    ['data:text/html,<p>x', 'not-a-page'],
    ['blob:https://a.cn/123', 'not-a-page'],
    ['ftp://a.cn/x', 'not-a-page'],
    ['javascript:alert(1)', 'not-a-page'],
    ['', undefined],
    ['https://chrome.google.com/intl/zh-CN/chrome/', undefined],
    ['https://a.cn/chrome://x', undefined],
  ])('%s: %s', async (url, reason) => {
    const ask = async (): Promise<unknown> => answerAt(url || ADDRESS);
    const addressOf = async () => (url ? { url } : {});
    expect(await reasonWith({ addressOf, ask })).toBe(reason);
  });
});

describe("the browser's refusal", () => {
  it.each([
    ['Cannot access a chrome:// URL', undefined, 'browser-page'],
    ['The extensions gallery cannot be scripted.', undefined, 'gallery'],
    [
      'Cannot access contents of the page. Extension manifest must request…',
      undefined,
      'hidden-page',
    ],
    ['Missing host permission for the tab', 'https://a.cn/x', 'no-access'],
    ['Missing host permission for the tab', 'https://a.cn/X.PDF?page=2', 'pdf'],
    [
      'This page cannot be scripted due to an ExtensionsSettings policy.',
      'https://a.cn/',
      'no-access',
    ],
    ['Frame with ID 0 is showing error page', 'https://a.cn/', 'not-a-page'],
    ['words that no list has', 'https://a.cn/', 'no-access'],
  ])('"%s" at %s: %s', async (sentence, url, reason) => {
    expect(await reasonWith(refusing(sentence, url))).toBe(reason);
  });

  it('of a file is explained by the permission that is missing', async () => {
    const refused = refusing('Cannot access contents of url "file:///x.html".', 'file:///x.html');
    expect(await reasonWith({ ...refused, mayReadFiles: async () => false })).toBe('file-access');
    expect(await reasonWith(refused)).toBe('no-access');
  });

  it('of a page whose address is hidden too leaves the file open as a cause', async () => {
    const refused = refusing('Cannot access contents of the page. Extension manifest must…');
    const mayReadFiles = async (): Promise<boolean> => false;
    expect(await reasonWith({ ...refused, mayReadFiles })).toBe('hidden-page-or-file');
  });
});

describe('a tab that changes in the middle', () => {
  it('was closed before', async () => {
    expect(await reasonWith({ addressOf: async () => undefined })).toBe('tab-gone');
  });

  it('was closed while the page was read', async () => {
    const inject = async (): Promise<void> => {
      throw new Error('Frame with ID 0 was removed.');
    };
    const answers = [{ url: ADDRESS }, undefined];
    expect(await reasonWith({ inject, addressOf: async () => answers.shift() })).toBe('tab-gone');
  });

  it('went to another page while the script was on its way', async () => {
    const inject = async (): Promise<void> => {
      throw new Error('Frame with ID 0 was removed.');
    };
    expect(await reasonWith({ inject })).toBe('navigated');
  });

  it('shows another story by the time it answers', async () => {
    const ask = async (): Promise<unknown> => answerAt('https://news.example.cn/other.html');
    expect(await reasonWith({ ask })).toBe('navigated');
  });
});

describe('a page that does not do its part', () => {
  it('takes too long', async () => {
    const ask = (): Promise<unknown> => new Promise(() => undefined);
    expect(await reasonWith({ ask, patience: 20 })).toBe('timeout');
  });

  it.each([[null], ['article'], [{ address: ADDRESS }], [[answerAt(ADDRESS)]]])(
    'answers %j',
    async (answer) => {
      expect(await reasonWith({ ask: async () => answer })).toBe('unreadable-answer');
    },
  );
});
