// Groups that are listed behind what they are: “the activist groups GreenNet (UK), Larch Club (Germany) and RiseUp”.
import type { Article } from '../../../model/article.js';
import { TokenKind } from '../../../model/tokens.js';
import { wordSet } from '../../../model/word-set.js';
import { isCharacter } from '../../shared/character-at.js';
import { foundAt } from '../../shared/found-at.js';
import { isHeadline } from '../../shared/is-headline.js';
import { phraseEnd } from '../../shared/name-phrase.js';
import type { CueRule, Found } from '../../shared/rule.js';
import { inOneSentence, isCapitalized, isWordIn, kindAt } from '../../shared/token-text.js';
import { isLikelyBody } from '../likely-body.js';
import { nameOf } from '../name-of.js';
import { STOPS } from '../vocabulary.js';

const GROUPS = wordSet('groups organisations organizations ngos charities nonprofits');
/** What such groups are about: other groups have members of another kind (`ethnic groups`). */
const KINDS = wordSet(
  'activist advocacy rights liberties freedom privacy civil campaign campaigning environmental conservation consumer charity pressure watchdog lobby lobbying internet press media community nonprofit non-profit aid humanitarian relief veterans labor labour women immigrant policy transparency justice health animal welfare trade industry',
);
const INCLUDING = wordSet('including include like');
const SUCH = wordSet('such');
const THE = wordSet('the');
const AND = wordSet('and');
const MOST = 12;
const LONGEST_NOTE = 6;

const listStart = (article: Article, groups: number): number => {
  let next = groups + 1;
  if (isCharacter(article, next, ',:')) next += 1;
  if (isWordIn(article, next, INCLUDING)) next += 1;
  else if (isWordIn(article, next, SUCH)) next += 2;
  return next;
};

/** Behind `(UK)`; `at` when no short note in brackets stands there. */
const noteEnd = (article: Article, at: number): number => {
  if (!isCharacter(article, at, '(')) return at;
  for (let end = at + 1; end < at + LONGEST_NOTE; end += 1)
    if (isCharacter(article, end, ')')) return end + 1;
  return at;
};

/** Behind `,`, `and`, `, and`; `at` when the list ends. */
const linkEnd = (article: Article, at: number): number => {
  const next = isCharacter(article, at, ',;') ? at + 1 : at;
  return isWordIn(article, next, AND) ? next + 1 : next;
};

/** Behind the capitalised words at `first`. */
const capitalsEnd = (article: Article, first: number): number => {
  let at = first;
  while (isCapitalized(article, at) && inOneSentence(article, first, at)) at += 1;
  return at;
};

const find = (article: Article, at: number): readonly Found[] | undefined => {
  if (kindAt(article, at) !== TokenKind.Lower || isHeadline(article, at)) return undefined;
  if (!isWordIn(article, at - 1, KINDS) || !inOneSentence(article, at - 1, at)) return undefined;
  const found: Found[] = [];
  let items = 0;
  for (let next = listStart(article, at); items < MOST && inOneSentence(article, at, next);) {
    const first = isWordIn(article, next, THE) ? next + 1 : next;
    const last = capitalsEnd(article, first);
    if (last === first) break;
    items += 1;
    // a word of every day or a person is no body of its own, and the list goes on behind it
    if (phraseEnd(article, first, STOPS) === last && isLikelyBody(article, first, last))
      found.push(
        foundAt(article, first, last, { score: 0.6, refersTo: { name: nameOf(article, first, last) } }),
      );
    const behind = noteEnd(article, last);
    next = linkEnd(article, behind);
    if (next === behind) break;
  }
  return items > 1 ? found : undefined;
};

export const groupList: CueRule = {
  id: 'organization/group-list',
  why: 'Groups are listed behind what they are: “the rights groups Kestrel Watch, OpenLarch and Free Press”.',
  cues: GROUPS,
  find,
};
