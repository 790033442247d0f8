// Old records and new ones of a paragraph to the records it will have, each with the place that sorts it.
import type { MentionRecord } from '../annotations/annotation-document.js';
import { settleMention } from '../annotations/settle-record.js';
import { rescueExtras } from './rescue-extras.js';
import { without } from '../annotations/without.js';
import type { Span } from '../model/span.js';
import { isKept } from './human-work.js';
import type { FreshMention } from './join-mentions.js';
import type { LocatedMention } from './locate-records.js';
import { describeChange } from './reconcile-notes.js';
import { isBoundToRules, isDecided } from './states.js';

/** A record of the result, or one that goes and leaves its comments; sorted by where it stands. */
export interface Placed {
  readonly record: MentionRecord;
  readonly goes: boolean;
  readonly start: number;
  readonly end: number;
  /** id of the record it follows, itself when it has a place of its own */
  readonly anchorId: string;
  readonly order: number;
}

/** Text order; of equal spans by id; what stands nowhere follows the record above it. */
export const byPlace = (a: Placed, b: Placed): number =>
  a.start - b.start ||
  b.end - a.end ||
  (a.anchorId < b.anchorId ? -1 : a.anchorId > b.anchorId ? 1 : a.order - b.order);

const withoutRules = (record: MentionRecord): MentionRecord => {
  const { rules, extras, ...rest } = record;
  const rescued = rescueExtras(extras, rules?.extras);
  return settleMention({ ...rest, ...(rescued === undefined ? {} : { extras: rescued }) });
};

const withRules = (record: MentionRecord, fresh: MentionRecord): MentionRecord => {
  const foreign = record.rules?.extras;
  return {
    ...record,
    rules: {
      ...(fresh.rules as NonNullable<MentionRecord['rules']>),
      ...(foreign === undefined ? {} : { extras: foreign }),
    },
  };
};

/** An undecided record takes the words that the rules see now, and keeps its id. */
const withAnchor = (record: MentionRecord, { quote, nth }: MentionRecord): MentionRecord => {
  return settleMention({ ...without(record, 'nth'), quote, ...(nth === undefined ? {} : { nth }) });
};

/** A record on disk as it will stand, or that it goes. */
const update = (
  { record }: LocatedMention,
  fresh: FreshMention | undefined,
): { record: MentionRecord; goes: boolean } => {
  if (isBoundToRules(record)) return { record, goes: false };
  if (fresh === undefined)
    return isKept(record) ? { record: withoutRules(record), goes: false } : { record, goes: true };
  const anchored = isDecided(record) ? record : withAnchor(record, fresh.record);
  return { record: withRules(anchored, fresh.record), goes: false };
};

/** Records on disk as they will stand; `notes` hears what a person should know. */
export const placeOlds = (
  olds: readonly LocatedMention[],
  freshOf: ReadonlyMap<LocatedMention, FreshMention>,
  notes: string[],
): Placed[] => {
  let last: Pick<Placed, 'start' | 'end' | 'anchorId' | 'order'> = {
    start: -1,
    end: -1,
    anchorId: '',
    order: 0,
  };
  return olds.map((old): Placed => {
    const fresh = freshOf.get(old);
    const { record, goes } = update(old, fresh);
    const note = describeChange(old.record, record);
    if (note !== undefined) notes.push(note);
    const span = isDecided(old.record) ? old.anchor : (fresh?.span ?? old.anchor);
    last =
      span === undefined
        ? { ...last, order: last.order + 1 }
        : { start: span.start, end: span.end, anchorId: record.id, order: 0 };
    return { record, goes, ...last };
  });
};

/** New records; an id that is taken in the file is minted anew. */
export const placeAdded = (
  added: readonly FreshMention[],
  taken: Set<string>,
  mintAnew: (span: Span) => string,
): Placed[] =>
  added.map(({ record, span }): Placed => {
    const id = taken.has(record.id) ? mintAnew(span) : record.id;
    taken.add(id);
    return {
      record: { ...record, id },
      goes: false,
      start: span.start,
      end: span.end,
      anchorId: id,
      order: 0,
    };
  });
