// Years in words, alone or behind their month: `nineteen ninety-six`, `August two thousand and fifteen`, `twenty twenty-one`.
import type { Article } from '../../../model/article.js';
import { TokenKind } from '../../../model/tokens.js';
import { wordSet } from '../../../model/word-set.js';
import { isCharacter } from '../../shared/character-at.js';
import { matchAt } from '../../shared/match-at.js';
import type { CueRule, Found } from '../../shared/rule.js';
import { inOneSentence, isWordIn, kindAt, tokenFrom } from '../../shared/token-text.js';
import { isRealDay, printDate, printMonth, printYear } from '../calendar.js';
import { dateFound } from '../date-found.js';
import { COUNTED, dayAt, FUNCTION_WORDS, monthAt } from '../vocabulary.js';

const UNITS = 'one two three four five six seven eight nine'.split(' ');
const TEENS = 'ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(' ');
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');
const SMALL = new Map<string, number>([
  ...UNITS.map((word, index) => [word, index + 1] as const),
  ...TEENS.map((word, index) => [word, index + 10] as const),
  ...TENS.map((word, index) => [word, 20 + 10 * index] as const),
]);
const BELOW_HUNDRED = `(?:(${TENS.join('|')})(?:[ -](${UNITS.join('|')}))?|(${TEENS.join('|')}|oh[ -](?:${UNITS.join('|')})|${UNITS.join('|')}))\\b`;

// nineteen ninety-six · nineteen hundred (and) ninety three · twenty twenty-one
const CENTURY = new RegExp(`(eighteen|nineteen|twenty)(?:( hundred)(?: and)?)?[ -]${BELOW_HUNDRED}`, 'iy');
// two thousand · two thousand and fifteen
const THOUSAND = new RegExp(`two thousand(?:(?: and)? ${BELOW_HUNDRED})?`, 'iy');
const REACH = 60;

const below = (tens: string | undefined, ones: string | undefined, small: string | undefined): number =>
  tens
    ? (SMALL.get(tens.toLowerCase()) as number) + (ones ? (SMALL.get(ones.toLowerCase()) ?? 0) : 0)
    : (SMALL.get((small ?? '').toLowerCase().replace(/^oh[ -]/, '')) ?? 0);

interface Said {
  readonly year: number;
  readonly length: number;
}

const read = (article: Article, at: number): Said | undefined => {
  const thousand = matchAt(article, at, THOUSAND, REACH);
  if (thousand) return { year: 2000 + below(...parts(thousand, 1)), length: thousand[0].length };
  const century = matchAt(article, at, CENTURY, REACH);
  if (!century) return undefined;
  const [whole, hundreds = '', hundred] = century;
  const rest = below(...parts(century, 3));
  // "twenty one" is a number; "twenty ten" and "nineteen oh five" are years.
  if (!hundred && rest < 10 && !/oh/i.test(whole)) return undefined;
  return { year: 100 * (SMALL.get(hundreds.toLowerCase()) as number) + rest, length: whole.length };
};

type Parts = [string | undefined, string | undefined, string | undefined];
const parts = (match: RegExpExecArray, from: number): Parts => [
  match[from],
  match[from + 1],
  match[from + 2],
];

const BEFORE = wordSet('in since until till by of from to through during before after year late early mid');

/** Something counted by the words: "two thousand and five people", "nineteen sixty-year-olds". */
const isCounting = (article: Article, last: number): boolean => {
  if (!inOneSentence(article, last - 1, last)) return false;
  if (isCharacter(article, last, '-') || isWordIn(article, last, COUNTED)) return true;
  return kindAt(article, last) === TokenKind.Lower && !isWordIn(article, last, FUNCTION_WORDS);
};

const find = (article: Article, at: number): Found | undefined => {
  const said = read(article, at);
  if (!said) return undefined;
  const { year } = said;
  const last = tokenFrom(article, (article.tokens.start[at] as number) + said.length);
  if (isCounting(article, last)) return undefined;
  const comma = isCharacter(article, at - 1, ',') ? at - 2 : at - 1;
  const month = inOneSentence(article, comma, at) ? monthAt(article, comma) : 0;
  if (month === 0)
    return isWordIn(article, at - 1, BEFORE) && inOneSentence(article, at - 1, at)
      ? dateFound(article, { first: at, last, value: printYear(year) }, 0.8)
      : undefined;
  const day = inOneSentence(article, comma - 1, at) ? dayAt(article, comma - 1) : 0;
  return isRealDay(year, month, day)
    ? dateFound(article, { first: comma - 1, last, value: printDate(year, month, day) })
    : dateFound(article, { first: comma, last, value: printMonth(year, month) });
};

export const spelledYear: CueRule = {
  id: 'date/spelled-year',
  why: 'Speeches and old deeds write the year in words: "in nineteen ninety-six".',
  cues: ['two', 'eighteen', 'nineteen', 'twenty'],
  find,
};
