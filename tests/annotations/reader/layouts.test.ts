// One text, two readers: what the fast one reads is what the library reads, and what it does not know it leaves to the library.
import { describe, expect, it } from 'vitest';
import { parseCanonical } from '../../../src/annotations/parse-canonical.js';
import { parseYaml } from '../../../src/annotations/parse-yaml.js';
import { readDocument } from '../../../src/annotations/read-document.js';
import type { YamlNode, YamlTree } from '../../../src/annotations/yaml-tree.js';
import { inOtherLayout, withMention } from './files.js';

/** Without the ends of mappings and the start of the root, which nothing needs. */
const plain = (node: YamlNode): unknown =>
  node.kind === 'scalar'
    ? node
    : node.kind === 'list'
      ? { ...node, items: node.items.map(plain) }
      : { kind: node.kind, pairs: node.pairs.map((pair) => ({ ...pair, value: plain(pair.value) })) };
const seen = ({ root, comments }: YamlTree): unknown => ({ root: plain(root), comments });

describe('what we print', () => {
  it.each([
    ['one line', 'a: b\n'],
    ['no line end', 'a: b'],
    ['no line end in a list', 'a: [b, "c"]'],
    ['a key alone', 'a:'],
    ['a key alone above another', 'a:\nb: c\n'],
    ['a key alone above a comment without line end', 'a:\n  # b'],
    ['a key alone above nothing but a comment', 'a:\n# b\nc: d\n'],
    ['a key alone with a comment', 'a: # b\n  c: d\n'],
    ['levels', 'a:\n  b:\n    c: d\n  e: f\ng: h\n'],
    ['levels behind empty lines and comments', 'a:\n\n  # b\n\n  c: d\n'],
    ['levels behind a comment that is not indented', 'a:\n# b\n  c: d\n'],
    ['an empty line of spaces', 'a: b\n    \nc: d\n'],
    ['an empty first line', '\na: b\n'],
    ['a comment first', '# a\nb: c\n'],
    ['a comment last', 'a: b\n# c'],
    ['a comment behind a value', 'a: b # c'],
    ['a comment that ends with spaces', 'a: b # c  \n  # d  \ne: f\n'],
    ['a comment that begins with no space', 'a: b #c\n#d\n'],
    ['a comment with a quote', 'a: "b" # c "d"\n'],
    ['a value in braces that ends with a space', 'a: {b: c , d: e }\n'],
    ['a hash inside a word', 'a: b#c\n'],
    ['a hash inside a word in a list', 'a: [b#c, d]\n'],
    ['colons inside words', 'a: b:c\n'],
    ['paths', 'a: ../b/c.txt\nd: ./e\nf: /g\n'],
    ['signs', 'a: -1\nb: $5\nc: (d)\ne: ~\nf: _g\nh: é\n'],
    ['signs in a list', 'a: [-1, $5, (d), ~, _g, é, ./h, ../i]\n'],
    ['escapes', 'a: "b\\"c\\\\d\\n\\r\\t\\u00e9\\U0001f600"\n'],
    ['an escape of the last character there is', 'a: "\\U0010ffff"\n'],
    ['a quoted key', '"a b": c\n"d": {"e f": g}\n'],
    ['empty collections', 'a: []\nb: {}\n'],
    ['collections in collections', 'a: {b: [c, {d: e}], f: "g"}\n'],
  ])('%s', (_name, text) => {
    const tree = parseCanonical(text);
    expect(tree && seen(tree)).toEqual(seen(parseYaml(text, 'a.yaml')));
  });

  it('begins each value where it stands: a mapping below its key at the colon', () => {
    for (const { root } of [
      parseCanonical('a:\n  b: c\n'),
      parseYaml('a:\n  b:  c\n', 'a.yaml'),
    ] as YamlTree[])
      expect([0, 1, 2]).toContain(root.pairs[0]?.value.start);
  });
});

it('takes no fault of its own for another layout', () => {
  const broken = { includes: () => false, length: 1, charCodeAt: (): never => expect.fail('broken') };
  expect(() => parseCanonical(broken as unknown as string)).toThrow('broken');
});

