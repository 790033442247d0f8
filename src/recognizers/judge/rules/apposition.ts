// A description set off by commas: `Loretta Preska, chief judge of the U.S. District Court`, `the judge, Loretta Preska,`.
import type { Article } from '../../../model/article.js';
import { TokenKind } from '../../../model/tokens.js';
import { wordSet } from '../../../model/word-set.js';
import { isCharacter } from '../../shared/character-at.js';
import { matchPersonName } from '../../shared/person-name.js';
import { matchPersonNameBackward } from '../../shared/person-name-backward.js';
import type { CueRule, Found } from '../../shared/rule.js';
import { inOneSentence, isAttached, isCapitalized, isWordIn, kindAt } from '../../shared/token-text.js';
import { judgeFound } from '../judge-found.js';
import { titleAttributes, titleStart } from '../judge-title.js';
import { skipHonorifics } from '../name-list.js';
import { JUDGE_VERBS } from '../title-words.js';

/** Small words of a description of a judge before its head. */
const DESCRIBING = wordSet(
  'a an the one of former federal senior chief district circuit magistrate superior supreme court high appeals appeal appellate retired presiding county state trial bankruptcy immigration administrative law municipal associate deputy lead sitting acting its now then also new us provincial local long-serving veteran conservative liberal respected family criminal civil tax crown sheriff national regional international probate juvenile',
);
const JUSTICE = wordSet('justice');
const BEFORE_JUSTICE = wordSet('court chief associate presiding senior appellate appeals acting puisne');
const BEFORE_OFFICE = wordSet('for of');
const BEHIND = wordSet(
  'of in at for on from with who and appointed nominated assigned sitting based known named presiding',
);
const CLOSERS = ',.;:)\u2014\u2013"\u201d';
const THE = wordSet('the trial presiding federal chief our sentencing lead');
const AGE_WORDS = wordSet('aged');
const LINKS = wordSet('in on for handling overseeing hearing presiding over assigned to of at');
const SEATED = wordSet('in at');
const APPOSITION_AT_MOST = 12;

/** Comma before the description whose head stands at `head`; undefined when other words stand between. */
const descriptionComma = (article: Article, head: number): number | undefined => {
  for (let at = head - 1; at > head - APPOSITION_AT_MOST && inOneSentence(article, at, head); at -= 1) {
    if (isCharacter(article, at, ',')) return at;
    const isPart =
      isCharacter(article, at, '-.') ||
      kindAt(article, at) === TokenKind.Possessive ||
      (kindAt(article, at) === TokenKind.Lower
        ? isWordIn(article, at, DESCRIBING)
        : isCapitalized(article, at));
    if (!isPart) return undefined;
  }
  return undefined;
};

/** True when the description at `at` (behind its head) closes before any verb of the main clause. */
const isClosed = (article: Article, at: number): boolean => {
  if (!inOneSentence(article, at - 1, at) || isCharacter(article, at, CLOSERS)) return true;
  if (!isWordIn(article, at, BEHIND)) return false;
  for (let next = at; next < at + 18 && inOneSentence(article, at, next); next += 1) {
    if (isCharacter(article, next, CLOSERS)) return true;
    if (isWordIn(article, next, WHO)) return true;
    if (isWordIn(article, next, JUDGE_VERBS)) return false;
  }
  return !inOneSentence(article, at, at + 18);
};
const WHO = wordSet('who');

/** Comma before an age: `Preska, 65, a federal judge`. */
const beforeAge = (article: Article, comma: number): number => {
  const age = kindAt(article, comma - 1) === TokenKind.Number ? comma - 1 : comma;
  if (age === comma) return comma;
  const start = isWordIn(article, age - 1, AGE_WORDS) ? age - 2 : age - 1;
  return isCharacter(article, start, ',') ? start : comma;
};

const findDescribed = (article: Article, at: number): Found | undefined => {
  const comma = descriptionComma(article, at);
  if (comma === undefined || (comma === at - 1 && isCapitalized(article, at))) return undefined;
  // `Environmental Justice`, `Chief of Social Justice`
  if (isWordIn(article, at, JUSTICE) && !isWordIn(article, at - 1, BEFORE_JUSTICE)) return undefined;
  if (!isClosed(article, at + 1)) return undefined;
  const name = matchPersonNameBackward(article, beforeAge(article, comma));
  if (!name || name.words < 2) return undefined;
  const attributes = titleAttributes(article, titleStart(article, at), at + 1);
  const isPast = attributes['status'] === 'former';
  return judgeFound(article, name, isPast ? 0.65 : 0.85, attributes);
};

const findNamed = (article: Article, at: number): Found | undefined => {
  // `the Minister for Justice, Helen Larkin,`, `the Department of Justice in Dublin, Mary Larkin,`
  if (isWordIn(article, at, JUSTICE) && isWordIn(article, at - 1, BEFORE_OFFICE)) return undefined;
  let comma = at + 1;
  // `the judge in the case, Loretta Preska,`
  if (isWordIn(article, comma, LINKS)) {
    while (
      comma < at + 9 &&
      inOneSentence(article, at, comma) &&
      !isCharacter(article, comma, ',;') &&
      !isWordIn(article, comma, JUDGE_VERBS)
    )
      comma += 1;
  }
  if (!isCharacter(article, comma, ',') || !inOneSentence(article, at, comma + 1)) return undefined;
  const isDefinite =
    isWordIn(article, titleStart(article, at) - 1, THE) ||
    isWordIn(article, at - 1, THE) ||
    isCapitalized(article, at);
  // `Robert Katzmann, Chief Judge, Dennis Jacobs, Circuit Judges`: the title is the first one's
  // `a judge in Oakland, Juliet Cox, ruled`: where the judge sits
  const isSeated = comma > at + 1 && isWordIn(article, at + 1, SEATED);
  if (!(isDefinite || isSeated) || isCharacter(article, titleStart(article, at) - 1, ',')) return undefined;
  const name = matchPersonName(article, skipHonorifics(article, comma + 1));
  if (!name || name.words < 2) return undefined;
  const closes =
    isCharacter(article, name.last, ',;)\u2014\u2013') ||
    (isCharacter(article, name.last, '.') && isAttached(article, name.last));
  if (!closes) return undefined;
  return judgeFound(
    article,
    name,
    comma === at + 1 ? 0.85 : 0.7,
    titleAttributes(article, titleStart(article, at), at + 1),
  );
};

export const appositions: readonly CueRule[] = [
  {
    id: 'judge/name-and-description',
    why: 'A full name is described between commas: `James Francis, a federal magistrate judge in New York, ruled`.',
    cues: ['judge', 'justice', 'magistrate'],
    find: findDescribed,
  },
  {
    id: 'judge/description-and-name',
    why: 'The judge spoken of is named between commas: `the judge, Loretta Preska, ruled`.',
    cues: ['judge', 'justice', 'magistrate'],
    find: findNamed,
  },
];
