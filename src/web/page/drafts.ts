// Notes that are typed and not written yet, by the mention they are about: looking elsewhere does not lose them.
import type { MentionView } from '../../review/view-document.js';

interface Draft {
  readonly file: number;
  readonly id: string;
  readonly quote: string;
  readonly note: string;
  /** the note that stood there when it was typed */
  readonly over: string;
}

export interface Drafts {
  get(file: number, mention: MentionView): string | undefined;
  /** a note as it is written already is no draft */
  set(file: number, mention: MentionView, note: string): void;
  drop(file: number, mention: MentionView): void;
  /** after the file was read again: a note that somebody else wrote meanwhile stands above the draft, and a draft on what is gone goes */
  settle(file: number, mentions: readonly MentionView[]): void;
  first(): Draft | undefined;
}

const noteOf = ({ note = '' }: MentionView): string => note;

export const createDrafts = (): Drafts => {
  const drafts = new Map<string, Draft>();
  const keyOf = (file: number, id: string): string => `${file} ${id}`;
  const set = (file: number, mention: MentionView, note: string): void => {
    const { id, quote } = mention;
    if (note.trim() === noteOf(mention)) drafts.delete(keyOf(file, id));
    else drafts.set(keyOf(file, id), { file, id, quote, note, over: noteOf(mention) });
  };
  return {
    get: (file, { id }) => drafts.get(keyOf(file, id))?.note,
    set,
    drop: (file, { id }) => void drafts.delete(keyOf(file, id)),
    settle(file, mentions) {
      const there = new Map(mentions.map((mention) => [mention.id, mention]));
      for (const draft of [...drafts.values()].filter((one) => one.file === file)) {
        const mention = there.get(draft.id);
        if (mention === undefined) drafts.delete(keyOf(file, draft.id));
        else if (noteOf(mention) !== draft.over)
          set(file, mention, [noteOf(mention), draft.note].filter((note) => note !== '').join('\n'));
      }
    },
    first: () => drafts.values().next().value,
  };
};
