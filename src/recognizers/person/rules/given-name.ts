// A given name and what follows it: the plainest sign of a person.
import type { Article } from '../../../model/article.js';
import { TokenKind } from '../../../model/tokens.js';
import { wordSet } from '../../../model/word-set.js';
import { isCharacter } from '../../shared/character-at.js';
import { isEverydayWord } from '../../shared/everyday-words.js';
import { isBeforeHome, OWNERS } from '../../shared/homes.js';
import { isHeadline } from '../../shared/is-headline.js';
import { matchPersonName } from '../../shared/person-name.js';
import type { PersonName } from '../../shared/person-name.js';
import { dutchParticleEnd, nicknameEnd } from '../../shared/person-name-parts.js';
import { NAME_STOPS, PARTICLES } from '../../shared/person-name-words.js';
import type { Found, RunRule } from '../../shared/rule.js';
import { isCapitalized, isSentenceStart, isWordIn, kindAt, tokenText } from '../../shared/token-text.js';
import {
  hasEverydaySurname,
  hasKinBehind,
  isEverydayPhrase,
  isGiven,
  isOtherName,
  isSurname,
  surnameAt,
} from '../candidate.js';
import { hasDeedBefore } from '../deed-before.js';
import { followsPerson, rememberPerson } from '../last-person.js';
import { foundAt } from '../../shared/found-at.js';
import { LANDFORMS } from '../../shared/landforms.js';
import {
  ADJECTIVES,
  DOUBTFUL_GIVEN,
  HONORIFICS,
  OTHER_OPENERS,
  PLURAL_TITLES,
  PORTFOLIO,
  TITLES,
  WORDLIKE_GIVEN,
} from '../words.js';

/** Scores: both names known; the given name known; a doubtful given name with a known surname. */
const BOTH = 0.85;
const GIVEN_ONLY = 0.72;
const DOUBTFUL = 0.6;

const isDoubtful = (article: Article, at: number): boolean =>
  isWordIn(article, at, DOUBTFUL_GIVEN) || isEverydayWord(article, at);

/** `near Al Huwayjah` */
const LOCATIVE = wordSet('in near at outside around throughout');

/** `Jack Nicklaus`, `Don Maitz`: the word is also a name of its own, and what follows is no word at all. */
const isPlainName = (article: Article, { first, last, words }: PersonName): boolean =>
  words === 2 &&
  last === first + 2 &&
  isWordIn(article, first, WORDLIKE_GIVEN) &&
  !isSentenceStart(article, first) &&
  !isWordIn(article, first - 1, LOCATIVE) &&
  kindAt(article, first + 1) === TokenKind.Title &&
  tokenText(article, first + 1).length >= 4;

/** `a takedown in Clinton Hill`: what lies in a name that is also a landform is a quarter or a park; `in Jane Hill's car` goes on. `in their Mira Loma home` */
const isQuarter = (article: Article, { first, last, words }: PersonName): boolean =>
  (words === 2 &&
    last === first + 2 &&
    isWordIn(article, first - 1, LOCATIVE) &&
    isWordIn(article, last - 1, LANDFORMS) &&
    kindAt(article, last) !== TokenKind.Possessive) ||
  // `Corwin Larch, 47, of Mere Lane, Knutsford`
  (words === 2 &&
    isWordIn(article, last - 1, STREETS) &&
    isWordIn(article, first - 1, OF_ALONE) &&
    isCharacter(article, first - 2, ',') &&
    isCharacter(article, last, ',')) ||
  (isWordIn(article, first - 1, OWNERS) && isBeforeHome(article, first, last));
const STREETS = wordSet('lane street road drive close place way court grove gardens crescent avenue terrace');
const OF_ALONE = wordSet('of');

const scoreOf = (article: Article, name: PersonName): number => {
  if (isQuarter(article, name)) return 0;
  const known = isSurname(article, surnameAt(article, name));
  const hasInitial = name.last - name.first > name.words;
  if (isDoubtful(article, name.first)) {
    if (isHeadline(article, name.first)) return known && hasDeedBefore(article, name.first) ? DOUBTFUL : 0;
    const isBacked =
      isGiven(article, name.first + 1) && name.words > 2 && !isDoubtful(article, name.first + 1);
    if (hasInitial || isBacked) return BOTH;
    return isEverydayWord(article, surnameAt(article, name)) || !(known || isPlainName(article, name))
      ? 0
      : DOUBTFUL;
  }
  if (known) return BOTH;
  if (hasEverydaySurname(article, name))
    return hasKinBehind(article, name) || isLastOfPersons(article, name) ? GIVEN_ONLY : 0;
  // a line of names only is cased as a headline
  return isHeadline(article, name.first) && !followsPerson(article, name.first) ? 0 : GIVEN_ONLY;
};

/** `in San Diego Carlos Ortega said`: the given name is a town's second word. */
const isInsideTown = (article: Article, at: number): boolean =>
  isWordIn(article, at, DOUBTFUL_GIVEN) &&
  isWordIn(article, at - 1, SAINTS) &&
  isCapitalized(article, at - 1);
