// What the reader marks in the article, in code units of its text.
import type { Span } from '../../model/span.js';

/** Code units of the article before a point in it: every piece of it shows as many as it stands for. */
const offsetOf = (article: HTMLElement, node: Node, offset: number): number => {
  const before = document.createRange();
  before.selectNodeContents(article);
  before.setEnd(node, offset);
  return before.toString().length;
};

/** The part of the selection that lies in the article, without blanks around it; undefined for nothing. */
export const markedSpan = (article: HTMLElement, text: string): Span | undefined => {
  const selection = getSelection();
  if (selection === null || selection.isCollapsed || selection.rangeCount === 0) return undefined;
  const range = selection.getRangeAt(0);
  if (!range.intersectsNode(article)) return undefined;
  const from = article.contains(range.startContainer)
    ? offsetOf(article, range.startContainer, range.startOffset)
    : 0;
  const to = article.contains(range.endContainer)
    ? offsetOf(article, range.endContainer, range.endOffset)
    : text.length;
  const words = text.slice(from, to);
  const start = from + words.length - words.trimStart().length;
  const end = to - (words.length - words.trimEnd().length);
  return start >= end ? undefined : { start, end };
};
