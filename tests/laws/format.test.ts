// Laws of the format: strings of any kind survive (F1), keys of others survive everything (F2), and every file ever written is written again (F3).
import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parse as parseWithLibrary } from 'yaml';
import type { AnnotationDocument, Extra } from '../../src/annotations/annotation-document.js';
import { printDocument } from '../../src/annotations/print-document.js';
import { readDocument } from '../../src/annotations/read-document.js';
import { expandOk } from '../../src/review/expand-ok.js';
import { mergeDocuments } from '../../src/review/merge/merge-documents.js';
import { pruneDocument } from '../../src/review/prune-document.js';
import { reconcile } from '../../src/review/reconcile.js';
import { ROOT } from '../support/root.js';
import { annotationDocument, nastyText } from './document-arbitraries.js';
import { reviewedDocument } from './reviewed-documents.js';

const RUNS = Number(process.env['ANNOTATE_RUNS'] ?? 2000);

const reread = (document: AnnotationDocument): AnnotationDocument =>
  readDocument(printDocument(document), 'test.yaml');

/** What breaks parsers, alone and inside ordinary words, at either end and in the middle, short and of ten thousand characters. */
const anyText = fc.oneof(
  nastyText,
  fc
    .tuple(
      fc.constantFrom(
        '🏛️',
        'נשיא',
        'القاضي',
        '\u00a0',
        'e\u0301\u0323',
        '\u200d',
        ': ',
        ' #',
        '"',
        "'",
        '\t',
        '---',
        '...',
        '<<<<<<<',
        '>>>>>>> x',
        '|||||||',
        '=======',
        '\n---\n',
        '\n...\n',
        '\n<<<<<<< a\n',
        '\r',
        '%YAML 1.1',
        'x'.repeat(10_240),
        'no # '.repeat(2_048),
      ),
      fc.constantFrom(' ', '', 'Preska', '\n', '12'),
      fc.boolean(),
    )
    .map(([nasty, plain, first]) => (first ? nasty + plain : plain + nasty)),
);

describe('F1: any string as quote, note, name', () => {
  const strings = fc.record({
    name: anyText,
    quote: anyText,
    mended: anyText,
    was: anyText,
    within: anyText,
    note: fc.array(anyText, { minLength: 1, maxLength: 3 }),
  });

  it('survives writing and reading, by us and by readers of YAML 1.1 and 1.2', () => {
    fc.assert(
      fc.property(strings, ({ name, quote, mended, was, within, note }) => {
        const document: AnnotationDocument = {
          article: '../corpus/a.txt',
          text: ['git:0123456789ab'],
          ruleset: 'r@1',
          entities: [{ id: 'a', human: { is: 'person', name: mended }, name, note }],
          paragraphs: [
            {
              key: 'p-abc',
              mentions: [{ id: 'a-abc', human: { is: 'a', quote: mended }, quote, was, note }],
            },
          ],
          lost: [{ id: 'b-abc', human: 'a', quote, in: within, note }],
        };
        const text = printDocument(document);
        expect(readDocument(text, 'test.yaml')).toEqual(document);
        const said = note.length === 1 ? note[0] : note;
        for (const version of ['1.1', '1.2'] as const)
          expect(parseWithLibrary(text, { version })).toMatchObject({
            entities: { a: { human: { name: mended }, name, note: said } },
            mentions: { 'p-abc': { 'a-abc': { human: { is: 'a', quote: mended }, quote, was, note: said } } },
            lost: { 'b-abc': { quote, in: within, note: said } },
          });
        // a merge that knows nothing of YAML must not take a line of ours for its own
        expect(text).not.toMatch(/^(?:<<<<<<<|=======|>>>>>>>|\|\|\|\|\|\|\|)/m);
        expect(text.endsWith('\n...\n') && text.indexOf('\n...\n') === text.length - 5).toBe(true);
      }),
      { numRuns: RUNS },
    );
  });
});

/** Every foreign key of a document, wherever it stands: `key text`, sorted. */
const foreignKeys = (document: AnnotationDocument): string[] => {
  const found: string[] = [];
  const walk = (value: unknown, name: string): void => {
    if (typeof value !== 'object' || value === null) return;
    if (name === 'extras' && Array.isArray(value)) {
      for (const { key, text } of value as Extra[]) found.push(`${key} ${text}`);
      return;
    }
    for (const [key, inner] of Object.entries(value)) walk(inner, name === 'sectionExtras' ? 'extras' : key);
  };
  walk(document, '');
  return found.sort();
};

/** The same document without any. */
const withoutForeign = (document: AnnotationDocument): AnnotationDocument =>
  reread(
    JSON.parse(JSON.stringify(document), function (this: unknown, key: string, value: unknown): unknown {
      if (key === 'extras' || key === 'sectionExtras') return undefined;
      if (key === 'comments')
        return Object.fromEntries(Object.entries(value as object).filter(([field]) => !field.includes('x-')));
      return value;
    }) as AnnotationDocument,
  );

