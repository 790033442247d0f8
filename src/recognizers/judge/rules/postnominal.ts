// Letters behind a name: `Eady J`, `Rimer and Underhill LJJ`, `Qua, C.J.`, `(Preska, J.)`.
import type { Article } from '../../../model/article.js';
import { TokenKind } from '../../../model/tokens.js';
import { wordSet } from '../../../model/word-set.js';
import { articleCountry } from '../../shared/article-country.js';
import { isCharacter } from '../../shared/character-at.js';
import type { PersonName } from '../../shared/person-name.js';
import { matchPersonName } from '../../shared/person-name.js';
import { matchPersonNameBackward } from '../../shared/person-name-backward.js';
import type { CueRule, Found } from '../../shared/rule.js';
import {
  inOneSentence,
  isAttached,
  isCapitalized,
  isSentenceStart,
  isWordIn,
  kindAt,
  tokenText,
} from '../../shared/token-text.js';
import { wordList } from '../../shared/word-list.js';
import { judgeFound, speaksOfCourts } from '../judge-found.js';
import { titleAttributes } from '../judge-title.js';
import { namesBackward, sharedTitle } from '../name-list.js';
import { HONORIFICS } from '../title-words.js';

const GIVEN = wordList('shared/given-names');
const SINGLE = wordSet('j j.');
const PLURAL = wordSet('jj jj. j.j. ljj jja');
const CERTAIN = wordSet('lj ljj c.j. cj p.j. m.j. d.j. jsc cji j.a. ja');
const HONORABLE = wordSet("hon'ble honble honourable");
const NUMBERS = wordSet('i ii iii iv');
/** What stands behind the judge's name above a judgment: `A.B. Rao, J. Date: 3.7.2018` */
const HEADING_WORDS = wordSet('date dated oral order judgment judgement per cav reserved');
const CJI = wordSet('cji');
const VERSUS = wordSet('v v. vs');
const OPINION_WORDS = wordSet(
  'delivered dissenting concurring concurs concurred dissents dissented held said writing joined joins took presiding agreed agreeing not also sitting and in at observed',
);
const COMMON_LAW = ['GB', 'IE', 'IN', 'AU', 'NZ', 'CA', 'ZA', 'SG', 'HK', 'KE', 'PK'];

/** Only the last name of what was matched when a case name runs into it: `In Smith v Jones Eady J held`. */
const withoutParty = (article: Article, name: PersonName): PersonName =>
  isWordIn(article, name.first - 1, VERSUS) && name.last - name.first > 1
    ? { first: name.last - 1, last: name.last, words: 1 }
    : name;

/** End of the name before a number that tells judges of one name apart: `Dinesh Kumar Singh-I, J.` */
const withoutNumber = (article: Article, last: number): number =>
  isWordIn(article, last - 1, NUMBERS) && isCharacter(article, last - 2, '-') && isAttached(article, last - 2)
    ? last - 2
    : last;

/** True when a style of judges stands before the name: `Hon'ble Mrs. Manju Rani Chauhan,J.` */
const isHonoured = (article: Article, first: number): boolean => {
  for (let at = first - 1; at >= first - 5 && inOneSentence(article, at, first); at -= 1) {
    if (isWordIn(article, at, HONORABLE)) return true;
    if (!isWordIn(article, at, HONORIFICS) && !isCharacter(article, at, '.')) return false;
  }
  return false;
};

/** `Budihal R.B.` before `J.`: a name with its initials behind it, as South Indians write. */
const initialsBehind = (article: Article, last: number): PersonName | undefined => {
  if (kindAt(article, last - 1) !== TokenKind.Dotted || !inOneSentence(article, last - 2, last - 1))
    return undefined;
  const name = matchPersonNameBackward(article, last - 1);
  return name && { ...name, last };
};

/** True when nothing behind the letter continues a name: `Homer J. Simpson`, `Michael J Fox`, `J. Crew`. */
const endsName = (article: Article, at: number): boolean =>
  !inOneSentence(article, at, at + 1) || !isCapitalized(article, at + 1) || isSentenceStart(article, at + 1);

