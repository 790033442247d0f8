// A mention that the rules did not see, from words that a reviewer marks in the article.
import type {
  AnnotationDocument,
  MentionRecord,
  ParagraphRecord,
} from '../../annotations/annotation-document.js';
import { describeSpans } from '../../annotations/anchor.js';
import type { Mint } from '../../annotations/mint-id.js';
import { createMint } from '../../annotations/mint-id.js';
import { openingComment } from '../../annotations/paragraph-opening.js';
import { AnnotateError } from '../../model/annotate-error.js';
import type { Article } from '../../model/article.js';
import type { Span } from '../../model/span.js';
import { contains } from '../../model/span.js';
import { locateRecords } from '../locate-records.js';
import type { LocatedParagraph } from '../locate-records.js';
import { isSameText } from '../reconcile.js';
import { decideMentions } from './decide-mentions.js';
import type { Naming } from './decision.js';
import { nameEntity } from './name-entity.js';

/** Half of a character that takes two code units. */
const LOW_HALF = /^[\udc00-\udfff]/;

/** The span without the blanks at its ends. */
const trim = (text: string, { start, end }: Span): Span => {
  const words = text.slice(start, end);
  return {
    start: start + (words.length - words.trimStart().length),
    end: end - (words.length - words.trimEnd().length),
  };
};

/** Index of the paragraph that holds all of a span with words in it. */
const paragraphOf = ({ source, paragraphs }: Article, span: Span): number => {
  const { text } = source;
  const index = paragraphs.findIndex((paragraph) => contains(paragraph, span));
  const isCut = [span.start, span.end].some((at) => LOW_HALF.test(text.slice(at, at + 1)));
  if (index < 0 || span.start >= span.end || isCut)
    throw new AnnotateError('bad-span', 'a mention is some words of one paragraph of the article');
  return index;
};

const idsIn = ({ paragraphs, lost }: AnnotationDocument): Set<string> =>
  new Set([
    ...paragraphs.flatMap(({ key, mentions }) => [key, ...mentions.map(({ id }) => id)]),
    ...lost.map(({ id }) => id),
  ]);

/** A record among those of its paragraph, in text order; the longer first where two begin alike. */
const insertMention = (
  { record, mentions }: LocatedParagraph,
  added: MentionRecord,
  span: Span,
): ParagraphRecord => {
  const at = mentions.findIndex(
    ({ anchor }) =>
      anchor !== undefined &&
      (anchor.start > span.start || (anchor.start === span.start && anchor.end < span.end)),
  );
  const records = [...record.mentions];
  records.splice(at < 0 ? records.length : at, 0, added);
  return { ...record, mentions: records };
};

/** A paragraph that had no record yet, among those that have. */
const insertParagraph = (
  located: readonly LocatedParagraph[],
  added: ParagraphRecord,
  index: number,
): ParagraphRecord[] => {
  const at = located.findIndex((paragraph) => paragraph.index !== undefined && paragraph.index > index);
  const records = located.map(({ record }) => record);
  records.splice(at < 0 ? records.length : at, 0, added);
  return records;
};

const newParagraph = ({ source }: Article, paragraph: Span, mint: Mint): ParagraphRecord => ({
  key: mint.paragraph(source.text, paragraph),
  mentions: [],
  comments: { id: { before: [openingComment(source.text, paragraph)] } },
});

/**
 * The document with a mention of these words, and its id. Words that have a record already are decided instead.
 * @throws AnnotateError `stale` when the document is about another text, `bad-span`, and as `nameEntity`
 */
export const addMention = (
  before: AnnotationDocument,
  article: Article,
  marked: Span,
  naming: Naming,
): { document: AnnotationDocument; id: string } => {
  if (!isSameText(before, article.source.blob))
    throw new AnnotateError('stale', 'the article has changed since it was annotated: run annotate first');
  const { text } = article.source;
  const span = trim(text, marked);
  const index = paragraphOf(article, span);
  const paragraph = article.paragraphs[index] as Span;
  const located = locateRecords(before, article);
  const there = located.find((one) => one.index === index);
  const twin = there?.mentions.find(
    ({ anchor }) => anchor?.start === span.start && anchor.end === span.end,
  )?.record;
  if (twin !== undefined)
    return { document: decideMentions(before, [twin.id], { does: 'set', ...naming }), id: twin.id };
  const { document, word } = nameEntity(before, naming);
  const mint = createMint(idsIn(document));
  const id = mint.mention(text, paragraph, span);
  const [anchor] = describeSpans(text, paragraph, [span]);
  const added = { id, human: word, ...anchor } as MentionRecord;
  const paragraphs =
    there === undefined
      ? insertParagraph(located, { ...newParagraph(article, paragraph, mint), mentions: [added] }, index)
      : located.map((one) => (one === there ? insertMention(one, added, span) : one.record));
  return { document: { ...document, paragraphs }, id };
};
