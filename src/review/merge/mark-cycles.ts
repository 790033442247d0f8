// Entities that two branches joined in opposite directions to entities in conflict.
import { isDeepStrictEqual } from 'node:util';
import type { EntityRecord, EntityWord } from '../../annotations/annotation-document.js';
import { isConflict } from '../../annotations/annotation-document.js';
import { listWords } from './merge-words.js';
import type { Sides } from './three-way.js';

type Entities = ReadonlyMap<string, EntityRecord>;

/** The entity that a person joined this one to, also when an earlier merge has marked it; several words join nothing. */
const targetOf = (entity: EntityRecord | undefined): string | undefined => {
  const [word, ...others] = listWords<EntityWord>(entity?.human);
  return typeof word === 'object' && others.length === 0 ? word['same-as'] : undefined;
};

/** Cycles of `same-as`; every entity is visited once. */
const findCycles = (entities: Entities): string[][] => {
  const cycles: string[][] = [];
  const seen = new Set<string>();
  for (const start of entities.keys()) {
    const path = new Map<string, number>();
    let at: string | undefined = start;
    while (at !== undefined && !seen.has(at)) {
      seen.add(at);
      path.set(at, path.size);
      at = targetOf(entities.get(at));
    }
    const from = at === undefined ? undefined : path.get(at);
    if (from !== undefined) cycles.push([...path.keys()].slice(from));
  }
  return cycles;
};

/** True when one version says all of it, word for word: then no merge made the cycle, and `check` reports it. */
const isWhole = (cycle: readonly string[], merged: Entities, version: Entities): boolean =>
  cycle.every((id) => isDeepStrictEqual(version.get(id)?.human, merged.get(id)?.human));

/**
 * The entities with each `same-as` of a cycle that the merge made as a conflict of its own: nobody knows which of them
 * should go, and until a person says it none of them joins anything.
 */
export const markCycles = (merged: Entities, { ours, theirs }: Sides<Entities>): Entities => {
  const marked = new Map(merged);
  for (const cycle of findCycles(merged)) {
    if (isWhole(cycle, merged, ours) || isWhole(cycle, merged, theirs)) continue;
    for (const id of cycle) {
      const entity = merged.get(id) as EntityRecord;
      if (entity.human !== undefined && !isConflict(entity.human))
        marked.set(id, { ...entity, human: { conflict: [entity.human] } });
    }
  }
  return marked;
};
