// `(NASDAQ: MSFT)` or `(MSFT.O)` behind a name to the ticker in it.
import type { Article } from '../../model/article.js';
import { isCharacter } from '../shared/character-at.js';
import { matchAt } from '../shared/match-at.js';

/** `(NASDAQ: MSFT)`, `(NYSE:BRK.B;` */
const EXCHANGE_TICKER =
  /\(\s?(?<exchange>NASDAQ|Nasdaq|NasdaqGS|NYSE|NYSE American|NYSE Arca|AMEX|LSE|AIM|TSX|TSX-V|ASX|BSE|NSE|HKEX|SEHK|SGX|FRA|XETRA|Euronext|EPA|ISEQ|OTC|OTCQB|OTCQX|OTCBB)\s?:\s?(?<symbol>[A-Z][A-Z0-9]{0,5}(?:\.[A-Z]{1,2})?|\d{3,6})\b/y;
/** `(MSFT.O)`: a Reuters code */
const REUTERS_CODE = /\((?<symbol>[A-Z]{1,5}\.[A-Z]{1,2})\)/y;

/** The ticker that stands in brackets at token `at`, `NASDAQ:MSFT` or `MSFT.O`; undefined when none does. */
export const tickerAfter = (article: Article, at: number): string | undefined => {
  if (!isCharacter(article, at, '(')) return undefined;
  const listed = matchAt(article, at, EXCHANGE_TICKER, 40)?.groups;
  if (listed) return `${listed['exchange']}:${listed['symbol']}`;
  return matchAt(article, at, REUTERS_CODE, 12)?.groups?.['symbol'];
};
