import type { FullPost } from '../../core/post';
import { sourceName } from '../../core/source-name';
import type { Copied } from '../../publish/copy-text';
import { fullMoment } from '../moments';

function lineOf(text: string, name = 'p'): HTMLElement {
  const line = document.createElement(name);
  line.textContent = text;
  return line;
}

function linkTo(address: string): HTMLElement {
  const line = document.createElement('p');
  const link = document.createElement('a');
  link.href = address;
  link.textContent = address;
  line.append(link);
  return line;
}

/** What is selected in the article, if anything is. */
function selectedIn(article: Element): { text: string; nodes: Node } | undefined {
  const selection = getSelection();
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return undefined;
  const range = selection.getRangeAt(0);
  if (!article.contains(range.commonAncestorContainer)) return undefined;
  return { text: selection.toString(), nodes: range.cloneContents() };
}

/**
 * An article, or what is selected in it, with whose it is: headline, source and time, text, address.
 * `article`: the element that shows it; what is taken from there has been sanitised.
 */
export function articleWithSource(post: FullPost, article: Element): Required<Copied> {
  const selected = selectedIn(article);
  const body = article.querySelector('.article-body');
  const facts = [sourceName(post), post.publishedAt && fullMoment(post.publishedAt)];
  const credit = facts.filter((fact) => fact !== undefined && fact !== '').join(' · ');
  const holder = document.createElement('div');
  const nodes = selected?.nodes ?? body?.cloneNode(true);
  if (post.headline !== undefined) holder.append(lineOf(post.headline, 'h1'));
  holder.append(lineOf(credit));
  if (nodes) holder.append(nodes);
  holder.append(linkTo(post.url));
  const lines = [post.headline, credit, selected?.text ?? post.text, post.url];
  return {
    html: holder.innerHTML,
    text: lines.filter((line) => line !== undefined && line !== '').join('\n\n'),
  };
}
