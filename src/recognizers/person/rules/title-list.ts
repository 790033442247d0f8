// One plural title, several names: `Deputy District Attorneys A and B`, `lawyers including A, B and C`.
import type { Article } from '../../../model/article.js';
import { TokenKind } from '../../../model/tokens.js';
import { wordSet } from '../../../model/word-set.js';
import { APOSTROPHES, isCharacter } from '../../shared/character-at.js';
import { isEverydayWord } from '../../shared/everyday-words.js';
import { isHeadline } from '../../shared/is-headline.js';
import { matchPersonName } from '../../shared/person-name.js';
import type { PersonName } from '../../shared/person-name.js';
import type { CueRule, Found } from '../../shared/rule.js';
import { inOneSentence, isAttached, isCapitalized, isWordIn, kindAt } from '../../shared/token-text.js';
import { isFull, isGiven, isOtherName, isSurname, surnameAt } from '../candidate.js';
import { partyEnd } from '../party-end.js';
import { titleAttributes } from '../title-attributes.js';
import { foundAt } from '../../shared/found-at.js';
import { HONORIFICS, OTHER_OPENERS, PLURAL_TITLES, TITLES } from '../words.js';

const AND = wordSet('and');

/** Token behind the link at `at` between two names of a list: `,`, `and`, `, and`, `&`, also behind a party. */
const afterLink = (article: Article, at: number): number => {
  let next = partyEnd(article, at);
  if (isCharacter(article, next, ',&')) next += 1;
  if (isWordIn(article, next, AND)) next += 1;
  return next;
};

/** `Community Engagement Deputy Director Jane Roe`: the words before an office say which one it is. */
const isTitleNext = (article: Article, at: number): boolean =>
  isCapitalized(article, at) && (isWordIn(article, at, TITLES) || isWordIn(article, at, HONORIFICS));

/** Names of a list that starts at `first`; the list ends where a part is no full name. */
export const namesOfList = (article: Article, first: number): PersonName[] => {
  const names: PersonName[] = [];
  let at = first;
  while (names.length < 40 && inOneSentence(article, first, at)) {
    const name = matchPersonName(article, at);
    if (
      !name ||
      !isFull(name) ||
      isOtherName(article, name) ||
      (isWordIn(article, name.first, OTHER_OPENERS) && !isGiven(article, name.first)) ||
      (isEverydayWord(article, surnameAt(article, name)) && !isSurname(article, surnameAt(article, name)))
    )
      break;
    names.push(name);
    const next = afterLink(article, name.last);
    if (next === name.last) break;
    at = next;
  }
  return names;
};

const listStart = (article: Article, title: number): number => {
  let next = title + 1;
  // `Sens. A and B`
  if (isCharacter(article, next, '.') && inOneSentence(article, title, next + 1)) next += 1;
  // "State's Attorney's A and B" is a slip for the plural that news makes
  if (
    kindAt(article, next) === TokenKind.Possessive ||
    (isCharacter(article, next, APOSTROPHES) && isAttached(article, next))
  )
    next += 1;
  if (isCharacter(article, next, ',:')) next += 1;
  if (isWordIn(article, next, INCLUDING)) next += 1;
  if (isCharacter(article, next, ',:')) next += 1;
  return next;
};

const INCLUDING = wordSet('including like');

/** `Senators Hatch, Coons and Heller`: known surnames alone, two at least, behind a plural that is written large. */
const surnamesOfList = (article: Article, title: number, first: number): PersonName[] => {
  if (!isCapitalized(article, title) || isHeadline(article, title)) return [];
  const names: PersonName[] = [];
  let at = first;
  while (names.length < 12 && inOneSentence(article, first, at)) {
    const name = matchPersonName(article, at);
    if (
      !name ||
      isFull(name) ||
      !isSurname(article, name.first) ||
      isEverydayWord(article, name.first) ||
      isOtherName(article, name)
    )
      break;
    names.push(name);
    const next = afterLink(article, name.last);
    if (next === name.last) break;
    at = next;
  }
  return names.length > 1 ? names : [];
};

export const TITLE_LIST: CueRule = {
  id: 'person/title-list',
  why: '"Deputy District Attorneys Carla Hansen and Martin Spence": one plural title, several names.',
  cues: [...PLURAL_TITLES.words, 'attorney', 'including'],
  find(article, at) {
    const isTitle = isWordIn(article, at, PLURAL_TITLES);
    if (
      isWordIn(article, at, INCLUDING)
        ? !hasPluralBefore(article, at)
        : !isTitle && kindAt(article, at + 1) !== TokenKind.Possessive
    )
      return undefined;
    const start = listStart(article, at);
    const full = namesOfList(article, start);
    const names = (full.length > 0 || !isTitle ? full : surnamesOfList(article, at, start)).filter(
      ({ last }) => !isTitleNext(article, last),
    );
    const sure = names.some(
      (name) => isGiven(article, name.first) || isSurname(article, surnameAt(article, name)),
    );
    // the slip of the plural (`State's Attorney's`) and `including` need names that are known
    if (names.length === 0 || (!sure && !(isTitle && isCapitalized(article, at)))) return undefined;
    return names.map((name): Found =>
      foundAt(article, name.first, name.last, {
        score: sure ? 0.9 : 0.6,
        attributes:
          isWordIn(article, at, INCLUDING) || isOneOf(article, at) ? undefined : titleAttributes(article, at),
      }),
    );
  },
};

/** `one of its founders, Sam Sole`: the plural is no title of the one who is named. */
const isOneOf = (article: Article, at: number): boolean => {
  for (let before = at - 1; before > at - 6 && inOneSentence(article, before, at); before -= 1)
    if (isWordIn(article, before, ONE) && isWordIn(article, before + 1, OF)) return true;
  return false;
};
const ONE = wordSet('one two three some');
const OF = wordSet('of');

/** `a superb team of lawyers including`, `other petitioners (…) including`: people stand before the list. */
const hasPluralBefore = (article: Article, at: number): boolean => {
  for (let before = at - 1; before > at - 14 && inOneSentence(article, before, at); before -= 1)
    if (isWordIn(article, before, PLURAL_TITLES)) return true;
  return false;
};
