// Firms that are said to be called so: “a company called Vitadoc”, “a startup known as Larch Works”.
import type { Article } from '../../../model/article.js';
import { TokenKind } from '../../../model/tokens.js';
import { wordSet } from '../../../model/word-set.js';
import { isCharacter } from '../../shared/character-at.js';
import { foundAt } from '../../shared/found-at.js';
import { phraseEnd } from '../../shared/name-phrase.js';
import type { CueRule, Found } from '../../shared/rule.js';
import { inOneSentence, isCapitalized, isWordIn, kindAt } from '../../shared/token-text.js';
import { companyReference } from '../company-name.js';
import { STOPS } from '../vocabulary.js';

const CALLED = wordSet('called named dubbed');
const FOUNDED = wordSet('launched founded formed registered incorporated');
const KNOWN = wordSet('known');
const AS = wordSet('as');
const KINDS = wordSet(
  'company companies firm firms startup startups start-up retailer manufacturer consultancy subsidiary conglomerate brokerage insurer lender distributor publisher business entity corporation',
);

/** Names may be as long as this, in tokens. */
const LONGEST = 5;
const LONGEST_QUOTED = 9;

/** Token behind `called` or `known as`; undefined for other words. */
const behindVerb = (article: Article, at: number): number | undefined => {
  if (!isWordIn(article, at, KNOWN)) return at + 1;
  return isWordIn(article, at + 1, AS) ? at + 2 : undefined;
};

/** Token behind a name in quotation marks that opens at `first`, its last full stop or comma left out; `first` when none closes it. */
const closedAt = (article: Article, first: number): number => {
  let last = first;
  while (last < first + LONGEST_QUOTED && !isCharacter(article, last, '"\u201d\u2019')) last += 1;
  if (last === first + LONGEST_QUOTED || !inOneSentence(article, first, last - 1)) return first;
  return isCharacter(article, last - 1, '.,') ? last - 1 : last;
};

const find = (article: Article, at: number): Found | undefined => {
  // `a startup launched called Vitadoc`
  const kind = isWordIn(article, at - 1, FOUNDED) ? at - 2 : at - 1;
  if (!isWordIn(article, kind, KINDS) || kindAt(article, kind) !== TokenKind.Lower) return undefined;
  const behind = behindVerb(article, at);
  if (behind === undefined) return undefined;
  const isQuoted = isCharacter(article, behind, '"\u201c\u2018');
  const first = isQuoted ? behind + 1 : behind;
  if (!isCapitalized(article, first) || !inOneSentence(article, at, first)) return undefined;
  const last = isQuoted ? closedAt(article, first) : phraseEnd(article, first, STOPS);
  return last > first && (isQuoted || last <= first + LONGEST)
    ? foundAt(article, first, last, { score: 0.85, refersTo: companyReference(article, first, last, last) })
    : undefined;
};

export const called: CueRule = {
  id: 'company/called',
  why: 'What a firm is called is said behind what it is: “a company called Kestrel Insight”.',
  cues: [...CALLED.words, ...KNOWN.words],
  find,
};
