// A title before a name: `Mr. Toccafondi`, `Prime Minister Theresa May`, `lawyer Brad Smith`.
import type { Article } from '../../../model/article.js';
import { TokenKind } from '../../../model/tokens.js';
import { wordSet } from '../../../model/word-set.js';
import { skipEmphasis } from '../../shared/skip-emphasis.js';
import { isCharacter } from '../../shared/character-at.js';
import { isEverydayWord } from '../../shared/everyday-words.js';
import { isHeadline } from '../../shared/is-headline.js';
import { matchPersonName } from '../../shared/person-name.js';
import type { PersonName } from '../../shared/person-name.js';
import type { CueRule } from '../../shared/rule.js';
import { inOneSentence, isAttached, isCapitalized, isWordIn, kindAt } from '../../shared/token-text.js';
import { isFull, isGiven, isLeadingTitle, isOtherName, isSurname, surnameAt } from '../candidate.js';
import { titleAttributes } from '../title-attributes.js';
import { rememberPerson } from '../last-person.js';
import { foundAt } from '../../shared/found-at.js';
import {
  DOUBTFUL_GIVEN,
  HONORIFICS,
  NEEDS_SURNAME,
  OTHER_HEADS,
  PLURAL_TITLES,
  PORTFOLIO,
  ROLES,
  TITLES,
} from '../words.js';

const OF = wordSet('of for in at');
/** Titles that are hardly ever anything else before a name of two words. */
const OFFICES = wordSet(
  [
    ROLES['prosecutor'],
    ROLES['counsel'],
    ROLES['executive'],
    ROLES['minister'],
    ROLES['lawmaker'],
    ROLES['spokesperson'],
    ROLES['official'],
    ROLES['police'],
    ROLES['academic'],
  ].join(' '),
);

const NOT_AFTER_TITLE = wordSet('emeritus elect designate pro general nominating');

/** `District Attorney (DA) Jane Roe`, `Chief Executive Officer (CEO) Jane Roe` */
const isBracketedAcronym = (article: Article, at: number): boolean =>
  isCharacter(article, at, '(') &&
  kindAt(article, at + 1) === TokenKind.Upper &&
  isCharacter(article, at + 2, ')');

/** Token where the name starts behind the title at `at`: past a full stop, a portfolio (`of Education`), an acronym in brackets. */
const nameStartAfter = (article: Article, at: number): number => {
  let next = at + 1;
  if (isCharacter(article, next, '.') && isAttached(article, next)) next += 1;
  if (isWordIn(article, next, OF) && kindAt(article, at) === TokenKind.Title) {
    let behind = next + 1;
    while (behind - next < 8 && isWordIn(article, behind, PORTFOLIO)) behind += 1;
    if (behind > next + 1) next = behind;
  }
  return kindAt(article, at) === TokenKind.Title && isBracketedAcronym(article, next) ? next + 3 : next;
};

/** True when a title alone vouches for a single surname: capitalised, and no everyday word follows. */
const standsAlone = (article: Article, title: number, name: PersonName): boolean => {
  if (isEverydayWord(article, name.first))
    return (
      isWordIn(article, title, HONORIFICS) &&
      isSurname(article, name.first) &&
      !isHeadline(article, name.first)
    );
  if (isWordIn(article, title, HONORIFICS)) return true;
  if (
    !isCapitalized(article, title) ||
    isHeadline(article, title) ||
    isWordIn(article, name.first, NOT_AFTER_TITLE) ||
    (isWordIn(article, name.first, OTHER_HEADS) && !isSurname(article, name.first))
  )
    return false;
  return !isWordIn(article, title, NEEDS_SURNAME) || isSurname(article, name.first);
};

const MINISTERS = wordSet(ROLES['minister'] ?? '');

/** `Minister of Education Stefka Marinova said`: two words of no list between a minister's portfolio and what she did. */
const acts = (article: Article, title: number, { first, last, words }: PersonName): boolean =>
  words === 2 &&
  isWordIn(article, title, MINISTERS) &&
  kindAt(article, last) === TokenKind.Lower &&
  !isEverydayWord(article, first) &&
  !isEverydayWord(article, last - 1) &&
  !isWordIn(article, last - 1, OTHER_HEADS);

