// Gold and predictions, text by text, to everything that is measured of them.
import type { EntityType } from '../model/entity-type.js';
import { ENTITY_TYPES } from '../model/entity-type.js';
import type { Accuracy } from './accuracy.js';
import { measureAccuracy } from './accuracy.js';
import type { Alignment } from './align-mentions.js';
import { alignMentions } from './align-mentions.js';
import type { BootstrapOptions, Interval } from './bootstrap.js';
import { bootstrap } from './bootstrap.js';
import type { Figure } from './figure.js';
import type { Difference } from './list-differences.js';
import { isLeak, listDifferences } from './list-differences.js';
import { macroF1, measure, microMeasure } from './measure.js';
import type { Measure } from './measure.js';
import type { JudgedMention, MentionSet } from './mention-set.js';
import type { Mode } from './modes.js';
import { MODES } from './modes.js';
import type { RelationScore } from './relations.js';
import { scoreRelations } from './relations.js';
import { sampleFigures } from './sample-figures.js';
import type { Tallies, Tally } from './tally.js';
import { sumTallies, tallyAlignment } from './tally.js';

/** One text with what is said of it; `predicted` has offsets into the text of `gold`. */
export interface Compared {
  readonly gold: MentionSet;
  readonly predicted: readonly JudgedMention[];
}

export interface ComparedText {
  readonly gold: MentionSet;
  readonly alignment: Alignment;
  readonly differences: readonly Difference[];
}

export interface TypeRow {
  readonly type: EntityType;
  /** in mode strict */
  readonly interval: Interval;
  readonly leaks: number;
  readonly modes: Readonly<Record<Mode, { readonly tally: Tally; readonly measure: Measure }>>;
}

export interface ModeRow {
  readonly mode: Mode;
  readonly tally: Tally;
  readonly micro: Measure;
  readonly interval: Interval;
  readonly macro: Figure;
}

export interface Evaluation {
  readonly texts: readonly ComparedText[];
  readonly modes: readonly ModeRow[];
  /** interval of macro F1 in mode strict */
  readonly macroInterval: Interval;
  /** types that gold or predictions have, and those asked for */
  readonly types: readonly TypeRow[];
  readonly accuracy: readonly Accuracy[];
  readonly relations: readonly RelationScore[];
  readonly leaks: number;
  readonly optional: number;
  readonly excused: number;
}

export interface EvaluateOptions extends BootstrapOptions {
  /** types to score; all when absent */
  readonly types?: readonly EntityType[] | undefined;
}

const sumAll = (all: readonly Tallies[]): Tallies =>
  Object.fromEntries(
    MODES.map((mode) => [
      mode,
      Object.fromEntries(
        ENTITY_TYPES.map((type) => [type, sumTallies(all.map((tallies) => tallies[mode][type]))]),
      ),
    ]),
  ) as unknown as Tallies;

const restrict = (
  mentions: readonly JudgedMention[],
  types: readonly EntityType[] | undefined,
): readonly JudgedMention[] =>
  types === undefined ? mentions : mentions.filter(({ type }) => types.includes(type));

const compareText = (
  { gold, predicted }: Compared,
  types: readonly EntityType[] | undefined,
): ComparedText & { readonly tallies: Tallies } => {
  const wanted = restrict(gold.mentions, types);
  const found = restrict(predicted, types);
  const alignment = alignMentions(wanted, found);
  return {
    gold: { ...gold, mentions: wanted },
    alignment,
    differences: listDifferences(alignment, gold),
    tallies: tallyAlignment(alignment, wanted, found),
  };
};

/** Scores over all texts. The order of the texts decides the intervals, nothing else; the order of mentions decides nothing. */
export const evaluate = (texts: readonly Compared[], options: EvaluateOptions): Evaluation => {
  const compared = texts.map((text) => compareText(text, options.types));
  const sums = sumAll(compared.map(({ tallies }) => tallies));
  const intervals = bootstrap(
    compared.length,
    sampleFigures(compared.map(({ tallies }) => tallies)),
    options,
  );
  const leaked = compared.flatMap(({ gold, alignment }) =>
    alignment.spurious.filter((mention) => isLeak(mention, gold)),
  );
  const isShown = (type: EntityType): boolean =>
    sums.strict[type].gold.total + sums.strict[type].predicted.total > 0 ||
    options.types?.includes(type) === true;
  return {
    texts: compared.map(({ gold, alignment, differences }) => ({ gold, alignment, differences })),
    modes: MODES.map((mode, index) => ({
      mode,
      tally: sumTallies(ENTITY_TYPES.map((type) => sums[mode][type])),
      micro: microMeasure(sums[mode]),
      interval: intervals[index] as Interval,
      macro: macroF1(sums[mode]),
    })),
    macroInterval: intervals[MODES.length] as Interval,
    types: ENTITY_TYPES.filter(isShown).map((type) => ({
      type,
      interval: intervals[MODES.length + 1 + ENTITY_TYPES.indexOf(type)] as Interval,
      leaks: leaked.filter((mention) => mention.type === type).length,
      modes: Object.fromEntries(
        MODES.map((mode) => [
          mode,
          { tally: sums[mode][type], measure: measure(sums[mode][type], ` of type ${type}`) },
        ]),
      ) as TypeRow['modes'],
    })),
    accuracy: measureAccuracy(compared.flatMap(({ alignment }) => alignment.pairs)),
    relations: scoreRelations(compared.map(({ alignment }) => alignment)),
    leaks: leaked.length,
    optional: compared.flatMap(({ gold }) => gold.mentions).filter(({ optional }) => optional === true)
      .length,
    excused: compared.flatMap(({ alignment }) => alignment.excused).length,
  };
};
