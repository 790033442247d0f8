// The mentions of a document to findings: quotes that are not in the text, two records for one mention, decisions nobody can use.
import type { AnnotationDocument, MentionRecord } from '../annotations/annotation-document.js';
import { isConflict } from '../annotations/annotation-document.js';
import { occurrencesOf } from '../annotations/find-occurrences.js';
import { printMentionHuman } from '../annotations/print-words.js';
import type { Article } from '../model/article.js';
import { approvalOf, saysOk } from './expand-ok.js';
import type { Report } from './finding.js';
import { findOverlaps } from './find-overlaps.js';
import { locateRecords } from './locate-records.js';
import type { LocatedMention, LocatedParagraph } from './locate-records.js';
import { settleEntityWord } from './states.js';

/** Values that must be settled before anything else can use the file. */
export const checkHuman = (
  record: string,
  { id, human, rules, note, extras }: MentionRecord,
  report: Report,
): void => {
  if (human === undefined) {
    if (rules === undefined && note === undefined && extras === undefined)
      report(
        record,
        'id',
        'empty-record',
        'warning',
        `${id} says nothing: neither human nor rules`,
        'remove it, or write what it is behind human:',
      );
    return;
  }
  if (isConflict(human))
    report(
      record,
      'human',
      'conflict',
      'error',
      `two decisions: ${printMentionHuman(human)}`,
      'keep one of the values and write it behind human:',
    );
  if (!saysOk({ human })) return;
  report(
    record,
    'human',
    'human-ok',
    'error',
    '"ok" does not say what was accepted',
    rules === undefined
      ? 'write what it is'
      : `run annotate fmt, or write human: ${printMentionHuman(approvalOf(rules))}`,
  );
};

const checkAnchor = (
  record: string,
  { record: mention, anchor }: LocatedMention,
  within: string,
  report: Report,
): void => {
  if (anchor !== undefined) return;
  const { quote, nth } = mention;
  const places = occurrencesOf(within, quote).length;
  if (places === 0)
    report(
      record,
      'quote',
      'quote-not-found',
      'error',
      `"${quote}" does not stand in its paragraph`,
      'correct the quote, or remove the record',
    );
  else if (nth === undefined)
    report(
      record,
      'quote',
      'quote-ambiguous',
      'error',
      `"${quote}" stands ${places} times in its paragraph`,
      `add nth: 1 to ${places}`,
    );
  else
    report(
      record,
      'nth',
      'quote-not-found',
      'error',
      `"${quote}" stands ${places} times in its paragraph, not ${nth}`,
      `set nth to 1 to ${places}, or remove it when it stands once`,
    );
};

const checkMended = (
  record: string,
  { record: mention, span }: LocatedMention,
  text: string,
  report: Report,
): void => {
  const { human } = mention;
  if (span === undefined || typeof human !== 'object' || isConflict(human) || human.quote === undefined)
    return;
  if (text.slice(span.start, span.end) !== human.quote)
    report(
      record,
      'human',
      'quote-not-found',
      'error',
      `the mended quote "${human.quote}" does not stand over "${mention.quote}"`,
      'correct the quote behind human:',
    );
};

const checkTwins = (paragraph: LocatedParagraph, report: Report): void => {
  const seen = new Map<string, string>();
  for (const { record, anchor } of paragraph.mentions) {
    if (anchor === undefined) continue;
    const key = `${anchor.start}:${anchor.end}`;
    const other = seen.get(key);
    if (other !== undefined)
      report(
        `mentions/${paragraph.record.key}/${record.id}`,
        'id',
        'same-span',
        'error',
        `the same words as ${other}: one mention has one record`,
        'join the two: keep one id and its human line',
      );
    seen.set(key, other ?? record.id);
  }
};

const checkParagraph = (
  article: Article,
  paragraph: LocatedParagraph,
  typeOf: (is: string) => string | undefined,
  report: Report,
): void => {
  const { record, index, mentions } = paragraph;
  const span = index === undefined ? undefined : article.paragraphs[index];
  if (span === undefined) {
    if (mentions.length > 0)
      report(
        `mentions/${record.key}`,
        'id',
        'paragraph-not-found',
        'error',
        `no paragraph of the article holds what stands under ${record.key}`,
        'correct the quotes, or remove the records',
      );
    return;
  }
  const within = article.source.text.slice(span.start, span.end);
  const pathOf = ({ id }: MentionRecord): string => `mentions/${record.key}/${id}`;
  for (const mention of mentions) {
    checkAnchor(pathOf(mention.record), mention, within, report);
    checkMended(pathOf(mention.record), mention, article.source.text, report);
  }
  checkTwins(paragraph, report);
  for (const [before, { record: one }] of findOverlaps(mentions, typeOf))
    report(
      pathOf(one),
      'id',
      'overlap',
      'error',
      `"${one.quote}" overlaps ${before.record.id}, and both are accepted`,
      'reject one of the two (human: nothing)',
    );
};

/** Findings that need the article: where quotes stand. */
export const checkAnchors = (document: AnnotationDocument, article: Article, report: Report): void => {
  const types = new Map<string, string | undefined>(
    document.entities.map((entity) => [entity.id, settleEntityWord(entity).type]),
  );
  for (const paragraph of locateRecords(document, article))
    checkParagraph(article, paragraph, (is) => types.get(is), report);
};
