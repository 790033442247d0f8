// Short names that an article gives a law in brackets: `(the "1940 Act")`, `(DGCL)`, `(the “Privacy Regulations”)`, wherever it uses them again.
import type { Article } from '../../../model/article.js';
import { TokenKind } from '../../../model/tokens.js';
import { wordSet } from '../../../model/word-set.js';
import { HYPHENS, isCharacter } from '../../shared/character-at.js';
import type { CueRule, Found } from '../../shared/rule.js';
import {
  isAttached,
  isCapitalized,
  isSentenceStart,
  isWordIn,
  kindAt,
  sentenceBounds,
  tokenFrom,
} from '../../shared/token-text.js';
import { foundLaw, plainText } from '../found-law.js';
import { partAfter } from '../part-of.js';
import { titleStart } from '../title-start.js';

const DEFINED = 0.9;
/** A definition stands no farther behind the title's last word: `of 1940, as amended from time to time (Chapter 289) (the`. */
const FARTHEST = 16;
const MOST_USES = 60;

const HEADS = wordSet(
  'act acts code law laws regulation regulations directive ordinance convention charter treaty rules statute statutes bill',
);
/** What may stand between a title and the bracket with its short name. */
const BETWEEN =
  /^(?:,?\s(?:of\s)?\d{4})?(?:,?\s(?:as\samended(?:\sfrom\stime\sto\stime)?|as\sre-?enacted),?)?(?:\s\((?:[Cc]hapter|[Cc]ap\.?|Act|Law|[Nn]o\.?|Pub\.)[^()]{1,40}\))?\s$/;
/** `(the “1940 Act”)`, `(“DGCL”)`, `(or the SFA)` */
const DEFINITION =
  /\((?:hereinafter\s)?(?:or\s|collectively,?\s)?(?:the\s)?["“”‘'`]{0,2}(?<short>(?:(?:1[89]|20)\d\d\s)?[A-Z](?:[\w&.’'-]{0,20}\w)?(?:\s(?:[A-Z](?:[\w&’'-]{0,20}\w)?|and)){0,3}(?:\s(?:19|20)\d\d)?)["“”’'`]{0,2}\)/y;
const YEAR_AND_HEAD =
  /^(?:1[89]|20)\d\d\s(?:Act|Law|Regulations?|Directive|Code|Rules|Order|Convention|Treaty)$/;
const NAME_AND_HEAD =
  /^[A-Z][\w&.’'-]*(?:\s(?:[A-Z][\w&.’'-]*|and))*\s(?:Act|Code|Law|Regulations|Directive|Ordinance|Convention|Charter|Rules|Statute)$/;
/** `DGCL`, `DPA 2018` */
const ACRONYM = /^(?=(?:[^A-Z]*[A-Z]){2})[A-Z][A-Za-z]{1,8}s?(?:\s(?:19|20)\d\d)?$/;

/** Last word of the title that ends before the bracket at `open`; -1 when no law stands there. */
const headBefore = (article: Article, open: number): number => {
  const { first: floor } = sentenceBounds(article, open);
  const { tokens, source } = article;
  for (let at = open - 1; at >= floor && open - at <= FARTHEST; at -= 1)
    if (isWordIn(article, at, HEADS) && isCapitalized(article, at))
      return BETWEEN.test(source.text.slice(tokens.end[at], tokens.start[open])) ? at : -1;
  return -1;
};

/** True when the capitals of the acronym stand in order among the initials of the title. */
const abbreviates = (short: string, title: string): boolean => {
  const initials = [...title.matchAll(/(?<![\p{L}'’])\p{L}/gu)]
    .map(([letter]) => letter.toUpperCase())
    .join('');
  let at = 0;
  for (const letter of short.replace(/[^A-Z]/g, '')) {
    at = initials.indexOf(letter, at) + 1;
    if (at === 0) return false;
  }
  return true;
};

const isShortName = (short: string, title: string): boolean => {
  if (YEAR_AND_HEAD.test(short)) return true;
  if (NAME_AND_HEAD.test(short)) return short.split(' ').every((word) => title.includes(word));
  return ACRONYM.test(short) && abbreviates(short, title);
};

/** True when the words of `short` stand from token `at` and are no part of a longer name. */
const isUse = (article: Article, at: number, short: string): number => {
  const { tokens, source } = article;
  const start = tokens.start[at] as number;
  if (!source.text.startsWith(short, start)) return -1;
  const last = tokenFrom(article, start + short.length);
  if ((tokens.end[last - 1] as number) !== start + short.length) return -1;
  if (isAttached(article, at) && isCharacter(article, at - 1, HYPHENS)) return -1;
  if (isCharacter(article, last, HYPHENS) && isAttached(article, last) && isCapitalized(article, last + 1))
    return -1;
  const isInside =
    isCapitalized(article, at - 1) &&
    !isSentenceStart(article, at - 1) &&
    !isSentenceStart(article, at) &&
    kindAt(article, at) !== TokenKind.Upper;
  return isInside ? -1 : last;
};

export const definedNames: CueRule = {
  id: 'statute/defined-name',
  why: 'An article gives a law a short name in brackets and uses it from there: "(the “1940 Act”)", "Section 203 of the DGCL".',
  cues: ['('],
  find(article, open) {
    const head = headBefore(article, open);
    if (head < 0) return undefined;
    const { tokens, source } = article;
    DEFINITION.lastIndex = tokens.start[open] as number;
    const short = DEFINITION.exec(source.text)?.groups?.['short'];
    if (short === undefined) return undefined;
    const first = titleStart(article, head);
    const title = plainText(article, tokens.start[first] as number, tokens.start[open] as number);
    if (first === head || !isShortName(short, title)) return undefined;
    return isFirst(article, open, short) ? uses(article, open, short, nameOf(title)) : undefined;
  },
};

/** Definitions of an article by short name: where the first stands. Each is one walk over the article. */
const definitions = new WeakMap<Article, Map<string, number>>();
const MOST_DEFINITIONS = 40;

/** True for the first definition of a short name, and for the first forty of an article. */
const isFirst = (article: Article, open: number, short: string): boolean => {
  const known = definitions.get(article) ?? new Map<string, number>();
  definitions.set(article, known);
  if (!known.has(short) && known.size < MOST_DEFINITIONS) known.set(short, open);
  return known.get(short) === open;
};

/** The title with its year, without `as amended` and brackets. */
const nameOf = (title: string): string => title.replace(/,?\s(?:as\s.*|\(.*)?$/s, '').trim();

/** The short name at its definition and wherever it stands behind it, each with the part said together with it. */
const uses = (article: Article, open: number, short: string, name: string): Found[] => {
  const found: Found[] = [];
  const opener = /^\d*/.exec(short)?.[0] === '' ? undefined : TokenKind.Number;
  for (let at = open + 1; at < article.tokens.count && found.length < MOST_USES; at += 1) {
    if (opener === undefined ? !isCapitalized(article, at) : kindAt(article, at) !== opener) continue;
    const last = isUse(article, at, short);
    if (last < 0) continue;
    found.push(foundLaw(article, { first: at, last, end: partAfter(article, last), score: DEFINED, name }));
    at = last - 1;
  }
  return found;
};
