// Citations of law reports: volume, report, page: `410 U.S. 113`, `829 F.3d 197`, `2015 WL 2375225`.
import type { Article } from '../../../model/article.js';
import { TokenKind } from '../../../model/tokens.js';
import type { Found, NameRule } from '../../shared/rule.js';
import { isCapitalized, isWordIn, kindAt, sentenceBounds, tokenText } from '../../shared/token-text.js';
import { plainNumber } from '../case-reference.js';
import { hasWord } from '../../shared/has-word.js';
import { SIDES, SPORTS_WORDS } from '../party-words.js';

const LIST = 'case/reporters';
const CERTAIN = 0.95;
const IN_CASE = 0.85;
const UNSURE = 0.4;

/** `410`, `402A`, `102-56` */
const VOLUME = /^\d{1,4}[A-Z]?$/;
/** `22a`, `435P`, `1359WC`, `5243-P`, `1211(A)`, `51350[U]` */
const SUFFIX = String.raw`(?:-[A-Z]|[a-cefA-Z](?![A-Za-z])|WC|\s?[([][AU][)\]])?`;
const PAGE_NUMBER = String.raw`(?:\d{1,3},\d{3}|\d{1,8}${SUFFIX}|[ivxlc]{2,8}|[IVXLC]{2,8})(?!\w|[.,:]\d)`;
/** ` (1 Gilm.)`, ` (1859,)`: the reporter's own name or the year between a report and its page */
const INSERT = String.raw`(?:\s\((?:\d{1,2}\s)?[A-Z][\w.& ]{1,20}\),?|\s\((?:18|19|20)\d\d,?\),?)?`;
/** Spaces, also those of no width that web pages put between a report and its page. */
const GAP = String.raw`[\s\u200b]{0,3}`;
/** `113`, `at 5`, `, at p. 651`, `lxiv`, `No. 233`, `¶ 25,508`, `S827` */
const PAGE = new RegExp(
  String.raw`${INSERT},?${GAP}(?:at\s{1,2}(?:pp?\.\s)?|p(?:p|age)?\.?\s|No\.\s|¶\s?|S)?(?<page>${PAGE_NUMBER})`,
  'y',
);
/** `___` for a page not yet known */
const BLANK = /\s?(?:at\s)?_{1,5}(?!\w)/y;
/** ` ___ (2018)`: the year behind it makes a citation whole whose page is to come */
const BLANK_AND_YEAR = /(?<blank>\s?_{2,4})\s\((?:19|20)\d\d\)/y;
/** ` (1890)`, ` (4th Cir. 1982)`, `, 5 (D. Kan. 2006)`, `, ¶ 12` */
const DATED =
  /,?\s¶|(?:,\s\d{1,4}(?:-\d{1,4})?)?\s[([](?:[A-Z0-9][\w.'’ ]{0,30}\s)?(?:1[78]|19|20)\d\d[)\]]/y;
/** `Canada 3 U.S. 2` is a score. */
const SCORE_LINE = 20;

/** `2023 NY Slip Op 51350`, `2021 DNH 138P`: reports that count by years */
const YEAR = /^(?:19|20)\d\d$/;
const INITIALS = /^[A-Z]{2}(?:[A-Z]|\s?Slip\s?Op)/;

const VERSUS = /^vs?\.?$/i;
const MATTERS = /^(?:re|parte|matter)$/i;

/** True when the name of a case stands in the few words before `at`. */
const followsCase = (article: Article, at: number): boolean => {
  const { first } = sentenceBounds(article, at);
  for (let back = at - 1; back >= first && at - back < 16; back -= 1) {
    const word = tokenText(article, back);
    if (VERSUS.test(word) || MATTERS.test(word)) return true;
  }
  return false;
};

/** `Canada 3 U.S. 2`, `Ghana 2 U.S. 1 in a friendly match`: two small numbers where sides meet. */
const isScoreLine = (article: Article, hit: number, report: string, page: string): boolean => {
  const volume = Number(tokenText(article, hit - 1));
  if (report !== 'U.S.' || volume >= SCORE_LINE || !(Number(page) < SCORE_LINE)) return false;
  if (followsCase(article, hit) || !isCapitalized(article, hit - 2)) return false;
  const { first, last } = sentenceBounds(article, hit);
  return isWordIn(article, hit - 2, SIDES) || hasWord(article, first, last, SPORTS_WORDS);
};

const reference = (entry: { id: string; name: string }, volume: string, number: string) => {
  const slug = entry.id.replace('report-', '');
  const page = number.replaceAll(/[^\w-]/g, '');
  return {
    id: `us-${slug}-${volume.toLowerCase()}-${page.toLowerCase()}`,
    name: `${volume} ${entry.name} ${number}`,
    ids: { cite: `us/${slug}/${volume}/${page}` },
  };
};

export const reportCitations: NameRule = {
  id: 'case/report-citation',
  why: 'A case is cited by the volume and page of the report that printed it: "410 U.S. 113".',
  list: LIST,
  find(article, hit) {
    const kind = kindAt(article, hit.first - 1);
    if (kind !== TokenKind.Number && kind !== TokenKind.Alphanumeric) return undefined;
    const reading = hit.readings.find((candidate) => candidate.list === LIST);
    const volume = tokenText(article, hit.first - 1);
    if (!reading || !VOLUME.test(volume)) return undefined;
    const { tokens, source } = article;
    const end = tokens.end[hit.last - 1] as number;
    const rest = source.text.slice(end, end + 60);
    PAGE.lastIndex = 0;
    BLANK.lastIndex = 0;
    const page = PAGE.exec(rest);
    if (!page && !BLANK.test(rest)) return undefined;
    const start = tokens.start[hit.first - 1] as number;
    const number = page?.groups?.['page']?.replace(',', '') ?? '';
    const length = page?.[0].length ?? blankLength(rest);
    const isYearly =
      reading.entry.attributes?.['yearly'] === 'yes' &&
      YEAR.test(volume) &&
      INITIALS.test(source.text.slice(tokens.start[hit.first], end));
    if (reading.ambiguous && !isYearly && !isInCase(article, hit.first, rest.slice(length))) return undefined;
    const isPinned = page !== null && /\bat\b/.test(page[0]);
    const words = plainNumber(source.text.slice(start, end + length));
    const found: Found = {
      start,
      end: end + length,
      score: scoreOf(article, hit.first, reading.ambiguous, reading.entry.name, isPinned ? '' : number),
      refersTo: number !== '' && !isPinned ? reference(reading.entry, volume, number) : { name: words },
    };
    return found;
  },
};

/** Length of a blank that belongs to the citation; 0 when the citation ends before it. */
const blankLength = (rest: string): number => {
  BLANK_AND_YEAR.lastIndex = 0;
  return BLANK_AND_YEAR.exec(rest)?.groups?.['blank']?.length ?? 0;
};

const scoreOf = (article: Article, hit: number, ambiguous: boolean, report: string, page: string): number => {
  if (ambiguous) return IN_CASE;
  return page !== '' && isScoreLine(article, hit, report, page) ? UNSURE : CERTAIN;
};

/** A report called by a person's name counts behind the name of a case or before a year: `1 Johnson 1 (1890)`. */
const isInCase = (article: Article, hit: number, rest: string): boolean => {
  DATED.lastIndex = 0;
  return DATED.test(rest) || (followsCase(article, hit - 1) && !isCapitalized(article, hit - 2));
};
