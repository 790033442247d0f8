// A title before a name: `Mr. Toccafondi`, `Prime Minister Theresa May`, `Deputy District Attorneys A and B`, `lawyer Brad Smith`.
import type { Article } from '../../../model/article.js';
import { TokenKind } from '../../../model/tokens.js';
import { wordSet } from '../../../model/word-set.js';
import { APOSTROPHES, HYPHENS, isCharacter } from '../../shared/character-at.js';
import { isEverydayWord } from '../../shared/everyday-words.js';
import { isHeadline } from '../../shared/is-headline.js';
import { matchPersonName } from '../../shared/person-name.js';
import type { PersonName } from '../../shared/person-name.js';
import type { CueRule, Found } from '../../shared/rule.js';
import { inOneSentence, isAttached, isCapitalized, isWordIn, kindAt, spanOf } from '../../shared/token-text.js';
import { isGiven, isOtherName, isSurname, surnameAt } from '../candidate.js';
import { titleAttributes } from '../title-attributes.js';
import { rememberPerson } from '../last-person.js';
import { DOUBTFUL_GIVEN, HONORIFICS, KIN, NEEDS_SURNAME, PLURAL_TITLES, PORTFOLIO, POSSESSORS, ROLES, TITLES } from '../words.js';

const OF = wordSet('of for in at');
const AND = wordSet('and');
/** Titles that are hardly ever anything else before a name of two words. */
const OFFICES = wordSet([ROLES['prosecutor'], ROLES['counsel'], ROLES['executive'], ROLES['minister'], ROLES['lawmaker'], ROLES['spokesperson'], ROLES['official'], ROLES['police'], ROLES['academic']].join(' '));

const NOT_AFTER_TITLE = wordSet('emeritus elect designate pro general nominating');

/** Token where the name starts behind the title at `at`: past a full stop, a bracketed party, a portfolio (`of Education`). */
const nameStartAfter = (article: Article, at: number): number => {
  let next = at + 1;
  if (isCharacter(article, next, '.') && isAttached(article, next)) next += 1;
  if (isWordIn(article, next, OF) && kindAt(article, at) === TokenKind.Title) {
    let behind = next + 1;
    while (behind - next < 8 && isWordIn(article, behind, PORTFOLIO)) behind += 1;
    if (behind > next + 1) next = behind;
  }
  // `Undersecretary for Education Mr. Toccafondi`: the honorific has its own turn
  return next;
};

/** True for two words, or a word and an initial. */
const isFull = (name: PersonName): boolean => name.last - name.first >= 2;

/** True when a title alone vouches for a single surname: capitalised, and no everyday word follows. */
const standsAlone = (article: Article, title: number, name: PersonName): boolean => {
  if (isEverydayWord(article, name.first)) return isWordIn(article, title, HONORIFICS) && isSurname(article, name.first) && !isHeadline(article, name.first);
  if (isWordIn(article, title, HONORIFICS)) return true;
  if (!isCapitalized(article, title) || isHeadline(article, title) || isWordIn(article, name.first, NOT_AFTER_TITLE)) return false;
  return !isWordIn(article, title, NEEDS_SURNAME) || isSurname(article, name.first);
};

const nameAfterTitle = (article: Article, title: number): PersonName | undefined => {
  const first = nameStartAfter(article, title);
  if (!inOneSentence(article, title, first) || (isAttached(article, first) && first === title + 1)) return undefined;
  const name = matchPersonName(article, first);
  // `Minister for the Middle East, Tobias Ellwood`: behind a portfolio only a given name opens a name
  if (isWordIn(article, first - 1, PORTFOLIO) && !isWordIn(article, first - 1, TITLES) && !isGiven(article, first)) return undefined;
  if (!name || isOtherName(article, name) || isWordIn(article, first, SHORT_OFFICES)) return undefined;
  if (!isFull(name)) return kindAt(article, name.first) !== TokenKind.Upper && standsAlone(article, title, name) ? name : undefined;
  if (isEverydayWord(article, surnameAt(article, name)) && !isSurname(article, surnameAt(article, name))) return undefined;
  if (isCapitalized(article, title)) return isHeadline(article, title) && !isGiven(article, name.first) && !isWordIn(article, title, HONORIFICS) ? undefined : name;
  return isEverydayWord(article, name.first) && !isGiven(article, name.first) ? undefined : name;
};

/** `DA Summer Stephan`, `Deputy DA Dillon`: offices in capitals. */
const SHORT_OFFICES = wordSet('da dda ada ag aag ausa asa');

const scoreOf = (article: Article, title: number, isFullName: boolean, isKnown: boolean): number => {
  if (isWordIn(article, title, HONORIFICS)) return 0.93;
  if (isCapitalized(article, title)) return isKnown ? 0.92 : isFullName && isWordIn(article, title, OFFICES) ? 0.7 : 0.45;
  return isKnown ? 0.88 : isFullName ? 0.55 : 0.4;
};

