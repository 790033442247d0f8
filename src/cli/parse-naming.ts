// What is typed behind `--set ID=` to what a reviewer says: `loretta-preska`, `nothing`, `date:2014-07-31`, `money:5 USD`, `acme:company:Acme Corp.`
import type { Naming } from '../review/decide/decision.js';
import type { Value } from '../model/mention.js';
import { AnnotateError } from '../model/annotate-error.js';
import { ENTITY_TYPES } from '../model/entity-type.js';
import type { EntityType } from '../model/entity-type.js';
import { parseAmount } from '../review/decide/parse-amount.js';

const valueOf = (is: string, typed: string): Value => {
  if (is === 'date') return typed;
  const value = parseAmount(typed);
  if (value === undefined)
    throw new AnnotateError('usage', `"${typed}" is no amount: write it as 1200000.50 USD`);
  return value;
};

/** @throws AnnotateError `usage` for anything else */
export const parseNaming = (typed: string): Naming => {
  const [is = '', second, ...rest] = typed.split(':');
  if (second === undefined) return { is };
  if (is === 'date' || is === 'money') return { is, value: valueOf(is, [second, ...rest].join(':')) };
  if (!ENTITY_TYPES.includes(second as EntityType) || rest.length === 0)
    throw new AnnotateError(
      'usage',
      `"${typed}" is not understood: write an entity id, nothing, date:VALUE, money:AMOUNT CURRENCY, or ID:TYPE:NAME for a new entity`,
    );
  return { is, entity: { type: second as EntityType, name: rest.join(':') } };
};
