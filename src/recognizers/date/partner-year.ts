// A month or day without a year to the year of the date it is joined with: `January and July 2014`, `from 31 July to 5 August 2014`.
import type { Article } from '../../model/article.js';
import { wordSet } from '../../model/word-set.js';
import { isCharacter } from '../shared/character-at.js';
import { inOneSentence, isWordIn } from '../shared/token-text.js';
import { behindAbbreviation, DASHES, dayAt, monthAt, yearAt } from './vocabulary.js';

const JOINTS = wordSet('and to through until till or &');
const BETWEEN = wordSet('early late mid the of in');
/** Tokens that may stand between the joint and the year: a modifier, a day, a month, commas. */
const REACH = 8;

/** Year of the date that a joint at token `last` adds; December joined with January 2015 is 2014's. */
export const partnerYear = (article: Article, month: number, last: number): number | undefined => {
  if (!isWordIn(article, last, JOINTS) && !isCharacter(article, last, DASHES)) return undefined;
  let partner = 0;
  for (let at = last + 1; at < last + REACH && inOneSentence(article, last, at); at += 1) {
    const year = yearAt(article, at);
    if (year > 0) return partner === 0 ? undefined : partner < month ? year - 1 : year;
    const named = monthAt(article, at);
    if (named > 0 && partner > 0) return undefined;
    if (named > 0) {
      partner = named;
      at = behindAbbreviation(article, at) - 1;
    } else if (
      dayAt(article, at) === 0 &&
      !isCharacter(article, at, `,${DASHES}`) &&
      !isWordIn(article, at, BETWEEN)
    )
      return undefined;
  }
  return undefined;
};
