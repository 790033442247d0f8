// Decades: `the 1980s`, `mid-1980s`, `early 1990s`, `the '60s`, `the late sixties`.
import type { Article } from '../../../model/article.js';
import { TokenKind } from '../../../model/tokens.js';
import { wordSet } from '../../../model/word-set.js';
import { isCharacter } from '../../shared/character-at.js';
import type { CueRule, Found } from '../../shared/rule.js';
import { isAttached, isWordIn, kindAt, tokenText } from '../../shared/token-text.js';
import { dateFound } from '../date-found.js';
import { modifierBefore } from '../modifier.js';

const WORDS: ReadonlyMap<string, string> = new Map(
  'twenties thirties forties fifties sixties seventies eighties nineties'
    .split(' ')
    .map((word, index) => [word, `19${index + 2}X`] as const),
);
const THE = wordSet('the in');
const QUOTES = "'\u2018\u2019";
const FULL = /^(1[5-9]|20)(\d)0s$/i;
const SHORT = /^([2-9])0s$/i;

/** Decade `198X`, or century `19XX` of `1900s`; the 2000s are read as a decade. */
const printDecade = (surface: string): string | undefined => {
  const full = FULL.exec(surface);
  if (full) return full[2] === '0' && full[1] !== '20' ? `${full[1]}XX` : `${full[1]}${full[2]}X`;
  const short = SHORT.exec(surface);
  return short ? `19${short[1]}X` : undefined;
};

const find = (article: Article, at: number): Found | undefined => {
  const { tokens } = article;
  const kind = kindAt(article, at);
  const width = (tokens.end[at] as number) - (tokens.start[at] as number);
  if (kind === TokenKind.Alphanumeric) {
    if (width !== 5 && width !== 3) return undefined;
    const value = printDecade(tokenText(article, at));
    if (value === undefined || (isAttached(article, at) && isCharacter(article, at - 1, '$\u20ac\u00a3/.')))
      return undefined;
    const quoted = isCharacter(article, at - 1, QUOTES) && isAttached(article, at);
    // "in his 80s" and "in their mid-20s" are ages.
    const { first, mod } = modifierBefore(article, quoted && width === 3 ? at - 1 : at);
    if (width === 3 && !quoted && !isWordIn(article, first - 1, THE)) return undefined;
    return dateFound(article, { first, last: at + 1, value, mod }, 0.9);
  }
  const value = WORDS.get(tokenText(article, at).toLowerCase());
  if (value === undefined) return undefined;
  const { first, mod } = modifierBefore(article, at);
  return isWordIn(article, first - 1, THE)
    ? dateFound(article, { first, last: at + 1, value, mod }, 0.7)
    : undefined;
};

export const decade: CueRule = {
  id: 'date/decade',
  why: 'A number with an s after its nought is a decade: "a mid-1980s law".',
  cues: [...WORDS.keys()],
  kinds: [TokenKind.Alphanumeric],
  find,
};
