// Judges of India's lower courts and tribunals: `the Court of Ms. Meena Joshi, Metropolitan Magistrate`, `Shri C.N. Prasad, Judicial Member`.
import type { Article } from '../../../model/article.js';
import { TokenKind } from '../../../model/tokens.js';
import { wordSet } from '../../../model/word-set.js';
import { isCharacter } from '../../shared/character-at.js';
import { matchPersonName } from '../../shared/person-name.js';
import { matchPersonNameBackward } from '../../shared/person-name-backward.js';
import type { CueRule, Found } from '../../shared/rule.js';
import { inOneSentence, isAttached, isWordIn, kindAt, spanOf } from '../../shared/token-text.js';
import { judgeFound } from '../judge-found.js';
import { skipHonorifics } from '../name-list.js';

const OF = wordSet('of');
const PLAIN_TITLES = wordSet('mr mrs ms shri sri smt sh dr kumari');
const MEMBERS = wordSet('judicial accountant technical administrative');
const STYLES = wordSet("hon hon'ble honble");

const findCourtOf = (article: Article, at: number): Found | undefined => {
  if (kindAt(article, at) === TokenKind.Lower || !isWordIn(article, at + 1, OF)) return undefined;
  if (!isWordIn(article, at + 2, PLAIN_TITLES)) return undefined;
  const start = skipHonorifics(article, at + 2);
  const name = inOneSentence(article, at, start) ? matchPersonName(article, start) : undefined;
  return name && judgeFound(article, name, 0.8);
};

/** Token behind the name before a title at `first`: a comma, and perhaps a style, stand between; undefined when they do not. */
const nameEnd = (article: Article, first: number): number | undefined => {
  let at = first;
  if (isCharacter(article, at - 1, '.') && isAttached(article, at - 1)) at -= 1;
  if (isWordIn(article, at - 1, STYLES)) at -= 1;
  else at = first;
  return isCharacter(article, at - 1, ',') ? at - 1 : undefined;
};

const findMember = (article: Article, at: number): Found | undefined => {
  if (kindAt(article, at) === TokenKind.Lower) return undefined;
  // `Member (Judicial)` or `Judicial Member`
  const isBehind = isCharacter(article, at + 1, '(') && isWordIn(article, at + 2, MEMBERS);
  if (!isBehind && !isWordIn(article, at - 1, MEMBERS)) return undefined;
  const first = isBehind ? at : at - 1;
  const end = nameEnd(article, first);
  const name = end === undefined ? undefined : matchPersonNameBackward(article, end);
  if (!name || !inOneSentence(article, name.first, at)) return undefined;
  const { start, end: last } = spanOf(article, first, isBehind ? at + 4 : at + 1);
  return judgeFound(article, name, 0.8, {
    title: article.source.text.slice(start, last).replace(/\s+/g, ' '),
    titleClass: 'judge',
  });
};

export const indianBench: readonly CueRule[] = [
  {
    id: 'judge/court-of-and-name',
    why: 'An Indian trial court is headed by the name of its judge: `In the Court of Ms. Meena Joshi, Metropolitan Magistrate`.',
    cues: ['court'],
    find: findCourtOf,
  },
  {
    id: 'judge/tribunal-member',
    why: 'Members of Indian tribunals sign with what they are: `C.N. Prasad, Judicial Member`.',
    cues: ['member'],
    find: findMember,
  },
];
