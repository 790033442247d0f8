// The records of one paragraph on disk and what the rules find in it now, to pairs: who is whom, and who goes.
import type { MentionRecord } from '../annotations/annotation-document.js';
import type { Span } from '../model/span.js';
import type { LocatedMention } from './locate-records.js';
import { mayNest } from './may-nest.js';
import { indexSpans } from './span-index.js';
import { isDecided, settleMentionWord } from './states.js';

/** A fresh mention and where it stands. */
export interface FreshMention {
  readonly record: MentionRecord;
  readonly span: Span;
}

export interface Joined {
  /** what the rules find at or over an old record; undefined when they no longer do */
  readonly freshOf: ReadonlyMap<LocatedMention, FreshMention>;
  /** fresh mentions that become records of their own */
  readonly added: readonly FreshMention[];
}

/** Type of a mention by the id it points to. */
export type TypeOf = (is: string) => string | undefined;

const keyOf = ({ start, end }: Span): string => `${start}:${end}`;

/** What a record is taken for: the human word, or what the rules said, also of one that was rejected. */
const identityOf = (record: MentionRecord): string | undefined =>
  settleMentionWord(record)?.is ?? record.rules?.is;

interface Joining {
  readonly freshOf: Map<LocatedMention, FreshMention>;
  readonly joined: Set<FreshMention>;
}

/** Whatever the order in the file, which a merge may turn: a record that has a rules line before one that has none, then by id. */
const byClaim = ({ record: a }: LocatedMention, { record: b }: LocatedMention): number =>
  Number(a.rules === undefined) - Number(b.rules === undefined) || (a.id < b.id ? -1 : 1);

/** Same words: of the anchor or of the mended span. Of several records with the same words decided ones come first. */
const joinBySpan = (
  { freshOf, joined }: Joining,
  olds: readonly LocatedMention[],
  fresh: readonly FreshMention[],
): void => {
  const bySpan = new Map<string, LocatedMention[]>();
  const offer = (span: Span | undefined, old: LocatedMention): void => {
    if (span === undefined) return;
    const there = bySpan.get(keyOf(span));
    if (there === undefined) bySpan.set(keyOf(span), [old]);
    else there.push(old);
  };
  // all words of decided records first: an undecided one on their mended span gives way, and must not take the rules with it
  const sorted = [...olds].sort(byClaim);
  const decided = sorted.filter(({ record }) => isDecided(record));
  const others = sorted.filter(({ record }) => !isDecided(record));
  for (const group of [decided, others]) {
    for (const old of group) offer(old.anchor, old);
    for (const old of group) if (old.span !== old.anchor) offer(old.span, old);
  }
  for (const one of fresh) {
    const old = bySpan.get(keyOf(one.span))?.find((candidate) => !freshOf.has(candidate));
    if (old === undefined) continue;
    freshOf.set(old, one);
    joined.add(one);
  }
};

/** Overlapping words of the same entity: the rules see the same mention, a little longer or shorter. */
const joinByOverlap = (
  { freshOf, joined }: Joining,
  olds: readonly LocatedMention[],
  fresh: readonly FreshMention[],
): void => {
  const free = olds.filter((old) => !freshOf.has(old) && old.span !== undefined);
  const index = indexSpans(free, (old) => old.span as Span);
  for (const one of fresh) {
    if (joined.has(one)) continue;
    const same = index
      .overlapping(one.span)
      .filter((old) => !freshOf.has(old) && identityOf(old.record) === one.record.rules?.is);
    const old = same.find(({ record }) => isDecided(record)) ?? same.at(-1);
    if (old === undefined) continue;
    freshOf.set(old, one);
    joined.add(one);
  }
};

type IsSuppressed = (one: FreshMention, own: LocatedMention | undefined) => boolean;

/** True for a fresh mention that overlaps a record a person decided, other than its own. */
const suppression = (olds: readonly LocatedMention[], typeOf: TypeOf): IsSuppressed => {
  const decided = indexSpans(
    olds.filter((old) => old.span !== undefined && isDecided(old.record)),
    (old) => old.span as Span,
  );
  // only a person's word tells what a decided record is: the rules line of a rejected one may go, and the answer must not change with it
  const standing = ({ record }: LocatedMention): string => settleMentionWord(record)?.is ?? '';
  return (one, own) =>
    decided
      .overlapping(one.span)
      .some((old) => old !== own && !mayNest(typeOf(one.record.rules?.is ?? ''), typeOf(standing(old))));
};

/** Parts undecided records from fresh mentions that a decision suppresses; returns those records, which the rules have lost. */
const part = ({ freshOf, joined }: Joining, isSuppressed: IsSuppressed): Set<LocatedMention> => {
  const parted = new Set<LocatedMention>();
  for (const [old, one] of freshOf) {
    if (isDecided(old.record) || !isSuppressed(one, old)) continue;
    freshOf.delete(old);
    joined.delete(one);
    parted.add(old);
  }
  return parted;
};

/**
 * Pairs old records with fresh mentions: by the same words, then by overlapping words of the same entity.
 * A fresh mention that overlaps a record a person decided, and is not that record, is left out.
 */
export const joinMentions = (
  olds: readonly LocatedMention[],
  fresh: readonly FreshMention[],
  typeOf: TypeOf,
): Joined => {
  const joining: Joining = { freshOf: new Map(), joined: new Set() };
  const isSuppressed = suppression(olds, typeOf);
  joinBySpan(joining, olds, fresh);
  // parted first: what gives way to a decision may be that very mention, a little longer or shorter
  const parted = part(joining, isSuppressed);
  joinByOverlap(
    joining,
    olds.filter((old) => !parted.has(old)),
    fresh,
  );
  part(joining, isSuppressed);
  return {
    freshOf: joining.freshOf,
    added: fresh.filter((one) => !joining.joined.has(one) && !isSuppressed(one, undefined)),
  };
};
