// What the pipeline found in an article to mentions that can be scored.
import type { Entity } from '../model/entity.js';
import type { Mention } from '../model/mention.js';
import type { JudgedMention } from '../score/mention-set.js';
import { withNames } from './with-names.js';

/** Mentions with the name, the ids and the attributes of their entities; what a mention says itself comes first. */
export const judgeMentions = (mentions: readonly Mention[], entities: readonly Entity[]): JudgedMention[] => {
  const byId = new Map(entities.map((entity) => [entity.id, entity]));
  return mentions.map(({ start, end, type, value, entity: id, attributes: own }): JudgedMention => {
    const entity = id === undefined ? undefined : byId.get(id);
    const attributes = {
      ...withNames(entity?.attributes ?? {}, type, (other) => byId.get(other)?.name),
      ...own,
    };
    return {
      start,
      end,
      type,
      ...(value === undefined ? {} : { value }),
      ...(entity === undefined ? {} : { name: entity.name, ids: { ...entity.ids, id: entity.id } }),
      ...(Object.keys(attributes).length === 0 ? {} : { attributes }),
    };
  });
};
