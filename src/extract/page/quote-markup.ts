/*
 * Portals of financial news put live stock quotes into stories: the company's name becomes a link
 * in a span, a figure is loaded beside it, and a chart follows between two comments.
 */

const CHART_START = /^\s*EM_StockImg_Start\s*$/i;
const CHART_END = /^\s*EM_StockImg_End\s*$/i;
const QUOTE_LINKS = '[id^="stock_"] a, a.keytip, a.em_stock_key_common';
const LIVE_FIGURES = '[id^="quote_"]';

/** Puts an element's children in its place. */
function unwrap(element: Element): void {
  element.replaceWith(...Array.from(element.childNodes));
}

/** Removes the siblings from one comment up to its end mark, both included. */
function removeChart(start: Comment): void {
  const range: ChildNode[] = [start];
  for (let at = start.nextSibling; at !== null; at = at.nextSibling) {
    range.push(at);
    if (at instanceof Comment && CHART_END.test(at.data)) {
      for (const node of range) node.remove();
      return;
    }
  }
}

/** Takes the quote markup out of a clone; the names of the companies stay as plain text. */
export function removeQuoteMarkup(root: Element): void {
  const comments = root.ownerDocument.createTreeWalker(root, NodeFilter.SHOW_COMMENT);
  const starts: Comment[] = [];
  while (comments.nextNode() !== null) {
    const comment = comments.currentNode;
    if (comment instanceof Comment && CHART_START.test(comment.data)) starts.push(comment);
  }
  starts.forEach(removeChart);
  for (const element of root.querySelectorAll(`${LIVE_FIGURES}, ${QUOTE_LINKS}`)) {
    if (element.matches(LIVE_FIGURES)) element.remove();
    else unwrap(element);
  }
}
