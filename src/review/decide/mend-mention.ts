// The words that a mention really has, from what a reviewer marks over those that its record quotes.
import type {
  AnnotationDocument,
  DetailedWord,
  MentionRecord,
  MentionWord,
} from '../../annotations/annotation-document.js';
import { isConflict, NOTHING } from '../../annotations/annotation-document.js';
import { settleDocument } from '../../annotations/settle-comments.js';
import { AnnotateError } from '../../model/annotate-error.js';
import type { Article } from '../../model/article.js';
import type { Span } from '../../model/span.js';
import { overlaps } from '../../model/span.js';
import { approvalOf, expandMentionOk } from '../expand-ok.js';
import { locateRecords, spanOf } from '../locate-records.js';
import type { LocatedMention } from '../locate-records.js';
import { detailsOf } from './details-of.js';
import { withWord } from './with-word.js';
import { markedWords } from './marked-words.js';

/** What the mention is, by a person or else by the rules. */
const wordFor = (record: MentionRecord): MentionWord => {
  const { id, human, rules } = expandMentionOk(record);
  if (human !== undefined && isConflict(human))
    throw new AnnotateError('undecided', `two decisions stand on ${id}: keep one of them first`);
  if (human !== undefined && (detailsOf(human).is ?? human) === NOTHING)
    throw new AnnotateError('undecided', `${id} is rejected: say what it is first`);
  if (human !== undefined) return human;
  if (rules === undefined)
    throw new AnnotateError('undecided', `nobody says what ${id} is: say what it is first`);
  return approvalOf(rules) as MentionWord;
};

const mended = (record: MentionRecord, quote: string): MentionRecord => {
  const word = wordFor(record);
  const { extras: _, quote: __, ...rest }: DetailedWord = typeof word === 'string' ? { is: word } : word;
  if (quote !== record.quote) return withWord(record, { ...rest, quote });
  const isId = rest.value === undefined && rest.is !== 'date' && rest.is !== 'money';
  return withWord(record, isId ? rest.is : rest);
};

const findMention = (
  document: AnnotationDocument,
  article: Article,
  id: string,
  index: number,
): Required<LocatedMention> => {
  const paragraph = locateRecords(document, article).find((one) => one.index === index);
  const found = paragraph?.mentions.find(({ record }) => record.id === id);
  if (found?.anchor === undefined || found.span === undefined)
    throw new AnnotateError('bad-span', `${id} does not stand in the paragraph of these words`);
  return { ...found, anchor: found.anchor, span: found.span };
};

/**
 * The document in which the mention has the marked words; what it is stays, and is said by the person from now on.
 * @throws AnnotateError `stale`, `bad-span` for words that do not overlap the quote of the record, `undecided` for a mention that is
 * nothing, in conflict or only noted, `quote-ambiguous` where the words stand so often that the record would mean others
 */
export const mendMention = (
  before: AnnotationDocument,
  article: Article,
  id: string,
  marked: Span,
): AnnotationDocument => {
  const { text } = article.source;
  const { span, index } = markedWords(before, article, marked);
  const { record, anchor } = findMention(before, article, id, index);
  if (!overlaps(span, anchor))
    throw new AnnotateError(
      'bad-span',
      `these words share none with "${record.quote}": add a mention instead`,
    );
  const changed = mended(record, text.slice(span.start, span.end));
  const stands = spanOf(text, article.paragraphs[index] as Span, anchor, changed);
  if (stands.start !== span.start || stands.end !== span.end)
    throw new AnnotateError(
      'quote-ambiguous',
      `these words stand several times over "${record.quote}": mark more of them`,
    );
  return settleDocument({
    ...before,
    paragraphs: before.paragraphs.map((paragraph) => ({
      ...paragraph,
      mentions: paragraph.mentions.map((one) => (one === record ? changed : one)),
    })),
  });
};
