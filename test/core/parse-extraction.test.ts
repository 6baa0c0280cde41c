import { describe, expect, it } from 'vitest';
import { parseExtraction } from '../../src/core/parse-extraction';
import { aCapture } from '../support/a-capture';

function article(facts: Record<string, unknown>): unknown {
  return { kind: 'article', capture: { ...aCapture(), ...facts } };
}

/** The capture that comes of an answer; throws where there is none. */
function captureOf(facts: Record<string, unknown>): Record<string, unknown> {
  const parsed = parseExtraction(article(facts));
  if (!parsed.ok) throw new Error(parsed.failure.reason);
  return parsed.value;
}

describe('a whole answer', () => {
  it('is the capture', () => {
    expect(parseExtraction(article({}))).toEqual({ ok: true, value: aCapture() });
  });

  it('says why a page is no article', () => {
    const why = { kind: 'list', links: 40 };
    const failure = { reason: 'not-article', why };
    expect(parseExtraction({ kind: 'not-article', why })).toEqual({ ok: false, failure });
  });

  it('says that a page is too large', () => {
    const failure = { reason: 'too-large' };
    expect(parseExtraction({ kind: 'too-large', nodes: 9 })).toEqual({ ok: false, failure });
    expect(parseExtraction(article({ body: 'x'.repeat(30_000_001) }))).toEqual({
      ok: false,
      failure,
    });
  });
});

describe('an answer that is partly wrong loses only that part', () => {
  it.each([
    ['an empty headline', { headline: '  ' }, 'headline'],
    ['a headline of another type', { headline: 7 }, 'headline'],
    ['a headline longer than any', { headline: '长'.repeat(10_001) }, 'headline'],
    ['a language that is none', { language: 'zh_CN; drop' }, 'language'],
    ['a canonical address that runs', { canonicalUrl: 'javascript:alert(1)' }, 'canonicalUrl'],
    ['a time out of range', { publishedAt: { instant: 1e18 } }, 'publishedAt'],
    [
      'a time that is NaN',
      { publishedAt: { ...aCapture().publishedAt, instant: NaN } },
      'publishedAt',
    ],
    ['a source without a name', { source: { url: 'https://a.cn/' } }, 'source'],
    ['a null', { dek: null }, 'dek'],
  ])('%s', (_what, facts, field) => {
    const capture = captureOf(facts);
    expect(capture).not.toHaveProperty(field);
    expect(capture['text']).toBe(aCapture().text);
  });

  it('a bad address of a source loses only the address', () => {
    const capture = captureOf({ source: { name: '日报', url: 'data:text/html,x' } });
    expect(capture['source']).toEqual({ name: '日报' });
  });

  it('a bad image loses itself, a bad width only the width', () => {
    const images = [
      { url: 'https://a.cn/1.png', width: -1, height: 0 },
      { url: 'blob:x', width: 10 },
      { url: 'https://a.cn/3.png', width: 10 },
      'image',
    ];
    expect(captureOf({ images })['images']).toEqual([
      { url: 'https://a.cn/1.png' },
      { url: 'https://a.cn/3.png', width: 10 },
    ]);
  });

  it('lists give up their bad items, and end somewhere', () => {
    expect(captureOf({ authors: ['张三', '', 3, null, ' 李四 '] })['authors']).toEqual([
      '张三',
      '李四',
    ]);
    expect(captureOf({ authors: ['', 3, '王五', '赵六'] })['authors']).toEqual(['王五', '赵六']);
    const keywords = Array.from({ length: 100_000 }, (_, index) => `k${index}`);
    expect(captureOf({ keywords })['keywords']).toHaveLength(500);
  });

  it('text loses control characters and broken halves of characters', () => {
    const capture = captureOf({ headline: 'a\u0000b\uD800', text: 'x\u0007\ny\u0085' });
    expect(capture).toMatchObject({ headline: 'ab\uFFFD', text: 'x\ny' });
  });

  it('what nobody asked for stays outside', () => {
    const capture = captureOf({ id: 'mine', identity: 'x', extra: { a: 1 } });
    expect(Object.keys(capture).sort()).toEqual(Object.keys(aCapture()).sort());
  });

  it('a key that is there without a value is absent', () => {
    expect(captureOf({ dek: undefined })).not.toHaveProperty('dek');
  });
});

describe('an answer that is no answer', () => {
  const cyclic: Record<string, unknown> = { kind: 'article' };
  cyclic['capture'] = cyclic;
  it.each([
    ['nothing', undefined],
    ['null', null],
    ['text', 'article'],
    ['a list', [article({})]],
    ['another kind', { kind: 'trojan', capture: aCapture() }],
    ['no capture', { kind: 'article' }],
    ['a cyclic one', cyclic],
    ['no address', article({ url: undefined })],
    ['an address that runs', article({ url: 'javascript:alert(1)' })],
    ['no text', article({ text: 5 })],
    ['no body', article({ body: null })],
    ['a publisher that is a list', article({ publisher: [] })],
  ])('%s', (_what, answer) => {
    expect(parseExtraction(answer)).toEqual({
      ok: false,
      failure: { reason: 'unreadable-answer' },
    });
  });

  it('cannot poison prototypes', () => {
    const poisoned: unknown = JSON.parse(
      JSON.stringify(article({})).replace('{', '{"__proto__":{"polluted":1},'),
    );
    expect(parseExtraction(poisoned).ok).toBe(true);
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
  });
});
