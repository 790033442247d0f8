// Bodies named by what they are: `Department of X`, `X Commission`, `Orange County District Attorney's Office`.
import type { Article } from '../../../model/article.js';
import { TokenKind } from '../../../model/tokens.js';
import { wordSet } from '../../../model/word-set.js';
import { isHeadline } from '../../shared/is-headline.js';
import { isNameWord } from '../../shared/name-start.js';
import type { CueRule, Found } from '../../shared/rule.js';
import { slugOf } from '../../shared/slug.js';
import { inOneSentence, isAttached, isCapitalized, isSentenceStart, isWordIn, kindAt, spanOf } from '../../shared/token-text.js';
import { wordList } from '../../shared/word-list.js';
import { bodyEnd } from '../body-end.js';
import { bodyStart } from '../body-start.js';
import { BEFORE_DOUBTFUL, HEAD_KINDS } from '../heads.js';
import type { HeadKind } from '../heads.js';
import { nameOf } from '../name-of.js';
import { TOPICS } from '../vocabulary.js';

const COMMON = wordList('shared/common-words');
const KIND_OF = new Map(HEAD_KINDS.flatMap((kind) => kind.words.words.map((word) => [word, kind] as const)));

/** A capital behind the head makes it another name's part: `Department Store`, `Police Officer`, `School Board`, `Union Square`. */
const OTHER_NAMES = wordSet(
  'store stores officer officers chief commissioner captain sergeant lieutenant detective constable act bill law code rules regulations regulation directive order member members street square avenue road station building hall tower towers park plaza drive lane county city airport',
  'three two one four five six seven eight i ii iii iv v vi district board',
);
/** Words that say nothing about which body: alone before a head they name none. */
const EMPTY = wordSet('the our new joint special main whole entire own first second local same other old big high public this');
/** Heads that may stand with a common word before them, since a capital inside a sentence is enough: `Frauds Bureau`. */
const SCHOOLS = wordSet('school college schools university');
const STAGES = wordSet('high middle elementary primary secondary preparatory graduate business medical grammar law catholic');

const kindFor = (article: Article, at: number): HeadKind | undefined => KIND_OF.get(article.source.text.slice(article.tokens.start[at], article.tokens.end[at]).toLowerCase());

/** False when a doubtful head (`Group`, `Center`, `Team`) has no word before it that makes it a body's. */
const isHeadOfBody = (article: Article, at: number, first: number): boolean => {
  const word = article.source.text.slice(article.tokens.start[at], article.tokens.end[at]).toLowerCase();
  const wanted = BEFORE_DOUBTFUL[word];
  return !wanted || (first < at && isWordIn(article, at - 1, wanted));
};

/** True when a word before the head says which body is meant. */
const isSpecific = (article: Article, first: number, at: number): boolean => {
  for (let word = first; word < at; word += 1) {
    if (isNameWord(article, word) && !COMMON.has(article, word)) return true;
    if (isNameWord(article, word) && isWordIn(article, word, TOPICS)) return true;
  }
  return false;
};

const find = (article: Article, at: number): Found | undefined => {
  if (!isCapitalized(article, at)) return undefined;
  const kind = kindFor(article, at);
  if (!kind) return undefined;
  const first = bodyStart(article, at, kind.government, kind.unit === true);
  const next = at + 1;
  const last = first < at && kind.eitherSide && !isWordIn(article, at - 1, LEFT_GENERAL) ? next : bodyEnd(article, next, kind.after);
  if (last === next) {
    if (first === at) return undefined;
    if (inOneSentence(article, at, next) && !isAttached(article, next) && (isNameWord(article, next) || kindAt(article, next) === TokenKind.Number) && (isWordIn(article, next, OTHER_NAMES) || kindAt(article, next) === TokenKind.Number)) return undefined;
  }
  if (!isHeadOfBody(article, at, first) && !(last > next && isWordIn(article, next, FOR))) return undefined;
  if (last === next) {
    if (first === at - 1 && (isWordIn(article, first, EMPTY) || (isWordIn(article, at, SCHOOLS) && isWordIn(article, first, STAGES)))) return undefined;
    if (!isSpecific(article, first, at)) {
      if (isHeadline(article, at) || isSentenceStart(article, first)) return undefined;
    }
  }
  const isBare = last === next && !isSpecific(article, first, at);
  const name = nameOf(article, first, last);
  return { ...spanOf(article, first, last), score: isBare ? 0.55 : isHeadline(article, at) ? Math.min(kind.score, 0.7) : kind.score, refersTo: { id: slugOf(name), name } };
};
const FOR = wordSet('for on against');
/** `National Bureau of X`, `Federal Office for Y`: such a word before the head does not say which body. */
const LEFT_GENERAL = wordSet('national federal state international european united royal american central general county city regional');

export const headNoun: CueRule = {
  id: 'organization/head-noun',
  why: 'A capitalised name around a word for a body: “the Anaheim Police Department”, “the Council on Foreign Relations”.',
  cues: HEAD_KINDS.flatMap((kind) => kind.words.words),
  find,
};
