// A title and the name behind it: `U.S. District Judge Loretta A. Preska`, `Mr Justice Hogan`, `Justices Kagan and Alito`.
import type { Article } from '../../../model/article.js';
import { TokenKind } from '../../../model/tokens.js';
import { wordSet } from '../../../model/word-set.js';
import { skipEmphasis } from '../../shared/skip-emphasis.js';
import { HYPHENS, isCharacter } from '../../shared/character-at.js';
import { isHeadline } from '../../shared/is-headline.js';
import type { PersonName } from '../../shared/person-name.js';
import { matchPersonName } from '../../shared/person-name.js';
import { SURNAME_WORDS } from '../../shared/person-name-words.js';
import type { CueRule, Found } from '../../shared/rule.js';
import {
  inOneSentence,
  isAttached,
  isCapitalized,
  isSentenceStart,
  isWordIn,
  kindAt,
  spanOf,
  tokenText,
} from '../../shared/token-text.js';
import { wordList } from '../../shared/word-list.js';
import { judgeFound, speaksOfCourts } from '../judge-found.js';
import { titleAttributes, titleStart } from '../judge-title.js';
import { namesBackward, namesForward, sharedTitle, skipHonorifics } from '../name-list.js';
import {
  ACTOR_JUDGES,
  BEFORE_JUSTICE,
  HEADS,
  HONORIFICS,
  NO_NAMES,
  NOT_A_JUSTICE,
  PLURAL_HEADS,
  SHOW_JUDGES,
} from '../title-words.js';

const COMMON = wordList('shared/common-words');
const SURNAMES = wordList('shared/surnames');
const GIVEN = wordList('shared/given-names');
const JUSTICE = wordSet('justice justices');
const MAGISTRATE = wordSet('magistrate magistrates');
const DISTRICT = wordSet('district');
const NATION = wordSet('u.s. us');
const PEERAGE = wordSet('lord lady mr mrs ms');
const LORD = wordSet('lord');
const OF = wordSet('of');
const BENCHES = wordSet('bench panel');
const PRESIDENT = wordSet('president');
const EX = wordSet('ex');
/** What judges do above an article, besides what everyone does. */
const HEADLINE_ACTS = wordSet(
  'dissents concurs recuses presides retires quashes affirms reverses remands stays enjoins recants disagrees',
);
const RAPPORTEUR = wordSet('rapporteur');
const BRACKETED = wordSet('retd rtd retired president ret chair presiding rapporteur');
/** Letters of an office, not of a name: `Justice Smith J.` */
const OFFICE_LETTERS = wordSet('j. c.j. p.j. j.j. u.s. d.c. a.m. p.m. n.y. n.j.');
const LEGAL_FORMS = wordSet('llp llc inc ltd plc corp co & group holdings');

/** Token behind `(Retd.)`, `(President)` at `at`, `at` itself when no such bracket stands there. */
const skipBracket = (article: Article, at: number): number => {
  if (!isCharacter(article, at, '(')) return at;
  // `District Judge (Magistrates' Courts) Nina Tempia`
  if (isWordIn(article, at + 1, MAGISTRATE)) {
    for (let end = at + 2; end < at + 5; end += 1) if (isCharacter(article, end, ')')) return end + 1;
  }
  if (!isWordIn(article, at + 1, BRACKETED)) return at;
  const dot = isCharacter(article, at + 2, '.') ? 1 : 0;
  return isCharacter(article, at + 2 + dot, ')') ? at + 3 + dot : at;
};

/** Where the name begins behind the head at `at`, and where the title ends: behind `-Rapporteur` and `(Retd.)`, before honorifics. */
const behindHead = (article: Article, at: number): { start: number; titleEnd: number } => {
  let titleEnd = at + 1;
  if (isCharacter(article, titleEnd, HYPHENS) && isWordIn(article, titleEnd + 1, RAPPORTEUR)) titleEnd += 2;
  // South Africa's divisions have a Judge President
  else if (isWordIn(article, titleEnd, PRESIDENT) && kindAt(article, titleEnd) === TokenKind.Title)
    titleEnd += 1;
  else if (isWordIn(article, titleEnd, RAPPORTEUR)) titleEnd += 1;
  let next = titleEnd > at + 1 && isCharacter(article, titleEnd, ':') ? titleEnd + 1 : titleEnd;
  next = skipHonorifics(article, next);
  const bracket = skipBracket(article, next);
  if (bracket > next) titleEnd = bracket;
  return { start: skipHonorifics(article, bracket), titleEnd };
};

