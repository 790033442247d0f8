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
import { locateRecords } from '../locate-records.js';
import type { LocatedParagraph } from '../locate-records.js';
import { decideMentions } from './decide-mentions.js';
import type { Naming } from './decision.js';
import { markedWords } from './marked-words.js';
import { nameEntity } from './name-entity.js';

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

const isAt = (span: Span, at: Span | undefined): boolean => at?.start === span.start && at.end === span.end;

/**
 * The document with a mention of these words, and its id. Words that a mention has already are decided there.
 * @throws AnnotateError `stale` when the document is about another text, `bad-span`, `same-span` for words that a mention had
 * before a person mended it, and as `nameEntity`
 */
export const addMention = (
  before: AnnotationDocument,
  article: Article,
  marked: Span,
  naming: Naming,
): { document: AnnotationDocument; id: string } => {
  const { text } = article.source;
  const { span, index } = markedWords(before, article, marked);
  const paragraph = article.paragraphs[index] as Span;
  const located = locateRecords(before, article);
  const there = located.find((one) => one.index === index);
  const twin = there?.mentions.find((one) => isAt(span, one.span));
  if (twin !== undefined) {
    const { id } = twin.record;
    return { document: decideMentions(before, [id], { does: 'set', ...naming }), id };
  }
  const mended = there?.mentions.find(({ anchor }) => isAt(span, anchor));
  if (mended !== undefined)
    throw new AnnotateError(
      'same-span',
      `these were the words of ${mended.record.id} before a person mended them: mend it again instead`,
    );
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
