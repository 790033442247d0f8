// What a change between two documents is: plain data, one fact of one record each.

/** `document` has the id '' and stands for the header; ids of entities and of mentions may be the same word. */
export type ChangeKind = 'document' | 'entity' | 'paragraph' | 'mention';

/** Whose line it is: a person's, the rules', the anchor's (words and place of a mention), or the article's and the file's own. */
export const VOICES = ['human', 'rules', 'anchor', 'text'] as const;

export type Voice = (typeof VOICES)[number];

/**
 * `field` is a field of the format, an `x-` key, `comments/FIELD`, `extras` (the order of `x-` keys), `place` (paragraph and the
 * mention before), or the kind itself for a record that comes (`old` is null) or goes (`new` is null). Values are JSON.
 */
export interface Change {
  readonly kind: ChangeKind;
  readonly id: string;
  readonly field: string;
  readonly old: unknown;
  readonly new: unknown;
  readonly who: Voice;
}

/** Where a mention stands: `lost`, or behind another of its paragraph (null: first). */
export interface Place {
  readonly paragraph: string;
  readonly after?: string | null;
}

/** The `paragraph` of a mention whose text is gone; keys of paragraphs begin with `p-`. */
export const LOST = 'lost';

/** Stands before the field in changes of comments. */
export const COMMENTS = 'comments/';

/** Field of the order of `x-` keys. */
export const EXTRAS = 'extras';
