// The parenthesis of an edition behind a citation of a code: `(West 2009)`, `(Lexis Supp. 2010)`, `(2005-06)`, `(repealed)`.
import type { Article } from '../../model/article.js';

const YEARS = String.raw`(?:1[89]|20)\d\d(?:[-\u2013]\d{2,4})?`;
const PUBLISHER = String.raw`(?:(?:West|Lexis|LexisNexis|Michie|Vernon|McKinney|Deering|Purdon|Baldwin|Smith-Hurd|Page|Thomson|Reuters|Law\.?|Co-op\.?|Consol\.|Cum\.|Supp\.|Rev\.|Repl\.|ed\.|[IVX]{1,4})(?:['’]s)?\s?){0,5}`;
/** ` (West 2009)`, ` (2005-06)`, ` (West 2009 & Supp. 2012)`, ` (repealed 1990)` */
const EDITION = new RegExp(
  String.raw`\s\((?:${PUBLISHER}\s?${YEARS}(?:(?:,|\s&)?\s(?:Cum\.\s)?Supp\.(?:\s[IVX]{1,4})?(?:\s${YEARS})?)?|(?:repealed|amended|renumbered|as\samended)(?:\s${YEARS})?)\)`,
  'y',
);

/** Offset behind the edition that follows `end`; `end` when none does. */
export const afterEdition = ({ source }: Article, end: number): number => {
  if (source.text.charAt(end + 1) !== '(') return end;
  EDITION.lastIndex = 0;
  const match = EDITION.exec(source.text.slice(end, end + 60));
  return match ? end + match[0].length : end;
};
