// Cases by their parties: `Schrems v Data Protection Commissioner`, `Reepak Kansal vs. Union of India`.
import type { Article } from '../../../model/article.js';
import { TokenKind } from '../../../model/tokens.js';
import type { WordSet } from '../../../model/word-set.js';
import { wordSet } from '../../../model/word-set.js';
import { HYPHENS, isCharacter } from '../../shared/character-at.js';
import { isHeadline } from '../../shared/is-headline.js';
import { matchAhead } from '../../shared/match-ahead.js';
import type { CueRule, Found } from '../../shared/rule.js';
import {
  isCapitalized,
  isWordIn,
  kindAt,
  sentenceBounds,
  spanOf,
  tokenFrom,
  tokenText,
} from '../../shared/token-text.js';
import { plainNumber } from '../case-reference.js';
import { hasWord } from '../../shared/has-word.js';
import { leftParty } from '../left-party.js';
import { LEGAL_WORDS, PUBLIC_PARTIES, SHOW_WORDS, SIDES, SPORTS_WORDS } from '../party-words.js';
import { rightParty } from '../right-party.js';
import { foundOver } from '../../shared/found-over.js';
import { seatEnd } from '../seat-end.js';

const CITED = 0.95;
const PUBLIC_PARTY = 0.9;
const IN_COURT = 0.8;
/** `v.` with a full stop is the American way to write a case and seldom anything else. */
const DOTTED = 0.7;
const UNSURE = 0.4;
const NAME_TITLES = wordSet('justice judge magistrate mr mrs ms shri sri smt dr');

/** `(1982)`, `[2014] IEHC`, `, 410 U.S. 113`, ` 1 U.S. 1`, `, No. 17-2`: what follows the name of a case */
const CITATION =
  /(?:\(No\.?\s\d{1,2}\))?,?\s?(?:[([]\d{4}[)\]]|\(?(?:No\.|C-\d)|[([]?\d{1,4}\s(?:U\.\s?S\.|F\.|S\.\s?Ct|[A-Z][\w.]*(?:\s[\w.]*)?\s\d)|Case\s)/y;

const isCited = (article: Article, last: number): boolean => {
  const { tokens, source } = article;
  const end = tokens.end[last - 1] as number;
  const next = tokenFrom(article, end);
  if (next >= tokens.count || source.text.slice(end, tokens.start[next]).includes('\n')) return false;
  return matchAhead(article, next, CITATION, 40) !== undefined;
};

/** True for `v.`, `v`, `vs.`, `vs`, and in capitals only where everything is in capitals or a state is a party. */
const isVersus = (article: Article, at: number, left: number, right: number): boolean => {
  const word = tokenText(article, at);
  if (word.toLowerCase() === word) return true;
  if (hasWord(article, left, right, PUBLIC_PARTIES) || kindAt(article, at) === TokenKind.Title) return true;
  return isHeadline(article, at) && word !== 'V';
};

const scoreOf = (article: Article, left: number, versus: number, right: number): number => {
  if (isCited(article, right)) return CITED;
  const { first, last } = sentenceBounds(article, versus);
  const around = (set: WordSet): boolean =>
    hasWord(article, first, left, set) || hasWord(article, right, last, set);
  const isLegal = around(LEGAL_WORDS);
  if (hasWord(article, left, versus, SIDES) && hasWord(article, versus + 1, right, SIDES)) {
    if (around(SPORTS_WORDS)) return 0;
    return isLegal ? IN_COURT : UNSURE;
  }
  if (hasWord(article, left, right, PUBLIC_PARTIES)) return PUBLIC_PARTY;
  if (isLegal || isIntroduced(article, left, right)) return IN_COURT;
  if (around(SHOW_WORDS)) return 0;
  if (/^v\.$/i.test(tokenText(article, versus))) return DOTTED;
  return around(SPORTS_WORDS) ? 0 : UNSURE;
};

/** True in `Justice V. Kameswar Rao`, `Shri V. Ramesh`: the letter stands for a given name. */
const isInitialOfName = (article: Article, versus: number): boolean =>
  tokenText(article, versus) === 'V.' &&
  isWordIn(article, tokenText(article, versus - 1) === '.' ? versus - 2 : versus - 1, NAME_TITLES);

/** `… in Vidal-Hall v Google Inc. Dublin`: who writes `v` without a stop writes `Inc` without one, and the stop ends the sentence. */
const beforeFullStop = (article: Article, right: number): number =>
  isCharacter(article, right - 1, '.') &&
  isWordIn(article, right - 2, UNSTOPPED) &&
  (isCapitalized(article, right) || right >= article.tokens.count)
    ? right - 1
    : right;
const UNSTOPPED = wordSet('inc ltd corp co plc llc');

/** `In Fitzpatrick v An Bord Pleanála, McDermott J found`: how judgments and reports of them cite. */
const isIntroduced = (article: Article, left: number, right: number): boolean =>
  /^in$/i.test(tokenText(article, left - 1)) && isCharacter(article, right, ',');

/** `, 17-2,` behind a case: its number, which an agency writes without a word before it. */
const DOCKET = /\d{2}-\d{1,5}(?=[,;)]|\.?\s)/y;

const docketBehind = (article: Article, right: number): Found | undefined => {
  const match = isCharacter(article, right, ',') ? matchAhead(article, right + 1, DOCKET, 12) : undefined;
  if (!match) return undefined;
  const start = article.tokens.start[right + 1] as number;
  return foundOver(
    { start, end: start + match[0].length },
    { score: IN_COURT, refersTo: { name: match[0], ids: { docket: match[0] } } },
  );
};

export const caseNames: CueRule = {
  id: 'case/parties',
  why: 'Two parties around "v." name a case: "Schrems v Data Protection Commissioner".',
  cues: ['v.', 'v', 'vs.', 'vs', 'versus'],
  find(article, versus) {
    const behind =
      tokenText(article, versus + 1) === '.' && /^vs?$/i.test(tokenText(article, versus))
        ? versus + 2
        : versus + 1;
    if (isInitialOfName(article, versus)) return undefined;
    const isHyphenated = isCharacter(article, versus - 1, HYPHENS) && isCharacter(article, behind, HYPHENS);
    const edge = isHyphenated ? versus - 1 : versus;
    const left = leftParty(article, edge);
    if (left === edge) return undefined;
    const from = isHyphenated ? behind + 1 : behind;
    const right = seatEnd(article, rightParty(article, from), from);
    if (right === from || !isVersus(article, versus, left, right)) return undefined;
    const score = scoreOf(article, left, versus, right);
    if (score === 0) return undefined;
    const isBritish = tokenText(article, versus) === 'v' && from === versus + 1;
    const span = spanOf(article, left, isBritish ? beforeFullStop(article, right) : right);
    const named = foundOver(span, {
      score,
      refersTo: { name: plainNumber(article.source.text.slice(span.start, span.end)) },
    });
    const docket = score > UNSURE ? docketBehind(article, right) : undefined;
    return docket ? [named, docket] : named;
  },
};
