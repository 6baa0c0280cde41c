import type { Block } from './page-map';

const CREDIT_LINE =
  /^[（(【[]?\s*(?:文章|稿件|信息|内容|新闻|资料)?(?:来源|來源|出处|转自)\s*[:：]\s*([^：:；;。]{1,60}?)\s*[）)】\]]?$/;

/** A credit line stands at the end of a story: among so many of its last blocks. */
const LAST_BLOCKS = 6;

/** The page's own credit: `（文章来源：证券日报网）` -> that line and `证券日报网`. */
export type CreditLine = { block: Block; name: string; line: string };

/** The credit line at the end of a story; `undefined` where it has none. */
export function findCreditLine(blocks: Block[]): CreditLine | undefined {
  for (const block of blocks.slice(-LAST_BLOCKS).toReversed()) {
    if (block.length > 80) continue;
    const name = CREDIT_LINE.exec(block.text)?.[1];
    if (name !== undefined) return { block, name: name.replace(/\s+/g, ''), line: block.text };
  }
  return undefined;
}
