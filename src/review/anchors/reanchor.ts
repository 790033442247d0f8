// The file's records to where their words stand in the text of now, and those whose words are gone.
import type { AnnotationDocument, MentionRecord } from '../../annotations/annotation-document.js';
import type { Article } from '../../model/article.js';
import type { Span } from '../../model/span.js';
import { isOfAPerson } from '../human-work.js';
import type { LocatedParagraph } from '../locate-records.js';
import { isDecided } from '../states.js';
import { buildParagraphs } from './build-paragraphs.js';
import type { KeyOf } from './build-paragraphs.js';
import { createClaims } from './claims.js';
import { describeLost } from './describe-fate.js';
import { findPartners } from './find-partners.js';
import { mapTexts } from './map-texts.js';
import type { TextMap } from './map-texts.js';
import { openingOf } from './openings-of.js';
import { placeLeft } from './place-left.js';
import { locateInTexts, placeByText } from './place-by-text.js';
import type { Carried } from './placement.js';
import type { Reanchoring } from './reanchoring.js';
import type { Outcomes, Tally } from './tally.js';
import { toLost } from './to-lost.js';

export interface Reanchored {
  /** in the order of the file, those that have no counterpart in it last */
  readonly paragraphs: readonly LocatedParagraph[];
  readonly lost: readonly MentionRecord[];
  readonly notes: readonly string[];
  readonly outcomes: Outcomes;
  /** true for words that were not in every known old text, at their place */
  readonly hasCome: (span: Span) => boolean;
}

/** Where the records of a file stand in a text that has changed. `before` are the old texts as far as they are known. */
export const reanchor = (
  old: AnnotationDocument,
  article: Article,
  before: readonly Article[],
  keyOf: KeyOf,
): Reanchored => {
  const maps: TextMap[] = before.map((one) => mapTexts(one, article));
  const sources = locateInTexts(old, maps);
  const carried = old.paragraphs.map((paragraph, home) => {
    const opening = openingOf(sources, home, paragraph);
    return paragraph.mentions.map((record): Carried => ({
      record,
      home,
      ...(opening === undefined ? {} : { opening }),
    }));
  });
  const fates = placeByText(sources, carried, createClaims());
  const context: Reanchoring = {
    old,
    article,
    sources,
    carried,
    fates,
    partners: findPartners(old, article, sources),
  };
  placeLeft(context, before.length >= old.text.length);
  const tally: Tally = { notes: [], outcomes: { same: 0, moved: 0, edited: 0, lost: 0, revived: 0 } };
  const paragraphs = buildParagraphs(context, tally, keyOf);
  const gone = carried.flat().filter((one) => fates.get(one) === 'gone' && isOfAPerson(one.record));
  for (const { record } of gone) {
    tally.notes.push(describeLost(record));
    if (isDecided(record)) tally.outcomes.lost += 1;
  }
  return {
    paragraphs,
    lost: gone.map(({ record, opening }) => toLost(record, opening)),
    notes: tally.notes,
    outcomes: tally.outcomes,
    hasCome: (span) => maps.some((map) => !map.wasThere(span)),
  };
};
