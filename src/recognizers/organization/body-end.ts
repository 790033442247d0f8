// The last word of a body's name: over `of`, `for`, `on` and the lists behind them.
import type { Article } from '../../model/article.js';
import { TokenKind } from '../../model/tokens.js';
import { wordSet } from '../../model/word-set.js';
import type { WordSet } from '../../model/word-set.js';
import { APOSTROPHES, HYPHENS, isCharacter } from '../shared/character-at.js';
import { isHeadlineWord, isNameWord } from '../shared/name-start.js';
import { inOneSentence, isAttached, isWordIn, kindAt, tokenText } from '../shared/token-text.js';
import { holderEnd } from './holder-end.js';
import { OFFICE_HOLDERS, POSSESSIVES, ROLES, TOPICS } from './vocabulary.js';

/** Roles of which associations consist: `Association of Orange County Deputy Sheriffs` */
const MEMBER_ROLES = wordSet(
  'attorney deputy chief inspector officer counsel prosecutor lawyer detective commissioner governor mayor minister',
);
const THE = wordSet('the a');
const AND = wordSet('and &');
const COUNTRY_LETTERS = wordSet('us u.s. uk u.k. usa uae');
const OF = wordSet('of');
/** `Office of the Inspector General | Senior Attorney Jane Roe` */
const RANKS = wordSet('senior deputy assistant chief special executive first acting');
const OFFICE = wordSet('office bureau');
const OF_FOR_ON = wordSet('of for on');
const FOR = wordSet('for on');
/** `U.S. Attorney's Office for the Central District of Illinois` */
const DISTRICT = wordSet('district');
const AT = wordSet('at');
const IN = wordSet('in');
const DAYS = wordSet(
  'monday tuesday wednesday thursday friday saturday sunday january february march april june july august september october november december inc corp llc ltd',
);
const MONTHS = wordSet(
  'january february march april may june july august september october november december',
);
const LOCATED = wordSet(
  'texas illinois wisconsin michigan massachusetts tennessee nebraska missouri arkansas alabama maryland california carolina minnesota maine',
);
const CALIFORNIA = wordSet('california');
const CAMPUSES = wordSet('berkeley davis irvine los merced riverside san santa hastings');
const DOTTED_WORDS = wordSet('st ste mt ft');
/** Joined to the right of `and` only when they look like one more member: `Atheists and Agnostics`. */
const PLURAL = /\p{Ll}s$/u;

const isMember = (article: Article, at: number): boolean =>
  isNameWord(article, at) && (isWordIn(article, at, TOPICS) || PLURAL.test(tokenText(article, at)));

/** End of the capitalised words at `first`: a role may open them (`Office of the Attorney General`) but not follow. */
const wordsEnd = (article: Article, first: number, from: number, mayHoldRoles: boolean): number => {
  let at = first;
  const opensWithRole = !mayHoldRoles && isWordIn(article, first, ROLES);
  while (inOneSentence(article, from, at)) {
    if (at > first && isAttached(article, at)) {
      if (kindAt(article, at) === TokenKind.Possessive || isCharacter(article, at, APOSTROPHES)) {
        if (
          !(isWordIn(article, at - 1, POSSESSIVES) || isWordIn(article, at - 1, OFFICE_HOLDERS)) ||
          !isNameWord(article, at + 1)
        )
          break;
      } else if (
        !(isCharacter(article, at, HYPHENS) && isAttached(article, at + 1) && isNameWord(article, at + 1)) &&
        !(isCharacter(article, at, '.') && isWordIn(article, at - 1, DOTTED_WORDS))
      )
        break;
      at += 1;
      continue;
    }
    if (isCharacter(article, at, '&') && at > first && isNameWord(article, at + 1)) {
      at += 2;
      continue;
    }
    // `the committee of 11 May`
    if (kindAt(article, at) === TokenKind.Number && isWordIn(article, at + 1, MONTHS)) break;
    const isNumber = kindAt(article, at) === TokenKind.Number && at === first;
    if (
      !isNumber &&
      (!isNameWord(article, at) || isWordIn(article, at, DAYS) || isHeadlineWord(article, at, TOPICS))
    )
      break;
    if (
      at > first &&
      isWordIn(article, at, ROLES) &&
      !opensWithRole &&
      !(mayHoldRoles && isWordIn(article, at, MEMBER_ROLES))
    )
      break;
    if (opensWithRole && at > first && isWordIn(article, at, RANKS)) break;
    if (opensWithRole && at > first && !isWordIn(article, at, TOPICS) && !isWordIn(article, at, ROLES)) break;
    // `Department of Justice | Office of Legal Counsel`
    if (at > first && isWordIn(article, at, OFFICE) && isWordIn(article, at + 1, OF_FOR_ON)) break;
    at += 1;
  }
  return at;
};

