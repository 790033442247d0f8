// The number of an act of the EU behind its short name: `the EIA Directive, 2011/92/EU`.
import type { Article } from '../../model/article.js';
import { tokenText } from '../shared/token-text.js';
import type { Found } from '../shared/rule.js';
import { celexOf, yearAndNumber } from './celex.js';
import { foundLaw } from './found-law.js';
import { reviseFound } from '../shared/revise-found.js';
import type { Law } from './found-law.js';

const NUMBER = /,?\s(?<first>(?:19|20)?\d\d)\/(?<second>\d{1,4})\/(?:EC|EU|EEC|JHA)(?!\w)/y;

const numberAt = ({ source }: Article, end: number): RegExpExecArray | null => {
  NUMBER.lastIndex = 0;
  return NUMBER.exec(source.text.slice(end, end + 40));
};

/** Offset behind `, 2011/92/EU` or ` 95/46/EC` that follows `end`; undefined when none does. */
export const euNumberEnd = (article: Article, end: number): number | undefined => {
  const match = numberAt(article, end);
  return match ? end + match[0].length : undefined;
};

/** The mention of an act with its short name and its number, which says what it is: CELEX and ELI come from the number. */
export const foundNumberedAct = (article: Article, law: Law): Found => {
  const found = foundLaw(article, law);
  const match = numberAt(article, article.tokens.end[law.last - 1] as number);
  const { first = '', second = '' } = match?.groups ?? {};
  const word = tokenText(article, law.last - 1);
  const isFramework = word === 'Decision' && tokenText(article, law.last - 2) === 'Framework';
  const kind = isFramework ? 'Framework' : word;
  const numbers = yearAndNumber(kind, false, first, second);
  const startsThere = found.start === article.tokens.start[law.first];
  if (!numbers || !startsThere || kind === 'Regulation') return found;
  return reviseFound(found, { refersTo: { ...found.refersTo, ...celexOf(kind, numbers) } });
};
