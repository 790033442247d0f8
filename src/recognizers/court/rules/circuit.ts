// Federal appeals courts by their circuit alone: `the Second Circuit`, `2d Cir.`
import type { Article } from '../../../model/article.js';
import { TokenKind } from '../../../model/tokens.js';
import { wordSet } from '../../../model/word-set.js';
import { isCharacter } from '../../shared/character-at.js';
import type { CueRule, Found } from '../../shared/rule.js';
import { inOneSentence, isAttached, isWordIn, kindAt, tokenText } from '../../shared/token-text.js';
import { courtReference } from '../court-reference.js';
import { courtFound } from '../court-found.js';
import { ORDINALS } from '../court-words.js';

const NAMED_CIRCUITS = wordSet('d.c. dc federal');
const ABBREVIATED = wordSet('d.c. fed');
const U_S = wordSet('u.s. us');
const AND = wordSet('and');
const COURT = wordSet('court');
const OF = wordSet('of');
const APPEALS = wordSet('appeals');
const FAMILY = wordSet('family');
const NOT_BEHIND = wordSet('board breaker breakers race racing city track training attorney');

/** First token of the number or name of the circuit before `at`; undefined when none stands there. */
const circuitStart = (article: Article, at: number): number | undefined => {
  const before = isWordIn(article, at - 1, U_S) ? at - 2 : at - 1;
  if (!inOneSentence(article, before, at) || kindAt(article, before) === TokenKind.Lower) return undefined;
  return isWordIn(article, before, ORDINALS) || isWordIn(article, before, NAMED_CIRCUITS)
    ? before
    : undefined;
};

const APPEALS_FOR = ['court', 'of', 'appeals', 'for', 'the'];

/** `seventh US circuit court of appeals`: some papers write courts small. */
const findSmallCircuit = (article: Article, at: number): Found | undefined => {
  // `the US court of appeals for the second circuit`
  if (APPEALS_FOR.every((word, index) => tokenText(article, at - 6 + index) === word)) {
    const nation = at - 7;
    const start = isWordIn(article, nation, U_S) ? nation : nation + 1;
    if (!inOneSentence(article, start, at) || !isWordIn(article, at - 1, ORDINALS)) return undefined;
    const whole = courtReference(article, { first: start, last: at + 1, isBare: false });
    return courtFound(article, start, at + 1, 0.85, whole);
  }
  if (
    !isWordIn(article, at + 1, COURT) ||
    !isWordIn(article, at + 2, OF) ||
    !isWordIn(article, at + 3, APPEALS)
  )
    return undefined;
  const first = isWordIn(article, at - 1, U_S) ? at - 2 : at - 1;
  if (!inOneSentence(article, first, at + 3) || !isWordIn(article, first, ORDINALS)) return undefined;
  const reference = courtReference(article, { first, last: at + 4, isBare: false });
  return courtFound(article, first, at + 4, 0.85, reference);
};

const findCircuit = (article: Article, at: number): Found | undefined => {
  if (kindAt(article, at) === TokenKind.Lower) return findSmallCircuit(article, at);
  if (isWordIn(article, at + 1, NOT_BEHIND)) return undefined;
  // Australia's `Federal Circuit and Family Court`
  if (isWordIn(article, at + 1, AND) && isWordIn(article, at + 2, FAMILY)) return undefined;
  const first = circuitStart(article, at);
  if (first === undefined) return undefined;
  return courtFound(
    article,
    first,
    at + 1,
    0.9,
    courtReference(article, { first, last: at + 1, isBare: false }),
  );
};

const findAbbreviated = (article: Article, at: number): Found | undefined => {
  if (
    !isCharacter(article, at + 1, '.') ||
    !isAttached(article, at + 1) ||
    !/^Circ?$/.test(tokenText(article, at))
  )
    return undefined;
  const isDot = isCharacter(article, at - 1, '.') && isAttached(article, at - 1);
  const first = isDot ? at - 2 : at - 1;
  if (
    !inOneSentence(article, first, at) ||
    !(isWordIn(article, first, ORDINALS) || isWordIn(article, first, ABBREVIATED))
  )
    return undefined;
  const reference = courtReference(article, { first, last: at + 2, isBare: false });
  return courtFound(article, first, at + 2, 0.9, reference);
};

export const circuitRules: readonly CueRule[] = [
  {
    id: 'court/circuit',
    why: 'Eleven numbered circuits, the D.C. and the Federal Circuit stand for their court of appeals: `the Second Circuit reversed`.',
    cues: ['circuit'],
    find: findCircuit,
  },
  {
    id: 'court/circuit-abbreviated',
    why: 'Citations and headlines shorten the circuits: `(2d Cir. 2016)`, `9th Circ. Revives Suit`.',
    cues: ['cir', 'circ'],
    find: findAbbreviated,
  },
];