/** `Assistant District Attorney Christopher Blank, a Bureau Chief`: behind an office and a sure given name any word is a surname. */
const isNamedWord = (article: Article, title: number, { first, last, words }: PersonName): boolean =>
  words === 2 &&
  last === first + 2 &&
  isCapitalized(article, title) &&
  isWordIn(article, title, OFFICES) &&
  !isHeadline(article, title) &&
  isGiven(article, first) &&
  !isEverydayWord(article, first) &&
  !isWordIn(article, first, DOUBTFUL_GIVEN) &&
  !isWordIn(article, last - 1, OTHER_HEADS) &&
  !isCapitalized(article, last);

const nameAfterTitle = (article: Article, title: number): PersonName | undefined => {
  const first = skipEmphasis(article, nameStartAfter(article, title));
  if (!inOneSentence(article, title, first) || (isAttached(article, first) && first === title + 1))
    return undefined;
  const name = matchPersonName(article, first);
  // `Minister for the Middle East, Tobias Ellwood`: behind a portfolio only a given name opens a name
  if (
    isWordIn(article, first - 1, PORTFOLIO) &&
    !isWordIn(article, first - 1, TITLES) &&
    !isGiven(article, first) &&
    !(name && acts(article, title, name))
  )
    return undefined;
  if (!name || isOtherName(article, name) || isWordIn(article, first, SHORT_OFFICES)) return undefined;
  if (!isFull(name))
    return kindAt(article, name.first) !== TokenKind.Upper && standsAlone(article, title, name)
      ? name
      : undefined;
  const surname = surnameAt(article, name);
  if (
    (isEverydayWord(article, surname) || isWordIn(article, surname, OTHER_HEADS)) &&
    !isSurname(article, surname) &&
    !isNamedWord(article, title, name)
  )
    return undefined;
  if (isCapitalized(article, title))
    return isHeadline(article, title) &&
      !isGiven(article, name.first) &&
      !isWordIn(article, title, HONORIFICS)
      ? undefined
      : name;
  return isEverydayWord(article, name.first) && !isGiven(article, name.first) ? undefined : name;
};

/** `DA Summer Stephan`, `Deputy DA Dillon`: offices in capitals. */
const SHORT_OFFICES = wordSet('da dda ada ag aag ausa asa');

const scoreOf = (
  article: Article,
  title: number,
  { last }: PersonName,
  isFullName: boolean,
  isKnown: boolean,
): number => {
  if (isWordIn(article, title, HONORIFICS)) return 0.93;
  if (!isCapitalized(article, title)) return isKnown ? 0.88 : isFullName ? 0.55 : 0.4;
  if (isKnown) return 0.92;
  if (!isWordIn(article, title, OFFICES)) return 0.45;
  // `Ambassador Tagliari said`: an unlisted surname, and no more capitals that it could be a part of
  return isFullName ? 0.7 : isCapitalized(article, last) ? 0.45 : 0.55;
};

export const TITLED: CueRule = {
  id: 'person/title',
  why: '"Governor Newsom", "Environment Minister John Baird", "the company\'s lawyer Brad Smith": a title before a name is a person\'s.',
  cues: [...HONORIFICS.words, ...TITLES.words, ...SHORT_OFFICES.words],
  find(article, at) {
    if (isWordIn(article, at, SHORT_OFFICES) && kindAt(article, at) !== TokenKind.Upper) return undefined;
    if (isWordIn(article, at, PLURAL_TITLES) && !isWordIn(article, at, HONORIFICS)) return undefined;
    const name = nameAfterTitle(article, at);
    // `Chief Executive Tim Cook`, `DA Investigators Kelly Paul and Lee Thompson`: the title goes on
    if (!name || isWordIn(article, name.first, PLURAL_TITLES)) return undefined;
    if (isFull(name) && isLeadingTitle(article, name.first)) return undefined;
    const full = isFull(name);
    const known = isGiven(article, name.first) || isSurname(article, surnameAt(article, name));
    if (known || full) rememberPerson(article, name.last);
    return foundAt(article, name.first, name.last, {
      score: scoreOf(article, at, name, full, known),
      attributes: titleAttributes(article, at),
    });
  },
};
