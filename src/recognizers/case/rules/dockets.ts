// Docket numbers: `13-mj-02814`, `1:13-mj-02814`, `13 Mag. 2814`, `No. 17-2`, `19STCV43732`, `Case # G060362`.
import type { Article } from '../../../model/article.js';
import { TokenKind } from '../../../model/tokens.js';
import { wordSet } from '../../../model/word-set.js';
import { isCharacter } from '../../shared/character-at.js';
import { matchAhead } from '../../shared/match-ahead.js';
import type { CueRule, Found } from '../../shared/rule.js';
import { isAttached, isWordIn, kindAt, tokenFrom, tokenText } from '../../shared/token-text.js';
import { docketForm, plainNumber } from '../case-reference.js';

const CERTAIN = 0.95;
const LIKELY = 0.75;
const UNSURE = 0.55;

const KIND = 'mj|cv|cr|civ|mc|bk|md|ml|misc|mag|crim|sw|po|ap|mb|vv|cm|gp|wq|dp|cb|br|ag|op|pr';
/** `13-mj-02814`, `1:13-mj-02814`, `M9-150/13-MJ-2814`, `3:17-cv-00939-WHA` */
const FEDERAL = new RegExp(
  String.raw`(?:[A-Z]\d{1,2}-\d{2,4}\/)?(?:\d:)?(?<year>(?:19|20)?\d{2})[-\u2010-\u2013](?<kind>${KIND})[-\u2010-\u2013](?<number>\d{1,6})(?:-[A-Z0-9]{1,5}){0,3}(?!\w)`,
  'yi',
);
/** `20cv1234`, `2:20cv01234`, `13cr268` */
const JOINED = /(?:\d:)?(?<year>\d{2})-?(?<kind>cv|cr|mj|mc|md)-?(?<number>\d{3,6})(?:-[A-Z]{1,4}){0,2}(?!\w)/iy;
/** `13 Mag. 2814`, `S1 14 Cr. 68`, `17 Civ. 1234` */
const SPELLED = /(?<year>\d{2})\s(?<kind>Mag|Civ|Cr|Crim|Misc|MAG|CIV|CR|CRIM|mag|MC|MJ|CV|Magistrate)\.?\s(?:No\.\s)?(?<number>\d{2,5})(?!\w|[.,]\d)/y;
/** Before `Cr.`, money: `Rs 12 Cr.` */
const MONEY = wordSet('rs inr ₹ rupees rs.');

const docket = (article: Article, at: number, pattern: RegExp, score: number): Found | undefined => {
  const match = matchAhead(article, at, pattern);
  if (!match) return undefined;
  const start = article.tokens.start[at] as number;
  const { year = '', kind = '', number = '' } = match.groups ?? {};
  const form = docketForm(year, kind, number);
  return { start, end: start + match[0].length, score, refersTo: { id: form, name: form, ids: { docket: form } } };
};

/** First token of a docket whose kind (`mj`) stands at `at`: over `13-`, `1:` and `M9-150/`. */
const docketStart = (article: Article, at: number): number => {
  let first = at - 2;
  if (isCharacter(article, first - 1, ':') && kindAt(article, first - 2) === TokenKind.Number) first -= 2;
  else if (isCharacter(article, first - 1, '/') && isCharacter(article, first - 3, '-')) first -= 4;
  return first;
};

export const federalDockets: CueRule = {
  id: 'case/federal-docket',
  why: 'Federal courts number cases by year, kind and number: "13-mj-02814", "13 Mag. 2814".',
  cues: [...KIND.split('|'), 'mag.', 'cr.', 'magistrate'],
  find(article, at) {
    if (isAttached(article, at) && isCharacter(article, at - 1, '-\u2010\u2011\u2013')) return docket(article, docketStart(article, at), FEDERAL, CERTAIN);
    if (kindAt(article, at - 1) !== TokenKind.Number || isWordIn(article, at - 2, MONEY)) return undefined;
    return docket(article, at - 1, SPELLED, CERTAIN);
  },
};

const JOINED_WORD = /^\d{2}(?:cv|cr|mj|mc|md)\d/i;

