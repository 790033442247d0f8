// Versions of the format: what is read, what is refused and how, and where the next reader goes.
import { describe, expect, it } from 'vitest';
import { FORMAT_VERSION } from '../../src/annotations/annotation-document.js';
import { parseDocument } from '../../src/annotations/parse-document.js';
import { parseYaml } from '../../src/annotations/parse-yaml.js';
import { printDocument } from '../../src/annotations/print-document.js';
import { readDocument } from '../../src/annotations/read-document.js';
import { upgradeTree } from '../../src/annotations/upgrade-tree.js';
import type { Upgrade } from '../../src/annotations/upgrade-tree.js';

const BODY = 'article: ../corpus/a.txt\ntext: git:0123456789ab\n\nruleset: r@1\n\nmentions: {}\n...\n';

describe('the version of a file', () => {
  it('is 1, and is printed', () => {
    expect(FORMAT_VERSION).toBe(1);
    expect(printDocument(readDocument(`annotate: 1\n${BODY}`, 'a.yaml'))).toBe(`annotate: 1\n${BODY}`);
    expect(printDocument(readDocument(`annotate: "1" # quoted\n${BODY}`, 'a.yaml'))).toBe(
      `annotate: 1 # quoted\n${BODY}`,
    );
  });

  it.each([
    ['a newer one', 'annotate: 2\n', 'newer-format', /format 2, this program knows up to 1: update annotate/],
    ['a much newer one in quotes', 'annotate: "12"\n', 'newer-format', /format 12/],
    ['one before the first', 'annotate: 0\n', 'schema', /format 0 was never written; .* annotate: 1/],
    ['a word', 'annotate: one\n', 'schema', /must be the version of the format, a whole number: annotate: 1/],
    ['a fraction', 'annotate: 1.0\n', 'schema', /whole number/],
    ['nothing', 'annotate:\n', 'schema', /whole number/],
    ['a list', 'annotate: [1]\n', 'schema', /whole number/],
    ['no line at all', '', 'schema', /must have `annotate`/],
  ])('%s is refused, and says what to do', (_name, line, code, message) => {
    expect(() => readDocument(line + BODY, 'a.yaml')).toThrow(
      expect.objectContaining({ code, message: expect.stringMatching(message) as string }) as Error,
    );
  });

  it('is looked at alone: one problem, not one for each field of a format nobody knows', () => {
    expect(parseDocument(`annotate: 0\n${BODY}`, 'a.yaml').problems).toHaveLength(1);
  });
});

describe('readers of older versions', () => {
  const root = (text: string): ReturnType<typeof parseYaml> => parseYaml(text, 'a.yaml');
  const rename =
    (from: string, to: string): Upgrade =>
    (map) => ({ ...map, pairs: map.pairs.map((pair) => (pair.key === from ? { ...pair, key: to } : pair)) });
  const upgrades = new Map([
    [1, rename('source', 'origin')],
    [2, rename('origin', 'article')],
  ]);
  const keys = (text: string): string[] =>
    upgradeTree(root(text), upgrades, 3).tree.root.pairs.map(({ key }) => key);

  it('lead each file through every version that came after its own', () => {
    expect(keys('annotate: 1\nsource: a\n')).toEqual(['annotate', 'article']);
    expect(keys('annotate: 2\norigin: a\n')).toEqual(['annotate', 'article']);
    expect(keys('annotate: 3\narticle: a\n')).toEqual(['annotate', 'article']);
  });

  it('are missed by name', () => {
    expect(upgradeTree(root('annotate: 0\n'), upgrades, 3).problem?.text).toMatch(/never written/);
    expect(upgradeTree(root('annotate: 4\n'), upgrades, 3).problem?.text).toMatch(/knows up to 3/);
  });

  it('there is one for every version below the newest', () => {
    for (let version = 1; version <= FORMAT_VERSION; version += 1)
      expect(upgradeTree(root(`annotate: ${version}\n`)).problem).toBeUndefined();
  });
});
