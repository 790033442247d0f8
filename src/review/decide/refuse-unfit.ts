// A document about to be written: what was just said of mentions fits the article and the other mentions.
import type { AnnotationDocument, MentionRecord } from '../../annotations/annotation-document.js';
import { AnnotateError } from '../../model/annotate-error.js';
import type { Article } from '../../model/article.js';
import { findOverlaps } from '../find-overlaps.js';
import { locateRecords, mendedQuote } from '../locate-records.js';
import type { LocatedMention } from '../locate-records.js';
import { settleEntityWord } from '../states.js';

const refuseMisquoted = ({ record, anchor, span }: LocatedMention, text: string): void => {
  // where a quote stands several times a person may have left open which is meant
  if (anchor === undefined && !text.includes(record.quote))
    throw new AnnotateError(
      'quote-not-found',
      `"${record.quote}" (${record.id}) does not stand in the article: correct the quote in the file, or reject the mention`,
    );
  const quote = mendedQuote(record);
  if (quote !== undefined && (span === undefined || text.slice(span.start, span.end) !== quote))
    throw new AnnotateError(
      'quote-not-found',
      `"${quote}" does not stand in the article over "${record.quote}": copy the words from the text`,
    );
};

const nameOf = ({ quote, id }: MentionRecord): string => `"${quote}" (${id})`;

/**
 * Looks at the mentions `ids` alone: what else is wrong with the file is for `check` to say.
 * @throws AnnotateError `quote-not-found` for one whose words, or mended words, do not stand in the article; `overlap` for one that
 * shares words with another accepted mention
 */
export const refuseUnfit = (
  document: AnnotationDocument,
  article: Article,
  ids: ReadonlySet<string>,
): void => {
  if (ids.size === 0) return;
  const types = new Map<string, string | undefined>(
    document.entities.map((entity) => [entity.id, settleEntityWord(entity).type]),
  );
  for (const { mentions } of locateRecords(document, article)) {
    const touched = mentions.filter(({ record }) => ids.has(record.id));
    if (touched.length === 0) continue;
    for (const mention of touched) refuseMisquoted(mention, article.source.text);
    for (const [{ record: one }, { record: other }] of findOverlaps(mentions, (is) => types.get(is)))
      if (ids.has(one.id) || ids.has(other.id))
        throw new AnnotateError(
          'overlap',
          `${nameOf(one)} and ${nameOf(other)} share words, and only one of them can stand: reject the other first`,
        );
  }
};
