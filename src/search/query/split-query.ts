/** A piece of a query as it is written: `-source:"Bay Herald"` -> not, source, Bay Herald, quoted. */
export type QueryPiece = {
  not: boolean;
  field?: string;
  value: string;
  quote: 'none' | 'closed' | 'open';
};

const QUOTES = `"“”„「」『』`;
const SPACE = '\\s\\u3000';

const PIECE = new RegExp(
  `(?<not>[-－])?(?:(?<field>[\\p{L}\\p{M}]{1,20})[:：])?` +
    `(?:[${QUOTES}](?<phrase>[^${QUOTES}]*)(?<end>[${QUOTES}])?|(?<bare>[^${SPACE}${QUOTES}]+))`,
  'gu',
);

/** A query -> its pieces, in their order; in linear time, whatever it holds. */
export function splitQuery(text: string): QueryPiece[] {
  return [...text.matchAll(PIECE)].map(({ groups = {} }) => {
    const { not, field, phrase, end, bare } = groups;
    return {
      not: not !== undefined,
      ...(field !== undefined && { field }),
      value: phrase ?? bare ?? '',
      quote: phrase === undefined ? 'none' : end === undefined ? 'open' : 'closed',
    };
  });
}
