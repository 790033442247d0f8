// Citations of law reports: volume, report, page: `410 U.S. 113`, `829 F.3d 197`, `2015 WL 2375225`.
import type { Article } from '../../../model/article.js';
import { TokenKind } from '../../../model/tokens.js';
import type { NameRule } from '../../shared/rule.js';
import { kindAt, sentenceBounds, tokenText } from '../../shared/token-text.js';
import { plainNumber } from '../case-reference.js';

const LIST = 'case/reporters';
const CERTAIN = 0.95;
const UNSURE = 0.4;

/** `113`, `at 5`, `, at p. 651`, `5243-P`; `___` for a page not yet known */
const PAGE = /,?\s?(?:at\s(?:pp?\.\s)?)?(?<page>\d{1,3},\d{3}|\d{1,8}(?:-[A-Z])?)(?![\w]|[.,]\d)/y;
const BLANK = /\s?_{2,4}/y;
/** `Canada 3 U.S. 2` is a score. */
const SCORE_LINE = 20;

const isScoreLine = (report: string, volume: number, page: number): boolean =>
  report === 'U.S.' && volume < SCORE_LINE && page < SCORE_LINE;

const followsVersus = (article: Article, at: number): boolean => {
  const { first } = sentenceBounds(article, at);
  for (let back = at - 1; back >= first && at - back < 16; back -= 1)
    if (/^vs?\.?$/.test(tokenText(article, back))) return true;
  return false;
};

export const reportCitations: NameRule = {
  id: 'case/report-citation',
  why: 'A case is cited by the volume and page of the report that printed it: "410 U.S. 113".',
  list: LIST,
  find(article, hit) {
    if (kindAt(article, hit.first - 1) !== TokenKind.Number) return undefined;
    const reading = hit.readings.find((candidate) => candidate.list === LIST);
    const volume = tokenText(article, hit.first - 1);
    if (!reading || !/^\d{1,4}$/.test(volume)) return undefined;
    const { tokens, source } = article;
    const end = tokens.end[hit.last - 1] as number;
    const rest = source.text.slice(end, end + 24);
    PAGE.lastIndex = 0;
    BLANK.lastIndex = 0;
    const page = PAGE.exec(rest);
    if (!page && !BLANK.test(rest)) return undefined;
    const start = tokens.start[hit.first - 1] as number;
    const number = page?.groups?.['page']?.replace(',', '');
    const report = reading.entry.name;
    const name = number === undefined ? `${volume} ${report}` : `${volume} ${report} ${number}`;
    const isShort = page !== null && /\bat\b/.test(page[0]);
    const slug = reading.entry.id.replace('report-', '');
    const score =
      number !== undefined &&
      isScoreLine(report, Number(volume), Number(number)) &&
      !followsVersus(article, hit.first)
        ? UNSURE
        : CERTAIN;
    const isWhole = number !== undefined && !isShort;
    return {
      start,
      end: end + (page?.[0].length ?? 0),
      score,
      refersTo: isWhole
        ? {
            id: `us-${slug}-${volume}-${number.toLowerCase()}`,
            name,
            ids: { cite: `us/${slug}/${volume}/${number}` },
          }
        : { name: plainNumber(source.text.slice(start, end + (page?.[0].length ?? 0))) },
    };
  },
};
