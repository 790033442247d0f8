// Pairs of one type to how often what gold says of a mention, beyond where it stands, is what the prediction says.
import type { EntityType } from '../model/entity-type.js';
import type { AttributeValue, Value } from '../model/mention.js';
import { slugOf } from '../model/slug.js';
import { grainOf, GRAINS } from './date-grain.js';
import type { JudgedMention } from './mention-set.js';
import type { Pair } from './pair.js';
import { isSameType } from './pair.js';
import { isRelation } from './relations.js';
import { attributeWords } from './attribute-words.js';

/** `of` counts the pairs in which gold says something: what it leaves open is not judged. */
export interface Accuracy {
  readonly type: EntityType;
  /** `value`, `value (day)`, `id`, `name`, or the attribute */
  readonly what: string;
  readonly right: number;
  readonly of: number;
}

const isSameValue = (gold: Value, predicted: Value | undefined): boolean => {
  if (predicted === undefined) return false;
  if (typeof gold === 'string' || typeof predicted === 'string') return gold === predicted;
  return gold.currency === predicted.currency && gold.amount === predicted.amount;
};

/** Registers that both name decide; where they share none, or only our own slug, gold's id must be among the prediction's. */
const isSameId = (
  gold: Readonly<Record<string, string>>,
  predicted: Readonly<Record<string, string>> = {},
): boolean => {
  const shared = Object.keys(gold).filter((key) => key !== 'id' && predicted[key] !== undefined);
  if (shared.length > 0) return shared.every((key) => gold[key] === predicted[key]);
  const ids = new Set(Object.values(predicted));
  return Object.values(gold).some((id) => ids.has(id));
};

const plain = (value: AttributeValue): string =>
  [...attributeWords(value)].sort().join('|').trim().toLowerCase();

interface Checked {
  readonly what: string;
  readonly isRight: boolean;
}

const checkValue = (gold: JudgedMention, predicted: JudgedMention): Checked[] => {
  if (gold.value === undefined) return [];
  const isRight = isSameValue(gold.value, predicted.value);
  if (typeof gold.value === 'string')
    return [
      { what: 'value', isRight },
      { what: `value (${grainOf(gold.value)})`, isRight },
    ];
  const currency = typeof predicted.value === 'object' ? predicted.value.currency : undefined;
  return [
    { what: 'value', isRight },
    { what: 'currency', isRight: currency === gold.value.currency },
  ];
};

const checkPair = ({ gold, predicted }: Pair): Checked[] => {
  const checks = checkValue(gold, predicted);
  if (gold.ids !== undefined && Object.keys(gold.ids).length > 0)
    checks.push({ what: 'id', isRight: isSameId(gold.ids, predicted.ids) });
  if (gold.name !== undefined)
    checks.push({
      what: 'name',
      isRight: predicted.name !== undefined && slugOf(gold.name) === slugOf(predicted.name),
    });
  for (const [key, value] of Object.entries(gold.attributes ?? {})) {
    if (isRelation(gold.type, key)) continue;
    const other = predicted.attributes?.[key];
    checks.push({ what: key, isRight: other !== undefined && plain(value) === plain(other) });
  }
  return checks;
};

/** What gold says of a mention and the prediction says otherwise or not at all: `value`, `id`, `name`, attributes. */
export const wrongFields = (pair: Pair): string[] => [
  ...new Set(
    checkPair(pair)
      .filter(({ isRight }) => !isRight)
      .map(({ what }) => what.replace(/ \(.*/, '')),
  ),
];

const RANKS: readonly string[] = [
  'value',
  ...GRAINS.map((grain) => `value (${grain})`),
  'currency',
  'id',
  'name',
];

const rankOf = (what: string): number => {
  const rank = RANKS.indexOf(what);
  return rank < 0 ? RANKS.length : rank;
};

/** Rows by type and by what is judged, over pairs of the same type that overlap. */
export const measureAccuracy = (pairs: readonly Pair[]): Accuracy[] => {
  const rows = new Map<string, { type: EntityType; what: string; right: number; of: number }>();
  for (const pair of pairs) {
    if (!isSameType(pair)) continue;
    const { type } = pair.gold;
    for (const { what, isRight } of checkPair(pair)) {
      const key = `${type} ${what}`;
      const row = rows.get(key) ?? { type, what, right: 0, of: 0 };
      rows.set(key, row);
      row.of += 1;
      if (isRight) row.right += 1;
    }
  }
  const byName = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
  return [...rows.values()].sort(
    (a, b) => byName(a.type, b.type) || rankOf(a.what) - rankOf(b.what) || byName(a.what, b.what),
  );
};
