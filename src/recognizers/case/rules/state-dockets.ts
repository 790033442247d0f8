// Dockets written as one word: `19STCV43732`, `11CF0494`, `20cv1234`.
import { TokenKind } from '../../../model/tokens.js';
import { isCharacter } from '../../shared/character-at.js';
import type { CueRule } from '../../shared/rule.js';
import { isAttached, tokenText } from '../../shared/token-text.js';
import { docketAt } from '../federal-docket.js';
import { isLegalSentence } from '../legal-sentence.js';

const CERTAIN = 0.95;
const LIKELY = 0.75;
/** Serial numbers and licence plates look the same. */
const UNSURE = 0.4;

/** `20cv1234`, `2:20cv01234`, `13cr268` */
const JOINED =
  /(?:\d:)?(?<year>\d{2})-?(?<kind>cv|cr|mj|mc|md)-?(?<number>\d{3,6})(?:-[A-Z]{1,4}){0,2}(?!\w)/iy;
const JOINED_WORD = /^\d{2}(?:cv|cr|mj|mc|md)\d/i;

/** `19STCV43732`, `11CF0494`, `08NM02020`: year, letters of the court and kind, number */
const STATE = /^\d{2}[A-Z]{1,6}\d{4,8}$/;

export const stateDockets: CueRule = {
  id: 'case/state-docket',
  why: 'County courts write year, court and number as one word: "19STCV43732".',
  cues: [],
  kinds: [TokenKind.Alphanumeric],
  find(article, at) {
    const { tokens } = article;
    const length = (tokens.end[at] as number) - (tokens.start[at] as number);
    if (length < 7) return undefined;
    const word = tokenText(article, at);
    if (!STATE.test(word))
      return !JOINED_WORD.test(word) || isCharacter(article, at - 1, '-')
        ? undefined
        : docketAt(article, isCharacter(article, at - 1, ':') ? at - 2 : at, JOINED, CERTAIN);
    if (isCharacter(article, at + 1, '-') && isAttached(article, at + 1)) return undefined;
    return {
      start: tokens.start[at] as number,
      end: tokens.end[at] as number,
      score: isLegalSentence(article, at) ? LIKELY : UNSURE,
      refersTo: { name: word, ids: { docket: word } },
    };
  },
};
