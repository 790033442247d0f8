// The entities of three documents to those of the result: what a mention still points to stays.
import type {
  AnnotationDocument,
  EntityRecord,
  MentionRecord,
} from '../../annotations/annotation-document.js';
import { without } from '../../annotations/without.js';
import { markCycles } from './mark-cycles.js';
import { mergeEntity } from './merge-entity.js';
import { entityReferences, mentionReferences } from './references.js';
import type { Sides } from './three-way.js';
import { mapSides } from './three-way.js';

type Entities = ReadonlyMap<string, EntityRecord>;

/** One entity: what each side had, and what stands after the merge. */
export interface EntityResolution {
  readonly id: string;
  readonly sides: Sides<EntityRecord | undefined>;
  readonly result: EntityRecord | undefined;
  /** true when one side had removed it and the result still points to it */
  readonly kept: boolean;
}

/**
 * What a side that still has it says of an entity that the merge dropped: its name and what it is. What people wrote on it
 * went with it and stays withdrawn, but for a decision without which nothing says what it is.
 */
const restore = ({ ours, theirs }: Sides<EntityRecord | undefined>): EntityRecord | undefined => {
  const record = mergeEntity({ base: undefined, ours, theirs });
  if (record === undefined) return undefined;
  const { id, name, rules } = record;
  if (rules === undefined) return without(record, 'note', 'extras', 'comments');
  return { id, name, rules: without(rules, 'extras') };
};

/** Adds entities that the merge dropped and something of the result points to, and what those point to. */
const keepReferenced = (
  merged: Map<string, EntityRecord>,
  mentions: readonly MentionRecord[],
  sidesOf: (id: string) => Sides<EntityRecord | undefined>,
): ReadonlySet<string> => {
  const kept = new Set<string>();
  const queue = [...mentions.flatMap(mentionReferences), ...[...merged.values()].flatMap(entityReferences)];
  for (let id = queue.pop(); id !== undefined; id = queue.pop()) {
    if (merged.has(id)) continue;
    const record = restore(sidesOf(id));
    if (record === undefined) continue;
    merged.set(id, record);
    kept.add(id);
    queue.push(...entityReferences(record));
  }
  return kept;
};

const byId = (document: AnnotationDocument | undefined): Entities =>
  new Map((document?.entities ?? []).map((entity) => [entity.id, entity]));

/** Every entity that a side or the base has, merged, in the order of the ids; `mentions` are those of the result. */
export const mergeEntities = (
  documents: Sides<AnnotationDocument | undefined>,
  mentions: readonly MentionRecord[],
): readonly EntityResolution[] => {
  const entities = mapSides(documents, byId);
  const sidesOf = (id: string): Sides<EntityRecord | undefined> => mapSides(entities, (side) => side.get(id));
  const ids = [
    ...new Set([...entities.base.keys(), ...entities.ours.keys(), ...entities.theirs.keys()]),
  ].sort();
  const merged = new Map<string, EntityRecord>();
  for (const id of ids) {
    const record = mergeEntity(sidesOf(id));
    if (record !== undefined) merged.set(id, record);
  }
  const kept = keepReferenced(merged, mentions, sidesOf);
  const marked = markCycles(merged, entities);
  return ids.map((id) => ({ id, sides: sidesOf(id), result: marked.get(id), kept: kept.has(id) }));
};
