// Entities on disk and fresh ones to the entities of the result: what people wrote, what they point to, and what the rules find.
import type {
  AnnotationDocument,
  EntityRecord,
  MentionRecord,
  ParagraphRecord,
} from '../annotations/annotation-document.js';
import { isConflict, OK } from '../annotations/annotation-document.js';
import { linesOf, withLines } from '../annotations/settle-comments.js';
import { settleEntity } from '../annotations/settle-record.js';
import { rescueExtras } from './rescue-extras.js';
import { isKept } from './human-work.js';
import { isBoundToRules, wordsOf } from './states.js';

export interface ReconciledEntities {
  readonly entities: readonly EntityRecord[];
  /** comment lines of the last entities that went; they belong below the entities */
  readonly loose: readonly string[];
  readonly notes: readonly string[];
}

/** Ids that people point to, from mentions and entities. */
const humanReferences = (
  mentions: readonly MentionRecord[],
  entities: readonly EntityRecord[],
): Set<string> => {
  const ids = mentions.flatMap((mention) => [
    ...wordsOf(mention).map((word) => (typeof word === 'string' ? word : word.is)),
    ...(isBoundToRules(mention) && mention.rules ? [mention.rules.is] : []),
  ]);
  const joins = entities.flatMap(({ human }) => {
    const words = human === undefined ? [] : isConflict(human) ? human.conflict : [human];
    return words.flatMap((word) =>
      typeof word === 'object' && word['same-as'] !== undefined ? [word['same-as']] : [],
    );
  });
  return new Set([...ids, ...joins]);
};

/** `holds: {data: emails, of: microsoft}` of places that stand */
const holdsReferences = (mentions: readonly MentionRecord[]): string[] =>
  mentions.flatMap(({ rules }) => (rules?.holds === undefined ? [] : Object.values(rules.holds)));

const ruleReferences = (mentions: readonly MentionRecord[]): Set<string> =>
  new Set(mentions.flatMap(({ rules }) => (rules === undefined ? [] : [rules.is])));

/** `operator: microsoft`: ids in the attributes of entities. */
const attributeReferences = (entities: readonly EntityRecord[]): Set<string> =>
  new Set(
    entities.flatMap(({ rules }) =>
      Object.values(rules?.attributes ?? {}).flatMap((attribute) =>
        typeof attribute === 'object' ? Object.values(attribute) : [String(attribute)],
      ),
    ),
  );

/** The rules line goes only when a person says what the entity is: without it nobody would know its type. */
const withoutRules = (record: EntityRecord): EntityRecord => {
  const { human, rules, extras, ...rest } = record;
  const saysType =
    human !== undefined &&
    human !== OK &&
    !isConflict(human) &&
    (typeof human === 'string' || human.is !== undefined);
  if (!saysType) return record;
  const rescued = rescueExtras(extras, rules?.extras);
  return settleEntity({ ...rest, human, ...(rescued === undefined ? {} : { extras: rescued }) });
};

interface Context {
  /** text and rules */
  readonly sameRules: boolean;
  readonly notes: string[];
}

/**
 * A name edited by hand stays while text and rules are the same: only a person can have changed it. When one of them has changed,
 * the name is theirs again unless a person has said something of the entity, and the change is reported.
 */
const nameOf = ({ sameRules, notes }: Context, old: EntityRecord, fresh: EntityRecord): string => {
  if (old.name === fresh.name || sameRules || isKept(old) || old.comments !== undefined) return old.name;
  notes.push(
    `${old.id}: the rules now name it "${fresh.name}" instead of "${old.name}"; to keep a name write human: {name: …}`,
  );
  return fresh.name;
};

const update = (context: Context, old: EntityRecord, fresh: EntityRecord): EntityRecord => {
  // `ok` stands for the line it was written under, until it is expanded
  if (old.human === OK && old.rules !== undefined) return old;
  const foreign = old.rules?.extras;
  const rules = fresh.rules && { ...fresh.rules, ...(foreign === undefined ? {} : { extras: foreign }) };
  return { ...old, name: nameOf(context, old, fresh), ...(rules === undefined ? {} : { rules }) };
};

/** The entities of a re-run; `paragraphs` are those of the result. */
export const reconcileEntities = (
  old: AnnotationDocument,
  fresh: AnnotationDocument,
  paragraphs: readonly ParagraphRecord[],
  sameText: boolean,
): ReconciledEntities => {
  const context: Context = { sameRules: sameText && old.ruleset === fresh.ruleset, notes: [] };
  const mentions = [...paragraphs.flatMap((paragraph) => paragraph.mentions), ...old.lost];
  const pointed = humanReferences(mentions, old.entities);
  const found = ruleReferences(mentions);
  const before = ruleReferences(fresh.paragraphs.flatMap((paragraph) => paragraph.mentions));
  const named = new Set([
    ...attributeReferences(
      fresh.entities.filter(({ id }) => found.has(id) || pointed.has(id) || !before.has(id)),
    ),
    ...holdsReferences(mentions),
  ]);
  // the rules' mentions of an entity may all have given way to decisions: then it has no use
  const stands = new Map(
    fresh.entities
      .filter(({ id }) => found.has(id) || pointed.has(id) || named.has(id) || !before.has(id))
      .map((entity) => [entity.id, entity]),
  );
  const records = new Map<string, { record: EntityRecord; goes: boolean }>();
  for (const entity of old.entities) {
    const now = stands.get(entity.id);
    const goes = now === undefined && !isKept(entity) && !pointed.has(entity.id);
    records.set(entity.id, {
      record: now === undefined ? withoutRules(entity) : update(context, entity, now),
      goes,
    });
  }
  for (const [id, entity] of stands) if (!records.has(id)) records.set(id, { record: entity, goes: false });
  return {
    ...keep([...records.values()].sort((a, b) => (a.record.id < b.record.id ? -1 : 1))),
    notes: context.notes,
  };
};

/** Records that stay; the comments of those that go stand above the next that stays. */
const keep = (
  records: readonly { record: EntityRecord; goes: boolean }[],
): Pick<ReconciledEntities, 'entities' | 'loose'> => {
  const entities: EntityRecord[] = [];
  let loose: string[] = [];
  for (const { record, goes } of records) {
    if (goes) {
      loose.push(...Object.values(record.comments ?? {}).flatMap(linesOf));
      continue;
    }
    const comments = withLines(record.comments, 'id', loose, true);
    entities.push({ ...record, ...(comments === undefined ? {} : { comments }) });
    loose = [];
  }
  return { entities, loose };
};
