// A branch of a union by its number: `IBEW Local 570`, `Teamsters Local 100`.
import { TokenKind } from '../../../model/tokens.js';
import { isHeadline } from '../../shared/is-headline.js';
import { nameStart } from '../../shared/name-start.js';
import type { NameStartOptions } from '../../shared/name-start.js';
import type { CueRule } from '../../shared/rule.js';
import { inOneSentence, isAttached, kindAt, tokenText } from '../../shared/token-text.js';
import { foundAt } from '../../shared/found-at.js';
import { nameOf } from '../name-of.js';
import { POSSESSIVES, STOPS, TOPICS } from '../vocabulary.js';

const options: NameStartOptions = { stops: STOPS, own: TOPICS, headlines: 'words', possessives: POSSESSIVES };

const MOST_WORDS = 7;

export const unionLocal: CueRule = {
  id: 'organization/union-local',
  why: 'Branches of unions are counted: “IBEW Local 570”, “Teamsters Local 100”.',
  cues: ['local'],
  find(article, at) {
    const number = at + 1;
    if (
      tokenText(article, at) !== 'Local' ||
      isHeadline(article, at) ||
      kindAt(article, number) !== TokenKind.Number ||
      !inOneSentence(article, at, number) ||
      isAttached(article, number)
    )
      return undefined;
    const first = nameStart(article, at, options);
    if (first === at || at - first > MOST_WORDS) return undefined;
    const name = nameOf(article, first, number + 1);
    return foundAt(article, first, number + 1, { score: 0.9, refersTo: { name } });
  },
};
