// YAML that is not allowed in a file: what is said, at which line and column, and where the limits lie.
import { describe, expect, it } from 'vitest';
import { parseYaml } from '../../../src/annotations/parse-yaml.js';
import { printDocument } from '../../../src/annotations/print-document.js';
import { readDocument } from '../../../src/annotations/read-document.js';
import { fileOf, inOtherLayout, refusalOf } from './files.js';

const KEY = 'a key must be a short word';
const TAG = 'tags (!) are not allowed: quote the value if it is a string';
const DEEP = 'values are nested more than 16 deep';

describe('refused', () => {
  it.each([
    ['an anchor', 'x-a: &a b', 'alias', 'anchors and aliases (&, *) are not allowed: remove the anchor', 9],
    ['an alias', 'x-a: *a', 'alias', 'anchors and aliases (&, *) are not allowed: write the value out', 6],
    ['a tag', 'x-a: !!int 3', 'tag', TAG, 6],
    ['a tag of our own', 'x-a: [b, !c d]', 'tag', TAG, 10],
    ['an empty key', ': b', 'key', KEY, 1],
    ['an empty key below a comment', '# why: b\n\n \t# \n: b', 'key', KEY, 1, 9],
    ['an empty key behind a comma', 'x-a: {b: c, : d}', 'key', KEY, 13],
    ['an empty key at the end', '?', 'key', KEY, 2],
    ['an empty key in quotes', '"": b', 'key', KEY, 1],
    ['an empty key in braces', 'x-a: {"": b}', 'key', KEY, 7],
    ['a list as key', '? [a]\n: b', 'key', KEY, 3],
    ['a key of 501 letters', `x-a: {${'k'.repeat(501)}: b}`, 'key', KEY, 7],
    ['a prototype', 'x-a: {__proto__: b}', 'key', 'the key __proto__ is not allowed', 7],
    ['a constructor', '"constructor": b', 'key', 'the key constructor is not allowed', 1],
    ['prototype', 'x-a: {prototype: b}', 'key', 'the key prototype is not allowed', 7],
    [
      'a key that stands twice',
      'x-a: {b: c, d: e, b: f}',
      'duplicate-key',
      'the key b stands twice in one mapping: join the two by hand',
      19,
    ],
    [
      'a key of the header that stands twice',
      'ruleset: r@2',
      'duplicate-key',
      'the key ruleset stands twice in one mapping: join the two by hand',
      1,
    ],
  ])('%s', (_name, lines, code, message, column, line = 6) => {
    expect(refusalOf(fileOf(lines))).toEqual({ code, message, line, column });
    expect(refusalOf(inOtherLayout(fileOf(lines)))).toEqual({ code, message, line, column });
  });

  it.each([
    ['an unknown escape', 'x-a: "\\u00zz"', 'Invalid escape sequence \\u00zz', 6, 7],
    [
      'an escape behind the last character',
      'x-a: "\\U00110000"',
      'Invalid escape sequence \\U00110000',
      6,
      7,
    ],
    ['a colon at the end of a value', 'x-a: b:', 'Nested mappings are not allowed in compact mappings', 6, 6],
    ['a colon inside a value', 'x-a: b: c', 'Nested mappings are not allowed in compact mappings', 6, 6],
    [
      'an indent of no level',
      'x-a:\n   b: c\n  d: e',
      'All mapping items must start at the same column',
      8,
      1,
    ],
  ])('%s', (_name, lines, message, line, column) => {
    const said = { code: 'yaml', message: `not readable as YAML: ${message}`, line, column };
    expect(refusalOf(fileOf(lines))).toEqual(said);
    expect(refusalOf(inOtherLayout(fileOf(lines)))).toEqual(said);
  });

  it('a file that is no mapping', () => {
    const message = 'the file is not a mapping of keys to values';
    expect(refusalOf('# list\n- a\n...\n')).toEqual({ code: 'yaml', message, line: 2, column: 1 });
    expect(refusalOf('word\n...\n')).toEqual({ code: 'yaml', message, line: 1, column: 1 });
  });

  it('a word of the library that is longer than a line', () => {
    const { message } = refusalOf(fileOf(`x-a: "\\q${'q'.repeat(300)}`));
    expect(message.length).toBeLessThanOrEqual('not readable as YAML: '.length + 200);
  });

  it('a merge key, by its name', () => {
    expect(refusalOf(fileOf('<<: {a: b}')).message).toContain('unknown key "<<"');
  });
});

const nested = (open: string, close: string, levels: number): string =>
  `x-a: ${open.repeat(levels)}b${close.repeat(levels)}`;
/** Mappings in mappings, each on a line of its own. */
const steps = (levels: number): string =>
  `x-a:\n${Array.from({ length: levels }, (_, level) => `${'  '.repeat(level + 1)}a:`).join('\n')} b`;

describe('at most 16 deep', () => {
  it.each([
    ['lists', (depth: number) => nested('[', ']', depth - 1), 6],
    ['mappings in braces', (depth: number) => nested('{a: ', '}', depth - 1), 6],
    ['mappings below their keys', (depth: number) => steps(depth - 1), 22],
    ['mappings, with a list in the last', (depth: number) => steps(depth - 3).replace('b', '[[b]]'), 20],
    ['a mapping in lists', (depth: number) => nested('[', ']', depth - 2).replace('b', '{a: b}'), 6],
  ])('%s', (_name, lines, line) => {
    for (const change of [(text: string) => text, inOtherLayout]) {
      const text = change(fileOf(lines(16)));
      expect(printDocument(readDocument(text, 'a.yaml')).split('b')).toHaveLength(text.split('b').length);
      expect(refusalOf(change(fileOf(lines(17))))).toMatchObject({ code: 'too-deep', message: DEEP, line });
    }
  });
});

describe('nested without end', () => {
  // 64 levels are open: the document, its mapping, and 62 of these
  it.each(['[', '{a: ', '- ', '? '])(
    '%j is refused where it is too deep, before anything goes down',
    (opening) => {
      const text = `# why\n"b": c\nx-a:\n  ${opening.repeat(3000)}b\n...\n`;
      expect(refusalOf(text)).toEqual({
        code: 'too-deep',
        message: DEEP,
        line: 4,
        column: 3 + 62 * opening.length,
      });
    },
  );
});

describe('at most', () => {
  it('500 letters in a key', () => {
    const long = fileOf(`x-a: {${'k'.repeat(500)}: b}`);
    expect(readDocument(inOtherLayout(long), 'a.yaml').extras?.[0]?.text).toBe(`{${'k'.repeat(500)}: b}`);
  });

  const TOO_LARGE = expect.objectContaining({
    code: 'annotation-too-large',
    message: 'the file has more than 4000000 characters or 200000 lines: split its article',
    place: { path: 'a.yaml' },
  }) as unknown;
  const SAYS_LITTLE = 'x-a:  b';

  it.each([
    ['200000 lines', (more: number) => `${SAYS_LITTLE}\n${'\n'.repeat(199_998 + more)}`],
    ['200000 lines, the first empty', (more: number) => `\n${SAYS_LITTLE}\n${'\n'.repeat(199_997 + more)}`],
    ['4000000 characters', (more: number) => `${SAYS_LITTLE} #${'x'.repeat(4_000_000 - 9 + more)}`],
  ])('%s, where the library reads it', (_name, text) => {
    expect(parseYaml(text(0), 'a.yaml').root.pairs).toHaveLength(1);
    expect(() => parseYaml(text(1), 'a.yaml')).toThrowError(TOO_LARGE);
  });
});
