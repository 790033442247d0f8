// Numbers that a word before them makes a case's: `Case # G060362`, `Indictment No. 1234/2014`, `in case RIF2304323`.
import type { Article } from '../../../model/article.js';
import { TokenKind } from '../../../model/tokens.js';
import { wordSet } from '../../../model/word-set.js';
import { matchAhead } from '../../shared/match-ahead.js';
import type { CueRule, Found } from '../../shared/rule.js';
import { isWordIn, kindAt } from '../../shared/token-text.js';
import { docketForm, plainNumber } from '../case-reference.js';
import { FEDERAL } from '../federal-docket.js';

const CERTAIN = 0.95;
const LIKELY = 0.75;
const FEDERAL_ID = new RegExp(FEDERAL.source, 'i');

const ID = String.raw`(?=[A-Za-z0-9:\-\u2010-\u2013./]*\d)[A-Z0-9]{1,12}(?:[-\u2010-\u2013:/.][A-Za-z0-9]{1,12}){0,5}(?![\w])(?:\sof\s(?:19|20)\d\d)?`;
const LABEL = String.raw`(?:(?:[Cc]ourt|[Cc]ase)\s[Ff]ile|[Cc]ases?|CASES?|[Cc]aso|[Dd]ockets?|[Ii]ndictments?|INDICTMENT|[Cc]ause|Index|Claim|Record|Civil\sAction|Complaint|Superior\sCourt|Petition|Appeal)`;
/** `Case No. 30-2021-01234567`, `Case # G060362`, `Indictment Number: 70123-21`, `Civil Action No. 14-123` */
const LABELLED = new RegExp(
  String.raw`${LABEL}\s?(?:(?:[Nn]umbers?|NUMBER|[Nn]os?\.?|NO\.?)(?:\s?[:#]|\sis)?|#s?:?)\s*(?<id>${ID})`,
  'y',
);
/** `in case 15NF1059`, `the case, STKCV-UBT-2024-1154,` */
const BARE = new RegExp(String.raw`[Cc]ases?(?:,|\sis)?\s(?<id>${ID})`, 'y');
/** ` and 19STCV43987`, `, RIF123` */
const NEXT = new RegExp(
  String.raw`(?:,?\s(?:and|&|y)\s|,\s|;\s|\/|\s#\s?|\s(?=\d{2}[A-Z]{1,6}\d{4,8}\b))(?<id>${ID})`,
  'y',
);

const digitsIn = (text: string): number => text.replace(/\D/g, '').length;
/** `2014`, `2020-2021`, `2014-15`, `1/2/2015`: years and dates, not numbers of cases */
const DATE_LIKE = /^(?:(?:19|20)\d\d(?:[-\u2013/](?:\d{2}|(?:19|20)\d\d))?|\d{1,2}\/\d{1,2}(?:\/\d{2,4})?)$/;

const isDocket = (id: string, labelled: boolean): boolean => {
  if (DATE_LIKE.test(id) || id.includes('..')) return false;
  if (labelled) return digitsIn(id) >= 2 && (digitsIn(id) >= 3 || /[-/]/.test(id));
  return digitsIn(id) >= 4 && (/[A-Z]/.test(id) || /\d-\d/.test(id));
};

const other = (start: number, id: string, score: number): Found => {
  const federal = FEDERAL_ID.exec(id)?.groups;
  const form = federal
    ? docketForm(federal['year'] ?? '', federal['kind'] ?? '', federal['number'] ?? '')
    : plainNumber(id);
  return {
    start,
    end: start + id.length,
    score,
    refersTo: { ...(federal ? { id: form } : {}), name: form, ids: { docket: form } },
  };
};

export const labelledNumbers: CueRule = {
  id: 'case/labelled-number',
  why: 'The words before it say that a number is a case\'s: "Case # G060362", "Indictment No. 1234/2014".',
  cues: [
    'case',
    'caso',
    'cases',
    'docket',
    'dockets',
    'indictment',
    'indictments',
    'cause',
    'index',
    'claim',
    'record',
    'civil',
    'court',
    'superior',
    'petition',
    'appeal',
    'complaint',
  ],
  find(article, at) {
    if (isWordIn(article, at - 1, NOT_BEFORE)) return undefined;
    if (!mayLabel(article, at + 1)) return undefined;
    const labelled = matchAhead(article, at, LABELLED, 110) ?? matchBelow(article, at);
    const match = labelled ?? matchAhead(article, at, BARE, 80);
    const id = match?.groups?.['id'];
    if (!match || id === undefined || !isDocket(id, labelled !== undefined)) return undefined;
    const from = article.tokens.start[at] as number;
    const found = [other(from + match[0].length - id.length, id, labelled ? CERTAIN : LIKELY)];
    return [...found, ...more(article, from + match[0].length, labelled ? CERTAIN : LIKELY)];
  },
};
/** `Case Number`, and the number on the next line: pages set numbers in boxes of their own. */
const matchBelow = (article: Article, at: number): RegExpExecArray | undefined => {
  const start = article.tokens.start[at] as number;
  const window = article.source.text.slice(start, start + 80);
  const line = window.indexOf('\n');
  if (line < 0) return undefined;
  LABELLED.lastIndex = 0;
  const match = LABELLED.exec(`${window.slice(0, line)} ${window.slice(line + 1).split('\n', 1)[0] ?? ''}`);
  return match && match[0].length - (match.groups?.['id'] ?? '').length === line + 1 ? match : undefined;
};

/** Words and marks between a label and its number. */
const FOLLOWERS = wordSet('# no nos number numbers file action case court : , is');

/** Asked first: most cases and courts in the news have no number behind them. */
const mayLabel = (article: Article, next: number): boolean => {
  const kind = kindAt(article, next);
  return (
    isWordIn(article, next, FOLLOWERS) ||
    kind === TokenKind.Number ||
    kind === TokenKind.Alphanumeric ||
    kind === TokenKind.Upper ||
    kind === TokenKind.Initial
  );
};

/** A police file and a tracking record are not cases. */
const NOT_BEFORE = wordSet(
  'police report incident phone tracking show display upper lower brief suit staircase',
);

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
