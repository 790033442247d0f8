// The right part of the page: the words that are marked, or the mention that is looked at, or neither.
import type { Span } from '../../model/span.js';
import type { ArticleView, MentionView } from '../../review/view-document.js';
import type { Naming } from '../../review/decide/decision.js';
import { drawDetail } from './draw-detail.js';
import { drawDisagreements } from './draw-disagreements.js';
import { drawMarked } from './draw-marked.js';
import { drawSteps } from './draw-steps.js';
import type { Action } from './key-action.js';
import { make } from './make.js';

export interface SideOptions {
  readonly view: ArticleView;
  readonly mention: MentionView | undefined;
  readonly marked: Span | undefined;
  /** the note on the mention that is typed and not written yet */
  readonly draft: string | undefined;
  onDraft(mention: MentionView, note: string): void;
  onMend(span: Span, id: string): void;
  onNaming(span: Span, naming: Naming): void;
  onAction(action: Action): void;
  onLeave(): void;
  onProblem(problem: string): void;
}

export const drawSide = (options: SideOptions): Node[] => {
  const { view, mention, marked, onAction, onProblem } = options;
  if (marked !== undefined)
    return drawMarked({
      view,
      span: marked,
      onProblem,
      onLeave: options.onLeave,
      onMend: ({ id }) => options.onMend(marked, id),
      onNaming: (naming) => options.onNaming(marked, naming),
    });
  const above = [drawSteps(view, mention?.id, onAction), ...drawDisagreements(view)];
  if (mention === undefined)
    return [...above, make('p', {}, 'nothing is looked at: click a mention, or press Space')];
  const onDraft = (note: string): void => options.onDraft(mention, note);
  return [...above, ...drawDetail({ view, mention, draft: options.draft, onDraft, onAction, onProblem })];
};
