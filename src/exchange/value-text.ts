// What marked text and brat say of a value, as one string, to the value.
import type { EntityType } from '../model/entity-type.js';
import type { Value } from '../model/mention.js';

/** `USD 2000000`, `2000000 USD`, `USD`. */
const CURRENCY_FIRST = /^([A-Z]{3})(?:\s+(\d+(?:\.\d+)?))?$/;
const AMOUNT_FIRST = /^(\d+(?:\.\d+)?)\s+([A-Z]{3})$/;

/** A date as it stands; an amount and its ISO 4217 code, the amount perhaps absent; undefined for an amount that is none. */
export const parseValue = (type: EntityType, text: string): Value | undefined => {
  if (type !== 'money') return text;
  const first = CURRENCY_FIRST.exec(text);
  if (first)
    return {
      ...(first[2] === undefined ? {} : { amount: Number(first[2]) }),
      currency: first[1] as string,
    };
  const last = AMOUNT_FIRST.exec(text);
  return last ? { amount: Number(last[1]), currency: last[2] as string } : undefined;
};
