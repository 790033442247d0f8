// Where things stand in a file: the lines of records and fields, the modeline, and comments that stay beside what they are about.
import { describe, expect, it } from 'vitest';
import { parseDocument } from '../../../src/annotations/parse-document.js';
import { printDocument } from '../../../src/annotations/print-document.js';
import { readDocument } from '../../../src/annotations/read-document.js';
import { HEADER, inOtherLayout } from './files.js';

const LINES = [
  'entities:', // 6
  '  dublin:',
  '    human: place',
  '    name: Dublin',
  '', // 10
  'mentions:',
  '  p-abc:',
  '    x-a: b',
  '    dublin-abc:',
  '      human: dublin', // 15
  '      quote: Dublin',
  '    x-b: c',
  '',
  'lost:',
  '  # gone', // 20
  '  cork-abc:',
  '    human: nothing',
  '    quote: Cork',
  'x-c: d',
];
const FILE = `${HEADER}${LINES.join('\n')}\n...\n`;

describe('the line', () => {
  it.each([
    ['entities/dublin', undefined, 7],
    ['entities/dublin', 'id', 7],
    ['entities/dublin', 'human', 8],
    ['entities/dublin', 'name', 9],
    ['entities/dublin', 'rules', 7],
    ['mentions/p-abc', undefined, 12],
    ['mentions/p-abc', 'x-b', 17],
    ['mentions/p-abc/dublin-abc', undefined, 14],
    ['mentions/p-abc/dublin-abc', 'quote', 16],
    ['mentions/p-abc/dublin-abc', 'note', 14],
    ['lost/cork-abc', undefined, 21],
    ['lost/cork-abc', 'quote', 23],
    ['', 'text', 3],
    ['', 'ruleset', 4],
    ['', 'x-c', 24],
    ['', 'published', 1],
    ['', '...', 1],
    ['entities/cork', undefined, 1],
    ['entities/cork', 'name', 1],
  ])('of %j, %s', (record, field, line) => {
    for (const text of [FILE, inOtherLayout(FILE)])
      expect(parseDocument(text, 'a.yaml').lineOf(record, field)).toBe(line);
  });
});

describe('the modeline', () => {
  const MODELINE = '# yaml-language-server: $schema=../annotation.schema.json';

  it('is no comment when it comes first', () => {
    const document = readDocument(`${MODELINE}\n# more\n${FILE}`, 'a.yaml');
    expect(document.schema).toBe('../annotation.schema.json');
    expect(document.comments).toEqual({ annotate: { before: ['# more'] } });
    expect(readDocument(FILE, 'a.yaml')).not.toHaveProperty('schema');
    expect(readDocument(FILE, 'a.yaml')).not.toHaveProperty('comments');
  });

  it.each([
    ['below an empty line', `\n${MODELINE}\n`],
    ['behind a space', ` ${MODELINE}\n`],
  ])('is a comment %s', (_name, lines) => {
    const document = readDocument(`${lines}${FILE}`, 'a.yaml');
    expect(document).not.toHaveProperty('schema');
    expect(document.comments).toEqual({ annotate: { before: [MODELINE] } });
  });

  it('is a comment below another', () => {
    const document = readDocument(`# first\n${MODELINE}\n${FILE}`, 'a.yaml');
    expect(document).not.toHaveProperty('schema');
    expect(document.comments).toEqual({ annotate: { before: ['# first', MODELINE] } });
  });
});

describe('a comment', () => {
  /** The mentions when the file is printed again. */
  const again = (lines: string): string => {
    const printed = printDocument(readDocument(`${HEADER}${lines}\n...\n`, 'a.yaml'));
    return printed.slice(printed.indexOf('mentions:'));
  };

  it.each([
    ['at a key of others', '  p-abc:\n    a-abc:\n      quote: X\n      # why\n      x-a: b # here\n'],
    [
      'at the second of two keys of others',
      '  p-abc:\n    a-abc:\n      quote: X\n      x-a: b\n      # why\n      x-b: c # here\n',
    ],
    [
      'at a key of others in a paragraph',
      '  p-abc:\n    # why\n    x-a: b # here\n    a-abc:\n      quote: X\n',
    ],
    ['at a key of others in a section', '  # why\n  x-a: b # here\n  p-abc:\n    a-abc:\n      quote: X\n'],
    ['at a field', '  p-abc:\n    a-abc:\n      # why\n      quote: X # here\n'],
    ['at a record', '  p-abc:\n    # why\n    a-abc: # here\n      quote: X\n'],
    ['at a paragraph', '  # why\n  p-abc: # here\n    a-abc:\n      quote: X\n'],
  ])('%s stays there', (_name, lines) => {
    expect(again(`mentions:\n${lines}`)).toBe(`mentions:\n${lines}...\n`);
    expect(again(`mentions:\n${lines.replace('quote: X', 'quote:  X')}`)).toBe(`mentions:\n${lines}...\n`);
  });

  it('of a field that is not there goes above the record, beside keys of others too', () => {
    expect(
      again(
        'mentions:\n  p-abc:\n    a-abc:\n      # why\n      human: # to do\n      quote: X\n      x-a: b',
      ),
    ).toBe('mentions:\n  p-abc:\n    # why\n    # to do\n    a-abc:\n      quote: X\n      x-a: b\n...\n');
  });

  it.each([
    'entities:\n  # why\n  a: # here\n    # and\n    name: A # too\n',
    'lost:\n  # why\n  a: # here\n    quote: A # too\n',
  ])('stays in %j', (section) => {
    const printed = printDocument(readDocument(`${HEADER}${section}...\n`, 'a.yaml'));
    expect(printed).toContain(`\n${section}`);
  });

  it.each(['# why  ', '# why \t', '#  why '])('%j loses the spaces at its end, and no others', (written) => {
    const lines = `mentions:\n  ${written}\n  p-abc: ${written}\n    a-abc:\n      quote: X`;
    const kept = written.trimEnd();
    const printed = `mentions:\n  ${kept}\n  p-abc: ${kept}\n    a-abc:\n      quote: X\n...\n`;
    expect(again(lines)).toBe(printed);
    expect(again(lines.replace('quote: X', 'quote:  X'))).toBe(printed);
  });
});
