// Text that breaks programs: long runs, half characters, controls, markup, nested brackets, news with bytes changed.
import { newsArticle } from './news.mjs';

export const RUNS = [
  'a',
  'A',
  '.',
  '(',
  '[',
  '"',
  "'",
  '-',
  '— ',
  '0',
  '9',
  '$',
  '€1,',
  ' ',
  '\t',
  '\n',
  '\r\n',
  '\u00a0',
  '\u200b',
  '\u202e',
  '\ufeff',
  '\ud800',
  '\udc00',
  '😀',
  '👩‍👩‍👧',
  'e\u0301\u0302\u0303',
  'İ',
  'ß',
  '中',
  'ال',
  'http://',
  'www.',
  '@',
  '&amp;',
  '<p>',
  '<!--',
  '</',
  '{',
  '\\',
  '\u0000',
  'Mr. ',
  'v. ',
  'Inc. ',
  'Judge ',
  'of the ',
  'U.S. ',
  'J. R. R. ',
  'Jan ',
  'half an hour ',
  '$1 million ',
  '31/12/2014 ',
  'section 1(a)(1)(A)(i) ',
  'No. 13-mj-2814 ',
  'data center in ',
  'Dublin, ',
  'and ',
  'M',
  'IX',
  'X-',
  'McDonald’s ',
  'said Mr. ',
  '“',
  '”',
  '‘s ',
  '\u2028',
  '\u0085',
  '* ',
  '# ',
  '> ',
  '| ',
  '- ',
  '=',
  '__proto__ ',
  'constructor ',
];

export const UNITS = () => [
  'Judge Anna Keller ',
  'Microsoft Corp. ',
  'on July 31, 2014 ',
  '$2 million ',
  'in Dublin ',
  'Supreme Court ',
  'v.',
];

const mutate = (text, { below, pick }) => {
  const units = [...text];
  for (let count = 1 + below(20); count > 0; count -= 1)
    units.splice(below(units.length), below(4), pick(RUNS), pick(UNITS()));
  return units.join('');
};

/** A text of at most about `most` code units. */
export const hostileText = (random, most) => {
  const { below, pick } = random;
  const size = 1 + below(most);
  const fill = (unit) => unit.repeat(Math.ceil(size / unit.length)).slice(0, size);
  return pick([
    () => fill(pick(RUNS)),
    () => fill(pick(RUNS) + pick(RUNS)),
    () => fill(pick(RUNS) + pick(UNITS())),
    () => fill(pick(UNITS()) + pick(UNITS()) + pick(RUNS)),
    () => `${pick(UNITS())}${fill(pick(RUNS))}${pick(UNITS())}`,
    () => Array.from({ length: Math.ceil(size / 4) }, () => pick(RUNS)).join(''),
    () => String.fromCharCode(...Array.from({ length: Math.min(size, 4000) }, () => below(0x10000))),
    () => mutate(newsArticle(random, 1 + below(4)), random),
  ])();
};
