// The party behind `v.` to the end of the seat of its office: `Commissioner of Central Excise, Bombay`, `ITO, Circle I, Ward A, Rajkot`.
import type { Article } from '../../model/article.js';
import { wordSet } from '../../model/word-set.js';
import { isCharacter } from '../shared/character-at.js';
import { isCapitalized, isWordIn, sentenceBounds, tokenText } from '../shared/token-text.js';
import { hasWord } from '../shared/has-word.js';
import { OTHERS } from './party-words.js';

/** Offices with a seat of their own, as tax and police cases name them. */
const OFFICES = wordSet(
  'commissioner collector ito officer superintendent director magistrate registrar commander inspector cit dcit acit tahsildar controller secretary police court tribunal corporation commission ltd',
);
/** What stands behind a whole name: a citation, a note, the rest of the parties. */
const CLOSERS = wordSet('reported since reported_in manu air');
const LONGEST_SEAT = 10;

/** True when the citation of the case starts at `at`. */
const isCitation = (article: Article, at: number): boolean =>
  isWordIn(article, at, CLOSERS) ||
  (isCharacter(article, at, '([') && /^(?:1[89]|20)\d\d$/.test(tokenText(article, at + 1)));

/** What closes a list of parties: `Roe v CPIO, MHA and Ors`. */
const MORE_PARTIES = wordSet('ors ors. anr anr. others another');

/** Behind `, Bombay` after the party that ends before `end` and started at `from`, when a citation or `and Ors.` follows; else `end`. */
export const seatEnd = (article: Article, end: number, from: number): number => {
  if (end === from || !isCharacter(article, end, ',')) return end;
  const { last } = sentenceBounds(article, from);
  let at = end;
  while (at < last && at - end < LONGEST_SEAT) {
    if (isCapitalized(article, at + 1) && isCharacter(article, at, ',')) at += 2;
    else if (isCapitalized(article, at)) at += 1;
    else break;
  }
  const isOffice = hasWord(article, from, end, OFFICES);
  if (
    /^(?:and|&)$/.test(tokenText(article, at)) &&
    isWordIn(article, at + 1, isOffice ? OTHERS : MORE_PARTIES)
  )
    return at + 2;
  if (!isOffice) return end;
  const next = isCharacter(article, at, ',') ? at + 1 : at;
  return at > end && isCitation(article, next) ? at : end;
};
