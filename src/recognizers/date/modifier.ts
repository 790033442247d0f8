// The words before a date that belong to it: `late July`, `mid-1980s`, `end of 2014`, `first week of May`, `midnight tonight`.
import type { Article } from '../../model/article.js';
import { wordSet } from '../../model/word-set.js';
import { isCharacter } from '../shared/character-at.js';
import { inOneSentence, isAttached, isWordIn, tokenText } from '../shared/token-text.js';
import type { Mod } from './date-found.js';
import { DASHES } from './vocabulary.js';

export interface Modifier {
  /** first token of the date with its modifier */
  readonly first: number;
  readonly mod?: Mod;
  /** the day is said as a week or a weekend: `week of July 28` */
  readonly span?: 'week' | 'weekend';
}

const BARE: ReadonlyMap<string, Mod> = new Map([
  ['early', 'START'],
  ['mid', 'MID'],
  ['late', 'END'],
]);
const EDGES: ReadonlyMap<string, Mod> = new Map([
  ['start', 'START'],
  ['beginning', 'START'],
  ['middle', 'MID'],
  ['end', 'END'],
  ['close', 'END'],
]);
const OF = wordSet('of');
const THE = wordSet('the');
const TO = wordSet('to');
const WEEK = wordSet('week weekend half');
const COUNTS = wordSet('first second third fourth fifth last final 1st 2nd 3rd 4th 5th');
const RELATIVE = wordSet('earlier later');
const CLOCK = wordSet('midnight noon midday');

/** `late`, `early`, `mid` or `mid-` right before token `first`. */
const bareBefore = (article: Article, first: number): Modifier | undefined => {
  const hyphen =
    isCharacter(article, first - 1, DASHES) && isAttached(article, first) && isAttached(article, first - 1);
  const at = hyphen ? first - 2 : first - 1;
  if (!inOneSentence(article, at, first)) return undefined;
  const mod = BARE.get(tokenText(article, at).toLowerCase());
  if (!mod) return undefined;
  // "early to mid 1990s", "mid-to-late 1980s"
  const to = isCharacter(article, at - 1, DASHES) ? at - 2 : at - 1;
  const start = isCharacter(article, to - 1, DASHES) ? to - 2 : to - 1;
  const spans =
    isWordIn(article, to, TO) &&
    inOneSentence(article, start, at) &&
    BARE.has(tokenText(article, start).toLowerCase());
  return spans ? { first: start } : { first: at, mod };
};

/** First token of `week beginning`, `week starting on`, `week commencing`, `w/c` that ends at token `at`. */
const weekBefore = (article: Article, at: number): number | undefined => {
  if (isWordIn(article, at, C) && isCharacter(article, at - 1, '/') && isWordIn(article, at - 2, W))
    return at - 2;
  const verb = isWordIn(article, at, ON) ? at - 1 : at;
  return isWordIn(article, verb, BEGINS) &&
    isWordIn(article, verb - 1, ONE_WEEK) &&
    inOneSentence(article, verb - 1, at)
    ? verb - 1
    : undefined;
};
const C = wordSet('c');
const W = wordSet('w');
const ON = wordSet('on');
const BEGINS = wordSet('beginning starting commencing');
const ONE_WEEK = wordSet('week');

/** `end of`, `beginning of the`, `first week of`, `week of` before token `first`. */
const ofBefore = (article: Article, first: number): Modifier | undefined => {
  const of = isWordIn(article, first - 1, THE) ? first - 2 : first - 1;
  const begins = weekBefore(article, of);
  if (begins !== undefined) return { first: begins, span: 'week' };
  if (!isWordIn(article, of, OF) || !inOneSentence(article, of, first)) return undefined;
  const at = of - 1;
  const word = tokenText(article, at).toLowerCase();
  const mod = EDGES.get(word);
  if (mod) return { first: at, mod };
  if (!isWordIn(article, at, WEEK)) return undefined;
  if (!isWordIn(article, at - 1, COUNTS))
    return word === 'half' ? undefined : { first: at, span: word as 'week' | 'weekend' };
  const count = tokenText(article, at - 1).toLowerCase();
  const last = count === 'last' || count === 'final' || (word === 'half' && count === 'second');
  return { first: at - 1, mod: count === 'first' || count === '1st' ? 'START' : last ? 'END' : 'MID' };
};

/** Modifier that ends before token `first`; `first` itself when there is none. */
export const modifierBefore = (article: Article, first: number): Modifier =>
  bareBefore(article, first) ?? ofBefore(article, first) ?? { first };

/** As `modifierBefore` for days and periods counted from today, which also take `earlier`, `later`, `midnight`. */
export const relativeModifierBefore = (article: Article, first: number): Modifier => {
  const at = first - 1;
  if (inOneSentence(article, at, first) && (isWordIn(article, at, RELATIVE) || isWordIn(article, at, CLOCK)))
    return { first: at };
  return modifierBefore(article, first);
};
