// Laws of the three-way merge.
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { printDocument } from '../../src/annotations/print-document.js';
import { readDocument } from '../../src/annotations/read-document.js';
import { mergeDocuments } from '../../src/review/merge/merge-documents.js';
import { annotationDocument } from './document-arbitraries.js';

const RUNS = Number(process.env['ANNOTATE_RUNS'] ?? 200);
const read = (d: Parameters<typeof printDocument>[0]) => readDocument(printDocument(d), 't.yaml');
const doc = annotationDocument.map(read);

it('unrelated documents merge alike in both directions, and canonically', () => {
  fc.assert(
    fc.property(fc.option(doc, { nil: undefined }), doc, doc, (base, ours, theirs) => {
      const { document } = mergeDocuments(base, ours, theirs);
      const text = printDocument(document);
      expect(printDocument(mergeDocuments(base, theirs, ours).document)).toBe(text);
      const again = readDocument(text, 'test.yaml');
      expect(printDocument(again)).toBe(text);
      expect(again).toEqual(document);
    }),
    { numRuns: RUNS },
  );
});