/** `19STCV43732`, `11CF0494`, `08NM02020`: year, letters of the court and kind, number */
const STATE = /^\d{2}[A-Z]{1,6}\d{4,8}$/;

export const stateDockets: CueRule = {
  id: 'case/state-docket',
  why: 'County courts write year, court and number as one word: "19STCV43732".',
  cues: [],
  kinds: [TokenKind.Alphanumeric],
  find(article, at) {
    const { tokens } = article;
    const length = (tokens.end[at] as number) - (tokens.start[at] as number);
    if (length < 7) return undefined;
    const word = tokenText(article, at);
    if (!STATE.test(word)) return !JOINED_WORD.test(word) || isCharacter(article, at - 1, '-') ? undefined : docket(article, isCharacter(article, at - 1, ':') ? at - 2 : at, JOINED, CERTAIN);
    if (isCharacter(article, at + 1, '-') && isAttached(article, at + 1)) return undefined;
    return { start: tokens.start[at] as number, end: tokens.end[at] as number, score: LIKELY, refersTo: { name: word, ids: { docket: word } } };
  },
};

const ID = String.raw`(?=[A-Za-z0-9:\-\u2010-\u2013./]*\d)[A-Z0-9]{1,12}(?:[-\u2010-\u2013:/.][A-Za-z0-9]{1,12}){0,5}(?![\w])(?:\sof\s(?:19|20)\d\d)?`;
const LABEL = String.raw`(?:(?:[Cc]ourt\s)?[Ff]ile|[Cc]ases?|CASES?|[Dd]ockets?|[Ii]ndictments?|INDICTMENT|[Cc]ause|Index|Claim|Record|Civil\sAction|Complaint|Superior\sCourt|Petition|Appeal)`;
/** `Case No. 30-2021-01234567`, `Case # G060362`, `Indictment Number: 70123-21`, `Civil Action No. 14-123` */
const LABELLED = new RegExp(String.raw`${LABEL}\s?(?:(?:[Nn]umbers?|NUMBER|[Nn]os?\.?|NO\.?)\s?[:#]?|#s?:?)\s*(?<id>${ID})`, 'y');
/** `in case 15NF1059`, `the case, STKCV-UBT-2024-1154,` */
const BARE = new RegExp(String.raw`[Cc]ases?(?:,|\sis)?\s(?<id>${ID})`, 'y');
/** ` and 19STCV43987`, `, RIF123` */
const NEXT = new RegExp(String.raw`(?:,?\s(?:and|&)\s|,\s|;\s|\/)(?<id>${ID})`, 'y');

const digitsIn = (text: string): number => text.replace(/\D/g, '').length;
/** `2014`, `2020-2021`, `2014-15`, `1/2/2015`: years and dates, not numbers of cases */
const DATE_LIKE = /^(?:(?:19|20)\d\d(?:[-\u2013/](?:\d{2}|(?:19|20)\d\d))?|\d{1,2}\/\d{1,2}(?:\/\d{2,4})?)$/;

const isDocket = (id: string, labelled: boolean): boolean => {
  if (DATE_LIKE.test(id) || id.includes('..')) return false;
  if (labelled) return digitsIn(id) >= 2 && (digitsIn(id) >= 3 || /[-/]/.test(id));
  return digitsIn(id) >= 4 && (/[A-Z]/.test(id) || /\d-\d/.test(id));
};

const other = (start: number, id: string, score: number): Found => {
  const federal = new RegExp(FEDERAL.source, 'i').exec(id)?.groups;
  const form = federal ? docketForm(federal['year'] ?? '', federal['kind'] ?? '', federal['number'] ?? '') : plainNumber(id);
  return { start, end: start + id.length, score, refersTo: { ...(federal ? { id: form } : {}), name: form, ids: { docket: form } } };
};

