// The words of a title before a name, and the role they give.
import type { Article } from '../../model/article.js';
import type { Attributes } from '../../model/mention.js';
import { wordSet } from '../../model/word-set.js';
import {
  inOneSentence,
  isAttached,
  isCapitalized,
  isWordIn,
  spanOf,
  tokenText,
} from '../shared/token-text.js';
import { KIN, PLURAL_TITLES, ROLES } from './words.js';

const ROLE_SETS = Object.entries(ROLES).map(([role, words]) => [role, wordSet(words)] as const);

/** Words that may stand before the head of a title and belong to it. */
const BEFORE_HEAD = wordSet(
  'prime foreign deputy assistant associate additional solicitor vice chief senior junior acting interim former district state attorney general u.s. us united states special lord first lead executive managing general justice education health defense defence finance home interior environment transport trade press police inspector undersecretary supervising principal presiding county city federal public information',
);
const PROSECUTORS =
  /district attorney|state['’]s attorney|attorney general|(?:u\.?s\.?|united states) attorney|prosecut/i;
/** `girlfriend`, `victim`: what somebody is to others is no title. */
const RELATIONS = wordSet(
  KIN.words.join(' '),
  'brothers sisters friends colleague colleagues widow widower client clients neighbor neighbour victim victims survivor resident residents suspect suspects inmate prisoner mother-in-law',
);
/** Whose office it is stands before: `Orange County District Attorney` is an office of the county. */
const SEATS = wordSet('county city');

/** A courtesy has no words of its own before it: in `the Undersecretary for Education Mr. X` they are the office's, which may give the role. */
const COURTESIES = wordSet('mr mrs ms miss mx messrs');

/** How the head of a title that several share is written of one of them. */
const SINGULARS: readonly (readonly [plural: RegExp, one: string])[] = [
  [/messrs$/i, 'Mr'],
  [/men$/i, 'man'],
  [/ies$/i, 'y'],
  [/sses$/i, 'ss'],
  [/s$/i, ''],
];

const singularOf = (title: string): string => {
  const ending = SINGULARS.find(([plural]) => plural.test(title));
  return ending ? title.replace(...ending) : title;
};

/** Role of a title head, `other` left out. */
const roleOf = (article: Article, at: number): string | undefined => {
  const role = ROLE_SETS.find(([, words]) => isWordIn(article, at, words))?.[0];
  return role === 'other' ? undefined : role;
};

/** Attributes `title` (as written, in the singular) and `role` of the name behind the title that ends with token `at`; undefined for words of kinship and the like. */
export const titleAttributes = (article: Article, at: number): Attributes | undefined => {
  if (isWordIn(article, at, RELATIONS)) return undefined;
  let first = at;
  while (
    at - first < 5 &&
    inOneSentence(article, first - 1, at) &&
    !isAttached(article, first) &&
    isWordIn(article, first - 1, BEFORE_HEAD)
  )
    first -= 1;
  if (first < at && isWordIn(article, first, SEATS) && isCapitalized(article, first - 1)) first += 1;
  // `State's Attorney`: the possessive and its word
  if (/^['’]s$/i.test(tokenText(article, first - 1)) && /^state$/i.test(tokenText(article, first - 2)))
    first -= 2;
  const head = article.tokens.start[at]!;
  const { start, end } = spanOf(article, first, at + 1);
  const office = article.source.text.slice(start, end).replace(/\s+/g, ' ');
  const written = isWordIn(article, at, COURTESIES) ? article.source.text.slice(head, end) : office;
  const dot = article.source.text.charAt(end) === '.' && end - head <= 4 ? '.' : '';
  const title = (isWordIn(article, at, PLURAL_TITLES) ? singularOf(written) : written) + dot;
  const role = PROSECUTORS.test(office) ? 'prosecutor' : roleOf(article, at);
  return role === undefined ? { title } : { title, role };
};
