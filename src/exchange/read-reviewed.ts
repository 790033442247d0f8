// An annotation file and its article to the mentions that people let stand.
import type { AnnotationDocument, MentionRecord } from '../annotations/annotation-document.js';
import { NOTHING, OK } from '../annotations/annotation-document.js';
import { AnnotateError } from '../model/annotate-error.js';
import type { Article } from '../model/article.js';
import type { EntityType } from '../model/entity-type.js';
import type { Attributes } from '../model/mention.js';
import { checkDocument } from '../review/check-document.js';
import { locateRecords } from '../review/locate-records.js';
import type { SettledMention } from '../review/states.js';
import { settleMentionWord, stateOf, wordsOf } from '../review/states.js';
import type { JudgedMention, MentionSet } from '../score/mention-set.js';
import type { EntityOf } from './merged-entities.js';
import { followEntities } from './merged-entities.js';
import { withNames } from './with-names.js';

/**
 * `people`: what people accepted, corrected or added; what nobody has decided, or not to the end, is optional. `rules`: what the rules
 * said when the file was written, whatever people said since.
 */
export type Voice = 'people' | 'rules';

export interface ReviewedSource {
  readonly id: string;
  readonly path: string;
  readonly yaml: string;
  readonly document: AnnotationDocument;
  readonly article: Article;
  readonly voice: Voice;
}

export interface ReviewedSet extends MentionSet {
  /** mentions that a person has decided, rejected ones too */
  readonly decided: number;
}

/** Findings that leave a span or a type unknown. */
const BLOCKING: ReadonlySet<string> = new Set([
  'stale',
  'unknown-entity',
  'untyped-entity',
  'paragraph-not-found',
  'quote-not-found',
  'quote-ambiguous',
]);

/** @throws AnnotateError with the line of the first thing that must be mended before the file can be scored */
const refuseBroken = ({ yaml, path, article }: ReviewedSource): void => {
  const finding = checkDocument(yaml, path, { article }).find(
    ({ code, severity }) => severity === 'error' && BLOCKING.has(code),
  );
  if (finding)
    throw new AnnotateError(
      finding.code,
      `${finding.text}${finding.fix === undefined ? '' : `: ${finding.fix}`}`,
      { path, line: finding.line },
    );
};

/** Attributes of the entity, with the entities that they name in words. */
const attributesOf = (
  { document }: ReviewedSource,
  type: EntityType,
  id: string,
  entityOf: EntityOf,
): Attributes => {
  const record = document.entities.find((entity) => entity.id === id);
  const attributes = record?.rules?.is === type ? (record.rules.attributes ?? {}) : {};
  return withNames(attributes, type, (other) => entityOf(other)?.name);
};

const spoken = (record: MentionRecord, voice: Voice): SettledMention | undefined => {
  if (voice === 'people') return settleMentionWord(record);
  const { rules, quote } = record;
  return rules && { is: rules.is, quote, ...(rules.value === undefined ? {} : { value: rules.value }) };
};

const isOpen = (record: MentionRecord): boolean =>
  ['pending', 'unresolved', 'recheck'].includes(stateOf(record));

/** Of a conflict the first word that names something, so that its span is known to be undecided. */
const wordFor = (record: MentionRecord, voice: Voice): SettledMention | undefined => {
  const word = spoken(record, voice);
  if (word !== undefined || voice !== 'people' || stateOf(record) !== 'unresolved') return word;
  const names = [...wordsOf(record).map((one) => (typeof one === 'string' ? one : one.is)), record.rules?.is];
  const is = names.find((name) => name !== undefined && name !== NOTHING && name !== OK);
  return is === undefined ? undefined : { is, quote: record.quote };
};

/** Entities as the rules have them; one that only a person made is as the person made it. */
const entitiesOfRules = (document: AnnotationDocument): EntityOf => {
  const settled = followEntities(document);
  const records = new Map(document.entities.map((record) => [record.id, record]));
  return (id) => {
    const record = records.get(id);
    return record?.rules
      ? { id, type: record.rules.is, name: record.name, ids: record.rules.ids ?? {} }
      : settled(id);
  };
};

/** Mentions with their spans, by voice. @throws AnnotateError with path and line, codes as `annotate check` names them */
export const readReviewed = (source: ReviewedSource): ReviewedSet => {
  const { document, article, voice, id } = source;
  refuseBroken(source);
  const entityOf = voice === 'people' ? followEntities(document) : entitiesOfRules(document);
  const located = locateRecords(document, article).flatMap(({ mentions }) => mentions);
  const mentions = located.flatMap(({ record, span, anchor }): JudgedMention[] => {
    const word = wordFor(record, voice);
    const place = voice === 'rules' ? anchor : span;
    if (!word || !place) return [];
    const entity = entityOf(word.is);
    const type = word.is === 'date' || word.is === 'money' ? word.is : entity?.type;
    if (type === undefined) return [];
    const attributes = entity ? attributesOf(source, type, entity.id, entityOf) : {};
    return [
      {
        ...place,
        type,
        ...(voice === 'people' && isOpen(record) ? { optional: true } : {}),
        ...(word.value === undefined ? {} : { value: word.value }),
        ...(entity === undefined ? {} : { name: entity.name, ids: idsOf(entity) }),
        ...(Object.keys(attributes).length === 0 ? {} : { attributes }),
      },
    ];
  });
  return {
    id,
    text: article.source.text,
    mentions,
    skips: [],
    decided: located.filter(({ record }) => record.human !== undefined).length,
  };
};

const idsOf = ({ id, ids }: NonNullable<ReturnType<EntityOf>>): Record<string, string> => ({
  id,
  ...Object.fromEntries(Object.entries(ids).map(([key, value]) => [key, String(value)])),
});
