// A key to what it asks for.
import type { Decision } from '../../review/decide/decision.js';
import { isWaiting } from '../../review/review-order.js';
import type { ArticleView, MentionView } from '../../review/view-document.js';

export type Action =
  | { readonly kind: 'decide'; readonly ids: readonly string[]; readonly decision: Decision }
  | { readonly kind: 'look'; readonly at: MentionView | undefined }
  | { readonly kind: 'undo' }
  | { readonly kind: 'type'; readonly into: 'name' | 'note' }
  | { readonly kind: 'file'; readonly by: 1 | -1 };

export const waits = ({ state }: MentionView): boolean => isWaiting(state);

/** The next mention behind the one that is looked at, around the end; undefined when there is none. */
export const nextMention = (
  { mentions }: ArticleView,
  current: string | undefined,
  wanted: (mention: MentionView) => boolean,
  step: 1 | -1 = 1,
): MentionView | undefined => {
  const at = mentions.findIndex(({ id }) => id === current);
  const from = at < 0 && step < 0 ? 0 : at;
  for (let count = 1; count <= mentions.length; count += 1) {
    const index = (from + step * count + mentions.length * 2) % mentions.length;
    if (wanted(mentions[index] as MentionView)) return mentions[index];
  }
  return undefined;
};

/** This mention, and those of this file that the rules say are the same and that nobody has decided; none for values. */
export const pendingTwins = ({ mentions }: ArticleView, { rules, id }: MentionView): string[] => {
  if (rules?.is === undefined || rules.is === 'date' || rules.is === 'money') return [];
  const others = mentions.filter(
    (one) => one.id !== id && one.state === 'pending' && one.rules?.is === rules.is,
  );
  return [id, ...others.map((one) => one.id)];
};

const decide = (ids: readonly string[], decision: Decision): Action => ({ kind: 'decide', ids, decision });

/** What a key means while `current` is looked at; undefined for a key that means nothing there. */
export const keyAction = (
  key: string,
  view: ArticleView,
  current: MentionView | undefined,
): Action | undefined => {
  switch (key) {
    case 's':
    case ' ':
      return { kind: 'look', at: nextMention(view, current?.id, waits) };
    case 'j':
      return { kind: 'look', at: nextMention(view, current?.id, () => true) };
    case 'k':
      return { kind: 'look', at: nextMention(view, current?.id, () => true, -1) };
    case 'u':
      return { kind: 'undo' };
    case ']':
      return { kind: 'file', by: 1 };
    case '[':
      return { kind: 'file', by: -1 };
  }
  if (current === undefined) return undefined;
  switch (key) {
    case 'a':
      // its words were edited since: what the person said is still right
      if (current.state === 'recheck') return decide([current.id], { does: 'keep' });
      return current.rules && decide([current.id], { does: 'accept' });
    case 'r':
      return decide([current.id], { does: 'reject' });
    case 'c':
      return decide([current.id], { does: 'clear' });
    case 'A':
    case 'R': {
      const ids = pendingTwins(view, current);
      return ids.length === 0 ? undefined : decide(ids, { does: key === 'A' ? 'accept' : 'reject' });
    }
    case 'e':
      return { kind: 'type', into: 'name' };
    case 'n':
      return { kind: 'type', into: 'note' };
    default: {
      const choice = current.choices?.[Number(key) - 1];
      return choice === undefined ? undefined : decide([current.id], choice.decision);
    }
  }
};
