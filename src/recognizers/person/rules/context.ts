// Names that no list knows: the words around them say that they are people's.
import type { Article } from '../../../model/article.js';
import { TokenKind } from '../../../model/tokens.js';
import { wordSet } from '../../../model/word-set.js';
import { HYPHENS, isCharacter } from '../../shared/character-at.js';
import { isEverydayWord } from '../../shared/everyday-words.js';
import type { PersonName } from '../../shared/person-name.js';
import type { RunRule } from '../../shared/rule.js';
import {
  inOneSentence,
  isCapitalized,
  isSentenceStart,
  isWordIn,
  kindAt,
  tokenText,
} from '../../shared/token-text.js';
import { isEverydayPhrase, isGiven, isSurname, surnameAt } from '../candidate.js';
import { hasAge } from '../age-behind.js';
import { hasDeedBefore } from '../deed-before.js';
import { followsPerson, rememberPerson } from '../last-person.js';
import { hasBareInitials } from '../bare-initials.js';
import { nameOfRun } from '../run-name.js';
import { hasSurnameShape } from '../surname-shape.js';
import { foundAt } from '../../shared/found-at.js';
import {
  AUXILIARIES,
  AUXILIARY_ADVERBS,
  BELONGINGS,
  PERSON_ACTS,
  PERSON_NOUNS,
  PERSON_PASSIVES,
  SPEECH_ACTS,
  SPEECH_BEFORE,
} from '../words.js';

const WHO = wordSet('who whose whom');
const DETERMINERS = wordSet('a an the his her their its then former one');

/** `, undersecretary to`, `, a former judge`, `, Microsoft's general counsel`: a noun of people before the next comma. */
const hasApposition = (article: Article, last: number): boolean => {
  if (!isCharacter(article, last, ',') || !inOneSentence(article, last, last + 1)) return false;
  const start = last + 1;
  const opens =
    kindAt(article, start) === TokenKind.Lower
      ? isWordIn(article, start, DETERMINERS) || isWordIn(article, start, PERSON_NOUNS)
      : true;
  if (!opens) return false;
  for (let at = start; at < start + 9 && inOneSentence(article, last, at); at += 1) {
    if (isCharacter(article, at, ',;.:()')) return false;
    if (kindAt(article, at) === TokenKind.Lower && isWordIn(article, at, VERBS)) return false;
    if (isWordIn(article, at, PERSON_NOUNS) && (kindAt(article, at) === TokenKind.Lower || at > start))
      return true;
  }
  return false;
};
const VERBS = wordSet('said says is was are were has had have will would told and which that who');

/** The person noun of an apposition may stand before: `the company's chief lawyer, Joshua Rosenkranz,` */
const hasNounBefore = (article: Article, first: number): boolean => {
  if (!isCharacter(article, first - 1, ',')) return false;
  for (let at = first - 2; at > first - 9 && inOneSentence(article, at, first); at -= 1) {
    if (isCharacter(article, at, ',;.:')) return false;
    if (kindAt(article, at) === TokenKind.Lower && isWordIn(article, at, PERSON_NOUNS)) return true;
  }
  return false;
};

/** `19-year-old local man Kwandile Walker` */
const hasHumanBefore = (article: Article, first: number): boolean =>
  isWordIn(article, first - 1, HUMANS) &&
  kindAt(article, first - 1) === TokenKind.Lower &&
  inOneSentence(article, first - 1, first);
const HUMANS = wordSet('man woman boy girl teenager star superstar schoolboy schoolgirl toddler pensioner');

/** `was sentenced`, `has been charged`. */
const hasPassive = (article: Article, last: number): boolean => {
  let at = last;
  if (!isWordIn(article, at, AUXILIARIES)) return false;
  while (
    at < last + 4 &&
    inOneSentence(article, last, at) &&
    (isWordIn(article, at, AUXILIARIES) || isWordIn(article, at, AUXILIARY_ADVERBS))
  )
    at += 1;
  return inOneSentence(article, last - 1, at) && isWordIn(article, at, PERSON_PASSIVES);
};

