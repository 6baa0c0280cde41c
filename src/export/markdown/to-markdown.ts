import { tables } from '@truto/turndown-plugin-gfm';
import TurndownService from 'turndown';
import { escapeMarkdown } from '../escape/escape-markdown';
import { RULES } from './turndown-rules';

function createTurndown(): TurndownService {
  const turndown = new TurndownService({
    headingStyle: 'atx',
    bulletListMarker: '-',
    codeBlockStyle: 'fenced',
  });
  turndown.use(tables);
  for (const [name, rule] of Object.entries(RULES)) turndown.addRule(name, rule);
  turndown.escape = escapeMarkdown;
  return turndown;
}

let turndown: TurndownService | undefined;

/** A normalised body -> Markdown that kramdown, GFM and Liquid show as the same text. */
export function toMarkdown(body: HTMLElement): string {
  turndown ??= createTurndown();
  return turndown.turndown(body);
}