const SAINTS = wordSet('san santa santo são sao st st. saint ste fort ft mount mt los las');

const OF = wordSet('of for and');

/** True when the word before the given name is itself part of the name: `Menelik Ali Jackson`, of which only `Ali` is known. */
const extendsLeft = (article: Article, at: number, first: number): boolean =>
  at >= first &&
  (kindAt(article, at) === TokenKind.Title ||
    (kindAt(article, at) === TokenKind.Upper &&
      kindAt(article, at + 1) === TokenKind.Upper &&
      isGiven(article, at))) &&
  !isSentenceStart(article, at) &&
  !isInsideTown(article, at) &&
  !isEverydayWord(article, at) &&
  !isWordIn(article, at, NAME_STOPS) &&
  !isWordIn(article, at, ADJECTIVES) &&
  !isWordIn(article, at, TITLES) &&
  !isWordIn(article, at, PLURAL_TITLES) &&
  !isWordIn(article, at, HONORIFICS) &&
  // `Secretary of Commerce Gina Raimondo`
  !(isWordIn(article, at, PORTFOLIO) && isWordIn(article, at - 1, OF)) &&
  !isWordIn(article, at, OTHER_OPENERS);

/** `Louis XVI`, `Benedict XVI`, but not `Emma I` */
const REGNAL = /^(?:II|III|IV|V|VI|VII|VIII|IX|X|XI|XII|XIII|XIV|XV|XVI|XVII|XVIII|XXIII)$/;

/** Kings and popes: a given name and a Roman number. */
const regnalAt = (article: Article, at: number): PersonName | undefined =>
  kindAt(article, at) === TokenKind.Title &&
  REGNAL.test(tokenText(article, at + 1)) &&
  !isCapitalized(article, at + 2) &&
  !isDoubtful(article, at)
    ? { first: at, last: at + 2, words: 1 }
    : undefined;

/** `Derrick S.` fell: a surname that must not be told; undefined where a capital follows and the name goes on. */
const shortenedAt = (article: Article, at: number): PersonName | undefined =>
  kindAt(article, at + 1) === TokenKind.Initial &&
  tokenText(article, at + 1).endsWith('.') &&
  !isCapitalized(article, at + 2) &&
  !isDoubtful(article, at) &&
  !isHeadline(article, at)
    ? { first: at, last: at + 2, words: 1 }
    : undefined;

/** `Adam Boumel, Doug Eaton and Todd Poses`: a list of persons vouches for a surname of every day. */
const isLastOfPersons = (article: Article, { first, last, words }: PersonName): boolean =>
  words === 2 &&
  last === first + 2 &&
  isWordIn(article, first - 1, AND) &&
  kindAt(article, first + 1) === TokenKind.Title &&
  !isDoubtful(article, first) &&
  !isCapitalized(article, last) &&
  !isHeadline(article, first) &&
  followsPerson(article, first);
const AND = wordSet('and');

/** Name that starts with the given name at `at`, when two words or a word and an initial stand there. */
const nameAt = (article: Article, at: number): PersonName | undefined => {
  const name = matchPersonName(article, at);
  if (
    !name ||
    name.last - at < 2 ||
    name.words < 2 ||
    isOtherName(article, name) ||
    (isEverydayPhrase(article, name) && !isLastOfPersons(article, name))
  )
    return undefined;
  return name;
};

const toFound = (article: Article, name: PersonName, score: number): Found =>
  foundAt(article, name.first, name.last, { score });

/** `Staffan | de Mistura`, `Harold | "Junior" Theriault`: a name may go on where its first run of capitals ends. */
const goesOn = (article: Article, last: number): boolean =>
  isWordIn(article, last, PARTICLES) ||
  dutchParticleEnd(article, last) > last ||
  nicknameEnd(article, last) > last;

export const GIVEN_NAME: RunRule = {
  id: 'person/given-name',
  why: '"Carsten Casper, from tech consultancy Gartner": a given name with a name-shaped word behind it is a person.',
  runs: true,
  find(article, { first, last }) {
    const found: Found[] = [];
    let at = first;
    while (at < last) {
      // `Staffan de Mistura`: the run ends at the particle, the name does not
      if (at === last - 1 && !goesOn(article, last)) break;
      if (
        !isGiven(article, at) ||
        !isCapitalized(article, at) ||
        isWordIn(article, at, NAME_STOPS) ||
        isInsideTown(article, at)
      ) {
        at += 1;
        continue;
      }
      const king = regnalAt(article, at);
      const short = king ? undefined : shortenedAt(article, at);
      const name = king ?? short ?? nameAt(article, at);
      const score = king ? BOTH : short ? GIVEN_ONLY : name ? scoreOf(article, name) : 0;
      if (name && score > 0) {
        const left = extendsLeft(article, at - 1, first) && !extendsLeft(article, at - 2, first);
        found.push(toFound(article, left ? { ...name, first: at - 1 } : name, score));
        at = name.last;
        rememberPerson(article, at);
      } else at += 1;
    }
    return found.length > 0 ? found : undefined;
  },
};