export const labelledNumbers: CueRule = {
  id: 'case/labelled-number',
  why: 'The words before it say that a number is a case\'s: "Case # G060362", "Indictment No. 1234/2014".',
  cues: ['case', 'cases', 'docket', 'dockets', 'indictment', 'indictments', 'cause', 'index', 'claim', 'record', 'civil', 'file', 'court', 'superior', 'petition', 'appeal', 'complaint'],
  find(article, at) {
    if (isWordIn(article, at - 1, NOT_BEFORE)) return undefined;
    if (!mayLabel(article, at + 1)) return undefined;
    const labelled = matchAhead(article, at, LABELLED, 110);
    const match = labelled ?? matchAhead(article, at, BARE, 80);
    const id = match?.groups?.['id'];
    if (!match || id === undefined || !isDocket(id, labelled !== undefined)) return undefined;
    const from = article.tokens.start[at] as number;
    const found = [other(from + match[0].length - id.length, id, labelled ? CERTAIN : LIKELY)];
    return [...found, ...more(article, from + match[0].length, labelled ? CERTAIN : LIKELY)];
  },
};
/** Words and marks between a label and its number. */
const FOLLOWERS = wordSet('# no nos number numbers file action case court : , is');

/** Asked first: most cases and courts in the news have no number behind them. */
const mayLabel = (article: Article, next: number): boolean => {
  const kind = kindAt(article, next);
  return isWordIn(article, next, FOLLOWERS) || kind === TokenKind.Number || kind === TokenKind.Alphanumeric || kind === TokenKind.Upper || kind === TokenKind.Initial;
};

/** A police file and a tracking record are not cases. */
const NOT_BEFORE = wordSet('police report incident phone tracking show display upper lower brief suit staircase');

/** Further numbers of a list that starts before offset `from`. */
const more = (article: Article, from: number, score: number): Found[] => {
  const found: Found[] = [];
  let end = from;
  while (found.length < 12) {
    NEXT.lastIndex = 0;
    const match = NEXT.exec(article.source.text.slice(end, end + 40));
    const id = match?.groups?.['id'];
    if (!match || id === undefined || !isDocket(id, false)) break;
    end += match[0].length;
    found.push(other(end - id.length, id, score));
  }
  return found;
};

/** `17-2`, `14-2985`, `14-2985-cv`, `21A244` behind `No.` */
const APPELLATE = /(?<id>(?:0\d|[1-3]\d|[7-9]\d)[-\u2010-\u2013]\d{1,5}(?:-[a-z]{2})?|\d{2}A\d{1,4})(?![\w]|[-\u2013]\d)/y;
/** Before `No.`, other things that are numbered so: `Release No. 14-123`, `Public Law No. 99-508`. */
const NUMBERED_THINGS = wordSet('release grant order bill report publication flight room act law l l. pub rule resolution bulletin circular chapter ordinance notice contract patent regulation directive form executive street paragraph figure table issue episode ranked seed amendment proposition measure standard form unit apartment apt suite highway route license permit');
const CASE_BEFORE = wordSet('case cases docket dockets appeal appeals court ( , cir dist ct');

export const appellateDockets: CueRule = {
  id: 'case/appellate-docket',
  why: 'Courts of appeals number cases by year: "No. 14-2985", "No. 17-2".',
  cues: ['no', 'nos'],
  find(article, at) {
    if (tokenText(article, at + 1) !== '.' || isWordIn(article, at - 1, NUMBERED_THINGS)) return undefined;
    const found: Found[] = [];
    let next = at + 2;
    while (found.length < 8) {
      const match = matchAhead(article, next, APPELLATE, 24);
      const id = match?.groups?.['id'];
      if (id === undefined) break;
      const start = article.tokens.start[next] as number;
      const isCase = isWordIn(article, at - 1, CASE_BEFORE) || kindAt(article, at) !== TokenKind.Lower;
      const form = plainNumber(id);
      found.push({ start, end: start + id.length, score: isWordIn(article, at - 1, CASE_BEFORE) ? LIKELY : isCase ? UNSURE : 0.4, refersTo: { name: form, ids: { docket: form } } });
      next = tokenFrom(article, start + id.length);
      while (/^(?:,|and|&)$/.test(tokenText(article, next))) next += 1;
    }
    return found;
  },
};
