// What the page sends, to decisions; everything else is refused.
import { AnnotateError } from '../model/annotate-error.js';
import { ENTITY_TYPES } from '../model/entity-type.js';
import type { EntityType } from '../model/entity-type.js';
import type { Value } from '../model/mention.js';
import type { Span } from '../model/span.js';
import type { Decision, Naming, NewEntity, Said } from '../review/decide/decision.js';

/** Characters of a name, a quote, a value. */
const LONGEST = 2000;
const LONGEST_NOTE = 10_000;
const MOST_IDS = 10_000;
/** Half of a character: no file can hold it. */
const LONE = /\p{Surrogate}/u;
const MENTION_ID = /^[a-z][a-z0-9-]{0,120}$/;
const ENTITY_ID = /^[a-z0-9][a-z0-9-]{0,120}$/;
const CURRENCY = /^[A-Z]{3}$/;

const bad = (what: string): AnnotateError => new AnnotateError('bad-request', `${what} is not understood`);

/** The fields of a plain object that has no others. */
const fieldsOf = (value: unknown, what: string, names: readonly string[]): Map<string, unknown> => {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw bad(what);
  const fields = new Map<string, unknown>(Object.entries(value));
  for (const name of fields.keys()) if (!names.includes(name)) throw bad(`${what}: ${name.slice(0, 40)}`);
  return fields;
};

const textOf = (value: unknown, what: string, longest = LONGEST): string => {
  if (typeof value !== 'string' || LONE.test(value)) throw bad(what);
  if (value.length > longest)
    throw new AnnotateError('bad-request', `the ${what} is longer than ${longest} characters`);
  return value;
};

const wordOf = (value: unknown, what: string, pattern: RegExp): string => {
  const text = textOf(value, what);
  if (!pattern.test(text)) throw bad(what);
  return text;
};

const valueOf = (value: unknown): Value => {
  if (typeof value === 'string') return textOf(value, 'value');
  const fields = fieldsOf(value, 'value', ['amount', 'currency']);
  const amount = fields.get('amount');
  if (amount !== undefined && (typeof amount !== 'number' || !Number.isFinite(amount))) throw bad('amount');
  const currency = wordOf(fields.get('currency'), 'currency', CURRENCY);
  return amount === undefined ? { currency } : { amount, currency };
};

const entityOf = (value: unknown): NewEntity => {
  const fields = fieldsOf(value, 'entity', ['type', 'name']);
  const type = textOf(fields.get('type'), 'type');
  if (!(ENTITY_TYPES as readonly string[]).includes(type)) throw bad('type');
  return { type: type as EntityType, name: textOf(fields.get('name'), 'name') };
};

const namingOf = (fields: ReadonlyMap<string, unknown>): Naming => {
  const value = fields.get('value');
  const entity = fields.get('entity');
  return {
    is: wordOf(fields.get('is'), 'is', ENTITY_ID),
    ...(value === undefined ? {} : { value: valueOf(value) }),
    ...(entity === undefined ? {} : { entity: entityOf(entity) }),
  };
};

const NAMING = ['is', 'value', 'entity'];

const decisionOf = (value: unknown): Decision => {
  const fields = fieldsOf(value, 'decision', ['does', 'quote', 'note', ...NAMING]);
  const does = fields.get('does');
  if (does === 'note') return { does, note: textOf(fields.get('note'), 'note', LONGEST_NOTE) };
  if (does === 'set') {
    const quote = fields.get('quote');
    const naming = namingOf(fields);
    return { does, ...naming, ...(quote === undefined ? {} : { quote: textOf(quote, 'quote') }) };
  }
  if (does !== 'accept' && does !== 'keep' && does !== 'reject' && does !== 'clear') throw bad('does');
  return { does };
};

const idOf = (value: unknown): string => wordOf(value, 'id', MENTION_ID);

/** `{ids, decision, note?}`: the note is of the first of the mentions, and written before the decision. @throws AnnotateError `bad-request` */
export const parseSaid = (body: unknown): Said[] => {
  const fields = fieldsOf(body, 'request', ['ids', 'decision', 'note']);
  const given = fields.get('ids');
  if (!Array.isArray(given) || given.length === 0) throw bad('ids');
  if (given.length > MOST_IDS)
    throw new AnnotateError('bad-request', `more than ${MOST_IDS} mentions cannot be decided at once`);
  const ids = given.map(idOf);
  const note = fields.get('note');
  const said: Said = { ids, decision: decisionOf(fields.get('decision')) };
  if (note === undefined) return [said];
  return [
    { ids: ids.slice(0, 1), decision: { does: 'note', note: textOf(note, 'note', LONGEST_NOTE) } },
    said,
  ];
};

const offsetOf = (value: unknown): number => {
  if (!Number.isSafeInteger(value) || (value as number) < 0) throw bad('span');
  return value as number;
};

/** `{start, end, is, value?, entity?}` for a new mention, `{start, end, id}` for other words of one that is there. @throws AnnotateError `bad-request` */
export const parseMarked = (body: unknown): { span: Span } & ({ naming: Naming } | { id: string }) => {
  const fields = fieldsOf(body, 'request', ['start', 'end', 'id', ...NAMING]);
  const span = { start: offsetOf(fields.get('start')), end: offsetOf(fields.get('end')) };
  if (!fields.has('id')) return { span, naming: namingOf(fields) };
  if (fields.size > 3) throw bad('id');
  return { span, id: idOf(fields.get('id')) };
};
