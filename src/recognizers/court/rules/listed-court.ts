// Courts of the gazetteers, with the divisions written behind them.
import type { NameHit, NameReading } from '../../../gazetteer/find-names.js';
import type { Article } from '../../../model/article.js';
import { wordSet } from '../../../model/word-set.js';
import { articleCountry } from '../../shared/article-country.js';
import { DEMONYMS } from '../../shared/demonyms.js';
import { foundName } from '../../shared/name-rule.js';
import type { Found, NameRule } from '../../shared/rule.js';
import { isCapitalized, isWordIn } from '../../shared/token-text.js';
import { statesNamed } from '../../shared/us-states.js';
import { courtEnd } from '../court-name-end.js';
import { courtReference } from '../court-reference.js';
import { isOrdinal } from '../court-name-start.js';
import { foundAt } from '../../shared/found-at.js';
import { courtFound } from '../court-found.js';
import { KINDS, NOT_A_COURT, OF_KINDS } from '../court-words.js';

const EUROPEAN = wordSet('european');
const COURT = wordSet('court tribunal');
const COUNTY = wordSet('county');
const HEADS = wordSet('court courts district appellate division dca');

/** Mention of a reading, over the division or district behind the name too; no building, no street. */
const foundCourt = (
  article: Article,
  hit: NameHit,
  reading: NameReading,
  isKnown: boolean,
): Found | undefined => {
  const { first, last } = hit;
  if (isWordIn(article, last, NOT_A_COURT) && isWordIn(article, last - 1, COURT)) return undefined;
  const end = courtEnd(article, last, true, false).last;
  // `Italian Supreme Court` says whose court it is, yet an adjective stays outside the span
  const isAdjective =
    reading.list === 'court/world-courts' &&
    isWordIn(article, first, DEMONYMS) &&
    !isWordIn(article, first, EUROPEAN);
  const start = isAdjective ? first + 1 : first;
  // a division or county written behind the name makes it another court than the listed one; a bench of India's does not
  if (end > last && reading.list !== 'court/world-courts')
    return courtFound(
      article,
      start,
      end,
      0.95,
      courtReference(article, { first, last: end, isBare: false }),
    );
  if (!isKnown)
    return courtFound(article, start, end, 0.85, courtReference(article, { first, last, isBare: false }));
  const { score, refersTo } = foundName(article, hit, reading);
  const country = reading.entry.attributes?.['country'];
  // `the NGT` in an Indian article is India's
  const isLocal =
    reading.ambiguous &&
    ((country !== undefined && articleCountry(article) === country) || actsAsCourt(article, first, last));
  return foundAt(article, start, end, {
    score: isLocal ? 0.6 : (score ?? 0.95),
    attributes: country === undefined ? undefined : { country },
    refersTo,
  });
};

/** `the ECHR ruled`, `the ECHR in Strasbourg`: what no convention does. */
const actsAsCourt = (article: Article, first: number, last: number): boolean =>
  isWordIn(article, first - 1, THE) &&
  (isWordIn(article, last, ACTS) || (isWordIn(article, last, IN) && isWordIn(article, last + 1, STRASBOURG)));
const THE = wordSet('the');
const IN = wordSet('in');
const STRASBOURG = wordSet('strasbourg');
const ACTS = wordSet(
  'ruled rules held found said heard upheld dismissed rejected decided judgment judgement ruling judges judge',
);

/** True for courts of no one state, and where the article is American and names the state. */
const isOfNamedState = (article: Article, state: unknown): boolean =>
  !state || (statesNamed(article).has(String(state)) && articleCountry(article) === 'US');

/** True when a word of the name is no kind, number or `of`: a county or city stands in it. */
const saysWhere = (article: Article, { first, last }: NameHit): boolean => {
  for (let at = first; at < last; at += 1)
    if (
      isCapitalized(article, at) &&
      // `Kings County Court`
      (isWordIn(article, at + 1, COUNTY) ||
        (!isWordIn(article, at, KINDS) &&
          !isWordIn(article, at, OF_KINDS) &&
          !isWordIn(article, at, HEADS) &&
          !isOrdinal(article, at)))
    )
      return true;
  return false;
};

const listRule = (list: string, why: string): NameRule => ({
  id: `court/in-${list.replace('court/', '')}`,
  why,
  list,
  find(article, hit) {
    const readings = hit.readings.filter((reading) => reading.list === list);
    const fitting = readings.find(({ entry }) => isOfNamedState(article, entry.attributes?.['state']));
    // a county court of some state: which stays open, the span does not
    const reading = fitting ?? (saysWhere(article, hit) ? readings[0] : undefined);
    return reading && foundCourt(article, hit, reading, fitting !== undefined);
  },
});

export const listedCourts: readonly NameRule[] = [
  listRule('court/us-courts', 'A court of the United States under a name that says which.'),
  listRule(
    'court/county-courts',
    'A county court whose state the article names: Jefferson County has a court in many states.',
  ),
  listRule('court/uk-courts', 'Courts and tribunals of the UK under the names of the National Archives.'),
  listRule(
    'court/world-courts',
    'Courts elsewhere and international courts, with acronyms: `ECJ`, `Delhi High Court`.',
  ),
];
