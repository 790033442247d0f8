// Entries of the sections of a tree to entity, mention and paragraph records.
import type {
  EntityHuman,
  EntityRecord,
  EntityRules,
  Extra,
  MentionHuman,
  MentionRecord,
  MentionRules,
  ParagraphRecord,
} from './annotation-document.js';
import { ENTITY_FIELDS, MENTION_FIELDS } from './annotation-document.js';
import { isForeign, RECORD_MARKS } from './place-comments.js';
import { readEntityHuman, readEntityRules, readMentionHuman, readMentionRules } from './read-words.js';
import type { Reading } from './reading.js';
import { commentsOf, readExtra, readMap, readPairs, readString, readStrings, report } from './reading.js';
import type { YamlMap, YamlPair } from './yaml-tree.js';
import { isAbsent } from './yaml-tree.js';

const ENTITY_ID = /^[a-z0-9][a-z0-9-]*$/;
const MENTION_ID = /^[a-z][a-z0-9-]*$/;
const PARAGRAPH_KEY = /^p-[a-z0-9-]+$/;

/** What was read of a record; each absent when its field is. */
interface Draft {
  human?: MentionHuman | EntityHuman;
  rules?: MentionRules | EntityRules;
  note?: string[];
  text: Record<string, string>;
  nth?: number;
}

const readPosition = (reading: Reading, { value }: YamlPair): number | undefined => {
  const text = value.kind === 'scalar' ? value.text : '';
  if (/^[1-9][0-9]{0,8}$/.test(text)) return Number(text);
  return report(reading, 'schema', value.start, 'nth must be a whole number from 1');
};

const readField = (reading: Reading, pair: YamlPair, draft: Draft, isEntity: boolean): void => {
  const { key, value } = pair;
  if (key === 'human') {
    const human = isEntity ? readEntityHuman(reading, value) : readMentionHuman(reading, value);
    if (human !== undefined) draft.human = human;
  } else if (key === 'rules') {
    const rules = isEntity ? readEntityRules(reading, value) : readMentionRules(reading, value);
    if (rules !== undefined) draft.rules = rules;
  } else if (key === 'note') {
    const note = readStrings(reading, value, 'note');
    if (note !== undefined) draft.note = note;
  } else if (key === 'nth') {
    const nth = readPosition(reading, pair);
    if (nth !== undefined) draft.nth = nth;
  } else {
    const text = readString(reading, value, key);
    if (text !== undefined) draft.text[key] = text;
  }
};

const checkId = (reading: Reading, { key, at }: YamlPair, pattern: RegExp, what: string): void => {
  if (!pattern.test(key))
    report(
      reading,
      'schema',
      at,
      `"${key.slice(0, 80)}" cannot be ${what}: use small letters, digits and hyphens`,
    );
};

const readEntity = (reading: Reading, pair: YamlPair): EntityRecord | undefined => {
  checkId(reading, pair, ENTITY_ID, 'the id of an entity');
  const map = readMap(reading, pair.value, 'an entity');
  if (map === undefined) return undefined;
  const draft: Draft = { text: {} };
  const extras = readPairs(reading, map, ENTITY_FIELDS, (field) => readField(reading, field, draft, true));
  const { human, rules, note, text } = draft;
  const { name } = text;
  if (name === undefined) return report(reading, 'schema', pair.at, 'an entity must have a name');
  const entity: EntityRecord = {
    id: pair.key,
    ...(human === undefined ? {} : { human: human as EntityHuman }),
    name,
    ...(note === undefined ? {} : { note }),
    ...(rules === undefined ? {} : { rules: rules as EntityRules }),
    ...extras,
  };
  return { ...entity, ...commentsOf(reading, `entities/${pair.key}`, entity) };
};

const readMention = (reading: Reading, record: string, pair: YamlPair): MentionRecord | undefined => {
  checkId(reading, pair, MENTION_ID, 'the id of a mention');
  const map = readMap(reading, pair.value, 'a mention');
  if (map === undefined) return undefined;
  const draft: Draft = { text: {} };
  const extras = readPairs(reading, map, MENTION_FIELDS, (field) => readField(reading, field, draft, false));
  const { human, rules, note, nth, text } = draft;
  const { quote, was } = text;
  if (quote === undefined || quote === '')
    return report(reading, 'schema', pair.at, 'a mention must have a quote');
  const mention: MentionRecord = {
    id: pair.key,
    ...(human === undefined ? {} : { human: human as MentionHuman }),
    quote,
    ...(nth === undefined ? {} : { nth }),
    ...(was === undefined ? {} : { was }),
    ...(text['in'] === undefined ? {} : { in: text['in'] }),
    ...(note === undefined ? {} : { note }),
    ...(rules === undefined ? {} : { rules: rules as MentionRules }),
    ...extras,
  };
  return { ...mention, ...commentsOf(reading, record, mention) };
};

/** Records of a map of ids, and the foreign keys among them. */
interface Records<T> {
  readonly records: readonly T[];
  readonly extras: readonly Extra[];
}

const readRecords = <T>(
  reading: Reading,
  map: YamlMap,
  marks: keyof typeof RECORD_MARKS,
  read: (pair: YamlPair) => T | undefined,
): Records<T> => {
  const records: T[] = [];
  const extras: Extra[] = [];
  for (const pair of map.pairs) {
    reading.id = pair.key;
    if (isForeign(pair, RECORD_MARKS[marks])) {
      const extra = readExtra(reading, pair);
      if (extra !== undefined) extras.push(extra);
    } else {
      const record = read(pair);
      if (record !== undefined) records.push(record);
    }
    reading.id = undefined;
  }
  return { records, extras };
};

const readParagraph = (reading: Reading, pair: YamlPair): ParagraphRecord | undefined => {
  checkId(reading, pair, PARAGRAPH_KEY, 'the key of a paragraph (p-…)');
  const record = `mentions/${pair.key}`;
  const map = isAbsent(pair.value) ? undefined : readMap(reading, pair.value, 'a paragraph');
  const { records, extras } =
    map === undefined
      ? { records: [], extras: [] }
      : readRecords(reading, map, 'paragraph', (mention) =>
          readMention(reading, `${record}/${mention.key}`, mention),
        );
  const paragraph: ParagraphRecord = {
    key: pair.key,
    mentions: records,
    ...(extras.length > 0 ? { extras } : {}),
  };
  return { ...paragraph, ...commentsOf(reading, record, paragraph) };
};

/** Entities in the order of their ids. */
export const readEntities = (reading: Reading, map: YamlMap): Records<EntityRecord> => {
  const { records, extras } = readRecords(reading, map, 'entities', (pair) => readEntity(reading, pair));
  return { records: [...records].sort((a, b) => (a.id < b.id ? -1 : 1)), extras };
};

/** Paragraphs with their mentions, in file order. */
export const readParagraphs = (reading: Reading, map: YamlMap): Records<ParagraphRecord> =>
  readRecords(reading, map, 'mentions', (pair) => readParagraph(reading, pair));

/** Lost mentions in the order of their ids: they have no place in the text, and two branches must print them alike. */
export const readLost = (reading: Reading, map: YamlMap): Records<MentionRecord> => {
  const { records, extras } = readRecords(reading, map, 'lost', (pair) =>
    readMention(reading, `lost/${pair.key}`, pair),
  );
  return { records: [...records].sort((a, b) => (a.id < b.id ? -1 : 1)), extras };
};
