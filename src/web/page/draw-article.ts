// The article with its mentions.
import type { ArticleView, MentionView } from '../../review/view-document.js';
import { cutText } from './cut-text.js';
import { make } from './make.js';

/** Fills the element: one piece for each stretch, which knows where it begins in the text. */
export const drawArticle = (
  into: HTMLElement,
  { text, mentions }: ArticleView,
  onClick: (mention: MentionView, event: MouseEvent) => void,
): void =>
  into.replaceChildren(
    ...cutText(text.length, mentions).map(({ start, end, mention }) => {
      const words = text.slice(start, end);
      const data = { start: String(start) };
      if (mention === undefined) return make('span', { data }, words);
      const mark = make(
        'mark',
        {
          class: mention.state,
          data: { ...data, id: mention.id },
          onClick: (event) => onClick(mention, event),
        },
        words,
      );
      mark.title = `${mention.type ?? ''} ${mention.state}`.trim();
      return mark;
    }),
  );

/** Outlines all stretches of one mention, those of others inside it too, and nothing else. */
export const showCurrent = (into: HTMLElement, mention: MentionView | undefined): void => {
  const { start = 0, end = 0 } = mention ?? {};
  let first: Element | undefined;
  for (const piece of into.children) {
    const at = Number((piece as HTMLElement).dataset['start']);
    const isCurrent = at >= start && at < end;
    piece.classList.toggle('current', isCurrent);
    if (isCurrent) piece.setAttribute('aria-current', 'true');
    else piece.removeAttribute('aria-current');
    if (isCurrent) first ??= piece;
  }
  first?.scrollIntoView({ block: 'nearest' });
};
