// `data center`, `server farm`, `cloud region`: the noun with a demonym before it and a tail behind it.
import type { Article } from '../../../model/article.js';
import type { AttributeValue } from '../../../model/mention.js';
import { TokenKind } from '../../../model/tokens.js';
import { wordSet } from '../../../model/word-set.js';
import { DEMONYM_COUNTRIES } from '../../shared/demonym-countries.js';
import type { CueRule, Found } from '../../shared/rule.js';
import {
  inOneSentence,
  isCapitalized,
  isWordIn,
  kindAt,
  spanOf,
  tokenText,
} from '../../shared/token-text.js';
import { foundAt } from '../../shared/found-at.js';
import { nounEnd } from '../noun-end.js';
import { ADJECTIVES, DEEDS, HEADS, TAILS } from '../vocabulary.js';

const PLURAL = wordSet(
  'centers centres datacenters datacentres farms halls regions facilities campuses complexes sites buildings hubs parks clusters projects',
);

const isCount = (article: Article, at: number): boolean =>
  kindAt(article, at) === TokenKind.Number || isWordIn(article, at, COUNTS);
const COUNTS = wordSet(
  'two three four five six seven eight nine ten dozen dozens several many hundreds more',
);

const countryOf = (article: Article, at: number): string | undefined =>
  DEMONYM_COUNTRIES.get(tokenText(article, at).toLowerCase());

const QUARTERS = wordSet('north south latin central');

/** Position of the demonym that opens the phrase, over adjectives: `Irish cloud data centre`. */
const demonymBefore = (article: Article, at: number): number | undefined => {
  let left = at - 1;
  while (inOneSentence(article, left, at) && at - left < 4 && isWordIn(article, left, ADJECTIVES)) left -= 1;
  if (!inOneSentence(article, left, at) || !isCapitalized(article, left)) return undefined;
  // `North American data center`: of a continent, no country
  if (inOneSentence(article, left - 1, at) && isWordIn(article, left - 1, QUARTERS)) return undefined;
  return countryOf(article, left) === undefined ? undefined : left;
};

/** `and energy storage campus`: the end of a phrase in which two uses share one site; else where the noun ends. */
const jointEnd = (article: Article, at: number, last: number): number => {
  if (tokenText(article, last) !== 'and' || !inOneSentence(article, at, last + 2)) return last;
  for (let end = last + 1; end < last + 5 && inOneSentence(article, at, end); end += 1) {
    if (isCapitalized(article, end) || kindAt(article, end) === TokenKind.Number) return last;
    if (isWordIn(article, end, JOINT_SITES)) return end > last + 1 ? end + 1 : last;
    if (isWordIn(article, end, NO_MODIFIERS)) return last;
  }
  return last;
};
const JOINT_SITES = wordSet('campus complex park facility hub');
const NO_MODIFIERS = wordSet(
  'a an the its their his her our this that these those another other one two three any some in at on of for to with by is was are were will would has had have says said , . ; :',
);

const negation = wordSet('no without');

/** The noun phrase; it says nothing yet of a place or an operator, so alone it is uncertain. */
const findNoun = (article: Article, at: number): Found | undefined => {
  let last = nounEnd(article, at);
  if (last === undefined) return undefined;
  // `Windows Server Datacenter`: a product
  if (tokenText(article, at - 1) === 'Server') return undefined;
  // `data center construction project`
  if (
    tokenText(article, last) === 'construction' &&
    inOneSentence(article, at, last + 1) &&
    isWordIn(article, last + 1, TAILS)
  )
    last += 1;
  if (!isWordIn(article, last - 1, PLURAL)) last = jointEnd(article, at, last);
  while (inOneSentence(article, at, last) && isWordIn(article, last, TAILS) && !isCapitalized(article, last))
    last += 1;
  if (inOneSentence(article, at, last) && isWordIn(article, last, HEADS)) return undefined;
  // `data center campuses`: the last noun says how many
  const plural = isWordIn(article, last - 1, PLURAL);
  const demonym = demonymBefore(article, at);
  const first = demonym ?? at;
  const attributes: Record<string, AttributeValue> = {};
  const country = demonym === undefined ? undefined : countryOf(article, demonym);
  if (country !== undefined) attributes['country'] = country;
  if (plural) attributes['plural'] = true;
  if (isWordIn(article, first - 1, negation)) attributes['modality'] = 'negated';
  if (isCount(article, at - 1)) attributes['counted'] = true;
  if (inOneSentence(article, at, last) && isWordIn(article, last, DEEDS)) attributes['deed'] = true;
  if (/^hall/i.test(tokenText(article, last - 1))) attributes['part'] = true;
  return foundAt(article, first, last, {
    score: demonym === undefined ? 0.5 : 0.9,
    attributes,
    triggers: [spanOf(article, at, last)],
  });
};

export const facilityNounRule: CueRule = {
  id: 'datacenter/facility-noun',
  why: '"Facebook runs a server farm outside Prineville": a facility noun is a mention once the words around it say where it is or whose.',
  cues: [
    'data',
    'server',
    'cloud',
    'hosting',
    'colocation',
    'datacenter',
    'datacenters',
    'datacentre',
    'datacentres',
  ],
  find: findNoun,
};
