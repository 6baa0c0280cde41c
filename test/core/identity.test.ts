import { describe, expect, it, test } from 'vitest';
import { identityOf } from '../../src/core/identity';
import { isTrackingParameter, TRACKING_PARAMETERS } from '../../src/core/tracking-parameters';

describe('the identity of an address', () => {
  it.each([
    ['https://www.a.cn/x/?utm_source=b#c', 'a.cn/x'],
    ['http://A.CN/X.html', 'a.cn/X.html'],
    ['https://a.cn', 'a.cn/'],
    ['https://a.cn:8443/x', 'a.cn:8443/x'],
    ['https://a.cn/x?b=2&a=1&fbclid=z', 'a.cn/x?a=1&b=2'],
    ['https://a.cn/%e5%a4%ae', 'a.cn/%E5%A4%AE'],
    ['https://a.cn/央行', 'a.cn/%E5%A4%AE%E8%A1%8C'],
    ['https://新闻.cn/x', 'xn--efvy88h.cn/x'],
    ['file:///home/a/x.html#y', 'file:///home/a/x.html'],
    ['no address', 'no address'],
  ])('%s is %s', (url, identity) => {
    expect(identityOf(url)).toBe(identity);
  });

  it('keeps stories apart that differ in a parameter which is not for tracking', () => {
    expect(identityOf('https://a.cn/x?id=1')).not.toBe(identityOf('https://a.cn/x?id=2'));
  });
});

describe('the canonical address', () => {
  it.each([
    ['https://m.a.cn/s/1.html', 'https://www.a.cn/2026/1.html', 'of a mobile page'],
    ['https://www.a.cn/s/1/amp', 'https://www.a.cn/2026/1.html', 'of an AMP page'],
    ['https://a.cn/x?ref=share', 'https://www.a.cn/2026/1.html', 'of a shared page'],
  ])('counts: %s -> %s (%s)', (url, canonical) => {
    expect(identityOf(url, canonical)).toBe('a.cn/2026/1.html');
  });

  it.each([
    ['https://a.cn/x.html', 'https://other.cn/x.html', 'it lies on another site'],
    ['https://a.cn/x.html', 'https://evil.a.cn/y.html', 'it lies on another host of the site'],
    ['https://a.cn/x.html', 'https://a.cn/', 'it is the start page'],
    ['https://a.cn/show.php?id=5', 'https://a.cn/show.php', 'it drops what names the story'],
    ['https://a.cn/x.html', 'javascript:alert(1)', 'it is no address of a page'],
    ['file:///x.html', 'https://a.cn/x.html', 'the page is a file'],
    ['https://a.cn/x.html', 'not an address', 'it cannot be read'],
  ])('does not count for %s -> %s: %s', (url, canonical) => {
    expect(identityOf(url, canonical)).toBe(identityOf(url));
  });
});

describe('the table of tracking parameters', () => {
  test('is alphabetical, without doubles', () => {
    expect([...TRACKING_PARAMETERS]).toEqual([...new Set(TRACKING_PARAMETERS)].sort());
  });

  test.each(TRACKING_PARAMETERS.map((name) => [name.replace('*', 'any')]))('%s goes', (name) => {
    expect(identityOf(`https://a.cn/x?${name}=1`)).toBe('a.cn/x');
    expect(isTrackingParameter(name.toUpperCase())).toBe(true);
  });

  test.each(['id', 'p', 'infoCode', 'utm', 'gaid', 'page', 'from'])('%s stays', (name) => {
    expect(isTrackingParameter(name)).toBe(false);
  });
});
