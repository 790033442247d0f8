// Authors and lawyers on lines that do not say By: `Jane Roe Legal affairs correspondent`, `Jane Roe & John Moe | Mumbai`, `For the plaintiff: …`.
import type { Article } from '../../../model/article.js';
import { TokenKind } from '../../../model/tokens.js';
import { wordSet } from '../../../model/word-set.js';
import { isCharacter } from '../../shared/character-at.js';
import { isEverydayWord } from '../../shared/everyday-words.js';
import { foundAt } from '../../shared/found-at.js';
import { matchPersonName } from '../../shared/person-name.js';
import type { CueRule } from '../../shared/rule.js';
import { isAttached, isWordIn } from '../../shared/token-text.js';
import { isFull, isGiven } from '../candidate.js';
import { isLineStart, startsLine } from '../line-bounds.js';
import { namesOfList } from './title-list.js';

/** What an author is, at the end of a line that begins with the name. */
const WRITERS = wordSet('correspondent editor reporter columnist writer');
const LINE_TOKENS = 9;

/** The token that begins the line of `at`, within a few tokens. */
const lineStart = (article: Article, at: number): number | undefined => {
  for (let first = at; first > at - LINE_TOKENS && first >= 0; first -= 1)
    if (isLineStart(article, first) || startsLine(article, first)) return first;
  return undefined;
};

const AUTHOR_LINE: CueRule = {
  id: 'person/author-line',
  why: '"Jane Roe Legal affairs correspondent" alone on a line: the name in front of what the author is.',
  cues: WRITERS,
  find(article, at) {
    const first = lineStart(article, at);
    const endsHere =
      at + 1 >= article.tokens.count || isLineStart(article, at + 1) || startsLine(article, at + 1);
    if (first === undefined || !endsHere || at - first < 2 || !isGiven(article, first)) return undefined;
    const name = matchPersonName(article, first);
    if (!name) return undefined;
    let last = name.last;
    while (last > first + 2 && isEverydayWord(article, last - 1)) last -= 1;
    if (last < first + 2 || last > at || isEverydayWord(article, last - 1)) return undefined;
    return foundAt(article, first, last, { score: 0.8, attributes: { role: 'author' } });
  },
};

/** `Jane Roe / John Moe` alone on a line: whom to ask. */
const PAIR_OF_CONTACTS: CueRule = {
  id: 'person/contact-pair',
  why: '"Jane Roe / John Moe" on a line of its own: two names and a stroke.',
  cues: [],
  kinds: [TokenKind.Punctuation],
  find(article, at) {
    if (!isCharacter(article, at, '/') || isAttached(article, at)) return undefined;
    const first = lineStart(article, at - 1);
    const one = first === undefined ? undefined : matchPersonName(article, first);
    const other = matchPersonName(article, at + 1);
    if (!one || !other || one.last !== at || !isFull(one) || !isFull(other)) return undefined;
    const endsHere =
      other.last >= article.tokens.count ||
      isLineStart(article, other.last) ||
      startsLine(article, other.last);
    if (!endsHere || (!isGiven(article, one.first) && !isGiven(article, other.first))) return undefined;
    return [one, other].map((name) => foundAt(article, name.first, name.last, { score: 0.8 }));
  },
};

const PAIR_OF_AUTHORS: CueRule = {
  id: 'person/author-pair',
  why: '"Jane Roe & John Moe | Mumbai" on a line of its own: two names and a bar are a byline.',
  cues: [],
  kinds: [TokenKind.Punctuation],
  find(article, at) {
    if (!isCharacter(article, at, '&')) return undefined;
    const first = lineStart(article, at - 1);
    if (first === undefined) return undefined;
    const names = namesOfList(article, first);
    const [one, other] = names;
    if (!one || !other || names.length !== 2 || !isCharacter(article, other.last, '|')) return undefined;
    if (!isGiven(article, one.first) && !isGiven(article, other.first)) return undefined;
    return names.map((name) =>
      foundAt(article, name.first, name.last, { score: 0.8, attributes: { role: 'author' } }),
    );
  },
};

const PARTIES = wordSet(
  'plaintiff plaintiffs defendant defendants petitioner petitioners respondent respondents appellant appellants appellee appellees government state prosecution defense defence applicant applicants claimant claimants',
);
const FOR = wordSet('for');

const FOR_PARTY: CueRule = {
  id: 'person/for-party',
  why: '"For the plaintiff: Jane Roe and John Moe of …" lists the lawyers of a party.',
  cues: PARTIES,
  find(article, at) {
    if (!isCharacter(article, at + 1, ':') || !isWordIn(article, at - 2, FOR)) return undefined;
    const names = namesOfList(article, at + 2);
    return names.map(({ first, last }) =>
      foundAt(article, first, last, { score: 0.8, attributes: { role: 'counsel' } }),
    );
  },
};

export const AUTHOR_LINE_RULES: readonly CueRule[] = [
  AUTHOR_LINE,
  PAIR_OF_CONTACTS,
  PAIR_OF_AUTHORS,
  FOR_PARTY,
];
