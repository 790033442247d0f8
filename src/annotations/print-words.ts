// What people and rules say about a mention or an entity, each to the one line that follows `human:` or `rules:`.
import type { Attributes, AttributeValue, Value } from '../model/mention.js';
import type {
  DetailedWord,
  EntityHuman,
  EntityOverride,
  EntityRules,
  EntityWord,
  ExternalIds,
  Extra,
  MentionHuman,
  MentionRules,
  MentionWord,
} from './annotation-document.js';
import { isConflict } from './annotation-document.js';
import { printDate, printName, printNumber, printScalar } from './print-scalar.js';

/** Keys that come first, in this order; all others follow by code point. */
const FIRST_KEYS = ['title', 'operator', 'place', 'court', 'country', 'ticker', 'cik', 'data', 'of'];

const rankOf = (key: string): number => {
  const rank = FIRST_KEYS.indexOf(key);
  return rank < 0 ? FIRST_KEYS.length : rank;
};

const byKey = (a: string, b: string): number => rankOf(a) - rankOf(b) || (a < b ? -1 : a > b ? 1 : 0);

const sortedKeys = (map: object): string[] => {
  const keys = Object.keys(map);
  return keys.length > 1 ? keys.sort(byKey) : keys;
};

const printAtom = (atom: AttributeValue): string => {
  if (typeof atom === 'string') return printScalar(atom, 'flow');
  if (isList(atom)) return `[${atom.map((one) => printScalar(one, 'flow')).join(', ')}]`;
  if (typeof atom === 'object') return `{${printPairs(atom)}}`;
  return typeof atom === 'number' ? printNumber(atom) : String(atom);
};

const isList = (atom: AttributeValue): atom is readonly string[] => Array.isArray(atom);

const printPairs = (map: Readonly<Record<string, AttributeValue>>): string => {
  let printed = '';
  for (const key of sortedKeys(map)) {
    if (printed !== '') printed += ', ';
    printed += `${printName(key)}: ${printAtom(map[key] as AttributeValue)}`;
  }
  return printed;
};

const printExtras = (extras: readonly Extra[] | undefined): string =>
  extras === undefined ? '' : extras.map(({ key, text }) => `, ${key}: ${text}`).join('');

/** `{geonames: 2964574}` */
const printIds = (ids: ExternalIds): string => `{${printPairs(ids)}}`;

/** `2014-07-31` or `{amount: 5, currency: USD}` */
export const printValue = (value: Value): string => {
  if (typeof value === 'string') return printDate(value);
  const amount = value.amount === undefined ? '' : `amount: ${printNumber(value.amount)}, `;
  return `{${amount}currency: ${printName(value.currency)}}`;
};

/** `{is: date, by: date/weekday, value: 2014-07-31}`, `{is: dublin, by: place/city, holds: {data: emails, of: microsoft}}` */
export const printMentionRules = ({ is, by, value, holds, extras }: MentionRules): string => {
  const said = value === undefined ? '' : `, value: ${printValue(value)}`;
  const kept = holds === undefined ? '' : `, holds: ${printAtom(holds)}`;
  return `{is: ${printName(is)}, by: ${printName(by)}${said}${kept}${printExtras(extras)}}`;
};

const printAttributes = (attributes: Attributes | undefined): string => {
  const pairs = attributes === undefined ? '' : printPairs(attributes);
  return pairs === '' ? '' : `, ${pairs}`;
};

/** `{is: place, by: place/gazetteer, country: IE, ids: {geonames: 2964574}}` */
export const printEntityRules = ({ is, by, attributes, ids, extras }: EntityRules): string =>
  `{is: ${is}, by: ${printName(by)}${printAttributes(attributes)}${ids === undefined ? '' : `, ids: ${printIds(ids)}`}${printExtras(extras)}}`;

const printDetailedWord = ({ is, value, quote, extras }: DetailedWord): string => {
  const said = value === undefined ? '' : `, value: ${printValue(value)}`;
  const mended = quote === undefined ? '' : `, quote: ${printScalar(quote, 'flow')}`;
  return `{is: ${printScalar(is, 'flow')}${said}${mended}${printExtras(extras)}}`;
};

/** One value a person gave a mention; equal text means equal decision. */
const printMentionWord = (word: MentionWord): string =>
  typeof word === 'string' ? printScalar(word, 'flow') : printDetailedWord(word);

const printOverride = (override: EntityOverride): string => {
  const parts: string[] = [];
  if (override.is !== undefined) parts.push(`is: ${override.is}`);
  if (override.name !== undefined) parts.push(`name: ${printScalar(override.name, 'flow')}`);
  if (override.ids !== undefined) parts.push(`ids: ${printIds(override.ids)}`);
  if (override['same-as'] !== undefined) parts.push(`same-as: ${printScalar(override['same-as'], 'flow')}`);
  for (const { key, text } of override.extras ?? []) parts.push(`${key}: ${text}`);
  return `{${parts.join(', ')}}`;
};

/** One value a person gave an entity; equal text means equal decision. */
export const printEntityWord = (word: EntityWord): string =>
  typeof word === 'string' ? word : printOverride(word);

/** What follows `human:` of a mention; the members of a conflict are sorted, so that both directions of a merge agree. */
export const printMentionHuman = (human: MentionHuman): string =>
  isConflict(human)
    ? `{conflict: [${human.conflict.map(printMentionWord).sort().join(', ')}]}`
    : printMentionWord(human);

/** What follows `human:` of an entity. */
export const printEntityHuman = (human: EntityHuman): string =>
  isConflict(human)
    ? `{conflict: [${human.conflict.map(printEntityWord).sort().join(', ')}]}`
    : printEntityWord(human);
