// A record to what it is before anybody has worked on it: what a change that makes or removes it holds.
import type { EntityRecord, MentionRecord, ParagraphRecord } from '../../annotations/annotation-document.js';

const pick = <Kind extends object, Key extends keyof Kind>(
  record: Kind,
  keys: readonly Key[],
): Pick<Kind, Key> =>
  Object.fromEntries(
    keys.filter((key) => record[key] !== undefined).map((key) => [key, record[key]]),
  ) as Pick<Kind, Key>;

/** The words of a mention and what the rules say of them. */
export const bareMention = (mention: MentionRecord): Omit<MentionRecord, 'id'> =>
  pick(mention, ['quote', 'nth', 'was', 'in', 'rules']);

/** The name of an entity and what the rules say of it. */
export const bareEntity = (entity: EntityRecord): Omit<EntityRecord, 'id'> => pick(entity, ['name', 'rules']);

/** The last comment line above a paragraph: its beginning. */
export const openingOf = ({ comments }: Pick<ParagraphRecord, 'comments'>): string | undefined =>
  comments?.['id']?.before?.at(-1);

/** A paragraph that has nothing but its beginning above it. */
export const bareParagraph = (opening: string | undefined): Pick<ParagraphRecord, 'comments'> =>
  opening === undefined ? {} : { comments: { id: { before: [opening] } } };
