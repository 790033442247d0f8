// Judicial offices with other names: Advocate General, HHJ, Vice Chancellor, Master of the Rolls, Sheriff, Recorder.
import type { Article } from '../../../model/article.js';
import { TokenKind } from '../../../model/tokens.js';
import { wordSet } from '../../../model/word-set.js';
import { articleCountry, countryVotes } from '../../shared/article-country.js';
import { isCharacter } from '../../shared/character-at.js';
import { matchPersonName } from '../../shared/person-name.js';
import { matchPersonNameBackward } from '../../shared/person-name-backward.js';
import { hasWord } from '../../shared/has-word.js';
import type { CueRule, Found } from '../../shared/rule.js';
import { inOneSentence, isWordIn, kindAt, sentenceBounds } from '../../shared/token-text.js';
import { judgeFound } from '../judge-found.js';
import { titleAttributes } from '../judge-title.js';
import { skipHonorifics } from '../name-list.js';

const GENERAL = wordSet('general');
const JUDGE = wordSet('judge');
const VICE = wordSet('vice');
const SPECIAL = wordSet('special');
const OF_ROLLS = wordSet('rolls');
const CHANCERY = wordSet('chancery');
const PRINCIPAL = wordSet('principal');
const SHERIFF_COURT = wordSet('court sentenced fined sheriff');
const RECORDER = wordSet('recorder');
const OF = wordSet('of');
const COMMON_LAW = ['GB', 'IE'];

const isCapital = (article: Article, at: number): boolean =>
  kindAt(article, at) === TokenKind.Title || kindAt(article, at) === TokenKind.Upper;

/** Mention of the name that starts at `start`, with the title of tokens `first` to `last`. */
const officeFound = (
  article: Article,
  first: number,
  last: number,
  start: number,
  score: number,
  least = 1,
): Found | undefined => {
  const name = inOneSentence(article, first, start) ? matchPersonName(article, start) : undefined;
  return name && name.words >= least
    ? judgeFound(article, name, score, titleAttributes(article, first, last))
    : undefined;
};

const findAdvocateGeneral = (article: Article, at: number): Found | undefined => {
  const general = isCharacter(article, at + 1, '-') ? at + 2 : at + 1;
  if (!isCapital(article, at) || !isWordIn(article, general, GENERAL) || isWordIn(article, at - 1, JUDGE))
    return undefined;
  return officeFound(
    article,
    at,
    general + 1,
    skipHonorifics(article, general + 1),
    (countryVotes(article).get('EU') ?? 0) > 0 ? 0.9 : 0.4,
  );
};

const findChancellor = (article: Article, at: number): Found | undefined => {
  if (!isCapital(article, at) || !hasWord(article, 0, article.tokens.count, CHANCERY)) return undefined;
  const isHyphen = isCharacter(article, at - 1, '-');
  const first = isWordIn(article, isHyphen ? at - 2 : at - 1, VICE) ? (isHyphen ? at - 2 : at - 1) : at;
  return officeFound(article, first, at + 1, at + 1, 0.85);
};

/** `Sir Geoffrey Vos, Master of the Rolls` */
const findBeforeRolls = (article: Article, at: number): Found | undefined => {
  const name = isCharacter(article, at - 4, ',') ? matchPersonNameBackward(article, at - 4) : undefined;
  return name && judgeFound(article, name, 0.9, titleAttributes(article, at - 3, at + 1));
};

/** `Recorder of London Mark Lucraft`: England's cities have recorders. */
const findRecorderOf = (article: Article, at: number): Found | undefined => {
  if (!isCapital(article, at) || !isWordIn(article, at, RECORDER) || !isWordIn(article, at + 1, OF))
    return undefined;
  const comma = isCharacter(article, at + 3, ',') ? 1 : 0;
  return isCapital(article, at + 2)
    ? officeFound(article, at, at + 3, skipHonorifics(article, at + 3 + comma), 0.75, 2)
    : undefined;
};

const findRolls = (article: Article, at: number): Found | undefined => {
  const start = isCharacter(article, at + 1, ',') ? at + 2 : at + 1;
  return isCapital(article, at) && isWordIn(article, at, OF_ROLLS)
    ? (findBeforeRolls(article, at) ??
        officeFound(article, at - 3, at + 1, skipHonorifics(article, start), 0.9))
    : undefined;
};

const findSheriff = (article: Article, at: number): Found | undefined => {
  const recorder = findRecorderOf(article, at);
  if (recorder) return recorder;
  if (!isCapital(article, at) || !COMMON_LAW.includes(articleCountry(article) ?? '')) return undefined;
  const { first, last } = sentenceBounds(article, at);
  const titleEnd = isWordIn(article, at + 1, PRINCIPAL) ? at + 2 : at + 1;
  return hasWord(article, first, at, SHERIFF_COURT) || hasWord(article, at + 1, last, SHERIFF_COURT)
    ? officeFound(article, at, titleEnd, skipHonorifics(article, titleEnd), 0.7, 2)
    : undefined;
};

export const offices: readonly CueRule[] = [
  {
    id: 'judge/advocate-general',
    why: 'The Court of Justice hears its advocates general first: `Advocate General Yves Bot`.',
    cues: ['advocate'],
    find: findAdvocateGeneral,
  },
  {
    id: 'judge/circuit-judge-initials',
    why: 'English circuit judges are written HHJ: `HHJ Pelling`.',
    cues: ['hhj', 'dj'],
    find: (article, at) =>
      kindAt(article, at) === TokenKind.Upper && article.tokens.end[at]! - article.tokens.start[at]! === 3
        ? officeFound(article, at, at + 1, at + 1, 0.9)
        : undefined,
  },
  {
    id: 'judge/chancellor',
    why: "Delaware's business judges are chancellors: `Vice Chancellor J. Travis Laster`.",
    cues: ['chancellor'],
    find: findChancellor,
  },
  {
    id: 'judge/master-of-the-rolls',
    why: 'The second judge of England has a title of his own: `the Master of the Rolls, Sir Geoffrey Vos`.',
    cues: OF_ROLLS,
    find: findRolls,
  },
  {
    id: 'judge/special-master',
    why: 'Federal courts appoint special masters: `Special Master Ed Gentle`.',
    cues: ['master'],
    find: (article, at) =>
      isCapital(article, at) && isWordIn(article, at - 1, SPECIAL)
        ? officeFound(article, at - 1, at + 1, at + 1, 0.7, 2)
        : undefined,
  },
  {
    id: 'judge/sheriff-or-recorder',
    why: 'A Scottish sheriff or an English recorder sits in court: `Sheriff Lindsay Foulis sentenced him`.',
    cues: ['sheriff', 'recorder'],
    find: findSheriff,
  },
];
