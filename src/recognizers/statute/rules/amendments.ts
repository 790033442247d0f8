// Amendments of constitutions by number: `Fourth Amendment`, `14th Amendment`, `First and Fourth Amendments`.
import type { Article } from '../../../model/article.js';
import { TokenKind } from '../../../model/tokens.js';
import { wordSet } from '../../../model/word-set.js';
import { articleCountry } from '../../shared/article-country.js';
import { isCharacter } from '../../shared/character-at.js';
import { matchAt } from '../../shared/match-at.js';
import type { CueRule, Found } from '../../shared/rule.js';
import { isWordIn, kindAt, tokenText } from '../../shared/token-text.js';
import { reviseFound } from '../../shared/revise-found.js';
import { partBefore } from '../part-of.js';

const CAPITALIZED = 0.95;
const SMALL = 0.6;

const ORDINALS =
  'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth twenty-first twenty-second twenty-third twenty-fourth twenty-fifth twenty-sixth twenty-seventh'.split(
    ' ',
  );
const ORDINAL_WORDS = wordSet(
  ...ORDINALS.filter((ordinal) => !ordinal.includes('-')),
  'thirtieth thirty fortieth twenty',
);
const NUMBERED = /^(\d{1,3})(?:st|nd|rd|th)$/;
const UNITED_STATES = 27;

/** `the fourth amendment's`, `first amendment rights`: small letters, as some papers write it */
const SMALL_LETTERS =
  /amendments?(?:['’]s)?(?: (?:right|protection|claim|challenge|violation|case|freedom|guarantee|ground|principle|lawyer|concern|issue|defen[cs]e|scholar)s?\b| to the (?:U\.?S\.? |United States |American )?[Cc]onstitution| of the (?:U\.?S\.? |United States |American )?[Cc]onstitution)/y;

const numberOf = (text: string): number => {
  const digits = NUMBERED.exec(text)?.[1];
  return digits ? Number(digits) : ORDINALS.indexOf(text.toLowerCase()) + 1;
};

/** First token of the ordinal that ends at `at` (`Twenty-First` is three tokens); -1 when there is none. */
const ordinalStart = (article: Article, at: number): number => {
  if (kindAt(article, at) === TokenKind.Alphanumeric) return NUMBERED.test(tokenText(article, at)) ? at : -1;
  if (!isWordIn(article, at, ORDINAL_WORDS)) return -1;
  const isCompound = isCharacter(article, at - 1, '-') && isWordIn(article, at - 2, wordsOfTens);
  return isCompound ? at - 2 : at;
};
const wordsOfTens = wordSet('twenty thirty forty');

/** False where another country's constitution is amended by number too: `the Eighth Amendment of the Constitution` is Irish. */
const isAmerican = (article: Article, last: number): boolean => {
  if (tokenText(article, last) === 'of' && tokenText(article, last + 2) === 'Constitution') return false;
  return (articleCountry(article, ['US', 'IE', 'IN', 'PK']) ?? 'US') === 'US';
};

const found = (article: Article, first: number, ordinalLast: number, last: number, score: number): Found => {
  const { tokens, source } = article;
  const number = numberOf(source.text.slice(tokens.start[first], tokens.end[ordinalLast]));
  const start = tokens.start[partBefore(article, first)] as number;
  const span = { start, end: tokens.end[last - 1] as number, score };
  if (number < 1 || number > UNITED_STATES || start < (tokens.start[first] as number)) return span;
  if (!isAmerican(article, last)) return span;
  const name = ORDINALS[number - 1] as string;
  const title = name.replace(/(^|-)[a-z]/g, (letter) => letter.toUpperCase());
  return reviseFound(span, {
    refersTo: {
      id: `us-const-amend-${number}`,
      name: `${title} Amendment`,
      ids: { const: `us/const/amend/${number}` },
    },
  });
};

/** Ordinals before `head` in a list, the last one first: `First, Fourth and Fifth`. */
const listedBefore = (article: Article, first: number, capital: boolean): [first: number, last: number][] => {
  const listed: [number, number][] = [];
  let at = first - 1;
  while (listed.length < 6) {
    if (isWordIn(article, at, JOINS)) at -= isCharacter(article, at - 1, ',') ? 2 : 1;
    else if (isCharacter(article, at, ',') && listed.length > 0) at -= 1;
    else break;
    const start = ordinalStart(article, at);
    if (start < 0 || (capital && kindAt(article, start) === TokenKind.Lower)) break;
    listed.push([start, at]);
    at = start - 1;
  }
  return listed;
};
const JOINS = wordSet('and or &');

/** The words behind `Amendment` make it another kind: a change to a bill or a contract. */
const CHANGES =
  /amendments? to (?:the|its|their|a|an|his|her) (?:[a-z]+ ){0,2}(?:bill|agreement|contract|lease|motion|act|budget|plan|complaint|credit|loan|law|resolution|petition)\b/iy;

export const amendments: CueRule = {
  id: 'statute/amendment',
  why: 'An ordinal and "Amendment" name a part of a constitution: "violates the Fourth Amendment".',
  cues: ['amendment', 'amendments'],
  find(article, head) {
    const first = ordinalStart(article, head - 1);
    if (first < 0 || matchAt(article, head, CHANGES)) return undefined;
    const capital = kindAt(article, head) !== TokenKind.Lower;
    const ordinal = kindAt(article, first);
    if (capital && ordinal === TokenKind.Lower) return undefined;
    if (
      !capital &&
      (ordinal === TokenKind.Title
        ? isSentenceOpener(article, first)
        : !matchAt(article, head, SMALL_LETTERS))
    )
      return undefined;
    const score = capital ? CAPITALIZED : SMALL;
    const one = found(article, first, head - 1, head + 1, score);
    const others = listedBefore(article, first, capital).map(([from, to]) =>
      found(article, from, to, to + 1, score),
    );
    return [one, ...others];
  },
};

const isSentenceOpener = ({ tokens }: Article, at: number): boolean =>
  at === 0 || tokens.sentence[at] !== tokens.sentence[at - 1];
