// Parts of a court that are named: `Gauteng Division of the High Court`, `Madurai Bench of the Madras High Court`, `Grand Chamber`.
import type { Article } from '../../../model/article.js';
import { TokenKind } from '../../../model/tokens.js';
import { wordSet } from '../../../model/word-set.js';
import { articleCountry, countryVotes } from '../../shared/article-country.js';
import { HYPHENS, isCharacter } from '../../shared/character-at.js';
import { isHeadline } from '../../shared/is-headline.js';
import type { CueRule, Found } from '../../shared/rule.js';
import { inOneSentence, isAttached, isCapitalized, isWordIn, kindAt } from '../../shared/token-text.js';
import { courtEnd, ofKindEnd } from '../court-name-end.js';
import { kindStart, prefixStart } from '../court-name-start.js';
import type { CourtWords } from '../court-reference.js';
import { foundAt } from '../../shared/found-at.js';
import { courtFound } from '../court-found.js';
import { courtReference } from '../court-reference.js';

const OF = wordSet('of');
const THE = wordSet('the');
const COURT = wordSet('court tribunal');
const GRAND = wordSet('grand');
const CONSTITUTION = wordSet('constitution');
/** `a Division Bench of the Kerala High Court`: so many judges, not a part of the court. */
const SIZES = wordSet(
  'division full single larger vacation constitution special same another coordinate the a an this its',
);
/** Words of parts named by what they hear, not where. */
const PART_WORDS = wordSet(
  "local civil criminal commercial family chancery appellate administrative patents principal admiralty probate trial competition queen's king's bench western eastern northern southern central circuit",
);
const NAME_WORDS_AT_MOST = 4;
const COURT_WORDS_AT_MOST = 9;

/** First of the capitalised words before the part's head at `at`; `at` when none stands there or they only count judges. */
const partStart = (article: Article, at: number): number => {
  let first = at;
  while (first > at - NAME_WORDS_AT_MOST && inOneSentence(article, first - 1, at)) {
    const before = first - 1;
    if (isCharacter(article, before, HYPHENS) && isAttached(article, before) && isAttached(article, first))
      first = before - 1;
    else if (kindAt(article, before) === TokenKind.Possessive && first < at) first = before - 1;
    else if (isCapitalized(article, before) && !isWordIn(article, before, SIZES)) first = before;
    else break;
  }
  return first;
};

/** Tokens of the court behind `of` or `of the` at `at`, from its first word to its end; undefined when none stands there. */
const courtBehind = (article: Article, at: number): CourtWords | undefined => {
  if (!isWordIn(article, at, OF)) return undefined;
  const start = isWordIn(article, at + 1, THE) ? at + 2 : at + 1;
  for (let head = start; head < start + COURT_WORDS_AT_MOST && inOneSentence(article, at, head); head += 1) {
    if (!isWordIn(article, head, COURT)) continue;
    if (kindAt(article, head) === TokenKind.Lower) return undefined;
    const kind = kindStart(article, head);
    const first = prefixStart(article, kind, false);
    const ofEnd = ofKindEnd(article, head + 1);
    if (first > start || ofEnd === undefined || (kind === head && ofEnd === head + 1)) return undefined;
    const { last } = courtEnd(article, ofEnd, true, false);
    return { first: start, last, isBare: kind === start && last === ofEnd };
  }
  return undefined;
};

const findPart = (article: Article, at: number): Found | undefined => {
  if (kindAt(article, at) === TokenKind.Lower) return undefined;
  const first = partStart(article, at);
  if (first === at || isHeadline(article, at)) return undefined;
  const court = courtBehind(article, at + 1);
  if (!court) return undefined;
  const { last } = court;
  const inner = courtReference(article, court).refersTo;
  const own = courtReference(article, { first, last, isBare: false });
  // a part named by its place belongs to the court; one named by what it hears may have an id of its own
  const isOfKind = isWordIn(article, first, PART_WORDS) || inner.id === undefined;
  return courtFound(article, first, last, 0.9, isOfKind ? own : { refersTo: inner });
};

/** Union's or Convention's court: which one a Grand Chamber belongs to, by where the article says the court sits. */
const STRASBOURG = wordSet('strasbourg echr ecthr');
const LUXEMBOURG = wordSet('luxembourg cjeu ecj');

const holds = (article: Article, words: typeof STRASBOURG): boolean => {
  for (let at = 0; at < article.tokens.count; at += 1) if (isWordIn(article, at, words)) return true;
  return false;
};

const UNION_COURT = { id: 'cjeu', name: 'Court of Justice of the European Union' };
const CONVENTION_COURT = { id: 'echr', name: 'European Court of Human Rights' };

const findGrandChamber = (article: Article, at: number): Found | undefined => {
  if (!isWordIn(article, at - 1, GRAND) || !isCapitalized(article, at) || !isCapitalized(article, at - 1))
    return undefined;
  const isStrasbourg = holds(article, STRASBOURG);
  const isLuxembourg = holds(article, LUXEMBOURG) || (countryVotes(article).get('EU') ?? 0) > 2;
  const refersTo =
    isStrasbourg === isLuxembourg ? { name: 'Grand Chamber' } : isStrasbourg ? CONVENTION_COURT : UNION_COURT;
  return foundAt(article, at - 1, at + 1, { score: isStrasbourg || isLuxembourg ? 0.85 : 0.5, refersTo });
};

const findConstitutionBench = (article: Article, at: number): Found | undefined => {
  if (
    !isWordIn(article, at - 1, CONSTITUTION) ||
    !isCapitalized(article, at) ||
    !isCapitalized(article, at - 1) ||
    isHeadline(article, at)
  )
    return undefined;
  const country = articleCountry(article);
  if (country !== undefined && country !== 'IN') return undefined;
  return foundAt(article, at - 1, at + 1, {
    score: 0.7,
    refersTo: { id: 'supreme-court-of-india', name: 'Supreme Court of India' },
  });
};

export const divisions: readonly CueRule[] = [
  {
    id: 'court/part-of-court',
    why: 'A division or bench is named with its court: `Gauteng Division of the High Court`, `Madurai Bench of the Madras High Court`.',
    cues: ['division', 'bench'],
    find: findPart,
  },
  {
    id: 'court/grand-chamber',
    why: "Europe's courts sit as a Grand Chamber in their weightiest cases: `the Grand Chamber added`.",
    cues: ['chamber'],
    find: findGrandChamber,
  },
  {
    id: 'court/constitution-bench',
    why: "India's Supreme Court decides on the constitution as a bench of five or more: `the Constitution Bench held`.",
    cues: ['bench'],
    find: findConstitutionBench,
  },
];
