// Notes that are typed and not written yet, by the mention they are about: looking elsewhere does not lose them.
import type { MentionView } from '../../review/view-document.js';

interface Draft {
  readonly file: number;
  readonly quote: string;
  readonly note: string;
}

export interface Drafts {
  get(file: number, mention: MentionView): string | undefined;
  /** a note as it is written already is no draft */
  set(file: number, mention: MentionView, note: string): void;
  drop(file: number, mention: MentionView): void;
  first(): Draft | undefined;
}

export const createDrafts = (): Drafts => {
  const drafts = new Map<string, Draft>();
  const keyOf = (file: number, { id }: MentionView): string => `${file} ${id}`;
  return {
    get: (file, mention) => drafts.get(keyOf(file, mention))?.note,
    set(file, mention, note) {
      if (note.trim() === (mention.note ?? '')) drafts.delete(keyOf(file, mention));
      else drafts.set(keyOf(file, mention), { file, quote: mention.quote, note });
    },
    drop: (file, mention) => void drafts.delete(keyOf(file, mention)),
    first: () => drafts.values().next().value,
  };
};
