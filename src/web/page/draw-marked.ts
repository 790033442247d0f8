// Words that are marked: those of a mention that is there, or a new mention.
import type { Span } from '../../model/span.js';
import type { ArticleView, MentionView } from '../../review/view-document.js';
import type { Naming } from '../../review/decide/decision.js';
import { calling } from './calling.js';
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
  const there = others.find(({ start, end }) => start === span.start && end === span.end);
  const name = words.replace(/\s+/g, ' ');
  const id = there?.is ?? there?.rules?.is;
  // what the words are already; a namesake is offered only for words that are no mention yet
  const known = view.entities.find((one) => (there ? one.id === id : one.name === name));
  return [
    make('h1', {}, name),
    ...(there ? [] : others).map((mention) =>
      make('button', { onClick: () => onMend(mention) }, `these are the words of “${mention.quote}”`),
    ),
    make('p', {}, there ? 'these words are a mention: it is' : 'a new mention:'),
    drawForm({
      entities: view.entities,
      name:
        there?.value ??
        (known && calling(known, view.entities)) ??
        (there?.type === 'date' || there?.type === 'money' ? '' : name),
      type: there?.type ?? known?.type ?? 'person',
      does: there ? 'set' : 'add',
      onNaming,
      onProblem,
    }),
    make('button', { onClick: onLeave }, make('kbd', {}, 'Esc'), ' leave these words'),
  ];
};
