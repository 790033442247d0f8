// Campaigns by the sentence that names them: `a group known as Riders Against Late Trains`, `residents formed Save Our Valley`.
import type { Article } from '../../../model/article.js';
import { TokenKind } from '../../../model/tokens.js';
import { wordSet } from '../../../model/word-set.js';
import { isHeadline } from '../../shared/is-headline.js';
import { isNameWord } from '../../shared/name-start.js';
import type { CueRule, Found } from '../../shared/rule.js';
import { inOneSentence, isAttached, isWordIn, kindAt } from '../../shared/token-text.js';
import { foundAt } from '../../shared/found-at.js';
import { nameOf } from '../name-of.js';

/** `known as`, `called`, `formed` */
const NAMING = wordSet('known called named dubbed formed founded launched created');
const AS = wordSet('as');
const KNOWN = wordSet('known');
/** Of these the object may be a company or a fund: what it is called must call for something. */
const FOUNDING = wordSet('formed founded launched created');
/** Who names itself so. */
const GROUPS = wordSet(
  'group groups campaign campaigners coalition collective movement organisation organization network alliance residents neighbors neighbours supporters activists community protesters opponents parents association committee claimants users volunteers citizens',
);
/** `Stop the Larch Quarry`, `Save Our Valley`: what such names open with. */
const CALLS = wordSet(
  'stop save keep protect defend fight ban say end no friends citizens residents neighbors neighbours people parents mothers preserve reclaim free stand unite take block don our users riders families workers students farmers',
);
/** Small words inside: `Friends of the Larch`, `Stop the Quarry` */
const INSIDE = wordSet('of the for against to our in on a');
const LONGEST = 10;
const REACH = 24;

const hasGroupBefore = (article: Article, at: number): boolean => {
  for (let before = at - 1; before > at - REACH && inOneSentence(article, before, at); before -= 1)
    if (isWordIn(article, before, GROUPS)) return true;
  return false;
};

/** Behind the title-case words at `first`, with what English writes small between them. */
const groupEnd = (article: Article, first: number): number => {
  let end = first;
  for (let at = first; at < first + LONGEST && inOneSentence(article, first, at); at += 1) {
    if (isNameWord(article, at) && !(at > first && isAttached(article, at))) end = at + 1;
    else if (
      !(kindAt(article, at) === TokenKind.Possessive && isNameWord(article, at + 1)) &&
      !(kindAt(article, at) === TokenKind.Lower && isWordIn(article, at, INSIDE))
    )
      break;
  }
  return end;
};

/** True when one of the words behind the first says for or against what: no name of a person, a place or a firm. */
const hasAim = (article: Article, first: number, end: number): boolean => {
  if (isWordIn(article, first, CALLS)) return true;
  for (let at = first + 1; at < end - 1; at += 1) if (isWordIn(article, at, AIMS)) return true;
  return false;
};
const AIMS = wordSet('against for without');

export const namedGroup: CueRule = {
  id: 'organization/named-group',
  why: 'A group may be called by a whole call: “a group known as Riders Against Late Trains”.',
  cues: NAMING,
  find(article, at): Found | undefined {
    if (kindAt(article, at) !== TokenKind.Lower || isHeadline(article, at)) return undefined;
    const first = isWordIn(article, at, KNOWN) ? at + 2 : at + 1;
    if (first === at + 2 && !isWordIn(article, at + 1, AS)) return undefined;
    if (!inOneSentence(article, at, first) || !isNameWord(article, first)) return undefined;
    const last = groupEnd(article, first);
    if (last < first + 3 || !hasGroupBefore(article, at)) return undefined;
    if (isWordIn(article, at, FOUNDING) ? !isWordIn(article, first, CALLS) : !hasAim(article, first, last))
      return undefined;
    return foundAt(article, first, last, { score: 0.8, refersTo: { name: nameOf(article, first, last) } });
  },
};
