// Seasons: `spring 2014`, `summer of 2013`, `last winter`, `in the spring`, `late autumn`.
import type { Article } from '../../../model/article.js';
import { TokenKind } from '../../../model/tokens.js';
import { wordSet } from '../../../model/word-set.js';
import { isCharacter } from '../../shared/character-at.js';
import type { CueRule, Found } from '../../shared/rule.js';
import {
  inOneSentence,
  isAttached,
  isCapitalized,
  isWordIn,
  kindAt,
  tokenText,
} from '../../shared/token-text.js';
import { printYear } from '../calendar.js';
import { dateFound } from '../date-found.js';
import { modifierBefore } from '../modifier.js';
import { referenceOf } from '../reference.js';
import { yearAfterwards } from '../relative-year.js';
import { pointsAhead } from '../tense.js';
import { DASHES, yearAt } from '../vocabulary.js';

interface Season {
  /** EDTF: 21 spring to 24 winter */
  readonly code: string;
  /** first month, north of the equator; winter runs on to February */
  readonly starts: number;
}

const SEASONS: ReadonlyMap<string, Season> = new Map([
  ['spring', { code: '21', starts: 3 }],
  ['summer', { code: '22', starts: 6 }],
  ['autumn', { code: '23', starts: 9 }],
  ['fall', { code: '23', starts: 9 }],
  ['winter', { code: '24', starts: 12 }],
]);

const DIRECTIONS = wordSet('last this next current');
const PAST = wordSet('past coming');
const BEFORE = wordSet('in during by before after since until over through throughout');
const THE = wordSet('the');
const WHOLE = wordSet('whole entire');
const OF = wordSet('of');

/** Behind a season these make it a name or an adjective: spring break, the Winter Olympics. */
const NAMED = wordSet('break training camp games olympics water waters olympic paralympics palace street');

const yearBehind = (article: Article, last: number): { year: number; last: number } => {
  const token = isWordIn(article, last, OF) || isCharacter(article, last, ',') ? last + 1 : last;
  const year = inOneSentence(article, last - 1, token) ? yearAt(article, token) : 0;
  if (year === 0) return { year: 0, last };
  // the winter of 1776-77
  const joined =
    isCharacter(article, token + 1, `/${DASHES}`) &&
    isAttached(article, token + 1) &&
    isAttached(article, token + 2);
  return { year, last: joined && /^\d{2}$/.test(tokenText(article, token + 2)) ? token + 3 : token + 1 };
};

/** Year of a season without one: the latest that has begun, or the first that has not ended when the text points ahead. */
const yearOf = (
  article: Article,
  { starts }: Season,
  first: number,
  last: number,
  direction: string | undefined,
): number | undefined => {
  const reference = referenceOf(article, first);
  if (!reference) return undefined;
  const { year, month } = reference;
  const ends = starts + 2;
  // In February "this winter" began last December.
  if (direction === 'this' || direction === 'current') return starts === 12 && month < 3 ? year - 1 : year;
  if (direction === 'last') return ends < month ? year : year - 1;
  if (direction === 'next') return starts > month ? year : year + 1;
  if (pointsAhead(article, first, last)) return month <= ends ? year : year + 1;
  return starts <= month ? year : year - 1;
};

/** Score of a season without a year: "in spring", "over the summer"; a verb or a name scores 0. */
const evidence = (article: Article, at: number, modified: boolean): number => {
  if (
    isWordIn(article, at + 1, NAMED) ||
    (isWordIn(article, at + 1, OF) && inOneSentence(article, at, at + 1))
  )
    return 0;
  if (modified) return 0.8;
  const whole = isWordIn(article, at - 1, WHOLE) ? at - 1 : at;
  const the = isWordIn(article, whole - 1, THE);
  const preposition = the ? whole - 2 : whole - 1;
  if (!isWordIn(article, preposition, BEFORE) || !inOneSentence(article, preposition, at)) return 0;
  if (kindAt(article, at) === TokenKind.Lower) return 0.75;
  // Spring Valley
  return isCapitalized(article, at + 1) && inOneSentence(article, at, at + 1) ? 0 : 0.6;
};

const find = (article: Article, at: number): Found | undefined => {
  const season = SEASONS.get(tokenText(article, at).toLowerCase());
  if (!season) return undefined;
  const said = yearBehind(article, at + 1);
  const told = said.year > 0 ? undefined : yearAfterwards(article, at + 1);
  const last = told?.last ?? said.last;
  const modifier = modifierBefore(article, at);
  const print = (year: number | undefined): string =>
    `${year === undefined ? 'XXXX' : printYear(year)}-${season.code}`;
  if (said.year > 0 || told) {
    const year = said.year || told?.year;
    return dateFound(article, { first: modifier.first, last, value: print(year), mod: modifier.mod }, 0.95);
  }
  const which = isWordIn(article, modifier.first - 1, PAST) ? modifier.first - 2 : modifier.first - 1;
  const directed = isWordIn(article, which, DIRECTIONS) && inOneSentence(article, which, at);
  const direction = !directed
    ? undefined
    : which < modifier.first - 1
      ? 'last'
      : tokenText(article, which).toLowerCase();
  const first = directed ? which : modifier.first;
  const score = directed ? 0.9 : evidence(article, at, modifier.first < at);
  if (score === 0) return undefined;
  return dateFound(
    article,
    { first, last, value: print(yearOf(article, season, first, last, direction)), mod: modifier.mod },
    score,
  );
};

export const season: CueRule = {
  id: 'date/season',
  why: 'A season with a year, or behind "in", "last", "this": "opens in spring"; *spring* and *fall* are verbs, *Summer* a name.',
  cues: [...SEASONS.keys()],
  find,
};
