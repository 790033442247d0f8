// A name before the letters of a senior barrister: `Antony White QC`.
import { TokenKind } from '../../../model/tokens.js';
import { matchPersonNameBackward } from '../../shared/person-name-backward.js';
import type { CueRule, Found } from '../../shared/rule.js';
import { kindAt } from '../../shared/token-text.js';
import { foundAt } from '../../shared/found-at.js';
import { isFull, isOtherName } from '../candidate.js';

export const SILK: CueRule = {
  id: 'person/silk',
  why: '"Antony White QC for the company": the letters are given to barristers, and to nobody else.',
  cues: ['qc', 'kc'],
  find(article, at): Found | undefined {
    if (kindAt(article, at) !== TokenKind.Upper) return undefined;
    const name = matchPersonNameBackward(article, at);
    if (!name || !isFull(name) || isOtherName(article, name)) return undefined;
    return foundAt(article, name.first, name.last, { score: 0.9, attributes: { role: 'counsel' } });
  },
};