/** Those of the first list that the second lacks; a key that was taken has more behind its name. */
const missing = (wanted: readonly string[], found: readonly string[]): string[] =>
  [...new Set(wanted)].filter((one) => {
    const space = one.indexOf(' ');
    return !found.some((other) => other.startsWith(one.slice(0, space)) && other.endsWith(one.slice(space)));
  });

describe('F2: keys x-* of others', () => {
  it('survive reading, printing, fmt, and prune of other records', () => {
    fc.assert(
      fc.property(annotationDocument, (document) => {
        const keys = foreignKeys(document);
        expect(foreignKeys(reread(document))).toEqual(keys);
        expect(foreignKeys(reread(expandOk(document)))).toEqual(keys);
        expect(foreignKeys(pruneDocument(document, new Set()))).toEqual(keys);
      }),
      { numRuns: RUNS },
    );
  });

  it('survive a run', () => {
    fc.assert(
      fc.property(reviewedDocument, ({ article, old, fresh }) => {
        const { document } = reconcile(old, fresh, article);
        expect(missing(foreignKeys(old), foreignKeys(document))).toEqual([]);
      }),
      { numRuns: RUNS },
    );
  });

  it('survive a merge with a branch that knows nothing of them, that changed all rules, or that removed all records', () => {
    fc.assert(
      fc.property(annotationDocument, fc.constantFrom('same', 'rules', 'none'), (made, kind) => {
        const ours = reread(made);
        const base = withoutForeign(ours);
        const theirs: AnnotationDocument =
          kind === 'same'
            ? base
            : kind === 'none'
              ? reread({ ...base, entities: [], paragraphs: [], lost: [] })
              : reread({
                  ...base,
                  ruleset: 'other@2',
                  paragraphs: base.paragraphs.map((paragraph) => ({
                    ...paragraph,
                    mentions: paragraph.mentions.map((mention) => ({
                      ...mention,
                      rules: { is: 'microsoft', by: 'other/rule' },
                    })),
                  })),
                });
        const keys = foreignKeys(ours);
        for (const merged of [mergeDocuments(base, ours, theirs), mergeDocuments(base, theirs, ours)])
          expect(missing(keys, foreignKeys(reread(merged.document)))).toEqual([]);
      }),
      { numRuns: RUNS },
    );
  });
});

const filesBelow = (folder: string): string[] =>
  (readdirSync(join(ROOT, folder), { recursive: true }) as string[])
    .filter((file) => file.endsWith('.yaml'))
    .map((file) => join(folder, file))
    .sort();

const git = (...argv: readonly string[]): string | undefined => {
  const { status, stdout } = spawnSync('git', argv, { cwd: ROOT, encoding: 'utf8', maxBuffer: 1 << 28 });
  return status === 0 ? stdout : undefined;
};

/** Blob ids of all versions of annotation files since the first commit, with a path of each; undefined where the history is not there. */
const versions = (): Map<string, string> | undefined => {
  if (git('rev-parse', '--is-shallow-repository')?.trim() !== 'false') return undefined;
  const log = git(
    'log',
    'HEAD',
    '--format=',
    '--raw',
    '-z',
    '--no-abbrev',
    '--no-renames',
    '-m',
    '--',
    'annotations',
  );
  if (log === undefined) return undefined;
  const entries = log.split('\0');
  const found = new Map<string, string>();
  for (const [index, entry] of entries.entries()) {
    // :100644 100644 <before> <after> M, then the path
    const blob = /:\d+ \d+ [0-9a-f]+ ([0-9a-f]+) [A-Z]\s*$/.exec(entry)?.[1];
    const path = entries[index + 1] ?? '';
    if (blob !== undefined && !/^0+$/.test(blob) && path.endsWith('.yaml')) found.set(blob, path);
  }
  return found;
};

describe('F3: what was written is written again, byte for byte', () => {
  it.each([...filesBelow('annotations'), ...filesBelow('tests/annotations/golden')])('%s', (path) => {
    const text = readFileSync(join(ROOT, path), 'utf8');
    expect(printDocument(readDocument(text, path))).toBe(text);
  });

  const all = versions();
  it.skipIf(all === undefined)(
    `every version of an annotation file in the history of this repository${all === undefined ? ' (skipped: the history is not here; git fetch --unshallow)' : ` (${all.size})`}`,
    () => {
      for (const [blob, path] of all ?? []) {
        const text = git('cat-file', 'blob', blob) ?? '';
        expect(printDocument(readDocument(text, path)), `${path} ${blob}`).toBe(text);
      }
    },
  );
});
