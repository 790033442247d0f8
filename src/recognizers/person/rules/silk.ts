// A name before the letters of a barrister: `Antony White QC`, `Michael McDowell SC`, `Gbolahan Elias SAN`, `Paul Larkin BL`.
import type { Article } from '../../../model/article.js';
import { TokenKind } from '../../../model/tokens.js';
import { wordSet } from '../../../model/word-set.js';
import { isCharacter } from '../../shared/character-at.js';
import { matchPersonNameBackward } from '../../shared/person-name-backward.js';
import type { CueRule, Found } from '../../shared/rule.js';
import { isCapitalized, isWordIn, kindAt } from '../../shared/token-text.js';
import { foundAt } from '../../shared/found-at.js';
import { isFull, isGiven, isOtherName } from '../candidate.js';

const STATES_TOO = wordSet('sc');
const PLEADING = wordSet(
  'for with instructed appeared appearing appears acted acts argued argues submitted represented represents representing who',
);
const IN_PLACE = wordSet('in of from near at to');
const OPENS_NAMES = wordSet('san');

/** `Larcha Fanning SC for the board`, and not `to Rock Hill SC with`: what barristers do behind the letters, no way of a place before. */
const isPleading = (article: Article, first: number, letters: number): boolean => {
  const behind = isCharacter(article, letters + 1, ',') ? letters + 2 : letters + 1;
  return isWordIn(article, behind, PLEADING) && !isWordIn(article, first - 1, IN_PLACE);
};

export const SILK: CueRule = {
  id: 'person/silk',
  why: '"Antony White QC for the company": the letters are given to barristers, and to nobody else.',
  cues: ['qc', 'kc', 'sc', 'san', 'bl'],
  find(article, at): Found | undefined {
    if (kindAt(article, at) !== TokenKind.Upper) return undefined;
    const name = matchPersonNameBackward(article, at);
    if (!name || !isFull(name) || isOtherName(article, name)) return undefined;
    // `Rock Hill SC`, `JANE ROE SAN DIEGO`
    if (
      isWordIn(article, at, STATES_TOO) &&
      !isGiven(article, name.first) &&
      !isPleading(article, name.first, at)
    )
      return undefined;
    if (isWordIn(article, at, OPENS_NAMES) && isCapitalized(article, at + 1)) return undefined;
    return foundAt(article, name.first, name.last, { score: 0.9, attributes: { role: 'counsel' } });
  },
};
