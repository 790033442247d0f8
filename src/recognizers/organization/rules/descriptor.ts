// What a body is, said beside its name: “the monthly magazine Grünspan”, “the Heritage think tank”.
import type { Article } from '../../../model/article.js';
import { TokenKind } from '../../../model/tokens.js';
import { wordSet } from '../../../model/word-set.js';
import { appositionComma } from '../../shared/apposition.js';
import { hasWord } from '../../shared/has-word.js';
import { isHeadline } from '../../shared/is-headline.js';
import { phraseEnd } from '../../shared/name-phrase.js';
import { isNameWord, nameStart } from '../../shared/name-start.js';
import type { NameStartOptions } from '../../shared/name-start.js';
import type { CueRule, Found } from '../../shared/rule.js';
import { inOneSentence, isAttached, isWordIn, kindAt, tokenText } from '../../shared/token-text.js';
import { wordList } from '../../shared/word-list.js';
import { isLikelyBody } from '../likely-body.js';
import { nameOf } from '../name-of.js';
import { foundAt } from '../../shared/found-at.js';
import { POSSESSIVES, STOPS, TOPICS } from '../vocabulary.js';

const COMMON = wordList('shared/common-words');
const SURNAMES = wordList('shared/surnames');

/** Nouns that a body's name follows. */
const BEFORE = wordSet(
  'magazine newspaper journal daily weekly tabloid broadsheet broadcaster charity nonprofit non-profit ngo watchdog regulator union quango outlet portal newswire schools band supergroup duo trio quartet club station network channel label federation militia coalition alliance institute agency organisation organization association foundation fraternity',
);
/** Of these some stand before persons and places: only a name that looks like neither. */
const GENERAL = wordSet(
  'union schools daily weekly regulator trio quartet duo club station network channel federation coalition alliance institute agency organisation organization association foundation',
);
/** Nouns that close a body's name said as a modifier: `the Gatestone think tank`. */
const AFTER = wordSet('newspaper magazine tabloid tank charity watchdog ngo broadcaster union party militia');
const THINK = wordSet('think');
const THE = wordSet('the');
const DETERMINERS = wordSet('a an the this that his her their its our another');
/** Nouns of an apposition: `Scoil Bhríde, a primary school in Cork` */
const APPOSED = wordSet(
  'school college university charity newspaper magazine broadcaster ngo nonprofit non-profit watchdog union think-tank tank group organization organisation association party regulator agency coalition advocacy',
);
const PLURALS = wordSet('schools');
const AND = wordSet('and');
const PLACE_PREPOSITIONS = wordSet('in near outside');
const options: NameStartOptions = { stops: STOPS, own: TOPICS, headlines: 'words', possessives: POSSESSIVES };

/** A surname alone behind a general word is a person's: `the duo Harris`. */
const isSurname = (article: Article, at: number, first: number, last: number): boolean =>
  last === first + 1 && isWordIn(article, at, GENERAL) && SURNAMES.has(article, first);

const found = (article: Article, first: number, last: number, score: number): Found => {
  const name = nameOf(article, first, last);
  return foundAt(article, first, last, { score, refersTo: { name } });
};

const before = (article: Article, at: number): Found | readonly Found[] | undefined => {
  if (
    kindAt(article, at) !== TokenKind.Lower ||
    isHeadline(article, at) ||
    (isWordIn(article, at - 1, DETERMINERS) && isWordIn(article, at, GENERAL))
  )
    return undefined;
  const first = at + 1;
  if (!inOneSentence(article, at, first) || isAttached(article, first)) return undefined;
  const last = phraseEnd(article, first, STOPS);
  if (
    !(isWordIn(article, at, PLURALS)
      ? last > first && !COMMON.has(article, first)
      : isLikelyBody(article, first, last) && !isSurname(article, at, first, last))
  )
    return undefined;
  const one = found(article, first, last, isWordIn(article, at, GENERAL) ? 0.5 : 0.6);
  // `the schools Santa Chiara and Sacro Cuore`
  if (!isWordIn(article, at, PLURALS) || !isWordIn(article, last, AND)) return one;
  const end = phraseEnd(article, last + 1, STOPS);
  return end > last + 1 && !COMMON.has(article, last + 1) ? [one, found(article, last + 1, end, 0.5)] : one;
};

const PARTY = wordSet('party');
const A = wordSet('a an');
const isAcronym = (article: Article, at: number): boolean =>
  kindAt(article, at) === TokenKind.Upper && tokenText(article, at).length > 2;

const after = (article: Article, at: number): Found | undefined => {
  if (kindAt(article, at) !== TokenKind.Lower || isHeadline(article, at)) return undefined;
  const end = isWordIn(article, at - 1, THINK) ? at - 1 : at;
  const first = nameStart(article, end, options);
  // `Larch's PMDB party`, but `a VIP party`
  if (
    isWordIn(article, at, PARTY) &&
    first === end - 1 &&
    isAcronym(article, first) &&
    !isWordIn(article, first - 1, A)
  )
    return found(article, first, end, 0.7);
  if (first === end || !isWordIn(article, first - 1, THE) || !isLikelyBody(article, first, end))
    return undefined;
  return found(article, first, end, 0.6);
};

/** `Kinvara for Growth, a residents' group`: what campaigns are called after. */
const CAMPAIGNS = wordSet('group charity coalition organization organisation campaign ngo nonprofit');
const AIMS = wordSet('for against without');
const campaignOptions: NameStartOptions = {
  ...options,
  extend: (article, at, next) =>
    isWordIn(article, at, AIMS) &&
    isNameWord(article, next) &&
    isNameWord(article, at - 1) &&
    !isWordIn(article, at - 1, STOPS)
      ? at - 1
      : undefined,
};

/** `Larkin, a member of the Cedar party`: who is in it, not what it is */
const MEMBERS = wordSet('member');

const apposed = (article: Article, at: number): Found | undefined => {
  const comma = appositionComma(article, at);
  if (comma === undefined || (isWordIn(article, at, PARTY) && hasWord(article, comma, at, MEMBERS)))
    return undefined;
  const first = nameStart(article, comma, isWordIn(article, at, CAMPAIGNS) ? campaignOptions : options);
  return isLikelyBody(article, first, comma) && !isWordIn(article, first - 1, PLACE_PREPOSITIONS)
    ? found(article, first, comma, 0.65)
    : undefined;
};

export const descriptorBefore: CueRule = {
  id: 'organization/descriptor',
  why: 'The kind of body before its name: “the monthly magazine Grünspan”.',
  cues: BEFORE,
  find: before,
};

export const descriptorAfter: CueRule = {
  id: 'organization/descriptor-after',
  why: 'The kind of body behind its name: “the Gatestone think tank”.',
  cues: AFTER,
  find: after,
};

export const apposition: CueRule = {
  id: 'organization/apposition',
  why: 'The kind of body in an apposition: “St. Kevin’s, a primary school in Cork”.',
  cues: APPOSED,
  find: apposed,
};
