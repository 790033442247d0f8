// Merged mentions to paragraphs in the order of both sides, each with its comments, and to the lost ones.
import type {
  AnnotationDocument,
  CommentMap,
  Comments,
  MentionRecord,
  ParagraphRecord,
} from '../../annotations/annotation-document.js';
import { linesOf, withLines } from '../../annotations/settle-comments.js';
import { mergeComments } from './merge-comments.js';
import { mergeExtras } from './merge-extras.js';
import { mergeLines } from './merge-lines.js';
import type { MergedMentions } from './merge-mentions.js';
import { mergeOrder } from './merge-order.js';
import { mergeOpenings } from './merge-openings.js';
import type { Sides } from './three-way.js';
import { mapSides } from './three-way.js';

type Paragraphs = ReadonlyMap<string, ParagraphRecord>;

/** One paragraph on each side and after the merge. */
export interface ParagraphResolution {
  readonly key: string;
  readonly sides: Sides<ParagraphRecord | undefined>;
  readonly result: ParagraphRecord | undefined;
}

export interface PlacedMentions {
  readonly paragraphs: readonly ParagraphRecord[];
  readonly lost: readonly MentionRecord[];
  readonly resolutions: readonly ParagraphResolution[];
}

interface Above {
  readonly lines: readonly string[];
  /** the last of the lines when it shows how the paragraph begins */
  readonly opening: string | undefined;
}

/** The lines above the key: those of people, then the one that shows how the paragraph begins. */
const mergeAbove = (sides: Sides<ParagraphRecord | undefined>): Above => {
  const { opening, people } = mergeOpenings(
    mapSides(sides, (paragraph) => paragraph?.comments?.['id']?.before ?? []),
  );
  const lines = mergeLines(people);
  return { lines: opening === undefined ? lines : [...lines, opening], opening };
};

/** Comments of keys that are not there any more go above all others. */
const settle = (comments: CommentMap, keys: ReadonlySet<string>): CommentMap | undefined => {
  const gone = Object.keys(comments).filter((field) => field !== 'id' && !keys.has(field));
  const kept = Object.entries(comments).filter(([field]) => !gone.includes(field));
  const lines = gone.flatMap((field) => linesOf(comments[field] as Comments));
  const settled = withLines(Object.fromEntries(kept), 'id', lines, true) as CommentMap;
  return Object.keys(settled).length === 0 ? undefined : settled;
};

const withAbove = (comments: CommentMap | undefined, above: readonly string[]): CommentMap => {
  const { before: _before, ...end } = comments?.['id'] ?? {};
  const { id: _id, ...others } = comments ?? {};
  if (above.length === 0 && end.end === undefined) return others;
  return { id: { ...(above.length === 0 ? {} : { before: above }), ...end }, ...others };
};

/** A paragraph stands for its mentions, for a key of someone else, or for a comment of a person. */
const isNeeded = (
  { mentions, extras, comments }: ParagraphRecord,
  { ours, theirs }: Sides<ParagraphRecord | undefined>,
  opening: string | undefined,
): boolean => {
  if (mentions.length > 0 || extras !== undefined) return true;
  // comments of its keys went with them: all that is left stands at the paragraph itself
  const lines = linesOf(comments?.['id'] ?? {});
  if (lines.length > (opening === undefined ? 0 : 1)) return true;
  return ours?.mentions.length === 0 && theirs?.mentions.length === 0;
};

const mergeParagraph = (
  key: string,
  sides: Sides<ParagraphRecord | undefined>,
  mentions: readonly MentionRecord[],
): ParagraphRecord | undefined => {
  const extras = mergeExtras(mapSides(sides, (paragraph) => paragraph?.extras));
  const merged = mergeComments(mapSides(sides, (paragraph) => paragraph?.comments));
  const { lines, opening } = mergeAbove(sides);
  const comments = settle(withAbove(merged, lines), new Set(extras?.map((extra) => extra.key)));
  const paragraph: ParagraphRecord = {
    key,
    mentions,
    ...(extras === undefined ? {} : { extras }),
    ...(comments === undefined ? {} : { comments }),
  };
  return isNeeded(paragraph, sides, opening) ? paragraph : undefined;
};

const byKey = (document: AnnotationDocument | undefined): Paragraphs =>
  new Map((document?.paragraphs ?? []).map((paragraph) => [paragraph.key, paragraph]));

/** The paragraphs and lost mentions of the result; mentions keep the order that their sides agree on. */
export const mergeParagraphs = (
  documents: Sides<AnnotationDocument | undefined>,
  { resolutions, aliases }: MergedMentions,
): PlacedMentions => {
  const records = new Map<string, Map<string, MentionRecord>>();
  const lost: MentionRecord[] = [];
  for (const { result } of resolutions) {
    if (result === undefined) continue;
    if (result.paragraph === undefined) {
      lost.push(result.record);
      continue;
    }
    const there = records.get(result.paragraph) ?? new Map<string, MentionRecord>();
    records.set(result.paragraph, there.set(result.record.id, result.record));
  }
  const named = (side: keyof Sides<unknown>, { id }: MentionRecord): string => aliases[side].get(id) ?? id;
  const paragraphs = mapSides(documents, byKey);
  const merged = mergeOrder(mapSides(paragraphs, (side) => [...side.keys()])).map(
    (key): ParagraphResolution => {
      const sides = mapSides(paragraphs, (side) => side.get(key));
      const here = records.get(key) ?? new Map<string, MentionRecord>();
      const sequence = (side: keyof Sides<unknown>): string[] =>
        (sides[side]?.mentions ?? []).map((record) => named(side, record)).filter((id) => here.has(id));
      const order = mergeOrder({
        base: sequence('base'),
        ours: sequence('ours'),
        theirs: sequence('theirs'),
      });
      const mentions = order.map((id) => here.get(id) as MentionRecord);
      return { key, sides, result: mergeParagraph(key, sides, mentions) };
    },
  );
  return {
    paragraphs: merged.flatMap(({ result }) => result ?? []),
    lost: lost.sort((a, b) => (a.id < b.id ? -1 : 1)),
    resolutions: merged,
  };
};
