// A record to its fields one by one: what each says, its canonical text, and whose it is.
import type {
  CommentMap,
  Comments,
  EntityRecord,
  Extra,
  MentionRecord,
  ParagraphRecord,
} from '../../annotations/annotation-document.js';
import {
  printEntityHuman,
  printEntityRules,
  printMentionHuman,
  printMentionRules,
} from '../../annotations/print-words.js';
import type { Voice } from './change.js';
import { COMMENTS } from './change.js';

export interface Field {
  /** JSON, never null */
  readonly value: unknown;
  /** equal exactly when the field is printed alike */
  readonly text: string;
  readonly who: Voice;
}

export type Fields = Map<string, Field>;

const add = (fields: Fields, name: string, value: unknown, who: Voice, text?: string): void => {
  if (value !== undefined) fields.set(name, { value, text: text ?? JSON.stringify(value), who });
};

const addNote = (fields: Fields, note: readonly string[] | undefined): void => {
  if (note !== undefined && note.length > 0) add(fields, 'note', note, 'human');
};

const plainComments = ({ before, end }: Comments): Comments => ({
  ...(before === undefined || before.length === 0 ? {} : { before }),
  ...(end === undefined ? {} : { end }),
});

/** Adds comments by field; one without a line is none. */
export const addComments = (fields: Fields, comments: CommentMap | undefined): void => {
  for (const [field, there] of Object.entries(comments ?? {})) {
    const plain = plainComments(there);
    if (Object.keys(plain).length > 0) add(fields, `${COMMENTS}${field}`, plain, 'human');
  }
};

/** Adds `x-` keys, each with the field it follows; `section` stands before their names. */
export const addExtras = (fields: Fields, extras: readonly Extra[] | undefined, section = ''): void => {
  for (const { key, text, after } of extras ?? [])
    add(fields, `${section}${key}`, after === undefined ? { text } : { text, after }, 'human');
};

/** Fields of a mention, its place aside. */
export const mentionFields = (mention: Omit<MentionRecord, 'id'>): Fields => {
  const { human, quote, nth, was, note, rules, extras, comments } = mention;
  const fields: Fields = new Map();
  if (human !== undefined) add(fields, 'human', human, 'human', printMentionHuman(human));
  add(fields, 'quote', quote, 'anchor');
  add(fields, 'nth', nth, 'anchor');
  add(fields, 'was', was, 'anchor');
  add(fields, 'in', mention.in, 'anchor');
  addNote(fields, note);
  if (rules !== undefined) add(fields, 'rules', rules, 'rules', printMentionRules(rules));
  addExtras(fields, extras);
  addComments(fields, comments);
  return fields;
};

/** Fields of an entity. Its name is the rules' as long as they know it. */
export const entityFields = (entity: Omit<EntityRecord, 'id'>): Fields => {
  const { human, name, note, rules, extras, comments } = entity;
  const fields: Fields = new Map();
  if (human !== undefined) add(fields, 'human', human, 'human', printEntityHuman(human));
  add(fields, 'name', name, rules === undefined ? 'human' : 'rules');
  addNote(fields, note);
  if (rules !== undefined) add(fields, 'rules', rules, 'rules', printEntityRules(rules));
  addExtras(fields, extras);
  addComments(fields, comments);
  return fields;
};

/** Fields of a paragraph, its key and its mentions aside. */
export const paragraphFields = ({
  extras,
  comments,
}: Pick<ParagraphRecord, 'extras' | 'comments'>): Fields => {
  const fields: Fields = new Map();
  addExtras(fields, extras);
  addComments(fields, comments);
  return fields;
};
