// Paragraphs of a file and lost mentions whose words are there again to paragraphs that hold them.
import { describeSpans } from '../../annotations/anchor.js';
import type { Anchor } from '../../annotations/anchor.js';
import type { MentionRecord } from '../../annotations/annotation-document.js';
import type { Article } from '../../model/article.js';
import type { Span } from '../../model/span.js';
import type { TypeOf } from '../join-mentions.js';
import { spanOf } from '../locate-records.js';
import type { LocatedMention, LocatedParagraph } from '../locate-records.js';
import { mayNest } from '../may-nest.js';
import { settleMentionWord } from '../states.js';
import { createClaims } from './claims.js';
import { paragraphAt } from './paragraph-at.js';
import { isOfAPerson } from '../human-work.js';
import type { KeyOf } from './build-paragraphs.js';
import { reviveLost } from './revive-lost.js';
import type { Revival } from './revive-lost.js';
import { fromLost } from './to-lost.js';

export interface Revived {
  readonly paragraphs: readonly LocatedParagraph[];
  readonly lost: readonly MentionRecord[];
  readonly revived: readonly MentionRecord[];
}

export interface ReviveContext {
  readonly article: Article;
  readonly typeOf: TypeOf;
  readonly keyOf: KeyOf;
  readonly hasCome: (span: Span) => boolean;
}

const typeOfRecord = (typeOf: TypeOf, record: MentionRecord): string | undefined =>
  typeOf(settleMentionWord(record)?.is ?? record.rules?.is ?? '');

/** Whether a record may stand beside those that a person has had to do with; the rules' own give way. */
const freeIn = (
  paragraphs: readonly LocatedParagraph[],
  typeOf: TypeOf,
): ((record: MentionRecord, span: Span) => boolean) => {
  const claims = createClaims<MentionRecord>();
  for (const { mentions } of paragraphs)
    for (const { record, anchor } of mentions)
      if (anchor !== undefined && isOfAPerson(record)) claims.add(anchor, record);
  return (record, span) =>
    claims.at(span) === undefined &&
    claims
      .overlapping(span)
      .every(({ owner }) => mayNest(typeOfRecord(typeOf, owner), typeOfRecord(typeOf, record)));
};

const insert = (
  { article }: ReviveContext,
  { mentions }: Pick<LocatedParagraph, 'mentions'>,
  index: number,
  revivals: readonly Revival[],
): LocatedMention[] => {
  const paragraph = article.paragraphs[index] as Span;
  const { text } = article.source;
  const anchors = describeSpans(
    text,
    paragraph,
    revivals.map(({ span }) => span),
  );
  const taken = new Set(revivals.map(({ span }) => `${span.start}:${span.end}`));
  const staying = mentions.filter(
    ({ record, anchor }) =>
      anchor === undefined || isOfAPerson(record) || !taken.has(`${anchor.start}:${anchor.end}`),
  );
  const back = revivals.map(({ record, span }, order): LocatedMention => {
    const after = fromLost(record, anchors[order] as Anchor);
    return { record: after, anchor: span, span: spanOf(text, paragraph, span, after) };
  });
  return [...staying, ...back];
};

/** Brings lost mentions back whose words stand again; the rules' own record of the same words gives way. */
export const insertRevived = (
  paragraphs: readonly LocatedParagraph[],
  lost: readonly MentionRecord[],
  context: ReviveContext,
): Revived => {
  const { article, typeOf, keyOf, hasCome } = context;
  if (lost.length === 0) return { paragraphs, lost, revived: [] };
  const standing = new Map(
    paragraphs.flatMap(({ mentions }) =>
      mentions.flatMap(({ record, anchor }) =>
        anchor === undefined ? [] : [[`${anchor.start}:${anchor.end}`, record] as const],
      ),
    ),
  );
  const revivals = reviveLost(lost, {
    article,
    hasCome,
    standingAt: ({ start, end }) => standing.get(`${start}:${end}`),
    isFree: freeIn(paragraphs, typeOf),
  });
  if (revivals.length === 0) return { paragraphs, lost, revived: [] };
  const groups = new Map<number, Revival[]>();
  for (const revival of revivals) {
    const index = paragraphAt(article.paragraphs, revival.span.start);
    groups.set(index, [...(groups.get(index) ?? []), revival]);
  }
  const back = new Set(revivals.map(({ record }) => record));
  const hosts = new Set(paragraphs.map(({ index }) => index));
  const hosted = paragraphs.map((paragraph): LocatedParagraph => {
    const there = paragraph.index === undefined ? undefined : groups.get(paragraph.index);
    return there === undefined || paragraph.index === undefined
      ? paragraph
      : { ...paragraph, mentions: insert(context, paragraph, paragraph.index, there) };
  });
  const added = [...groups]
    .filter(([index]) => !hosts.has(index))
    .map(([index, there]): LocatedParagraph => ({
      record: { key: keyOf(index), mentions: [] },
      index,
      mentions: insert(context, { mentions: [] }, index, there),
    }));
  return {
    paragraphs: [...hosted, ...added],
    lost: lost.filter((record) => !back.has(record)),
    revived: revivals.map(({ record }) => record),
  };
};
