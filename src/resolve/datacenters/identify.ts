// Located data centres to named ones: an id and a name made of place and operator, the same for all mentions of one facility.
import type { Mention } from '../../model/mention.js';
import { slugOf } from '../../model/slug.js';

/** Operators that the article names for each place. */
const operatorsByPlace = (found: readonly Mention[]): ReadonlyMap<string, ReadonlySet<string>> => {
  const operators = new Map<string, Set<string>>();
  for (const { attributes } of found) {
    const place = attributes?.['place'];
    const operator = attributes?.['operator'];
    if (typeof place === 'string' && typeof operator === 'string')
      operators.set(place, (operators.get(place) ?? new Set()).add(operator));
  }
  return operators;
};

/** Each data centre with its name and id; one without operator takes the only one that the article names for that place. */
export const identify = (found: readonly Mention[]): Mention[] => {
  const operators = operatorsByPlace(found);
  return found.map((mention) => {
    const place = mention.attributes?.['place'];
    const known = typeof place === 'string' ? operators.get(place) : undefined;
    const operator = mention.attributes?.['operator'] ?? (known?.size === 1 ? [...known][0] : undefined);
    const attributes = { ...mention.attributes, ...(operator === undefined ? {} : { operator }) };
    if (mention.refersTo) return { ...mention, attributes };
    const whose = operator === undefined ? '' : `${String(operator)} `;
    const there = typeof place === 'string' ? ` in ${place}` : '';
    const id = ['dc', typeof place === 'string' ? place : '', typeof operator === 'string' ? operator : '']
      .map((part) => slugOf(part))
      .filter(Boolean)
      .join('-');
    return { ...mention, refersTo: { id, name: `${whose}data centre${there}` }, attributes };
  });
};