/** `(Preska, J.)`, `Preska, J., dissenting`, `Najmi Waziri, J. (Oral)`, but not `Smith, J. (2010)` of a reading list. */
const isOpinionMark = (article: Article, at: number): boolean => {
  if (isCharacter(article, at + 1, ')') || isWordIn(article, at + 1, HEADING_WORDS)) return true;
  const next = isCharacter(article, at + 1, ',') || isCharacter(article, at + 1, ':') ? at + 2 : at + 1;
  if (isCharacter(article, at + 1, ':')) return true;
  if (isCharacter(article, next, '('))
    return /^(?:oral|dissenting|concurring|per|for)$/i.test(tokenText(article, next + 1));
  return isWordIn(article, next, OPINION_WORDS) || !inOneSentence(article, at, at + 1);
};

const scoreSingle = (
  article: Article,
  at: number,
  hasComma: boolean,
  name: PersonName,
): number | undefined => {
  // `Hon'ble Shashi Kant, J.` above an Indian judgment
  if (hasComma && isHonoured(article, name.first)) return 0.85;
  if (!endsName(article, at) && !(hasComma && isWordIn(article, at + 1, HEADING_WORDS))) return undefined;
  // `(Preska, J.)`
  if (hasComma && isCharacter(article, name.first - 1, '(') && isCharacter(article, at + 1, ')')) return 0.8;
  if (hasComma && isOpinionMark(article, at))
    return speaksOfCourts(article) ? 0.85 : isWordIn(article, at + 1, HEADING_WORDS) ? 0.6 : undefined;
  if (hasComma) return undefined;
  const isDotted = tokenText(article, at).endsWith('.');
  const country = articleCountry(article);
  const isCommonLaw = country !== undefined && COMMON_LAW.includes(country);
  // `Rebecca J. told police`: a witness without a surname
  if (name.words === 1 && GIVEN.has(article, name.first) && (isDotted || !isCommonLaw)) return undefined;
  if (isDotted) return isCommonLaw && speaksOfCourts(article) ? 0.7 : undefined;
  return isCommonLaw || speaksOfCourts(article) ? 0.85 : 0.6;
};

const findPostnominal = (article: Article, at: number): Found | Found[] | undefined => {
  if (
    at === 0 ||
    !inOneSentence(article, at - 1, at) ||
    // `Ramesh Sinha,J.` above Indian judgments
    (isAttached(article, at) && !isCharacter(article, at - 1, ',')) ||
    kindAt(article, at) === TokenKind.Lower
  )
    return undefined;
  const hasComma = isCharacter(article, at - 1, ',');
  const last = withoutNumber(article, hasComma ? at - 1 : at);
  const attributes = titleAttributes(article, at, at + 1);
  if (isWordIn(article, at, PLURAL)) {
    const names = namesBackward(article, last);
    return names.length > 0
      ? names.map((name) => judgeFound(article, name, 0.9, sharedTitle(article, name, at, at + 1)))
      : undefined;
  }
  const matched = matchPersonNameBackward(article, last) ?? initialsBehind(article, last);
  if (!matched) return undefined;
  const name = withoutParty(article, matched);
  if (isWordIn(article, at, SINGLE)) {
    const score = scoreSingle(article, at, hasComma, name);
    return score === undefined ? undefined : judgeFound(article, name, score, attributes);
  }
  return isWordIn(article, at, CERTAIN) && (speaksOfCourts(article) || tokenText(article, at).length > 2)
    ? judgeFound(article, name, 0.85, attributes)
    : undefined;
};

export const postnominals: readonly CueRule[] = [
  {
    id: 'judge/postnominal',
    why: 'Judgments and their reports put letters behind the name: `Eady J held`, `Gross LJ`, `Qua, C.J., Lummus, Dolan, & Williams, JJ.`',
    cues: wordSet('j j. jj jj. j.j. lj ljj c.j. cj p.j. m.j. d.j. jsc j.a. ja jja'),
    find: findPostnominal,
  },
  {
    id: 'judge/cji-and-name',
    why: 'Indian papers shorten the Chief Justice of India: `CJI Ranjan Gogoi`.',
    cues: CJI,
    find: (article, at) => {
      if (kindAt(article, at) !== TokenKind.Upper) return undefined;
      const name = matchPersonName(article, at + 1, { initials: true });
      return name && judgeFound(article, name, 0.9, { title: 'CJI', titleClass: 'chief_justice' });
    },
  },
];
