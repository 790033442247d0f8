// What stands in the fields of the form to what the reviewer says.
import type { EntityType } from '../../model/entity-type.js';
import { slugOf } from '../../model/slug.js';
import type { Naming } from '../../review/decide/decision.js';
import { isDateValue } from '../../review/decide/is-date-value.js';
import { parseAmount } from '../../review/decide/parse-amount.js';
import type { EntityView } from '../../review/view-document.js';

export interface Typed {
  /** id or name of an entity, or the value of a date or an amount */
  readonly name: string;
  readonly type: string;
}

const LONGEST_ID = 80;

const ofAmount = (typed: string): Naming => {
  const value = parseAmount(typed);
  if (value === undefined) throw new Error('write the amount with its currency: 1200000.50 USD');
  return { is: 'money', value };
};

const ofDate = (typed: string): Naming => {
  if (!isDateValue(typed))
    throw new Error('write the date as 2014-07-31, 2014-07, 2014 or another date of EDTF');
  return { is: 'date', value: typed };
};

const indefinite = (type: string): string => `${/^[aeiou]/.test(type) ? 'an' : 'a'} ${type}`;

/**
 * An entity that is there is meant by its id or its name, with its own type; any other name makes a new one of the chosen type.
 * @throws Error that says what to type
 */
export const namingFrom = ({ name, type }: Typed, entities: readonly EntityView[]): Naming => {
  const typed = name.trim();
  if (type === 'date') return typed === '' ? { is: 'date' } : ofDate(typed);
  if (type === 'money') return typed === '' ? { is: 'money' } : ofAmount(typed);
  if (typed === '') throw new Error('say what it is: a name');
  const named = entities.filter((one) => one.name === typed);
  const known = entities.find(({ id }) => id === typed) ?? named.find((one) => one.type === type) ?? named[0];
  if (known !== undefined && (known.type ?? type) !== type)
    throw new Error(
      `“${known.name}” is ${indefinite(known.type as string)} in this file: choose ${known.type}, or type a name of its own`,
    );
  if (known !== undefined) return { is: known.id };
  const id = slugOf(typed, LONGEST_ID);
  if (id === '') throw new Error('a name has letters or digits of the Latin alphabet');
  if (entities.some((one) => one.id === id))
    throw new Error(`there is an entity ${id} already: type this id, or a name that differs more`);
  return { is: id, entity: { type: type as EntityType, name: typed } };
};