const TITLED: CueRule = {
  id: 'person/title',
  why: '"Governor Newsom", "Environment Minister John Baird", "the company\'s lawyer Brad Smith": a title before a name is a person\'s.',
  cues: [...HONORIFICS.words, ...TITLES.words, ...SHORT_OFFICES.words],
  find(article, at) {
    if (isWordIn(article, at, SHORT_OFFICES) && kindAt(article, at) !== TokenKind.Upper) return undefined;
    if (isWordIn(article, at, PLURAL_TITLES) && !isWordIn(article, at, HONORIFICS)) return undefined;
    const name = nameAfterTitle(article, at);
    if (!name) return undefined;
    const full = isFull(name);
    const known = isGiven(article, name.first) || isSurname(article, surnameAt(article, name));
    if (known || full) rememberPerson(article, name.last);
    return { ...spanOf(article, name.first, name.last), score: scoreOf(article, at, full, known), ...titleAttributes(article, at) };
  },
};

/** Token behind the link at `at` between two names of a list: `,`, `and`, `, and`, `&`. */
const afterLink = (article: Article, at: number): number => {
  let next = at;
  if (isCharacter(article, next, ',&')) next += 1;
  if (isWordIn(article, next, AND)) next += 1;
  return next;
};

/** Names of a list that starts at `first`; the list ends where a part is no full name. */
export const namesOfList = (article: Article, first: number): PersonName[] => {
  const names: PersonName[] = [];
  let at = first;
  while (names.length < 40 && inOneSentence(article, first, at)) {
    const name = matchPersonName(article, at);
    if (!name || !isFull(name) || isOtherName(article, name) || (isEverydayWord(article, surnameAt(article, name)) && !isSurname(article, surnameAt(article, name)))) break;
    names.push(name);
    const next = afterLink(article, name.last);
    if (next === name.last) break;
    at = next;
  }
  return names;
};

const listStart = (article: Article, title: number): number => {
  let next = title + 1;
  // "State's Attorney's A and B" is a slip for the plural that news makes
  if (kindAt(article, next) === TokenKind.Possessive || (isCharacter(article, next, APOSTROPHES) && isAttached(article, next))) next += 1;
  if (isCharacter(article, next, ',:')) next += 1;
  if (isWordIn(article, next, INCLUDING)) next += 1;
  if (isCharacter(article, next, ',:')) next += 1;
  return next;
};

const INCLUDING = wordSet('including like');

const LIST: CueRule = {
  id: 'person/title-list',
  why: '"Deputy District Attorneys Colleen Huschke and Stephen Spinella": one plural title, several names.',
  cues: [...PLURAL_TITLES.words, 'attorney', 'including'],
  find(article, at) {
    const isTitle = isWordIn(article, at, PLURAL_TITLES);
    if (isWordIn(article, at, INCLUDING) ? !hasPluralBefore(article, at) : !isTitle && kindAt(article, at + 1) !== TokenKind.Possessive) return undefined;
    const names = namesOfList(article, listStart(article, at));
    const sure = names.some((name) => isGiven(article, name.first) || isSurname(article, surnameAt(article, name)));
    if (names.length === 0 || (!sure && !isCapitalized(article, at))) return undefined;
    return names.map((name): Found => ({ ...spanOf(article, name.first, name.last), score: sure ? 0.9 : 0.6, ...titleAttributes(article, at) }));
  },
};

/** `a superb team of lawyers including`, `other petitioners (…) including`: people stand before the list. */
const hasPluralBefore = (article: Article, at: number): boolean => {
  for (let before = at - 1; before > at - 14 && inOneSentence(article, before, at); before -= 1) if (isWordIn(article, before, PLURAL_TITLES)) return true;
  return false;
};

const RELATIVE: CueRule = {
  id: 'person/relative',
  why: '"his wife, Karen,", "their daughter Nadja": kin are called by their given names.',
  cues: KIN,
  find(article, at) {
    if (kindAt(article, at) !== TokenKind.Lower || !hasPossessor(article, at)) return undefined;
    const first = isCharacter(article, at + 1, ',') ? at + 2 : at + 1;
    if (!inOneSentence(article, at, first) || kindAt(article, first) !== TokenKind.Title || !isGiven(article, first) || isEverydayWord(article, first) || isCapitalized(article, first + 1)) return undefined;
    if (first === at + 2 && !isCharacter(article, first + 1, ',.;')) return undefined;
    return { ...spanOf(article, first, first + 1), score: 0.65 };
  },
};

/** `his`, `their`, `Dorothea's` within three words before. */
const hasPossessor = (article: Article, at: number): boolean => {
  for (let before = at - 1; before >= at - 3 && inOneSentence(article, before, at); before -= 1) if (kindAt(article, before) === TokenKind.Possessive || isWordIn(article, before, POSSESSORS)) return true;
  return false;
};

const SPOKEN: CueRule = {
  id: 'person/first-name',
  why: '"It saved us money," says Manal, "14-year-old Amjad": reporters call private people by their given names.',
  cues: ['says', 'said', 'old'],
  find(article, at) {
    const first = at + 1;
    if (!inOneSentence(article, at, first) || kindAt(article, first) !== TokenKind.Title || !isGiven(article, first) || isEverydayWord(article, first) || isWordIn(article, first, DOUBTFUL_GIVEN)) return undefined;
    if (isWordIn(article, at, OLD) ? !isCharacter(article, at - 1, HYPHENS) : !isCharacter(article, at - 1, '"\u201d')) return undefined;
    if (inOneSentence(article, first, first + 1) && (isCapitalized(article, first + 1) || isCharacter(article, first + 1, '&-'))) return undefined;
    return { ...spanOf(article, first, first + 1), score: 0.6 };
  },
};
const OLD = wordSet('old');

export const TITLED_RULES: readonly CueRule[] = [TITLED, LIST, RELATIVE, SPOKEN];
