// Buttons for what keys do: from mention to mention, and back.
import type { ArticleView } from '../../review/view-document.js';
import type { Action } from './key-action.js';
import { nextMention, waits } from './key-action.js';
import { make } from './make.js';

/** One row, the same for every mention. */
export const drawSteps = (
  view: ArticleView,
  current: string | undefined,
  onAction: (action: Action) => void,
): HTMLElement => {
  const button = (key: string, words: string, action: () => Action): HTMLElement =>
    make('button', { onClick: () => onAction(action()) }, make('kbd', {}, key), ` ${words}`);
  return make(
    'div',
    { class: 'steps' },
    button('k', 'previous', () => ({ kind: 'look', at: nextMention(view, current, () => true, -1) })),
    button('j', 'next', () => ({ kind: 'look', at: nextMention(view, current, () => true) })),
    button('Space', 'next open', () => ({ kind: 'look', at: nextMention(view, current, waits) })),
    button('u', 'undo', () => ({ kind: 'undo' })),
  );
};
