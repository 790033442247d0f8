// The article with its mentions, and what the reader marks in it.
import type { Span } from '../../model/span.js';
import type { ArticleView, MentionView } from '../../review/view-document.js';
import { cutText } from './cut-text.js';
import { make } from './make.js';

/** Fills the element: one piece for each stretch, which knows where it begins in the text. */
export const drawArticle = (
  into: HTMLElement,
  { text, mentions }: ArticleView,
  current: string | undefined,
  onLook: (mention: MentionView) => void,
): void => {
  into.replaceChildren(
    ...cutText(text.length, mentions).map(({ start, end, mention }) => {
      const words = text.slice(start, end);
      if (mention === undefined) return make('span', { data: { start: String(start) } }, words);
      const isCurrent = mention.id === current;
      const mark = make(
        'mark',
        {
          class: `${mention.state}${isCurrent ? ' current' : ''}`,
          data: { start: String(start), id: mention.id },
          onClick: () => onLook(mention),
        },
        words,
      );
      mark.title = `${mention.type ?? ''} ${mention.state}`.trim();
      return mark;
    }),
  );
  into.querySelector('.current')?.scrollIntoView({ block: 'nearest' });
};

const offsetAt = (article: HTMLElement, node: Node, offset: number): number | undefined => {
  const piece = node.parentElement;
  const start = piece?.dataset['start'];
  return start === undefined || !article.contains(piece) || node.nodeType !== Node.TEXT_NODE
    ? undefined
    : Number(start) + offset;
};

/** What is marked in the article, in code units of its text; undefined for nothing, or what reaches out of it. */
export const markedWords = (article: HTMLElement): Span | undefined => {
  const selection = getSelection();
  if (selection === null || selection.isCollapsed || selection.rangeCount === 0) return undefined;
  const range = selection.getRangeAt(0);
  const start = offsetAt(article, range.startContainer, range.startOffset);
  const end = offsetAt(article, range.endContainer, range.endOffset);
  return start === undefined || end === undefined || start >= end ? undefined : { start, end };
};
