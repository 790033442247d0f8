// What two reviewers say of the same texts to how far they agree, and where they do not.
import type { EntityType } from '../model/entity-type.js';
import { ENTITY_TYPES } from '../model/entity-type.js';
import type { Span } from '../model/span.js';
import { overlaps } from '../model/span.js';
import type { BootstrapOptions } from './bootstrap.js';
import type { Evaluation } from './evaluate.js';
import { evaluate } from './evaluate.js';
import type { Figure } from './figure.js';
import { krippendorffAlpha } from './krippendorff-alpha.js';
import type { JudgedMention, MentionSet } from './mention-set.js';
import { countLabels, kappaOf } from './token-kappa.js';
import type { LabelPairs } from './token-kappa.js';
import { wrongFields } from './accuracy.js';
import { isExact, isSameType } from './pair.js';

/** The same text as each of two reviewers has it. */
export interface ReviewedTwice {
  readonly a: MentionSet;
  readonly b: MentionSet;
}

export interface Agreement {
  /** the first reviewer as gold, the second as prediction: F1 does not depend on which is which */
  readonly evaluation: Evaluation;
  readonly kappa: Figure;
  readonly alpha: Figure;
  /** mentions that one has decided and the other has not: not compared */
  readonly undecided: number;
}

const isOpen = ({ optional }: JudgedMention): boolean => optional === true;

/** Mentions of `mine` that are decided, and touch nothing that the other has yet to decide. */
const comparable = (mine: MentionSet, other: MentionSet): JudgedMention[] => {
  const open: Span[] = other.mentions.filter(isOpen);
  return mine.mentions.filter((mention) => !isOpen(mention) && !open.some((span) => overlaps(span, mention)));
};

/** Pairs that one side finds alike and the other does not: what only the second says counts too. */
const withValuesOfBoth = (evaluation: Evaluation): Evaluation => ({
  ...evaluation,
  texts: evaluation.texts.map((text) => {
    const known = new Set(text.differences.map(({ gold }) => gold));
    const added = text.alignment.pairs
      .filter((pair) => isExact(pair) && isSameType(pair) && !known.has(pair.gold))
      .map((pair) => ({
        cause: 'value' as const,
        ...pair,
        fields: wrongFields({ gold: pair.predicted, predicted: pair.gold }),
      }))
      .filter(({ fields }) => fields.length > 0);
    return { ...text, differences: [...text.differences, ...added] };
  }),
});

/** Agreement over all texts. Undecided mentions of either, and what touches them, are left out on both sides. */
export const agree = (
  texts: readonly ReviewedTwice[],
  options: BootstrapOptions & { readonly types?: readonly EntityType[] | undefined },
): Agreement => {
  const types = options.types ?? ENTITY_TYPES;
  const wanted = (set: MentionSet): MentionSet => ({
    ...set,
    mentions: set.mentions.filter(({ type }) => types.includes(type)),
  });
  const pairs: LabelPairs = new Map();
  let undecided = 0;
  const compared = texts.map((text) => {
    const [a, b] = [wanted(text.a), wanted(text.b)];
    const [ours, theirs] = [comparable(a, b), comparable(b, a)];
    undecided += a.mentions.length + b.mentions.length - ours.length - theirs.length;
    countLabels(a.text, ours, theirs, pairs);
    return { gold: { ...a, mentions: ours, skips: [] }, predicted: theirs };
  });
  const evaluation = withValuesOfBoth(evaluate(compared, options));
  return {
    evaluation,
    kappa: kappaOf(pairs),
    alpha: krippendorffAlpha(evaluation.texts.map(({ alignment }) => alignment)),
    undecided,
  };
};
