/**
 * The article's own id in its address: `infoCode`, or a last segment that is numeric or dated.
 * `https://a.cn/news/202201042235679186.html` -> '202201042235679186'; undefined where there is none.
 */
export function articleIdOf(url: string): string | undefined {
  if (!URL.canParse(url)) return undefined;
  const { pathname, searchParams } = new URL(url);
  const infoCode = searchParams.get('infoCode');
  if (infoCode && /^[A-Za-z0-9]{6,40}$/.test(infoCode)) return infoCode;
  const last = pathname.split('/').findLast(Boolean) ?? '';
  return /(?:^|[^A-Za-z0-9])([A-Z]{0,3}\d{6,40})(?:\.[a-z]{3,5})?$/.exec(last)?.[1];
}
