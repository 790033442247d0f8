// Where people are held: `Donovan Correctional Facility`, `the Theo Lacy Facility`, `FCI Dublin`, `HMP Leicester`.
import { TokenKind } from '../../../model/tokens.js';
import { wordSet } from '../../../model/word-set.js';
import { isHeadline } from '../../shared/is-headline.js';
import type { CueRule } from '../../shared/rule.js';
import { sentenceHas } from '../../shared/sentence-has.js';
import { isCapitalized, isWordIn, kindAt } from '../../shared/token-text.js';
import { nameAfter } from '../name-after.js';
import { nameBefore } from '../name-before.js';
import { unlistedFound } from '../place-found.js';

const KINDS = wordSet('detention detentions correctional corrections reception penal');
/** What only people in custody are; it shows what a bare `Facility` is. */
const CUSTODY = wordSet(
  'custody held holding jail jailed bail inmate inmates incarcerated detained detainee detainees booked prison imprisoned prisoner prisoners guard guards cell cellmate parole',
);
const FACILITY = wordSet('facility');
const THE = wordSet('the');

const HELD_AT: CueRule = {
  id: 'place/custody',
  why: '"the Donovan Correctional Facility", "held at the Theo Lacy Facility": where people are held is a building.',
  cues: wordSet('facility center centre institution complex'),
  find(article, at) {
    if (!isCapitalized(article, at) || isHeadline(article, at)) return undefined;
    const first = nameBefore(article, at, { max: 6 });
    if (first >= at - 1) return undefined;
    if (isWordIn(article, at - 1, KINDS)) return unlistedFound(article, first, at + 1, 0.8);
    const isBare = isWordIn(article, at, FACILITY) && isWordIn(article, first - 1, THE);
    return isBare && sentenceHas(article, at, CUSTODY)
      ? unlistedFound(article, first, at + 1, 0.7)
      : undefined;
  },
};

const LETTERS: CueRule = {
  id: 'place/prison-letters',
  why: '"HMP Leicester", "FCI Dublin": prisons bear letters before where they are.',
  cues: wordSet('hmp hmyoi fci usp fdc fmc'),
  find(article, at) {
    if (kindAt(article, at) !== TokenKind.Upper) return undefined;
    const last = nameAfter(article, at + 1, { max: 2 });
    return last === at + 1 ? undefined : unlistedFound(article, at, last, 0.85);
  },
};

export const CUSTODY_RULES: readonly CueRule[] = [HELD_AT, LETTERS];
