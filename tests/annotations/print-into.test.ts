// `printInto`: what differs is written into a file as a person has laid it out, and what else its lines hold stays as it is.
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { printDocument } from '../../src/annotations/print-document.js';
import { printInto } from '../../src/annotations/print-into.js';
import { readDocument } from '../../src/annotations/read-document.js';
import { editText, SAMPLE } from '../support/sample-annotation.js';

type Edits = readonly (readonly [string, string])[];

const read = (text: string) => readDocument(text, 'a.yaml');

/** What the file becomes when its canonical text is edited like this. */
const written = (held: string, edits: Edits): string => {
  const made = editText(printDocument(read(held)), ...edits);
  const document = read(made);
  const after = printInto(held, document, 'a.yaml');
  expect(read(after)).toEqual(document);
  return after;
};

/** A layout that is not the program's, far from what the cases look at: it would go if the file were laid out anew. */
const APART: Edits = [['article: ../corpus/a.txt', "article: '../corpus/a.txt'   # here"]];

/** `style` is how the person lays the sample out, `edits` what becomes of the canonical text, `shown` what becomes of the person's. */
const check = (style: Edits, edits: Edits, shown: Edits): void => {
  const held = editText(SAMPLE, ...APART, ...style);
  expect(written(held, edits)).toBe(editText(held, ...shown));
};

const DUBLIN = '    dublin-ymn:\n      quote: Dublin\n      rules: {is: dublin, by: place/gazetteer}\n';
const REJECTED: Edits = [['    dublin-ymn:\n', '    dublin-ymn:\n      human: nothing\n']];
const THURSDAY = `
  # She stayed her order on Thursday.
  p-9af:
    thursday-e6b:
      quote: Thursday
      rules: {is: date, by: date/weekday, value: 2014-07-31}
`;

describe('a canonical file', () => {
  it('stays canonical', () => {
    expect(written(SAMPLE, REJECTED)).toBe(editText(SAMPLE, ...REJECTED));
  });
});

