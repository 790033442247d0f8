// Unknown names that do or have what only companies do or have: “Larchmoor shares fell”, “a subsidiary of Larchmoor”.
import type { Article } from '../../../model/article.js';
import { TokenKind } from '../../../model/tokens.js';
import { wordSet } from '../../../model/word-set.js';
import { DEMONYMS } from '../../shared/demonyms.js';
import { isHeadline } from '../../shared/is-headline.js';
import { phraseEnd } from '../../shared/name-phrase.js';
import { isNameWord, nameStart } from '../../shared/name-start.js';
import type { NameStartOptions } from '../../shared/name-start.js';
import { isNotedName, noteNames } from '../../shared/noted-names.js';
import { isAdjectiveOpener } from '../../shared/adjective-opener.js';
import type { CueRule, Found, NameRule } from '../../shared/rule.js';
import { inOneSentence, isAttached, isSentenceStart, isWordIn, kindAt } from '../../shared/token-text.js';
import { wordList } from '../../shared/word-list.js';
import { companyReference } from '../company-name.js';
import { foundAt } from '../../shared/found-at.js';
import { OWN_WORDS, POSSESSIVES, STOPS } from '../vocabulary.js';

const COMMON = wordList('shared/common-words');
const GIVEN_NAMES = wordList('shared/given-names');
const SURNAMES = wordList('shared/surnames');

/** Behind the name, with or without `'s`: only companies have them. */
const HELD = wordSet(
  'shares shareholders stock ceo cfo cto coo subsidiary investors stockholders stores customers subscribers earnings',
);
/** Of these, what persons have too: only behind a bare name. */
const BARE = wordSet('stores customers subscribers stock investors earnings');
/** `shares of X`, `the acquisition of X`, `a subsidiary of X` */
const OF_NAME = wordSet(
  'shares acquisition subsidiary ceo cfo takeover shareholders purchase rival competitor competitors',
);
const OF = wordSet('of by in');
/** `shares in X` */
const IN_NAME = wordSet('shares stake investment');
const IN = wordSet('in');
const ACQUIRING = wordSet('acquired acquires acquiring');
const THE = wordSet('the a an this that its their his her our');
/** No companies, though they have chiefs and stores. */
const OTHERS = wordSet(
  'department ministry university college school hospital city county state police church court government council party congress senate internet web union federation association foundation committee commission agency bureau office board authority house army navy force world black friday christmas republicans republican democrats democrat apple-store class series preferred common treasury voting ordinary restricted',
);

const options: NameStartOptions = {
  stops: STOPS,
  own: OWN_WORDS,
  headlines: 'words',
  possessives: POSSESSIVES,
};

/** True for words that no list knows, none of them a person's, a people's or an everyday word alone. */
const isUnknownName = (article: Article, first: number, last: number): boolean => {
  if (last <= first || last > first + 4 || isNotedName(article, first) || isNotedName(article, last - 1))
    return false;
  for (let at = first; at < last; at += 1)
    if (isWordIn(article, at, OTHERS) || isWordIn(article, at, DEMONYMS)) return false;
  if (GIVEN_NAMES.has(article, first) || COMMON.has(article, first)) return false;
  if (last > first + 1) return true;
  const kind = kindAt(article, first);
  return (kind === TokenKind.Title || kind === TokenKind.Mixed) && !SURNAMES.has(article, first);
};

const found = (article: Article, first: number, last: number): Found =>
  foundAt(article, first, last, { score: 0.6, refersTo: companyReference(article, first, last, last) });

/** The name that ends before `at`: `Larchmoor's | subsidiary`. */
const before = (article: Article, at: number): Found | undefined => {
  const isOwner = kindAt(article, at - 1) === TokenKind.Possessive;
  const last = isOwner ? at - 1 : at;
  if ((isOwner && isWordIn(article, at, BARE)) || (!isOwner && isAttached(article, at))) return undefined;
  if (!isNameWord(article, last - 1)) return undefined;
  const first = nameStart(article, last, options);
  if (first === last || !inOneSentence(article, first, at) || isSentenceStart(article, at)) return undefined;
  if (!isOwner && last === first + 1 && isAdjectiveOpener(article, first)) return undefined;
  return isUnknownName(article, first, last) ? found(article, first, last) : undefined;
};

/** The name behind `at`: `shares of | Larchmoor`. */
const behind = (article: Article, at: number): Found | undefined => {
  let first = -1;
  if (isWordIn(article, at, ACQUIRING)) first = at + 1;
  else if (isWordIn(article, at, OF_NAME) && isWordIn(article, at + 1, OF)) first = at + 2;
  else if (isWordIn(article, at, IN_NAME) && isWordIn(article, at + 1, IN)) first = at + 2;
  if (first < 0 || !inOneSentence(article, at, first) || isWordIn(article, first, THE)) return undefined;
  const last = phraseEnd(article, first, STOPS);
  // `acquired Larchmoor stores`, but `acquired Anne of Green Gables`
  return isUnknownName(article, first, last) ? found(article, first, last) : undefined;
};

/** The name that fails: `Larchmoor | went into administration`, `Larchmoor | filed for bankruptcy`. */
const failing = (article: Article, at: number): Found | undefined => {
  if (!isWordIn(article, at + 1, FOR_OR_INTO)) return undefined;
  const end = [at + 2, at + 3, at + 4].find((word) => isWordIn(article, word, FAILURES));
  if (end === undefined || !inOneSentence(article, at, end) || isAttached(article, at)) return undefined;
  const verb = isWordIn(article, at - 1, HAD) ? at - 1 : at;
  if (!isNameWord(article, verb - 1)) return undefined;
  const first = nameStart(article, verb, options);
  return first < verb && isUnknownName(article, first, verb) ? found(article, first, verb) : undefined;
};
const FAILING = wordSet('went filed collapsed fell entered');
const FOR_OR_INTO = wordSet('for into');
const FAILURES = wordSet('administration receivership liquidation bankruptcy insolvency examinership');
const HAD = wordSet('had has');

const find = (article: Article, at: number): Found | undefined => {
  if (kindAt(article, at) === TokenKind.Title || isHeadline(article, at)) return undefined;
  if (isWordIn(article, at, FAILING)) return failing(article, at);
  return (isWordIn(article, at, HELD) ? before(article, at) : undefined) ?? behind(article, at);
};

export const evidence: CueRule = {
  id: 'company/evidence',
  why: 'A name that no list knows is a company when it has shares or was acquired: “a subsidiary of Larchmoor”.',
  cues: [
    ...new Set([...HELD.words, ...OF_NAME.words, ...IN_NAME.words, ...ACQUIRING.words, ...FAILING.words]),
  ],
  find,
};

/** The lists whose names are known to be something else. */
export const otherNames: readonly NameRule[] = (
  [
    'place/cities',
    'place/countries',
    'place/regions',
    'place/areas',
    'place/towns',
    'person/people',
    'person/legislators',
  ] as const
).map((list) => noteNames(`company/not-${list.replace('/', '-')}`, list));
