// Days counted from a date that the text said just before: `two days earlier`, `three weeks later`.
import type { Article } from '../../../model/article.js';
import { TokenKind } from '../../../model/tokens.js';
import { wordSet } from '../../../model/word-set.js';
import type { CueRule, Found } from '../../shared/rule.js';
import { inOneSentence, isWordIn, kindAt, tokenText } from '../../shared/token-text.js';
import { dayNumber, isRealDay, printDay } from '../calendar.js';
import { dateFound } from '../date-found.js';
import { readMonthDay } from '../read-month-day.js';
import { MONTH_WORDS } from '../vocabulary.js';
import { yearOfDay } from '../year-of.js';

const COUNTS: ReadonlyMap<string, number> = new Map([
  ...'one two three four five six seven eight nine ten'
    .split(' ')
    .map((word, index) => [word, index + 1] as const),
  ['a', 1],
  ['an', 1],
]);
/** Months and years later are lengths of time more than days. */
const UNITS = wordSet('day days week weeks');
/** Tokens back in which the date that is counted from must stand. */
const REACH = 50;

interface Anchor {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** The full date that stands last before token `from`, in its sentence or the one before. */
const anchorBefore = (article: Article, from: number): Anchor | undefined => {
  const sentence = article.tokens.sentence[from] as number;
  for (let at = from - 1; at >= Math.max(0, from - REACH); at -= 1) {
    if ((article.tokens.sentence[at] as number) < sentence - 1) return undefined;
    if (!isWordIn(article, at, MONTH_WORDS)) continue;
    const said = readMonthDay(article, at);
    if (!said || said.last > from) continue;
    const { month, day } = said;
    const year = said.year || yearOfDay(article, month, day, said.first, said.last, said.weekday);
    return year !== undefined && isRealDay(year, month, day) ? { year, month, day } : undefined;
  }
  return undefined;
};

const printAway = ({ year, month, day }: Anchor, unit: string, steps: number): string =>
  printDay(dayNumber(year, month, day) + (unit.startsWith('week') ? 7 * steps : steps));

const countAt = (article: Article, at: number): number => {
  const surface = tokenText(article, at).toLowerCase();
  if (kindAt(article, at) === TokenKind.Number) return /^\d{1,3}$/.test(surface) ? Number(surface) : 0;
  return COUNTS.get(surface) ?? 0;
};

const find = (article: Article, at: number): Found | undefined => {
  const unit = at - 1;
  if (!isWordIn(article, unit, UNITS) || !inOneSentence(article, at - 2, at)) return undefined;
  const count = countAt(article, at - 2);
  const anchor = count > 0 ? anchorBefore(article, at - 2) : undefined;
  if (!anchor) return undefined;
  const steps = tokenText(article, at).toLowerCase() === 'earlier' ? -count : count;
  const value = printAway(anchor, tokenText(article, unit).toLowerCase(), steps);
  return dateFound(article, { first: at - 2, last: at + 1, value }, 0.7);
};

export const countedFrom: CueRule = {
  id: 'date/counted-from',
  why: 'Behind a full date, "two days earlier" is a day of the calendar too.',
  cues: ['earlier', 'later'],
  find,
};