describe('a file that a person has laid out', () => {
  it('stays as it is when its document does', () => {
    check([], [], []);
    const held = `\ufeff${SAMPLE.replaceAll('\n', '\r')}\r\r`;
    expect(written(held, [])).toBe(held);
  });

  it.each(['\n', '\r\n', '\r'])('is continued with the line ends it begins with: %j', (end) => {
    const held = SAMPLE.replaceAll('\n', end).replace(/[\r\n]+\.\.\.[\r\n]+$/, '\n...\n\n');
    const shown = ['    dublin-ymn:', '      human: nothing'].map((line) => line + end);
    expect(written(held, REJECTED)).toBe(editText(held, [shown[0] as string, shown.join('')]));
  });

  it('keeps a byte order mark and what stands behind the end mark', () => {
    const held = `\ufeff${SAMPLE.replace('ruleset: ', 'ruleset:  ')}  \n`;
    expect(written(held, REJECTED)).toBe(editText(held, ...REJECTED));
  });

  it('ends with its end mark also when no line end follows', () => {
    const held = SAMPLE.replace('ruleset: ', 'ruleset:  ').trimEnd();
    expect(written(held, REJECTED)).toBe(editText(held, ...REJECTED));
  });

  it('has fields in its own order; a new one stands behind the one it follows, or first', () => {
    const style: Edits = [
      [DUBLIN, '    dublin-ymn:\n      rules: {is: dublin, by: place/gazetteer}\n\n      quote: Dublin\n'],
    ];
    check(style, REJECTED, REJECTED);
    const note: Edits = [['      quote: Dublin\n', '      quote: Dublin\n      note: why\n']];
    check(style, note, note);
  });

  it('loses a field with the lines of its value, and no other line', () => {
    check(
      [
        [
          '      quote: Dublin\n',
          '      note: >-\n        a\n        b\n\n      # kept\n      quote: Dublin\n',
        ],
      ],
      [['      note: a b\n', '']],
      [['      note: >-\n        a\n        b\n', '']],
    );
  });

  it('has a changed value on the line of its key, whatever lines the old one took', () => {
    const flow = '    rules: {is: place, by: place/gazetteer, country: IE}\n';
    const edits: Edits = [['country: IE', 'country: US']];
    const shown = flow.replace('IE', 'US');
    for (const value of [
      '    rules:\n      is: place\n      by: place/gazetteer\n      country: IE\n',
      '    rules:   # by us\n      {is: place, by: place/gazetteer, country: IE}\n',
      '    "rules": { is: place, by: place/gazetteer,\n      country: IE }\n',
    ]) {
      const commented = value.includes('# by us') ? shown.replace('\n', ' # by us\n') : shown;
      check([[flow, value]], edits, [[value, commented]]);
    }
  });

  it('keeps the comments of a changed value: those above it as they stand, those inside it above', () => {
    check(
      [['    name: Dublin\n', '    # one\n\n      # two\n    name: "Dublin"    # three\n']],
      [['    name: Dublin # three\n', '    name: Dublin city # three\n']],
      [['    name: "Dublin"    # three\n', '    name: Dublin city # three\n']],
    );
    check(
      [
        [
          '    rules: {is: place, by: place/gazetteer, country: IE}\n',
          '    # one\n    rules:\n      is: place\n      # two\n      by: place/gazetteer\n      country: IE\n',
        ],
      ],
      [['country: IE', 'country: US']],
      [
        [
          '    rules:\n      is: place\n      # two\n      by: place/gazetteer\n      country: IE\n',
          '    # two\n    rules: {is: place, by: place/gazetteer, country: US}\n',
        ],
      ],
    );
  });

  it('takes no line of a text for a comment above', () => {
    check(
      [['      quote: Dublin\n', '      note: |-\n        why\n        # no comment\n      quote: Dublin\n']],
      [['      note: "why\\n# no comment"\n', '      was: Doublin\n      note: "why\\n# no comment"\n']],
      [['      quote: Dublin\n', '      quote: Dublin\n      was: Doublin\n']],
    );
  });

  it('takes its comments along when a field goes, and no line of the text above them', () => {
    check(
      [
        [
          '      quote: Dublin\n',
          '      quote: Dublin\n      note: |-\n        why\n        # no comment\n      # mine\n      was: Doublin\n',
        ],
      ],
      [['      # mine\n      was: Doublin\n', '']],
      [['      # mine\n      was: Doublin\n', '']],
    );
  });

  it('puts a comment that moves above the line it belongs to now', () => {
    const held: Edits = [
      ['      quote: Dublin\n', '      # why\n      note:   seen\n      quote:   Dublin\n'],
    ];
    check(
      held,
      [
        ['    dublin-ymn:\n', '    # why\n    dublin-ymn:\n'],
        ['      # why\n      note: seen\n', ''],
      ],
      [
        ['    dublin-ymn:\n', '    # why\n    dublin-ymn:\n'],
        ['      # why\n      note:   seen\n', ''],
      ],
    );
    check(
      [['    dublin-ymn:\n', '    # a\n\n    # b\n    dublin-ymn:    # c\n']],
      [['    # a\n    # b\n    dublin-ymn: # c\n', '    # b\n    dublin-ymn:\n']],
      [['    # a\n\n    # b\n    dublin-ymn:    # c\n', '    # b\n    dublin-ymn:\n']],
    );
  });

  it('takes a key without a value for none', () => {
    check(
      [['      quote: Dublin\n', '      human:\n      quote: Dublin\n      note:   # soon\n']],
      [['    dublin-ymn:\n', '    dublin-ymn:\n      human: nothing\n']],
      [['      human:\n', '      human: nothing\n']],
    );
  });

  it('gains a record where the next one would stand, as far in as those beside it', () => {
    const wide = SAMPLE.replace(/^ +/gm, (indent) => indent + indent);
    const cork = '  cork:\n    name: Cork\n    rules: {is: place, by: place/gazetteer}\n';
    expect(written(wide, [['entities:\n', `entities:\n${cork}`]])).toBe(
      editText(wide, ['entities:\n', `entities:\n${cork.replace(/^ {2}/gm, '    ')}`]),
    );
    const meath = cork.replace('cork', 'meath').replace('Cork', 'Meath');
    expect(written(wide, [['\nmentions:\n', `${meath}\nmentions:\n`]])).toBe(
      editText(wide, ['\nmentions:\n', `${meath.replace(/^ {2}/gm, '    ')}\nmentions:\n`]),
    );
    const court = '    court-abc:\n      human: nothing\n      quote: court\n';
    expect(written(wide, [['    dublin-ymn:\n', `${court}    dublin-ymn:\n`]])).toBe(
      editText(wide, [
        '        dublin-ymn:\n',
        `${court.replace(/^ {4}/gm, '        ')}        dublin-ymn:\n`,
      ]),
    );
  });

  it('loses a record with its lines', () => {
    check([], [[DUBLIN, '']], [[DUBLIN, '']]);
  });

  it('gains and loses a paragraph with the empty line above it, where there is one', () => {
    check([], [[THURSDAY, '']], [[THURSDAY, '']]);
    const tight: Edits = [['\n  # She', '  # She']];
    check(tight, [[THURSDAY, '']], [[THURSDAY.slice(1), '']]);
    const more = '\n  # And more.\n  p-more:\n    more-abc:\n      human: nothing\n      quote: more\n';
    check([], [['\n...\n', `\n${more}...\n`]], [['\n...\n', `\n${more}...\n`]]);
  });

  it('gains and loses a section', () => {
    const lost = '\nlost:\n  gone-abc:\n    human: dublin\n    quote: Gone\n    in: Gone it is\n';
    check([], [['\n...\n', `\n${lost}...\n`]], [['\n...\n', `\n${lost}...\n`]]);
    check([['...\n', `${lost}...\n`]], [[lost, '']], [[lost, '']]);
    const published = 'published: 2014-08-01\n';
    check([], [['\nruleset', `${published}\nruleset`]], [['\nruleset', `${published}\nruleset`]]);
  });

  it('has a section that is emptied as an empty mapping', () => {
    const mentions = SAMPLE.slice(SAMPLE.indexOf('mentions:\n'), SAMPLE.indexOf('...\n'));
    check([], [[mentions, 'mentions: {}\n']], [[mentions, 'mentions: {}\n']]);
    const empty = editText(SAMPLE, [mentions, 'mentions:   {}\n']);
    expect(written(empty, [['mentions: {}\n', mentions]])).toBe(
      editText(empty, ['mentions:   {}\n', mentions]),
    );
  });

  it('has a record between braces written out when it changes, and no other', () => {
    const one = '    dublin-ymn: {quote: Dublin, rules: {is: dublin, by: place/gazetteer}}\n';
    const two =
      '    thursday-e6b:\n      {quote: Thursday, rules: {is: date, by: date/weekday, value: 2014-07-31}}\n';
    const thursday = THURSDAY.slice(THURSDAY.indexOf('    thursday'));
    check(
      [
        [DUBLIN, one],
        [thursday, two],
      ],
      REJECTED,
      [[one, DUBLIN.replace('quote', 'human: nothing\n      quote')]],
    );
    check(
      [
        [DUBLIN, one],
        [thursday, two],
      ],
      [[DUBLIN, '']],
      [[one, '']],
    );
  });

  it('has all that stands between braces written out, when one thing in it changes', () => {
    const entities = SAMPLE.slice(SAMPLE.indexOf('  dublin:\n'), SAMPLE.indexOf('\nmentions:'));
    const flow = [
      'entities: {dublin: {name: Dublin, rules: {is: place, by: place/gazetteer, country: IE}},',
      '  loretta-preska: {name: Loretta Preska, rules: {is: judge, by: judge/title-name}}}',
      '',
    ].join('\n');
    check(
      [[`entities:\n${entities}`, flow]],
      [['country: IE', 'country: US']],
      [[flow, `entities:\n${entities.replace('IE', 'US')}`]],
    );
    check([[`entities:\n${entities}`, flow]], REJECTED, REJECTED);
  });

  it('keeps keys of others, among fields, ids and sections', () => {
    check(
      [
        ['  dublin:\n', '  # by Ann\n  x-checked:   [a, b]\n  dublin:\n'],
        ['  p-2nc:\n', '  x-in: { c: d }\n  p-2nc:\n    # of\n    x-by:\n      # inside\n      Ann\n'],
        ['      quote: Dublin\n', '      x-team:  1\n      quote: Dublin\n'],
      ],
      [
        ['  # by Ann\n  x-checked: [a, b]\n', ''],
        ['    x-by: Ann\n', '    x-by: Bob\n'],
        ['      x-team: 1\n', '      x-team: 1\n      human: nothing\n'],
      ],
      [
        ['  # by Ann\n  x-checked:   [a, b]\n', ''],
        ['    x-by:\n      # inside\n      Ann\n', '    # inside\n    x-by: Bob\n'],
        ['      x-team:  1\n', '      x-team:  1\n      human: nothing\n'],
      ],
    );
  });

  it('has comments above its end mark', () => {
    const more: Edits = [['\n...\n', '\n# so far\n...\n']];
    check([], more, more);
    check([['...\n', '# a\n\n# b\n...\n']], [['# a\n# b\n', '# b\n']], [['# a\n\n# b\n', '# b\n']]);
  });

  it('writes several changes in the order of its own lines, what is new before what goes', () => {
    check(
      [
        [
          DUBLIN,
          '    dublin-ymn:\n      rules: {is: dublin, by: place/gazetteer}\n      note: a\n      quote: Dublin\n',
        ],
      ],
      [
        [
          '      quote: Dublin\n      note: a\n',
          '      human: nothing\n      quote: Dublin\n      note: b\n',
        ],
        ['{is: dublin, by: place/gazetteer}', '{is: dublin, by: place/city}'],
      ],
      [
        ['    dublin-ymn:\n', '    dublin-ymn:\n      human: nothing\n'],
        ['{is: dublin, by: place/gazetteer}', '{is: dublin, by: place/city}'],
        ['      note: a\n', '      note: b\n'],
      ],
    );
    const court = '    court-abc:\n      human: nothing\n      quote: court\n';
    check([], [[DUBLIN, court]], [[DUBLIN, court]]);
  });

  it('looks for the comments of a part above it, and no further than the line before', () => {
    const rules = '      rules:\n        is: dublin\n        # inside\n        by: place/gazetteer\n';
    const printed = '      rules: {is: dublin, by: place/gazetteer}\n';
    check(
      [[DUBLIN, `    # above\n    dublin-ymn:\n      "quote": Dublin\n${rules}`]],
      [['{is: dublin, by: place/gazetteer}', '{is: dublin, by: place/city}']],
      [[rules, `      # inside\n${printed.replace('gazetteer', 'city')}`]],
    );
    check(
      [['annotate: 1\n', 'annotate:\n  # inside\n  1\n']],
      [['# inside\n', '']],
      [['annotate:\n  # inside\n  1\n', 'annotate: 1\n']],
    );
  });

  it('takes a brace in a comment, and a section without a value, for what they are', () => {
    check(
      [
        ['    dublin-ymn:\n', '    dublin-ymn: # {\n\n'],
        ['\n...\n', '\nlost:\n...\n'],
      ],
      [['    dublin-ymn: # {\n', '    dublin-ymn: # {\n      human: nothing\n']],
      [['    dublin-ymn: # {\n', '    dublin-ymn: # {\n      human: nothing\n']],
    );
  });

  it('is laid out anew where several records share a line', () => {
    const held = `${JSON.stringify(parse(SAMPLE))}\n...\n`;
    const made = editText(printDocument(read(held)), ...REJECTED);
    expect(written(held, REJECTED)).toBe(made);
  });
});
