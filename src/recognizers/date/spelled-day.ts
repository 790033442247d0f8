// Days of a month in words: `twenty-seventh`, `third`, to the day and the token behind it.
import type { Article } from '../../model/article.js';
import { wordSet } from '../../model/word-set.js';
import { isCharacter } from '../shared/character-at.js';
import { inOneSentence, isAttached, isWordIn, tokenText } from '../shared/token-text.js';
import { DASHES } from './vocabulary.js';

const ORDINALS: readonly string[] = (
  'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth ' +
  'sixteenth seventeenth eighteenth nineteenth twentieth'
).split(' ');
const DAYS: ReadonlyMap<string, number> = new Map([
  ...ORDINALS.map((word, index) => [word, index + 1] as const),
  ['thirtieth', 30],
]);
const TENS: ReadonlyMap<string, number> = new Map([
  ['twenty', 20],
  ['thirty', 30],
]);

/** Words that a day in words starts with. */
export const SPELLED_DAYS = wordSet([...DAYS.keys(), ...TENS.keys()].join(' '));

/** Day 1–31 that starts at `at` in words, and the token behind it; undefined when none does. */
export const spelledDay = (article: Article, at: number): { day: number; last: number } | undefined => {
  if (!isWordIn(article, at, SPELLED_DAYS)) return undefined;
  const word = tokenText(article, at).toLowerCase();
  const day = DAYS.get(word);
  if (day !== undefined) return { day, last: at + 1 };
  const hyphen = isCharacter(article, at + 1, DASHES) && isAttached(article, at + 1);
  const unit = hyphen ? at + 2 : at + 1;
  const ones = inOneSentence(article, at, unit)
    ? DAYS.get(tokenText(article, unit).toLowerCase())
    : undefined;
  if (ones === undefined || ones > 9) return undefined;
  const sum = (TENS.get(word) as number) + ones;
  return sum <= 31 ? { day: sum, last: unit + 1 } : undefined;
};
