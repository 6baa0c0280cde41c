import { Liquid, Tag, TypeGuards, type TagToken, type TopLevelToken } from 'liquidjs';
import type { Parts } from '../../src/import/front-matter.ts';
import { flawOf } from '../../src/export/template/flaw-of.ts';

/** Where in a file, from 1, and what is wrong there. */
export type LiquidFlaw = { line: number; column: number; detail: string };

/** Tags of one line that Jekyll and the plugins of GitHub Pages add to Liquid's own. */
const ALONE = ['feed_meta', 'gist', 'include', 'include_relative', 'link', 'post_url', 'seo'];

class AloneTag extends Tag {
  override render(): void {}
}

class HighlightTag extends Tag {
  constructor(token: TagToken, rest: TopLevelToken[], liquid: Liquid) {
    super(token, rest, liquid);
    while (rest.length > 0) {
      const next = rest.shift();
      if (next && TypeGuards.isTagToken(next) && next.name === 'endhighlight') return;
    }
    throw new Error(`tag "${token.getText()}" not closed`);
  }
  override render(): void {}
}

function engine(): Liquid {
  const liquid = new Liquid();
  for (const name of ALONE) liquid.registerTag(name, AloneTag);
  liquid.registerTag('highlight', HighlightTag);
  return liquid;
}

let parser: Liquid | undefined;

/** Where the first sign of Liquid stands. */
function signOf(body: string): LiquidFlaw | undefined {
  const at = /\{[{%]/.exec(body)?.index;
  if (at === undefined) return undefined;
  const before = body.slice(0, at).split('\n');
  const detail = body.slice(at, at + 40).replace(/\n[^]*/, '');
  return { line: before.length, column: (before.at(-1) ?? '').length + 1, detail };
}

/**
 * Liquid in the body of a post over which Jekyll would stop or leave text out: its first fault, as
 * parsing tells it, or where a file of the archive's form, which is all text, holds any.
 */
export function liquidFlaw(
  { body, line: first }: Parts,
  isAllText: boolean,
): LiquidFlaw | undefined {
  const sign = signOf(body);
  if (!sign) return undefined;
  const moved = ({ line, column, detail }: LiquidFlaw): LiquidFlaw => ({
    line: line + first - 1,
    column,
    detail,
  });
  if (isAllText) return moved(sign);
  try {
    (parser ??= engine()).parse(body);
    return undefined;
  } catch (error) {
    const { line = 1, column = 1, detail, kind } = flawOf(error);
    return moved({ line, column, detail: detail ?? kind });
  }
}