/** `Social Justice`, `Jim Justice`, `Ministry of Justice`: what stands before makes it something else. */
const isOtherJustice = (article: Article, at: number, name: PersonName): boolean => {
  if (kindAt(article, at) === TokenKind.Lower) return true;
  if (isWordIn(article, at + 1, NOT_A_JUSTICE)) return true;
  // `RESTORATIVE JUSTICE Programs`
  if (
    kindAt(article, at) === TokenKind.Upper &&
    kindAt(article, name.first) !== TokenKind.Upper &&
    name.words === 1
  )
    return true;
  if (
    name.words === 1 &&
    COMMON.has(article, name.first) &&
    !isWordIn(article, at - 1, PEERAGE) &&
    !isWordIn(article, name.first, SURNAME_WORDS)
  )
    return true;
  const before = at - 1;
  if (isSentenceStart(article, at) || !inOneSentence(article, before, at)) return false;
  if (isCharacter(article, before, '.') && isAttached(article, before))
    return !isWordIn(article, before - 1, BEFORE_JUSTICE);
  // `Ministry of Justice Spokesman`, but `a bench of Justice Rao`, `the dissent of Justice Scalia`
  if (isWordIn(article, before, OF))
    return isCapitalized(article, before - 1) && !isWordIn(article, before - 1, BENCHES);
  return (
    isCapitalized(article, before) &&
    !isWordIn(article, before, BEFORE_JUSTICE) &&
    !(isSentenceStart(article, before) && name.words > 1 && !isHeadline(article, at))
  );
};

/** True when the words behind the title are a headline's verb or a show, not a name. */
const isNoName = (article: Article, at: number, name: PersonName): boolean => {
  if (isWordIn(article, name.first, SHOW_JUDGES)) return true;
  if (name.words === 1 && isWordIn(article, name.first, ACTOR_JUDGES) && !speaksOfCourts(article))
    return true;
  // `Justice & Co`, but `Justice P.K. Jaiswal & Justice S.K. Awasthi`
  if (
    inOneSentence(article, at, name.last) &&
    isWordIn(article, name.last, LEGAL_FORMS) &&
    !isWordIn(article, name.last + 1, HONORIFICS) &&
    !isWordIn(article, name.last + 1, HEADS)
  )
    return true;
  if (!isHeadline(article, at) || GIVEN.has(article, name.first) || SURNAMES.has(article, name.last - 1))
    return false;
  const { start, end } = spanOf(article, name.first, name.first + 1);
  // `Judge Quashes Subpoena`
  return end - start > 1 && /(?:s|ed|ly)$/i.test(article.source.text.slice(start, end));
};

const scoreOf = (article: Article, at: number, name: PersonName, hasRank: boolean): number => {
  if (kindAt(article, at) === TokenKind.Lower) return name.words > 1 ? 0.85 : hasRank ? 0.7 : 0.55;
  return name.words > 1 ? 0.95 : 0.9;
};

/** `Mr.Justice`, as Indian judgments write it. */
const isBehindDot = (article: Article, at: number): boolean =>
  isCharacter(article, at - 1, '.') && isWordIn(article, at - 2, PEERAGE);

/** `Sonia Sotomayor Dissents` above an article: the last word is a verb, no surname. */
const withoutVerb = (article: Article, name: PersonName): PersonName => {
  const last = name.last - 1;
  if (name.words < 2 || !isHeadline(article, last) || SURNAMES.has(article, last)) return name;
  if (isWordIn(article, last, HEADLINE_ACTS)) return { ...name, last, words: name.words - 1 };
  return name.words > 2 && /(?:s|ed)$/i.test(tokenText(article, last))
    ? { ...name, last, words: name.words - 1 }
    : name;
};