/** Goes on over `, Tobacco, Firearms and Explosives` behind words that end at `end`. */
const listEnd = (article: Article, end: number, from: number, mayHoldRoles: boolean): number => {
  let at = end;
  for (;;) {
    const comma = isCharacter(article, at, ',') && isAttached(article, at) ? at + 1 : at;
    const next = isWordIn(article, comma, AND) ? comma + 1 : comma;
    if (next === at || !inOneSentence(article, from, next) || isAttached(article, next)) return at;
    const closes = next > comma;
    if (
      closes
        ? !(isMember(article, next) && isMember(article, at - 1) && !isWordIn(article, next, NEW_NAMES))
        : !(isWordIn(article, next, TOPICS) && isNameWord(article, next) && isClosed(article, next))
    )
      return at;
    at = wordsEnd(article, next, from, mayHoldRoles);
    if (closes) return at;
  }
};

/** Words that open a name of their own behind `and`: `Department of Buildings and National Grid`. */
const NEW_NAMES = wordSet(
  'national federal state city county district international royal united american general police attorney european supreme northern southern central',
);

/** True when an `and` follows within the list that goes on at `next`. */
const isClosed = (article: Article, next: number): boolean => {
  for (let at = next + 1; at < next + 8; at += 1) {
    if (isWordIn(article, at, AND)) return isMember(article, at + 1);
    if (!(isNameWord(article, at) && isWordIn(article, at, TOPICS)) && !isCharacter(article, at, ','))
      return false;
  }
  return false;
};

/** Behind the last word of the name whose head ends before `end`; `end` when the name does not go on. */
export const bodyEnd = (
  article: Article,
  end: number,
  prepositions: WordSet,
  hasLeft: boolean,
  mayHoldRoles: boolean,
): number => {
  let at = end;
  for (let step = 0; step < 3; step += 1) {
    // a second step only adds whose or where: `Commissioner for Human Rights of the Council of Europe`
    const mayGo =
      step === 0
        ? isWordIn(article, at, prepositions)
        : isWordIn(article, at, OF) ||
          (step === 1 && isWordIn(article, at, FOR) && isWordIn(article, end, OF)) ||
          (isWordIn(article, at, IN) && isWordIn(article, at + 1, TOPICS));
    if (!mayGo || isNameWord(article, at) || !inOneSentence(article, end - 1, at)) break;
    // `University of Leeds of the UK`
    if (
      isWordIn(article, at + 1, THE) &&
      isWordIn(article, at + 2, COUNTRY_LETTERS) &&
      !isNameWord(article, at + 3)
    )
      break;
    // `Frauds Bureau of the District Attorney's Office` are two
    if (
      ((hasLeft && !mayHoldRoles) || step > 0) &&
      isWordIn(article, at, OF) &&
      isWordIn(article, at + 1, THE)
    )
      break;
    const first =
      isWordIn(article, at + 1, THE) && kindAt(article, at + 1) === TokenKind.Lower ? at + 2 : at + 1;
    // `the Securities and Exchange Commission on Form 8-K`: behind a full name only a topic goes on
    if (
      hasLeft &&
      !mayHoldRoles &&
      step === 0 &&
      !isWordIn(article, at, OF) &&
      !isWordIn(article, first, TOPICS) &&
      !isWordIn(article, first + 1, DISTRICT)
    )
      break;
    const last = holderEnd(article, first) ?? wordsEnd(article, first, end - 1, mayHoldRoles);
    if (last === first) break;
    at = listEnd(article, last, end - 1, mayHoldRoles);
    if (
      isWordIn(article, at - 1, CALIFORNIA) &&
      isCharacter(article, at, ',') &&
      isWordIn(article, at + 1, CAMPUSES) &&
      isNameWord(article, at + 1)
    )
      return wordsEnd(article, at + 1, end - 1, false);
    if (isWordIn(article, at - 1, LOCATED) && isWordIn(article, at, AT) && isNameWord(article, at + 1))
      return wordsEnd(article, at + 1, end - 1, false);
  }
  return at;
};
