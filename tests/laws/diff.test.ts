// Laws of the diff: it is empty exactly when two files are alike, it makes one of the other, and JSON keeps it whole.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { AnnotationDocument } from '../../src/annotations/annotation-document.js';
import { printDocument } from '../../src/annotations/print-document.js';
import { applyChanges } from '../../src/review/diff/apply-changes.js';
import type { Change } from '../../src/review/diff/change.js';
import { diffDocuments } from '../../src/review/diff/diff-documents.js';
import { insertKeys, placeKeys } from '../../src/review/diff/sequence.js';
import { expectGrowth } from '../support/expect-growth.js';
import { annotationDocument } from './document-arbitraries.js';
import { editedDocument } from './edited-documents.js';

const RUNS = Number(process.env['ANNOTATE_RUNS'] ?? 500);
/** Long runs on a busy machine. */
const TIMEOUT = 600_000;

const pair: fc.Arbitrary<readonly [AnnotationDocument, AnnotationDocument]> = fc.oneof(
  { weight: 3, arbitrary: editedDocument },
  { weight: 1, arbitrary: fc.tuple(annotationDocument, annotationDocument) },
);

describe('the diff of two documents', { timeout: TIMEOUT }, () => {
  it('is empty exactly when both print the same text', () => {
    fc.assert(
      fc.property(pair, ([a, b]) => {
        expect(diffDocuments(a, a)).toEqual([]);
        expect(diffDocuments(a, b).length === 0).toBe(printDocument(a) === printDocument(b));
      }),
      { numRuns: RUNS },
    );
  });

  it('makes the second of the first, in any order and after JSON, with one change for each fact', () => {
    fc.assert(
      fc.property(pair, fc.boolean(), ([a, b], turned) => {
        const changes = JSON.parse(JSON.stringify(diffDocuments(a, b))) as Change[];
        expect(changes).toEqual(diffDocuments(a, b));
        if (turned) changes.reverse();
        expect(printDocument(applyChanges(a, changes))).toBe(printDocument(b));
        const facts = changes.map(({ kind, id, field }) => `${kind} ${id} ${field}`);
        expect(new Set(facts).size).toBe(facts.length);
        expect(printDocument(applyChanges(b, diffDocuments(b, a)))).toBe(printDocument(a));
      }),
      { numRuns: RUNS },
    );
  });

  it('is refused by a document it was not made for', () => {
    const empty: AnnotationDocument = {
      article: '',
      text: [],
      ruleset: '',
      entities: [],
      paragraphs: [],
      lost: [],
    };
    fc.assert(
      fc.property(annotationDocument, (document) => {
        const changes = diffDocuments(empty, document);
        fc.pre(changes.some(({ kind }) => kind !== 'document'));
        expect(() => applyChanges(document, changes)).toThrow('compare again');
        const back = diffDocuments(document, empty);
        expect(() => applyChanges(empty, back)).toThrow('compare again');
      }),
      { numRuns: 50 },
    );
  });
});

it('orders are said with as few keys as can be', () => {
  const keys = fc.uniqueArray(fc.nat(40).map(String), { maxLength: 15 });
  fc.assert(
    fc.property(keys, keys, (from, to) => {
      const placed = placeKeys(from, to);
      expect(
        insertKeys(
          from.filter((key) => to.includes(key) && !placed.has(key)),
          placed,
        ),
      ).toEqual(to);
    }),
    { numRuns: RUNS },
  );
  const many = Array.from({ length: 100 }, (_, index) => String(index));
  expect([...placeKeys(many, [...many.slice(1), '0'])]).toEqual([['0', '99']]);
  expect([...placeKeys(many, ['new', ...many])]).toEqual([['new', null]]);
});

it('takes time in step with the number of mentions, also when all of them have moved', () => {
  const documentOf = (size: number, turned: boolean): AnnotationDocument => {
    const mentions = Array.from({ length: size }, (_, index) => ({
      id: `name-${index}`,
      quote: 'Name',
      nth: index + 1,
      rules: { is: 'name', by: 'person/name' },
    }));
    return {
      article: 'a.txt',
      text: ['git:0123456789ab'],
      ruleset: 'news-en@1',
      entities: [],
      paragraphs: [{ key: 'p-one', mentions: turned ? mentions.reverse() : mentions }],
      lost: [],
    };
  };
  expectGrowth((size) => {
    const [a, b] = [documentOf(size, false), documentOf(size, true)];
    return () => applyChanges(a, diffDocuments(a, b));
  }, 2000);
});
