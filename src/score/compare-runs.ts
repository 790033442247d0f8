// Two evaluations of one gold, before and after, to what was gained and what was lost.
import type { EntityType } from '../model/entity-type.js';
import type { Span } from '../model/span.js';
import type { ComparedText, Evaluation } from './evaluate.js';
import type { JudgedMention, MentionSet } from './mention-set.js';
import { isExact, isSameType } from './pair.js';

/** `found` and `no longer wrong` are gains, `lost` and `newly wrong` losses; all in mode strict. */
export const CHANGES = ['found', 'no longer wrong', 'lost', 'newly wrong'] as const;

export type ChangeKind = (typeof CHANGES)[number];

export interface Change {
  readonly kind: ChangeKind;
  readonly text: MentionSet;
  readonly type: EntityType;
  readonly span: Span;
}

export const isGain = ({ kind }: Change): boolean => kind === 'found' || kind === 'no longer wrong';

const keyOf = ({ start, end, type }: JudgedMention): string => `${start}:${end}:${type}`;

const byKey = (mentions: readonly JudgedMention[]): Map<string, JudgedMention> =>
  new Map(mentions.map((mention) => [keyOf(mention), mention]));

const rightOf = ({ alignment }: ComparedText): Map<string, JudgedMention> =>
  byKey(alignment.pairs.filter((pair) => isExact(pair) && isSameType(pair)).map(({ gold }) => gold));

const wrongOf = ({ alignment }: ComparedText): Map<string, JudgedMention> =>
  byKey([
    ...alignment.spurious,
    ...alignment.pairs
      .filter((pair) => !isExact(pair) || !isSameType(pair))
      .map(({ predicted }) => predicted),
  ]);

const minus = (a: Map<string, JudgedMention>, b: Map<string, JudgedMention>): JudgedMention[] =>
  [...a].filter(([key]) => !b.has(key)).map(([, mention]) => mention);

/** Changes text by text, in the order of `CHANGES`, then of the text. Both evaluations must be of the same gold. */
export const compareRuns = (before: Evaluation, after: Evaluation): Change[] =>
  after.texts.flatMap((now, index) => {
    const then = before.texts[index] as ComparedText;
    const [rightThen, rightNow] = [rightOf(then), rightOf(now)];
    const [wrongThen, wrongNow] = [wrongOf(then), wrongOf(now)];
    const changed: readonly (readonly [ChangeKind, JudgedMention[]])[] = [
      ['found', minus(rightNow, rightThen)],
      ['no longer wrong', minus(wrongThen, wrongNow)],
      ['lost', minus(rightThen, rightNow)],
      ['newly wrong', minus(wrongNow, wrongThen)],
    ];
    return changed.flatMap(([kind, mentions]) =>
      mentions
        .sort((a, b) => a.start - b.start || b.end - a.end)
        .map(({ start, end, type }): Change => ({ kind, text: now.gold, type, span: { start, end } })),
    );
  });