/** `50-year-old Marylou Sarkissian` */
const hasAgeBefore = (article: Article, first: number): boolean =>
  isWordIn(article, first - 1, OLD) &&
  isCharacter(article, first - 2, HYPHENS) &&
  inOneSentence(article, first - 2, first);
const OLD = wordSet('old');

/** `Gerhart Baum and Patrick Breyer`: a given name with a word behind it follows in the list. */
const precedesPerson = (article: Article, last: number): boolean => {
  const next = isCharacter(article, last, ',') ? last + 1 : last;
  const at = isWordIn(article, next, AND) ? next + 1 : next;
  return (
    at > last &&
    inOneSentence(article, last - 1, at + 1) &&
    isGiven(article, at) &&
    kindAt(article, at) === TokenKind.Title &&
    kindAt(article, at + 1) === TokenKind.Title &&
    !isEverydayWord(article, at)
  );
};
const AND = wordSet('and');
/** `The Beacon Law, a charity`: before a name stands no article. */
const THE = wordSet('the');

/** `a woman, identified as Debrina Kawam` */
const isIdentified = (article: Article, first: number): boolean =>
  isWordIn(article, first - 1, AS) &&
  (isWordIn(article, first - 2, IDENTIFIED) ||
    // `identified the defendant as Orsu Bale`
    (isWordIn(article, first - 2, PARTIES) && isWordIn(article, first - 4, IDENTIFIED))) &&
  inOneSentence(article, first - 2, first);
const AS = wordSet('as');
const IDENTIFIED = wordSet('identified named');
const PARTIES = wordSet('defendant victim suspect shooter driver deceased officer attacker gunman');

/** `Assimakis Larchos of the ACLU`: who is of a body in capitals is somebody. */
const isOfBody = (article: Article, { first, last, words }: PersonName): boolean => {
  if (words < 2 || !isWordIn(article, last, OF_FROM) || isEverydayWord(article, last - 1)) return false;
  const body = isWordIn(article, last + 1, THE) ? last + 2 : last + 1;
  return (
    inOneSentence(article, first, body) &&
    kindAt(article, body) === TokenKind.Upper &&
    tokenText(article, body).length >= 3
  );
};
const OF_FROM = wordSet('of from');

/** `Victor Angry (D-Neabsco)`: a party and a seat behind the name. */
const hasSeat = (article: Article, last: number): boolean =>
  isCharacter(article, last, '(') &&
  /^[DRI]$/.test(tokenText(article, last + 1)) &&
  isCharacter(article, last + 2, HYPHENS) &&
  isCapitalized(article, last + 3);

/** `whose chief executive is Johnson Agogbua` */
const isOffice = (article: Article, first: number): boolean =>
  isWordIn(article, first - 1, IS) &&
  kindAt(article, first - 2) === TokenKind.Lower &&
  isWordIn(article, first - 2, PERSON_NOUNS) &&
  inOneSentence(article, first - 2, first);
const IS = wordSet('is was');

/** `in Eti-Osa, whose chief`: one word with a hyphen lies where something is. */
const isSite = (article: Article, { first, last }: PersonName): boolean =>
  last === first + 3 && isCharacter(article, first + 1, HYPHENS) && isWordIn(article, first - 1, IN);
const IN = wordSet('in near at');

/** An age makes a person of any words. */
const BY_AGE = 0.9;

/** 0, or how strongly the words around say that tokens `first` to `last` name a person. */
const contextScore = (article: Article, name: PersonName): number => {
  const { first, last } = name;
  if (hasAge(article, last) || hasAgeBefore(article, first) || hasSeat(article, last)) return BY_AGE;
  if (isWordIn(article, first - 1, THE) || isSite(article, name)) return 0;
  const next = inOneSentence(article, last - 1, last);
  if (next && isCharacter(article, last, ',') && isWordIn(article, last + 1, WHO)) return 0.8;
  if (next && kindAt(article, last) === TokenKind.Possessive && isWordIn(article, last + 1, BELONGINGS))
    return 0.7;
  if (next && isWordIn(article, last, PERSON_ACTS)) return 0.75;
  if (next && hasPassive(article, last)) return 0.7;
  if (hasApposition(article, last)) return 0.7;
  if (hasDeedBefore(article, first) || hasHumanBefore(article, first)) return 0.65;
  if (hasNounBefore(article, first) || isIdentified(article, first)) return 0.65;
  if (isOfBody(article, name) || isOffice(article, first)) return 0.55;
  if (precedesPerson(article, last)) return isSurname(article, last - 1) ? 0.6 : 0.45;
  if (followsPerson(article, first)) return isSurname(article, last - 1) ? 0.65 : 0.5;
  if (next && isWordIn(article, last, SPEECH_ACTS))
    return isSurname(article, last - 1) || hasBareInitials(article, first, last)
      ? 0.65
      : // `Larchmoor's Christyan Quandel said`
        kindAt(article, first - 1) === TokenKind.Possessive && last - first === 2
        ? 0.6
        : 0.45;
  if (
    inOneSentence(article, first - 1, first) &&
    kindAt(article, first - 1) === TokenKind.Lower &&
    isWordIn(article, first - 1, SPEECH_BEFORE)
  )
    return 0.6;
  return 0;
};

