// What stands in the fields of the form to what the reviewer says.
import type { EntityType } from '../../model/entity-type.js';
import { isValueType } from '../../model/entity-type.js';
import { slugOf } from '../../model/slug.js';
import type { Naming } from '../../review/decide/decision.js';
import { isDateValue } from '../../review/decide/is-date-value.js';
import { isEntityId } from '../../review/decide/is-entity-id.js';
import { parseAmount } from '../../review/decide/parse-amount.js';
import type { EntityView } from '../../review/view-document.js';

export interface Typed {
  /** id or name of an entity, or the value of a date or an amount */
  readonly name: string;
  readonly type: string;
}

/** The type may stand before it. */
const LONGEST_SLUG = 64;

const ofAmount = (typed: string): Naming => {
  const value = parseAmount(typed);
  if (value === undefined)
    throw new Error('write the amount with its currency: 1200000.50 USD, or ? when the text does not tell');
  return { is: 'money', value };
};

const ofDate = (typed: string): Naming => {
  if (!isDateValue(typed))
    throw new Error(
      'write the date as 2014-07-31, 2014-07, 2014 or another date of EDTF, or ? when the text does not tell',
    );
  return { is: 'date', value: typed };
};

/** An id that the file may have: of a name without Latin letters its type and the numbers of its characters. */
const idOf = (name: string, type: string): string => {
  const slug = slugOf(name, LONGEST_SLUG);
  if (slug === '') {
    const codes = [...name].map((character) => (character.codePointAt(0) as number).toString(36));
    return `${type}-${codes.join('')}`.slice(0, LONGEST_SLUG);
  }
  return isEntityId(slug) ? slug : `${type}-${slug}`;
};

const indefinite = (type: string): string => `${/^[aeiou]/.test(type) ? 'an' : 'a'} ${type}`;

/**
 * An entity that is there is meant by its id, or by a name that no other of its type has; any other name makes a new one of the chosen type.
 * @throws Error that says what to type
 */
export const namingFrom = ({ name, type }: Typed, entities: readonly EntityView[]): Naming => {
  const typed = name.trim();
  // the text does not tell which
  if (isValueType(type as EntityType) && typed === '?') return { is: type };
  if (type === 'date') return ofDate(typed);
  if (type === 'money') return ofAmount(typed);
  if (typed === '') throw new Error('say what it is: a name');
  const named = entities.filter((one) => one.name === typed);
  const alike = named.filter((one) => one.type === type);
  const meant = entities.find(({ id }) => id === typed);
  if (meant === undefined && alike.length > 1)
    throw new Error(
      `${alike.length} entities are called “${typed}”: type the id of the one that is meant, ${alike.map(({ id }) => id).join(' or ')}`,
    );
  const known = meant ?? alike[0] ?? named[0];
  if (known !== undefined && (known.type ?? type) !== type)
    throw new Error(
      `“${known.name}” is ${indefinite(known.type as string)} in this file: choose ${known.type}, or type a name of its own`,
    );
  if (known !== undefined) return { is: known.id };
  const id = idOf(typed, type);
  if (entities.some((one) => one.id === id))
    throw new Error(`there is an entity ${id} already: type this id, or a name that differs more`);
  return { is: id, entity: { type: type as EntityType, name: typed } };
};
