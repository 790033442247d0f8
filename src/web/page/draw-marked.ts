// Words that are marked: those of a mention that is there, or a new mention.
import type { Span } from '../../model/span.js';
import type { ArticleView, MentionView } from '../../review/view-document.js';
import type { Naming } from '../../review/decide/decision.js';
import { drawForm } from './draw-form.js';
import { make } from './make.js';

export interface MarkedOptions {
  readonly view: ArticleView;
  readonly span: Span;
  onMend(mention: MentionView): void;
  onNaming(naming: Naming): void;
  onProblem(problem: string): void;
  onLeave(): void;
}

/** The words, a button for each mention that they may mend, the form of a new one, and a way back. */
export const drawMarked = ({ view, span, onMend, onNaming, onProblem, onLeave }: MarkedOptions): Node[] => {
  const words = view.text.slice(span.start, span.end);
  const others = view.mentions.filter(({ start = -1, end = -1 }) => start < span.end && span.start < end);
  const isTaken = others.some(({ start, end }) => start === span.start && end === span.end);
  return [
    make('h1', {}, words.replace(/\s+/g, ' ')),
    ...(isTaken ? [] : others).map((mention) =>
      make('button', { onClick: () => onMend(mention) }, `these are the words of “${mention.quote}”`),
    ),
    make('p', {}, isTaken ? 'these words are a mention: it is' : 'a new mention:'),
    drawForm({
      entities: view.entities,
      name: words.replace(/\s+/g, ' '),
      type: 'person',
      does: isTaken ? 'set' : 'add',
      onNaming,
      onProblem,
    }),
    make('button', { onClick: onLeave }, make('kbd', {}, 'Esc'), ' leave these words'),
  ];
};
