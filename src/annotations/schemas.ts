// The schema of annotation files, the one source of the JSON Schema that editors use. `readDocument` checks the same by hand; tests hold the two together.
import { z } from 'zod';
import { ENTITY_TYPES } from '../model/entity-type.js';
import { FORMAT_VERSION } from './annotation-document.js';
import { openObject, openRecord } from './foreign-keys.js';

const ENTITY_ID = /^(?!x-)[a-z0-9][a-z0-9-]*$/;
const MENTION_ID = /^(?!x-)[a-z][a-z0-9-]*$/;
const PARAGRAPH_KEY = /^p-[a-z0-9-]+$/;
const BLOB = /^git:[0-9a-f]{12,64}$/;
const DATE = /^[0-9]{4}(-[0-9]{2}){0,2}(T[0-9:.+Z-]+)?$/;

/** Any text but `ok`, which must be written out. */
const NOT_OK = /^(?!ok$)[\s\S]/;

const text = z.string().min(1);
const type = z.enum(ENTITY_TYPES);
const ids = z
  .record(z.string(), z.union([z.string(), z.number()]))
  .describe('Ids in registers: wikidata, geonames, ticker, cik, …');

const value = z
  .union([text, z.strictObject({ amount: z.number().optional(), currency: text })])
  .describe('A date in ISO 8601 or EDTF, or an amount with its ISO 4217 code');

const note = z.union([text, z.array(text).min(1)]).describe('A remark of a person; a list after a merge');

const mentionRules = openObject({
  is: text.describe('Entity id, or date or money'),
  by: text.describe('The rule that found it'),
  value: value.optional(),
  holds: z
    .object({ data: text })
    .catchall(text)
    .optional()
    .describe('Of a place: the data that is said to be kept there, and whose it is (of)'),
}).describe('What the rules say; absent when they do not find it. Written by annotate');

const detailedWord = openObject({
  is: text.describe('Entity id, date, money or nothing'),
  value: value.optional(),
  quote: text.optional().describe('The span as it should be'),
});

const mentionWord = z.union([z.string().regex(NOT_OK), detailedWord]);

const mentionHuman = z
  .union([z.strictObject({ conflict: z.array(mentionWord).min(1) }), mentionWord])
  .describe(
    'What a person says: an entity id, nothing to reject, {is: date, value: …}, or {is: …, quote: …} to mend the span',
  );

const mentionFields = {
  human: mentionHuman.nullish(),
  quote: text.describe('Exactly as in the article'),
  nth: z.int().min(1).nullish().describe('Which one, when the quote stands several times in its paragraph'),
  was: text.nullish().describe('The quote before its words were edited'),
  in: text.nullish().describe('Beginning of the paragraph a lost mention stood in'),
  note: note.nullish(),
  rules: mentionRules.nullish(),
};

const mention = openObject(mentionFields).describe('One mention; its key never changes');

const entityRules = z
  .object({ is: type, by: text, ids: ids.optional() })
  .catchall(z.union([z.string(), z.number(), z.boolean(), z.array(z.string()), z.unknown()]))
  .describe('What the rules say of the entity, with its attributes. Written by annotate');

const entityWord = z.union([
  type,
  openObject({ is: type.optional(), name: text.optional(), ids: ids.optional(), 'same-as': text.optional() }),
]);

const entity = openObject({
  human: z
    .union([z.strictObject({ conflict: z.array(entityWord).min(1) }), entityWord])
    .nullish()
    .describe('What a person says: the type, or {is, name, ids, same-as}'),
  name: text,
  note: note.nullish(),
  rules: entityRules.nullish(),
}).describe('What mentions refer to');

export const annotationSchema = openObject({
  annotate: z.literal(FORMAT_VERSION).describe('Version of the format'),
  article: text.describe('Path of the article, relative to this file'),
  text: z
    .union([z.string().regex(BLOB), z.array(z.string().regex(BLOB)).min(1)])
    .describe('Git blob id of the text that the quotes were taken from'),
  published: z
    .union([z.string().regex(DATE), z.strictObject({ date: z.string().regex(DATE), from: text.optional() })])
    .nullish()
    .describe('Date of publication, and the zone it was read from; relative dates count from it'),
  ruleset: text.describe('name@version of the rules'),
  entities: openRecord(ENTITY_ID, entity).nullish().describe('By id'),
  mentions: openRecord(PARAGRAPH_KEY, openRecord(MENTION_ID, mention).nullable())
    .nullish()
    .describe('By paragraph, in text order'),
  lost: openRecord(MENTION_ID, mention).nullish().describe('Decided mentions whose text is gone'),
}).describe('An annotation file of corpus-annotator');
