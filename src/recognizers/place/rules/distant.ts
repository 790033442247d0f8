// Places by how far they lie from another: `Orrindale, 30 miles north of Alice Springs`.
import { TokenKind } from '../../../model/tokens.js';
import { wordSet } from '../../../model/word-set.js';
import { isCharacter } from '../../shared/character-at.js';
import { isHeadline } from '../../shared/is-headline.js';
import type { CueRule } from '../../shared/rule.js';
import { isCapitalized, isWordIn, kindAt } from '../../shared/token-text.js';
import { nameBefore } from '../name-before.js';
import { unlistedFound } from '../place-found.js';
import { rememberPlace } from '../place-lists.js';
import { looksLikePlace } from '../place-shape.js';

const LENGTHS = wordSet('km kilometres kilometers kms miles mile');
const ABOUT = wordSet('about some roughly around nearly just');
const COMPASS = wordSet(
  'north south east west northeast northwest southeast southwest north-east north-west south-east south-west outside away',
);
const FROM_OF = wordSet('from of');

export const distant: CueRule = {
  id: 'place/distant',
  why: '"at Orrindale, 30 miles north of Alice Springs": what lies so far from a place is one.',
  cues: LENGTHS,
  find(article, at) {
    const number = at - 1;
    const comma = isWordIn(article, number - 1, ABOUT) ? number - 2 : number - 1;
    const link = isWordIn(article, at + 1, COMPASS) ? at + 2 : at + 1;
    if (
      kindAt(article, number) !== TokenKind.Number ||
      !isCharacter(article, comma, ',') ||
      !isWordIn(article, link, FROM_OF) ||
      !isCapitalized(article, link + 1)
    )
      return undefined;
    const first = nameBefore(article, comma, { max: 3 });
    if (first === comma || isHeadline(article, first) || !looksLikePlace(article, first, comma))
      return undefined;
    rememberPlace(article, first, comma);
    return unlistedFound(article, first, comma, 0.7);
  },
};
