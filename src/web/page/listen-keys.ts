// Keys of the page: what is meant, and what must be asked first.
import type { ArticleView, MentionView } from '../../review/view-document.js';
import type { Action } from './key-action.js';
import { keyAction } from './key-action.js';
import { keyOf } from './key-of.js';

export interface KeyTarget {
  read(): {
    readonly view: ArticleView;
    readonly mention: MentionView | undefined;
    readonly version: string | undefined;
    /** words of the article are marked */
    readonly isMarked: boolean;
  };
  act(action: Action): void;
  say(words: string): void;
  /** the marked words */
  leave(): void;
  focus(): void;
}

/** Capitals ask once: the same key on the same mention of the same file says yes. */
export const listenKeys = ({ read, act, say, leave, focus }: KeyTarget): void => {
  let armed: string | undefined;

  const isMeant = (key: string, action: Action): boolean => {
    const { mention, version } = read();
    const asked = `${key} ${mention?.id} ${version}`;
    if (action.kind !== 'decide' || action.ids.length < 2 || armed === asked) return true;
    armed = asked;
    say(
      `${key} again: ${action.decision.does} all ${action.ids.length} of this entity; any other key leaves them`,
    );
    return false;
  };

  const press = (event: KeyboardEvent): void => {
    const key = keyOf(event);
    const { view, mention, isMarked } = read();
    const action = key === undefined ? undefined : keyAction(key, view, mention);
    // Shift alone is the way to a capital
    if (action === undefined && event.key !== 'Shift') armed = undefined;
    if (key === undefined || action === undefined) return;
    event.preventDefault();
    if (isMarked && (action.kind === 'decide' || action.kind === 'undo'))
      return say('words are marked: say what they are, or leave them with Esc');
    if (!isMeant(key, action)) return;
    armed = undefined;
    act(action);
  };

  document.addEventListener('mousedown', () => (armed = undefined));
  document.addEventListener('keydown', (event) => {
    const isTyping = event.target instanceof Element && event.target.matches('input, select, textarea');
    const isButton = event.target instanceof HTMLButtonElement;
    if (event.key === 'Escape') {
      armed = undefined;
      if (isTyping || isButton) focus();
      else if (read().isMarked) leave();
      return;
    }
    // a button that has the focus is pressed by these
    const isPress = isButton && (event.key === 'Enter' || event.key === ' ');
    if (!isTyping && !isPress) press(event);
  });
};
