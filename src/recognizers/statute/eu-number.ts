// The number of an act of the EU behind its short name: `the EIA Directive, 2011/92/EU`.
import type { Article } from '../../model/article.js';

const NUMBER = /,?\s(?:19|20)?\d\d\/\d{1,4}\/(?:EC|EU|EEC|JHA)(?!\w)/y;

/** Offset behind `, 2011/92/EU` or ` 95/46/EC` that follows `end`; undefined when none does. */
export const euNumberEnd = ({ source }: Article, end: number): number | undefined => {
  NUMBER.lastIndex = 0;
  const match = NUMBER.exec(source.text.slice(end, end + 40));
  return match ? end + match[0].length : undefined;
};
