// What stands in the fields of the form to what the reviewer says.
import type { EntityType } from '../../model/entity-type.js';
import { slugOf } from '../../model/slug.js';
import type { Naming } from '../../review/decide/decision.js';
import type { EntityView } from '../../review/view-document.js';

export interface Typed {
  /** id or name of an entity, or the value of a date or an amount */
  readonly name: string;
  readonly type: string;
}

const AMOUNT = /^([\d,]+(?:\.\d+)?)\s*([A-Za-z]{3})$/;
const LONGEST_ID = 80;

const ofAmount = (typed: string): Naming => {
  const [, amount = '', currency = ''] = AMOUNT.exec(typed) ?? [];
  if (currency === '') throw new Error('write the amount with its currency: 1200000 USD');
  return {
    is: 'money',
    value: { amount: Number(amount.replaceAll(',', '')), currency: currency.toUpperCase() },
  };
};

/** An entity that is there is meant by its id or its name; any other name makes a new one of the chosen type. @throws Error that says what to type */
export const namingFrom = ({ name, type }: Typed, entities: readonly EntityView[]): Naming => {
  const typed = name.trim();
  if (type === 'date') return typed === '' ? { is: 'date' } : { is: 'date', value: typed };
  if (type === 'money') return typed === '' ? { is: 'money' } : ofAmount(typed);
  if (typed === '') throw new Error('say what it is: a name');
  const known = entities.find(({ id }) => id === typed) ?? entities.find((one) => one.name === typed);
  if (known !== undefined) return { is: known.id };
  const id = slugOf(typed, LONGEST_ID);
  if (id === '') throw new Error('a name has letters or digits of the Latin alphabet');
  if (entities.some((one) => one.id === id))
    throw new Error(`there is an entity ${id} already: type this id, or a name that differs more`);
  return { is: id, entity: { type: type as EntityType, name: typed } };
};
