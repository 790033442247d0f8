// Answers of pure functions of a type and a name, kept while a run goes on: the same names come again and again.
import type { EntityType } from '../model/entity-type.js';

/** Names kept a type; then the table starts anew, so that memory stays bounded. */
const LIMIT = 4_000;

/** The same characters in memory of their own: a slice of a text keeps the whole text from being freed. */
const copyOf = (name: string): string => ` ${name}`.slice(1);

/** The function, with its answers remembered; what it returns must not be changed. */
export const remember = <T>(
  answer: (type: EntityType, name: string) => T,
): ((type: EntityType, name: string) => T) => {
  const tables = new Map<EntityType, Map<string, T>>();
  return (type, name) => {
    let table = tables.get(type);
    if (!table || table.size >= LIMIT) tables.set(type, (table = new Map()));
    let known = table.get(name);
    if (known === undefined) {
      const own = copyOf(name);
      table.set(own, (known = answer(type, own)));
    }
    return known;
  };
};