/** A name with the initials that South Indians put behind it: `Justice Budihal R.B.` */
const withInitialsBehind = (article: Article, name: PersonName): PersonName =>
  name.words <= 2 &&
  (kindAt(article, name.last) === TokenKind.Dotted || kindAt(article, name.last) === TokenKind.Initial) &&
  inOneSentence(article, name.first, name.last) &&
  !isWordIn(article, name.last, OFFICE_LETTERS) &&
  !isCapitalized(article, name.last + 1)
    ? { ...name, last: name.last + 1 }
    : name;

/** `Judge Lord`: a title of its own elsewhere, a surname where no name follows. */
const surnameLord = (article: Article, at: number): PersonName | undefined =>
  isWordIn(article, at, LORD) &&
  kindAt(article, at) === TokenKind.Title &&
  !isCapitalized(article, at + 1) &&
  !isHeadline(article, at)
    ? { first: at, last: at + 1, words: 1 }
    : undefined;

/** `the tribunal (Judge Eady)`, `"Judge Preska erred"`: marks that open, against the hyphen of `three-Judge`. */
const OPENING = '(["\u201c\u2018\'\u2014\u2013*_';

const findTitled = (article: Article, at: number): Found | Found[] | undefined => {
  // `a three-Judge Bench`, `the District Magistrate of Patna`, an administrator
  if (
    (isAttached(article, at) &&
      !isCharacter(article, at - 1, OPENING) &&
      !isBehindDot(article, at) &&
      !isWordIn(article, at - 2, EX)) ||
    (isWordIn(article, at, MAGISTRATE) &&
      isWordIn(article, at - 1, DISTRICT) &&
      !isWordIn(article, at - 2, NATION))
  )
    return undefined;
  const isPlural = isWordIn(article, at, PLURAL_HEADS);
  const { start: behind, titleEnd } = behindHead(article, at);
  const start = skipEmphasis(article, behind);
  if (!inOneSentence(article, at, start)) return undefined;
  const names = isPlural
    ? namesForward(article, start)
    : [matchPersonName(article, start, { stops: NO_NAMES, initials: true })]
        .filter((name) => name !== undefined)
        .map((name) => withInitialsBehind(article, withoutVerb(article, name)));
  const lord = isPlural || names.length ? undefined : surnameLord(article, titleEnd);
  if (lord) names.push(lord);
  const [name] = names;
  if (!name || isNoName(article, at, name)) return undefined;
  if (isWordIn(article, at, JUSTICE) && isOtherJustice(article, at, name)) return undefined;
  if (isPlural && names.length === 1 && kindAt(article, at) === TokenKind.Lower) return undefined;
  const first = titleStart(article, at);
  const attributes = titleAttributes(article, first, titleEnd);
  const score =
    scoreOf(article, at, name, first < at) -
    (isWordIn(article, at, MAGISTRATE) && name.words === 1 ? 0.15 : 0);
  const found = names.map((one) => judgeFound(article, one, score, attributes));
  return found.length === 1 ? found[0] : found;
};

/** `Robert A. Katzmann, Chief Judge, Dennis Jacobs and Reena Raggi, Circuit Judges` */
const findListBefore = (article: Article, at: number): Found[] | undefined => {
  const first = titleStart(article, at);
  if (!isCharacter(article, first - 1, ',') || !inOneSentence(article, first - 1, at)) return undefined;
  const names = namesBackward(article, first - 1);
  // surnames alone only before a full rank: `Jacobs, Cabranes and Raggi, Circuit Judges`
  const isRanked = first < at && isCapitalized(article, at) && isCapitalized(article, first);
  if (names.length < 2 || (!isRanked && names.some(({ words }) => words < 2))) return undefined;
  return names.map((name) => judgeFound(article, name, 0.9, sharedTitle(article, name, first, at + 1)));
};

export const titledJudges: readonly CueRule[] = [
  {
    id: 'judge/title-and-name',
    why: 'A judge is named with the title before the name: `Chief Judge Loretta Preska`, `Justices Kagan and Alito`.',
    cues: ['judge', 'judges', 'justice', 'justices', 'magistrate', 'magistrates'],
    find: findTitled,
  },
  {
    id: 'judge/names-and-plural-title',
    why: 'The head of an opinion lists its judges before one title: `Dennis Jacobs and Reena Raggi, Circuit Judges`.',
    cues: ['judges', 'justices'],
    find: findListBefore,
  },
];
