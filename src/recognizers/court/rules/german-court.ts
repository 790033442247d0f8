// Courts of Germany and Austria by their own names: `Landgericht Köln`, `Oberlandesgericht Frankfurt am Main`, `Verwaltungsgerichtshof`.
import type { Article } from '../../../model/article.js';
import { oneSpaced } from '../../../model/one-spaced.js';
import { slugOf } from '../../../model/slug.js';
import { TokenKind } from '../../../model/tokens.js';
import { wordSet } from '../../../model/word-set.js';
import { HYPHENS, isCharacter } from '../../shared/character-at.js';
import { isEverydayWord } from '../../shared/everyday-words.js';
import { foundAt } from '../../shared/found-at.js';
import { isHeadline } from '../../shared/is-headline.js';
import type { CueRule } from '../../shared/rule.js';
import { inOneSentence, isAttached, isWordIn, kindAt, spanOf } from '../../shared/token-text.js';

const KINDS = wordSet(
  'amtsgericht landgericht oberlandesgericht landesgericht bezirksgericht handelsgericht kammergericht verwaltungsgericht oberverwaltungsgericht verwaltungsgerichtshof landesverwaltungsgericht arbeitsgericht landesarbeitsgericht sozialgericht landessozialgericht finanzgericht verfassungsgerichtshof',
);
/** Kinds that Austria has, too. */
const OF_BOTH = wordSet(
  'landesgericht bezirksgericht handelsgericht verwaltungsgericht verwaltungsgerichtshof verfassungsgerichtshof',
);
/** `Frankfurt am Main`, `Freiburg im Breisgau`, `Rothenburg ob der Tauber` */
const ON_RIVER = wordSet('am im an ob');

const isTown = (article: Article, at: number, head: number): boolean =>
  inOneSentence(article, head, at) && kindAt(article, at) === TokenKind.Title && !isEverydayWord(article, at);

/** Behind the town that says which court it is; `next` when none does. */
const townEnd = (article: Article, next: number, head: number): number => {
  if (!isTown(article, next, head) || isAttached(article, next)) return next;
  let last = next + 1;
  if (isCharacter(article, last, HYPHENS) && isAttached(article, last) && isTown(article, last + 1, head))
    last += 2;
  else if (isWordIn(article, last, ON_RIVER) && kindAt(article, last + 1) === TokenKind.Title) last += 2;
  return last;
};

export const germanCourt: CueRule = {
  id: 'court/german',
  why: '"the Landgericht Köln": the kinds of German and Austrian courts are words of no other use, and the town says which one.',
  cues: KINDS,
  find(article, at) {
    if (kindAt(article, at) !== TokenKind.Title) return undefined;
    const last = isHeadline(article, at) ? at + 1 : townEnd(article, at + 1, at);
    const { start, end } = spanOf(article, at, last);
    const name = oneSpaced(article.source.text.slice(start, end));
    return foundAt(article, at, last, {
      score: last > at + 1 ? 0.95 : 0.8,
      refersTo: { id: slugOf(name), name },
      attributes: isWordIn(article, at, OF_BOTH) ? undefined : { country: 'DE' },
    });
  },
};
