// A name before the letters of a senior barrister: `Antony White QC`, `Michael McDowell SC`, `Gbolahan Elias SAN`.
import { TokenKind } from '../../../model/tokens.js';
import { wordSet } from '../../../model/word-set.js';
import { matchPersonNameBackward } from '../../shared/person-name-backward.js';
import type { CueRule, Found } from '../../shared/rule.js';
import { isCapitalized, isWordIn, kindAt } from '../../shared/token-text.js';
import { foundAt } from '../../shared/found-at.js';
import { isFull, isGiven, isOtherName } from '../candidate.js';

const STATES_TOO = wordSet('sc');
const OPENS_NAMES = wordSet('san');

export const SILK: CueRule = {
  id: 'person/silk',
  why: '"Antony White QC for the company": the letters are given to barristers, and to nobody else.',
  cues: ['qc', 'kc', 'sc', 'san'],
  find(article, at): Found | undefined {
    if (kindAt(article, at) !== TokenKind.Upper) return undefined;
    const name = matchPersonNameBackward(article, at);
    if (!name || !isFull(name) || isOtherName(article, name)) return undefined;
    // `Rock Hill SC`, `JANE ROE SAN DIEGO`
    if (isWordIn(article, at, STATES_TOO) && !isGiven(article, name.first)) return undefined;
    if (isWordIn(article, at, OPENS_NAMES) && isCapitalized(article, at + 1)) return undefined;
    return foundAt(article, name.first, name.last, { score: 0.9, attributes: { role: 'counsel' } });
  },
};