describe('any other text', () => {
  it.each([
    ['an indent of four', 'a:\n    b: c\n', { a: { b: 'c' } }],
    ['an indent of three', 'a:\n   b: c\n', { a: { b: 'c' } }],
    ['an indent of one', 'a:\n b: c\n', { a: { b: 'c' } }],
    ['spaces behind the colon', 'a:   b\n', { a: 'b' }],
    ['a space before the colon', 'a : b\n', { a: 'b' }],
    ['a value that ends with spaces', 'a: b  \nc: d\n', { a: 'b', c: 'd' }],
    ['a value that ends with spaces and a comment', 'a: b  # c\n', { a: 'b' }],
    ['spaces at the end of all', 'a: b\n  ', { a: 'b' }],
    ['a key alone above spaces at the end of all', 'a:\n  ', { a: '' }],
    ['single quotes', "a: 'b: c'\n", { a: 'b: c' }],
    ['a tab behind a value', 'a: b\t\n', { a: 'b' }],
    ['a tab inside a value', 'a: b\tc\n', { a: 'b\tc' }],
    ['a tab before a comment', 'a: b\t# c\n', { a: 'b' }],
    ['a text over lines', 'a: >-\n  b\n  c\n', { a: 'b c' }],
    ['a value on the next line', 'a:\n  b\n', { a: 'b' }],
    ['a value over lines', 'a: b\n  c\n', { a: 'b c' }],
    ['quotes over lines', 'a: "b\n  c"\n', { a: 'b c' }],
    ['quotes with a break', 'a: "b\\\n  c"\n', { a: 'bc' }],
    ['capital digits', 'a: "\\u00E9"\n', { a: 'é' }],
    ['short escapes', 'a: "\\_00000041\\x41\\e"\n', { a: '\u00a000000041A\u001b' }],
    ['braces over lines', 'a: {b: c,\n  d: e}\n', { a: { b: 'c', d: 'e' } }],
    ['wide braces', 'a: { b: c,d: e }\n', { a: { b: 'c', d: 'e' } }],
    ['a comma at the end', 'a: [b, c, ]\n', { a: ['b', 'c'] }],
    ['a value without its own in braces', 'a: {b: , c}\n', { a: { b: '', c: '' } }],
    ['a pair in a list', 'a: [b: c]\n', { a: [{ b: 'c' }] }],
    ['a list below its key', 'a:\n  - b\n  - c\n', { a: ['b', 'c'] }],
    ['a list beside its key', 'a:\n- b\n- c\n', { a: ['b', 'c'] }],
    ['an explicit key', '? a\n: b\n', { a: 'b' }],
    ['a sign before a value', 'a: .5\nb: +1\nc: =\n', { a: '.5', b: '+1', c: '=' }],
  ])('%s', (_name, text, values) => {
    const simple = (node: YamlNode): unknown =>
      node.kind === 'scalar'
        ? node.text
        : node.kind === 'list'
          ? node.items.map(simple)
          : Object.fromEntries(node.pairs.map(({ key, value }) => [key, simple(value)]));
    expect(simple((parseCanonical(text) ?? parseYaml(text, 'a.yaml')).root)).toEqual(values);
  });
});

describe('a quote', () => {
  it.each([
    ['Dublin', 'Dublin'],
    ['Dublin  ', 'Dublin'],
    ['Dublin\t', 'Dublin'],
    ['Dublin\u00a0', 'Dublin\u00a0'],
    ['Dublin # why', 'Dublin'],
    ['Dublin   # why', 'Dublin'],
    ['Dublin# why', 'Dublin# why'],
    ['Du#blin', 'Du#blin'],
    ['Dublin, Ireland', 'Dublin, Ireland'],
    ['"Dublin: \\"the city\\""', 'Dublin: "the city"'],
    ["'Dublin: the city'", 'Dublin: the city'],
    ['"\\_00000041"', '\u00a000000041'],
    ['no', 'no'],
    ['"null"', 'null'],
    ['"~"', '~'],
    ['12:30', '12:30'],
  ])('%j is the same in every layout', (written, quote) => {
    const text = withMention(`quote: ${written}`);
    for (const layout of [text, inOtherLayout(text)])
      expect(readDocument(layout, 'a.yaml').paragraphs[0]?.mentions[0]?.quote).toBe(quote);
  });
});
