// Located data centres to named ones: an id and a name made of place and operator, the same for all mentions of one facility.
import type { Mention } from '../../model/mention.js';
import { reviseMention } from '../../model/revise-mention.js';
import { slugOf } from '../../model/slug.js';

/** Attribute of a facility that points back: who acts in the sentence before, its operator when nothing else says whose it is. */
export const GUESS = 'guess';

/** Operators that the article names for each place. */
const operatorsByPlace = (found: readonly Mention[]): ReadonlyMap<string, ReadonlySet<string>> => {
  const operators = new Map<string, Set<string>>();
  for (const { attributes } of found) {
    const place = attributes?.['place'];
    const operator = attributes?.['operator'];
    const places = attributes?.['places'];
    if (typeof operator !== 'string') continue;
    for (const each of Array.isArray(places) ? (places as readonly unknown[]) : [place])
      if (typeof each === 'string') operators.set(each, (operators.get(each) ?? new Set()).add(operator));
  }
  return operators;
};

/** Each data centre with its name and id; one without operator takes the only one that the article names for that place. */
export const identify = (found: readonly Mention[]): Mention[] => {
  const operators = operatorsByPlace(found);
  return found.map((mention) => {
    const place = mention.attributes?.['place'];
    const known = typeof place === 'string' ? operators.get(place) : undefined;
    const { [GUESS]: guess, ...said } = mention.attributes ?? {};
    const operator =
      said['operator'] ?? (known?.size === 1 ? [...known][0] : known === undefined ? guess : undefined);
    const attributes = { ...said, ...(operator === undefined ? {} : { operator }) };
    if (mention.refersTo) return reviseMention(mention, { attributes });
    const whose = operator === undefined ? '' : `${String(operator)} `;
    const there = typeof place === 'string' ? ` in ${place}` : '';
    const id = ['dc', typeof place === 'string' ? place : '', typeof operator === 'string' ? operator : '']
      .map((part) => slugOf(part))
      .filter(Boolean)
      .join('-');
    return reviseMention(mention, { refersTo: { id, name: `${whose}data centre${there}` }, attributes });
  });
};
