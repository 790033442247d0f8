// `X is a Danish chain of hypermarkets`: from the noun that says what X is back to the X that opens the sentence.
import type { Article } from '../../model/article.js';
import { TokenKind } from '../../model/tokens.js';
import { wordSet } from '../../model/word-set.js';
import { HYPHENS, isCharacter } from './character-at.js';
import { isNameWord } from './name-start.js';
import { inOneSentence, isAttached, isWordIn, kindAt, sentenceBounds } from './token-text.js';
import { wordList } from './word-list.js';

const COMMON = wordList('shared/common-words');
const GIVEN_NAMES = wordList('shared/given-names');
const SURNAMES = wordList('shared/surnames');

const BE = wordSet('is was are were remains became');
const DETERMINERS = wordSet('a an the one');
const ARTICLE = wordSet('the');
/** Between the article and the noun stand adjectives and names, none of these: `a song by the band`. */
const BREAKS = wordSet(
  'of in by for with from on at to as that which who whose where when about between against into over under through within and/or former',
);
/** What may follow the noun; another noun would be what X is: `a band member`. */
const ENDS = wordSet(
  'of in that which who based for at on with and or from by whose where has had have is was formed founded headquartered owned run located established operating specializing serving composed consisting affiliated dedicated created set known named under within comprising providing representing responsible since until when playing competing',
);
const SMALL = wordSet('of and the to for in on de del la les du & y e der die von');
/** Openers that are no subject's name. */
const NO_SUBJECTS = wordSet(
  'it he she they we i you this that these those there here what who which his her their its our my one another each both all some many most such today yesterday however also once founded located originally',
);
const LONGEST = 9;

/** Index of the form of `be` before the noun phrase that ends in `noun`; undefined when no such phrase ends there. */
const verbBefore = (article: Article, noun: number, from: number): number | undefined => {
  for (let at = noun - 1; at > from && at > noun - 11; at -= 1) {
    if (isWordIn(article, at, DETERMINERS) && isWordIn(article, at - 1, BE)) return at - 1;
    if (isWordIn(article, at, BREAKS)) {
      // `one of the largest banks`
      if (isWordIn(article, at - 1, DETERMINERS) && isWordIn(article, at - 2, BE)) return at - 2;
      return undefined;
    }
    const kind = kindAt(article, at);
    if (kind === TokenKind.Punctuation && !isCharacter(article, at, `,${HYPHENS}&`)) return undefined;
    if (kind === TokenKind.Possessive) return undefined;
  }
  return undefined;
};

/** Behind the name that ends before `verb`, over one pair of brackets: `Larch (formerly Elm) is`. */
const beforeBrackets = (article: Article, verb: number, from: number): number => {
  if (!isCharacter(article, verb - 1, ')')) return verb;
  for (let at = verb - 2; at > from && at > verb - 24; at -= 1) if (isCharacter(article, at, '(')) return at;
  return verb;
};

const isSubjectWord = (article: Article, at: number, first: number): boolean => {
  const kind = kindAt(article, at);
  if (isNameWord(article, at)) return true;
  if (kind === TokenKind.Number || kind === TokenKind.Alphanumeric) return true;
  if (kind === TokenKind.Possessive) return at > first;
  if (isCharacter(article, at, `&${HYPHENS}`)) return at > first;
  return at > first && kind === TokenKind.Lower && isWordIn(article, at, SMALL);
};

/** Tokens of the name that the sentence opens with when the noun at `noun` says what it is; undefined for persons, words and everything else. */
export const definedSubject = (
  article: Article,
  noun: number,
): { readonly first: number; readonly last: number } | undefined => {
  if (kindAt(article, noun) !== TokenKind.Lower || isAttached(article, noun)) return undefined;
  const next = noun + 1;
  if (
    inOneSentence(article, noun, next) &&
    !isWordIn(article, next, ENDS) &&
    kindAt(article, next) !== TokenKind.Punctuation
  )
    return undefined;
  const { first: from } = sentenceBounds(article, noun);
  const verb = verbBefore(article, noun, from);
  if (verb === undefined) return undefined;
  const last = beforeBrackets(article, verb, from);
  const first = isWordIn(article, from, ARTICLE) ? from + 1 : from;
  if (last <= first || last - first > LONGEST) return undefined;
  for (let at = first; at < last; at += 1) if (!isSubjectWord(article, at, first)) return undefined;
  if (!isNameWord(article, last - 1) && kindAt(article, last - 1) !== TokenKind.Number) return undefined;
  if (isWordIn(article, first, NO_SUBJECTS)) return undefined;
  const isSingle = last === first + 1;
  if (isSingle && (COMMON.has(article, first) || GIVEN_NAMES.has(article, first))) return undefined;
  // `Jane Larch is a band leader` was ruled out above; `Jane Larch is the company` is
  if (last - first <= 3 && GIVEN_NAMES.has(article, first) && SURNAMES.has(article, last - 1))
    return undefined;
  return { first, last };
};
