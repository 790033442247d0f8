// Strings that other programs read as something else, and an annotation file that is full of them.
import { hostileText } from './hostile-text.mjs';

const STRINGS = [
  ...[
    '=1+1',
    '=cmd|"/c calc"!A1',
    '+1',
    '-1',
    '@SUM(A1)',
    '\t=1',
    '\r=1',
    ' =1',
    '＝1',
    '＠a',
    '－1',
    '"=1"',
    "'=1",
  ],
  ...[
    '<script>alert(1)</script>',
    '<img src=x onerror=alert(1)>',
    '"><svg onload=alert(1)>',
    '</style><b>',
    '&lt;b&gt;',
  ],
  ...[
    "' onmouseover=alert(1) x='",
    'javascript:alert(1)',
    '<!--',
    ']]>',
    '{{7*7}}',
    '${7*7}',
    '</title><h1>',
  ],
  ...[
    'no',
    'Yes',
    'on',
    'null',
    '~',
    'true',
    '12:30',
    '2020-01-01',
    '1_000',
    '0x1F',
    '012',
    '1e3',
    '.inf',
    '.nan',
    '<<',
    '=',
  ],
  ...[
    '- a',
    '? a',
    'a: b',
    'a #b',
    '#a',
    '&a',
    '*a',
    '!a',
    '!!str a',
    '%a',
    '`a',
    '|',
    '>',
    '---',
    '...',
    '[a',
    '{a',
    '"',
    "'",
  ],
  ...[
    'a\n\nb',
    'a\n \nb',
    ' a',
    'a ',
    '\n',
    '\t',
    'a\u0085b',
    'a\u2028b',
    '\ufeffa',
    'a\u0000b',
    '\u001b[2J',
    '\u202eabc',
    '😀',
    'e\u0301',
  ],
  ...[
    '__proto__',
    'a,b',
    'a;b',
    'a|b',
    'a"b,c',
    'x'.repeat(3000),
    `quoted passage${' '.repeat(30)}\r\n \nsecond`,
  ],
];

/** A string that an article can hold: no half characters. */
export const hostileString = (random) =>
  random.below(2) === 0
    ? random.pick(STRINGS)
    : hostileText(random, 60)
        .replace(/[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g, '')
        .slice(0, 200)
        .replace(/[\ud800-\udbff]$/, '') || 'a';

/** As JSON, which is YAML too, with what may not stand in YAML as it is escaped. */
const quoted = (text) =>
  JSON.stringify(text).replace(
    /[\u007f-\u00a0\u2028\u2029\ufeff\ufffe\uffff]/g,
    (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );

/** An annotation file with these strings as quotes, names and notes, in a layout that is not ours. */
export const fileOf = (strings) => {
  const entities = strings.map(
    (text, index) =>
      `  e${index}:\n    name: ${quoted(text)}\n    rules: {is: company, by: "company/listed"}\n`,
  );
  const mentions = strings.map(
    (text, index) =>
      `    m${index}-abc:\n      quote: ${quoted(text)}\n      rules: {is: e${index}, by: "company/listed"}\n      note: ${quoted(text)}\n`,
  );
  return `annotate: 1\narticle:   ../corpus/0.txt\ntext: git:0123456789ab\nruleset: news-en@2\nentities:\n${entities.join('')}mentions:\n  p-abc:\n${mentions.join('')}...\n`;
};
