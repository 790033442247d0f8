// Indian courts named by the officer who holds them: `Court of the Chief Judicial Magistrate, Pune`.
import type { Article } from '../../../model/article.js';
import { TokenKind } from '../../../model/tokens.js';
import { wordSet } from '../../../model/word-set.js';
import { HYPHENS, isCharacter } from '../../shared/character-at.js';
import type { CueRule, Found } from '../../shared/rule.js';
import { inOneSentence, isAttached, isCapitalized, isWordIn, kindAt } from '../../shared/token-text.js';
import { courtReference } from '../court-reference.js';
import { courtFound } from '../court-found.js';
import { placeEnd } from '../place-end.js';

const OF = wordSet('of');
const THE = wordSet('the learned ld');
const IN_AT = wordSet('in at');
const RANKS = wordSet(
  'chief additional addl principal prl district judicial metropolitan sessions session civil senior junior division first second third class special assistant subordinate city rent small causes & and i ii iii iv v vi',
);
const OFFICERS = wordSet('magistrate judge munsif munsiff jmfc jmic cjm cmm acmm asj');
const WORDS_AT_MOST = 10;

/** End of `Chief Judicial Magistrate`, `Additional Sessions Judge-II` at `at`; `at` when no officer stands there. */
const officerEnd = (article: Article, at: number): number => {
  let end = at;
  let officer = at;
  while (end < at + WORDS_AT_MOST && inOneSentence(article, at - 1, end)) {
    if (isWordIn(article, end, OFFICERS) && isCapitalized(article, end)) officer = end + 1;
    else if (
      !isWordIn(article, end, RANKS) &&
      !(isCharacter(article, end, HYPHENS) && isAttached(article, end)) &&
      !(isCharacter(article, end, '.') && isAttached(article, end))
    )
      break;
    end += 1;
  }
  // `Judge-II`
  return officer > at && isCharacter(article, officer, HYPHENS) && isWordIn(article, officer + 1, RANKS)
    ? officer + 2
    : officer;
};

const findOfficerCourt = (article: Article, at: number): Found | undefined => {
  if (kindAt(article, at) === TokenKind.Lower || !isWordIn(article, at + 1, OF)) return undefined;
  let from = at + 2;
  while (isWordIn(article, from, THE)) from += 1;
  const end = officerEnd(article, from);
  // `the Court of Chief Judicial Magistrate Pankaj Sharma` names the judge
  if (end === from || isCapitalized(article, end)) return undefined;
  const isJoined = isCharacter(article, end, ',') || isWordIn(article, end, IN_AT);
  const place = isJoined && inOneSentence(article, at, end + 1) ? placeEnd(article, end + 1, 2) : end;
  const last = place > end + 1 ? place : end;
  return courtFound(
    article,
    at,
    last,
    0.85,
    courtReference(article, { first: at, last, isBare: last === end }),
  );
};

export const officerCourt: CueRule = {
  id: 'court/of-officer',
  why: "India's trial courts are named by who holds them: `Court of the Chief Judicial Magistrate, Pune`.",
  cues: ['court'],
  find: findOfficerCourt,
};
