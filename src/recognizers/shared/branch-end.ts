// A branch named by where it is: `Microsoft India`, `Google Ireland`, `Uber Asia Pacific`, `Greenpeace Africa`.
import type { Article } from '../../model/article.js';
import { TokenKind } from '../../model/tokens.js';
import { wordSet } from '../../model/word-set.js';
import { HYPHENS, isCharacter } from './character-at.js';
import { isHeadline } from './is-headline.js';
import { isNameWord } from './name-start.js';
import { inOneSentence, isAttached, isWordIn, kindAt } from './token-text.js';

const COUNTRIES = wordSet(
  'africa america americas argentina asia australia austria bangladesh belgium benelux brasil brazil britain bulgaria canada chile china colombia croatia czechia denmark deutschland egypt emea estonia europe finland france germany ghana greece hungary iberia india indonesia ireland israel italia italy japan kenya korea latam latvia',
  'lithuania luxembourg malaysia malta mexico netherlands nigeria nordics norway pakistan peru philippines poland portugal romania russia scotland singapore slovakia slovenia spain sweden switzerland taiwan thailand turkey uk u.k. ukraine us u.s. usa uganda venezuela vietnam wales zambia',
);
const OPENERS = wordSet('north south latin saudi new hong asia western eastern central united middle');
const SECONDS = wordSet('america africa arabia zealand kong pacific europe kingdom states east asia korea');
/** `the Microsoft Ireland case`, `the Apple Ireland tax ruling`: a case by its nickname; `India users`, `US market`: where, not who. */
const NOT_BRANCHES = wordSet(
  'case cases ruling decision judgment judgement appeal warrant litigation lawsuit suit dispute tax probe deal trial order users customers market markets sales data officials government market-share court courts law laws antitrust store stores website launch',
);

/** `Yahoo! do Brasil`, `Google de México` */
const SMALL = wordSet('do de del');
const OWN_NAMES = wordSet(
  'brasil méxico mexico colombia chile perú peru argentina españa portugal venezuela',
);

/** Behind the place that closes a branch's name whose firm or body ends before `last`; `last` when there is none. */
export const branchEnd = (article: Article, last: number): number => {
  if (isHeadline(article, last) || !inOneSentence(article, last - 1, last) || isAttached(article, last))
    return last;
  let end = last;
  if (isWordIn(article, last, OPENERS) && isWordIn(article, last + 1, SECONDS)) end = last + 2;
  else if (isWordIn(article, last, COUNTRIES)) end = last + 1;
  else if (
    isWordIn(article, last, SMALL) &&
    isNameWord(article, last + 1) &&
    isWordIn(article, last + 1, OWN_NAMES)
  )
    return inOneSentence(article, last, last + 1) ? last + 2 : last;
  if (end === last || !isNameWord(article, last) || !inOneSentence(article, last, end - 1)) return last;
  if (isWordIn(article, end, NOT_BRANCHES) || isNameWord(article, end)) return last;
  // `Apple Europe-wide`, `Uber US$5`
  if (isAttached(article, end) && (isCharacter(article, end, HYPHENS) || isCharacter(article, end, '$')))
    return last;
  return kindAt(article, end) === TokenKind.Number ? last : end;
};
