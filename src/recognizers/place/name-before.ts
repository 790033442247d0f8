// Tokens before a head (`County`, `Road`) to the first token of the place name that ends with it.
import type { Article } from '../../model/article.js';
import { TokenKind } from '../../model/tokens.js';
import type { WordSet } from '../../model/word-set.js';
import { wordSet } from '../../model/word-set.js';
import { HYPHENS, isCharacter } from '../shared/character-at.js';
import { inOneSentence, isAttached, isSentenceStart, isWordIn, kindAt } from '../shared/token-text.js';
import { wordList } from '../shared/word-list.js';
import { CALENDAR, PERSON_BEFORE } from './words.js';

const COMMON = wordList('shared/common-words');

/** Capitalised words that are never part of a place's name, wherever they stand before its head. */
const OUTSIDE = wordSet(
  'the a an this that these those in at near outside from to of on by for with and or but as if when while after before during since until between both each every all any some no not our his her their its my your',
  'former retired acting assistant deputy chief state federal superior district circuit supreme appeals municipal criminal civil family juvenile court courts police sheriff department office attorney attorneys prosecutor prosecutors judge justice',
  'said says told according also then now here there today yesterday where which who what how why meanwhile however additionally finally using following inside across u.s. us several many most other another such only',
);

export interface NameBeforeOptions {
  /** words at most before the head */
  readonly max?: number;
  /** further words that stand outside */
  readonly stops?: WordSet;
  /** words that may stand inside the name though not at its start: `Leighton Criminal Court Building` */
  readonly inner?: WordSet;
}

/** `St. Louis`, `Ft. Worth`, `W. Madison`: a full stop inside a name. */
const DOTTED = wordSet('st ste ft mt dr jr');

/** Titles that open the names of counties and parks: `Prince George's County`. */
const ROYAL = wordSet('prince queen king princess saint st');

const isNamePart = (article: Article, at: number): boolean => {
  const kind = kindAt(article, at);
  return (
    kind === TokenKind.Title ||
    kind === TokenKind.Upper ||
    kind === TokenKind.Initial ||
    kind === TokenKind.Mixed
  );
};

const isOutside = (article: Article, at: number, stops?: WordSet): boolean =>
  isWordIn(article, at, OUTSIDE) ||
  isWordIn(article, at, CALENDAR) ||
  (stops !== undefined && isWordIn(article, at, stops));

/** `(D-Los Angeles County)` */
const isParty = (article: Article, at: number): boolean =>
  isWordIn(article, at, PARTIES) && kindAt(article, at) === TokenKind.Initial;
const PARTIES = wordSet('d r i');

/** First token of the next part to the left of `first`, or undefined when the name starts at `first`. */
const step = (
  article: Article,
  first: number,
  head: number,
  { stops, inner }: NameBeforeOptions,
): number | undefined => {
  const at = first - 1;
  if (!inOneSentence(article, at, head)) return undefined;
  if (isAttached(article, first) && first < head) {
    if (
      isCharacter(article, at, HYPHENS) &&
      isAttached(article, at) &&
      isNamePart(article, at - 1) &&
      !isParty(article, at - 1)
    )
      return at - 1;
    return undefined;
  }
  if (isCharacter(article, at, '.') && isAttached(article, at) && isWordIn(article, at - 1, DOTTED))
    return at - 1;
  // `Prince George's County`, but not `Chicago's Main Street`
  if (kindAt(article, at) === TokenKind.Possessive)
    return first === head && isNamePart(article, at - 1) && !isOutside(article, at - 1, stops)
      ? at - 1
      : undefined;
  if (!isNamePart(article, at) || (isOutside(article, at, stops) && !(inner && isWordIn(article, at, inner))))
    return undefined;
  // letters open no name, and may stand inside one: `Drogheda IDA Business Park`
  return kindAt(article, at) === TokenKind.Upper &&
    kindAt(article, head) !== TokenKind.Upper &&
    first < head &&
    !(kindAt(article, at - 1) === TokenKind.Title && inOneSentence(article, at - 1, head))
    ? undefined
    : at;
};

/** First token of the capitalised words before `head` that belong to one name; `head` itself when none do. */
export const nameBefore = (article: Article, head: number, options: NameBeforeOptions = {}): number => {
  const { max = 4, inner } = options;
  let first = head;
  for (let words = 0; words < max; words += 1) {
    const next = step(article, first, head, options);
    if (next === undefined) break;
    first = next;
  }
  while (inner && first < head && isOutside(article, first)) first += 1;
  while (
    first + 1 < head &&
    ((isWordIn(article, first, PERSON_BEFORE) && !isWordIn(article, first, ROYAL)) ||
      (isSentenceStart(article, first) && COMMON.has(article, first)))
  )
    first += 1;
  return first;
};
