// A report to its lists: differences by cause, gains and losses; each item one place in a text.
import type { EntityType } from '../model/entity-type.js';
import type { LineIndex } from '../model/line-index.js';
import { lineIndex } from '../model/line-index.js';
import type { Span } from '../model/span.js';
import type { JudgedMention, MentionSet } from '../score/mention-set.js';
import { CHANGES } from '../score/compare-runs.js';
import type { Cause } from '../score/list-differences.js';
import { CAUSES } from '../score/list-differences.js';
import type { EvaluationReport } from './evaluation-report.js';
import type { MarkedWords } from './mark-words.js';
import { markWords } from './mark-words.js';

export interface ListedMention {
  readonly type: EntityType;
  readonly shown: MarkedWords;
  /** what differs, in words: `value 2014-07-31` */
  readonly says: string;
}

export interface Listed {
  /** `text:line:column` */
  readonly place: string;
  readonly gold?: ListedMention;
  readonly predicted?: ListedMention;
}

export interface DifferenceList {
  readonly title: string;
  readonly items: readonly Listed[];
}

const TITLES: Readonly<Record<Cause, string>> = {
  missed: 'missed',
  wrong: 'wrong',
  leak: 'leaks: found outside the article',
  boundary: 'boundary',
  type: 'type',
  'boundary and type': 'boundary and type',
  value: 'value, id, name or attribute',
};

const placer = (): ((text: MentionSet, at: number) => string) => {
  const lines = new Map<MentionSet, LineIndex>();
  return (text, at) => {
    const index = lines.get(text) ?? lineIndex(text.text);
    lines.set(text, index);
    const { line, column } = index.at(at);
    return `${text.id}:${line}:${column}`;
  };
};

const textOf = (value: unknown): string =>
  value === undefined ? 'none' : typeof value === 'object' ? JSON.stringify(value) : String(value);

/** What a mention says of the fields that differ. */
const sayings = (mention: JudgedMention, fields: readonly string[]): string =>
  fields
    .map((field) => {
      if (field === 'value' || field === 'currency') return `${field} ${textOf(mention.value)}`;
      if (field === 'id') return `id ${textOf(mention.ids)}`;
      if (field === 'name') return `name ${textOf(mention.name)}`;
      return `${field} ${textOf(mention.attributes?.[field])}`;
    })
    .join('; ');

const union = (a: Span | undefined, b: Span | undefined): Span => ({
  start: Math.min(a?.start ?? Infinity, b?.start ?? Infinity),
  end: Math.max(a?.end ?? 0, b?.end ?? 0),
});

/** Differences by cause, in text order, of the types wanted. */
export const listByCause = (
  { evaluation, agreement, names }: EvaluationReport,
  types?: readonly EntityType[],
): DifferenceList[] => {
  const placeOf = placer();
  const titles: Readonly<Record<Cause, string>> = agreement
    ? { ...TITLES, missed: `only in ${names.gold}`, wrong: `only in ${names.predicted ?? ''}` }
    : TITLES;
  return CAUSES.map((cause) => ({
    title: titles[cause],
    items: evaluation.texts.flatMap(({ gold: text, differences }) =>
      differences
        .filter(
          (difference) =>
            difference.cause === cause &&
            (types === undefined ||
              [difference.gold, difference.predicted].some((one) => one && types.includes(one.type))),
        )
        .map(({ gold, predicted, fields = [] }): Listed => {
          const around = union(gold, predicted);
          const show = (mention: JudgedMention): ListedMention => ({
            type: mention.type,
            shown: markWords(text.text, mention, around),
            says: sayings(mention, fields),
          });
          return {
            place: placeOf(text, around.start),
            ...(gold ? { gold: show(gold) } : {}),
            ...(predicted ? { predicted: show(predicted) } : {}),
          };
        }),
    ),
  })).filter(({ items }) => items.length > 0);
};

export interface ChangeList {
  readonly title: string;
  readonly isGain: boolean;
  readonly items: readonly {
    readonly place: string;
    readonly type: EntityType;
    readonly shown: MarkedWords;
  }[];
}

/** Gains, then losses; empty lists are left out. */
export const listChanges = ({ changes = [] }: EvaluationReport): ChangeList[] => {
  const placeOf = placer();
  return CHANGES.map((kind) => ({
    title: kind,
    isGain: kind === 'found' || kind === 'no longer wrong',
    items: changes
      .filter((change) => change.kind === kind)
      .map(({ text, type, span }) => ({
        place: placeOf(text, span.start),
        type,
        shown: markWords(text.text, span),
      })),
  })).filter(({ items }) => items.length > 0);
};
