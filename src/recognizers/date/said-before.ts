// `that month`, `that year` to the month or year that the text said last.
import type { Article } from '../../model/article.js';
import { TokenKind } from '../../model/tokens.js';
import { kindAt } from '../shared/token-text.js';
import { behindAbbreviation, dayAt, monthAt, yearAt } from './vocabulary.js';
import { isCharacter } from '../shared/character-at.js';
import { yearOfMonth } from './year-of.js';

/** Tokens back, within the paragraph, that `that year` may point to. */
const REACH = 80;

export interface SaidMonth {
  readonly year: number | undefined;
  readonly month: number;
}

const isOutside = ({ sentences, tokens }: Article, at: number, from: number): boolean => {
  const [a, b] = [sentences[tokens.sentence[at] as number], sentences[tokens.sentence[from] as number]];
  return a?.zone !== b?.zone;
};

/** Year that stands last before token `from`, by itself or in a date; undefined when none does near. */
export const yearBefore = (article: Article, from: number): number | undefined => {
  for (let at = from - 1; at >= Math.max(0, from - REACH) && !isOutside(article, at, from); at -= 1) {
    const year = yearAt(article, at);
    if (year >= 1500) return year;
  }
  return undefined;
};

/** Month that stands last before token `from`, with the year it has or had. */
export const monthBefore = (article: Article, from: number): SaidMonth | undefined => {
  for (let at = from - 1; at >= Math.max(0, from - REACH) && !isOutside(article, at, from); at -= 1) {
    const month = kindAt(article, at) === TokenKind.Lower ? 0 : monthAt(article, at);
    if (month === 0) continue;
    let behind = behindAbbreviation(article, at);
    if (dayAt(article, behind) > 0) behind += 1;
    if (isCharacter(article, behind, ',')) behind += 1;
    return { month, year: yearAt(article, behind) || yearOfMonth(article, month, at, behind) };
  }
  return undefined;
};