const hasMiddleInitial = (article: Article, { first, last }: PersonName): boolean => {
  for (let at = first + 1; at < last - 1; at += 1)
    if (kindAt(article, at) === TokenKind.Initial && tokenText(article, at).length === 2) return true;
  return false;
};

const startsWithInitials = (article: Article, { first }: PersonName): boolean =>
  kindAt(article, first) === TokenKind.Dotted ||
  (kindAt(article, first) === TokenKind.Initial && tokenText(article, first).length === 2);

/** What the name itself shows without any list: a middle initial, initials, a surname. */
const shapeScore = (article: Article, name: PersonName): number => {
  if (hasMiddleInitial(article, name)) return 0.75;
  const last = surnameAt(article, name);
  // `J. Kenneth Burns`: initials and a given name, whatever the surname is besides
  if (startsWithInitials(article, name) && isGiven(article, name.first + 1) && isSurname(article, last))
    return 0.7;
  if (isEverydayWord(article, last)) return 0;
  const known = isSurname(article, last);
  if (startsWithInitials(article, name)) return known ? 0.7 : isSentenceStart(article, name.first) ? 0 : 0.55;
  if (!known || isSentenceStart(article, name.first)) return 0;
  if (hasSurnameShape(tokenText(article, last))) return 0.6;
  if (kindAt(article, name.first - 1) !== TokenKind.Lower) return 0.45;
  if (isWordIn(article, name.first - 1, AGENT_LINKS)) return 0.55;
  return standsFree(article, name) ? 0.5 : 0.45;
};

/** `met Katitza Rodriguez in`: behind no article, owner or word of place, before no noun that it could modify. */
const standsFree = (article: Article, { first, last, words }: PersonName): boolean =>
  words > 1 &&
  !isWordIn(article, first - 1, BEFORE_THINGS) &&
  !(inOneSentence(article, last - 1, last) && kindAt(article, last) === TokenKind.Lower
    ? !isWordIn(article, last, BEHIND_PERSONS)
    : isCapitalized(article, last) && inOneSentence(article, last - 1, last));
const BEFORE_THINGS = wordSet(
  'the a an this that these those his her its their our my your in at on near off into onto through around across over under along outside inside beyond between from toward towards called',
);
const BEHIND_PERSONS = wordSet(
  'and or of from in at for to with is was are were has had have who whom whose as on by after before while when will would could then also alone told',
);
/** Before whom something is done by or with: people and bodies. */
const AGENT_LINKS = wordSet('by with against');

export const CONTEXT: RunRule = {
  id: 'person/context',
  why: '"Menelik Jackson, 30,", "Nunzio Galantino, who", "Preska, her lawyer": an age, who, a calling or a verb of people makes unknown words a name.',
  runs: true,
  find(article, run) {
    const name = nameOfRun(article, run);
    if (!name) return undefined;
    const score = Math.max(
      contextScore(article, name),
      shapeScore(article, name),
      isGiven(article, name.first) ? 0.45 : 0,
    );
    if (score < BY_AGE && isEverydayPhrase(article, name)) return undefined;
    if (score >= 0.5) rememberPerson(article, name.last);
    return score > 0 ? foundAt(article, name.first, name.last, { score }) : undefined;
  },
};
