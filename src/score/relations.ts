// Pairs to how well relations are found: who runs a data centre, and where it stands.
import type { EntityType } from '../model/entity-type.js';
import type { AttributeValue } from '../model/mention.js';
import { slugOf } from '../model/slug.js';
import type { Alignment } from './align-mentions.js';
import type { Figure } from './figure.js';
import { isNumber, share } from './figure.js';
import type { JudgedMention } from './mention-set.js';
import { isSameType } from './pair.js';
import { attributeWords } from './attribute-words.js';

const ARGUMENTS = ['operator', 'place'] as const;

/** True for the attributes that tie a mention to another entity. */
export const isRelation = (type: EntityType, key: string): boolean =>
  type === 'datacenter' && (ARGUMENTS as readonly string[]).includes(key);

/** `strict`: operator and place both as gold has them, an absent one too. `place`: the place alone. */
export interface RelationScore {
  readonly what: 'operator and place' | 'place';
  readonly right: number;
  readonly gold: number;
  readonly predicted: number;
  readonly precision: Figure;
  readonly recall: Figure;
  readonly f1: Figure;
}

const argument = (mention: JudgedMention, key: string): string => {
  const value: AttributeValue | undefined = mention.attributes?.[key];
  return value === undefined ? '' : slugOf(attributeWords(value).join(' '));
};

const has = (mention: JudgedMention, keys: readonly string[]): boolean =>
  mention.type === 'datacenter' && keys.some((key) => argument(mention, key) !== '');

const scoreArguments = (
  { pairs, missed, spurious }: Alignment,
  what: RelationScore['what'],
  keys: readonly string[],
): RelationScore => {
  const gold = [...pairs.map((pair) => pair.gold), ...missed].filter((mention) => has(mention, keys)).length;
  const predicted = [...pairs.map((pair) => pair.predicted), ...spurious].filter((mention) =>
    has(mention, keys),
  ).length;
  const right = pairs.filter(
    (pair) =>
      isSameType(pair) &&
      has(pair.gold, keys) &&
      keys.every((key) => argument(pair.gold, key) === argument(pair.predicted, key)),
  ).length;
  const precision = share(right, predicted, 'no predicted relation');
  const recall = share(right, gold, 'no relation in gold');
  return {
    what,
    right,
    gold,
    predicted,
    precision,
    recall,
    f1: isNumber(recall) ? (2 * right) / (gold + predicted) : recall,
  };
};

/** Scores of the relations of data centres, over all alignments together. */
export const scoreRelations = (alignments: readonly Alignment[]): RelationScore[] => {
  const all: Alignment = {
    pairs: alignments.flatMap(({ pairs }) => pairs),
    missed: alignments.flatMap(({ missed }) => missed),
    spurious: alignments.flatMap(({ spurious }) => spurious),
    excused: [],
  };
  return [scoreArguments(all, 'operator and place', ARGUMENTS), scoreArguments(all, 'place', ['place'])];
};
