// Treaties, conventions, covenants, charters by their titles; protocols and agreements only when the gazetteer knows them.
import type { Article } from '../../../model/article.js';
import { TokenKind } from '../../../model/tokens.js';
import { wordSet } from '../../../model/word-set.js';
import { isHeadline } from '../../shared/is-headline.js';
import type { CueRule } from '../../shared/rule.js';
import { isCapitalized, isWordIn, kindAt, tokenText } from '../../shared/token-text.js';
import { foundLaw } from '../found-law.js';
import { partBefore } from '../part-of.js';
import { titleEnd, yearEnd } from '../title-end.js';
import { titleStart } from '../title-start.js';

const NAMED = 0.85;

/** A title that goes on after its head does so with one of these. */
const GOES_ON = wordSet('on of for against relating concerning between to');
const SUBJECTS = wordSet(
  'geneva hague vienna berne bern budapest istanbul aarhus lugano brussels warsaw montreal chicago refugee refugees torture genocide cybercrime rights ramsar basel apostille abduction ottawa oslo weapons sea tobacco biodiversity diversity climate corruption disabilities slavery labour stockholm rotterdam minamata palermo unesco heritage',
);
/** `Convention Center`, `Charter School`, `North Atlantic Treaty Organization`. */
const NOT_BEFORE = wordSet(
  'center centre organization organisation hall school schools bureau hotel oak communications commission airport party obligations room delegate delegates',
);
const NOT_TREATIES = wordSet(
  'party national republican democratic comic annual gaming constitutional state trade',
);

export const treatyNames: CueRule = {
  id: 'statute/treaty',
  why: 'Treaties are named like acts: "Treaty of Lisbon", "European Convention on Human Rights", "Chemical Weapons Convention".',
  cues: ['treaty', 'convention', 'covenant', 'charter', 'conventions', 'treaties'],
  find(article, head) {
    if (kindAt(article, head) !== TokenKind.Title || isWordIn(article, head + 1, NOT_BEFORE))
      return undefined;
    if (article.sentences[article.tokens.sentence[head] as number]?.casing === 'upper') return undefined;
    const word = tokenText(article, head);
    if (word === 'Charter' && isWordIn(article, head - 1, THE) && partBefore(article, head) < head - 1)
      return foundLaw(article, { first: head, last: head + 1, score: NAMED });
    const first = titleStart(article, head);
    const continued =
      isWordIn(article, head + 1, GOES_ON) && followsCapital(article, head + 2)
        ? titleEnd(article, head)
        : head + 1;
    const last = yearEnd(article, continued);
    if (last === head + 1 && isCapitalized(article, last) && !isHeadline(article, head)) return undefined;
    if (!isTreaty(article, word, first, head, continued)) return undefined;
    return foundLaw(article, { first, last, score: NAMED });
  },
};

const THE = wordSet('the');

const followsCapital = (article: Article, at: number): boolean =>
  isCapitalized(article, at) || (tokenText(article, at) === 'the' && isCapitalized(article, at + 1));

const isTreaty = (article: Article, word: string, first: number, head: number, end: number): boolean => {
  if (isWordIn(article, head - 1, NOT_TREATIES)) return false;
  if (word.startsWith('Treat')) return first < head || end > head + 1;
  if (word === 'Charter')
    return tokenText(article, head + 1) === 'of' && end > head + 1 && isWordIn(article, head + 2, RIGHTS);
  if (word.startsWith('Convention'))
    return isWordIn(article, head - 1, SUBJECTS) || (end > head + 1 && !isWordIn(article, head + 1, OF));
  return end > head + 1 && !isWordIn(article, head + 1, OF);
};
const RIGHTS = wordSet('fundamental rights the human paris');
const OF = wordSet('of to between');
