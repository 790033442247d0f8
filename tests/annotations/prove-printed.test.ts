// What is about to be written is read back first.
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { printDocument } from '../../src/annotations/print-document.js';
import { provePrinted } from '../../src/annotations/prove-printed.js';
import { readDocument } from '../../src/annotations/read-document.js';
import { annotationDocument } from '../laws/document-arbitraries.js';
import { SAMPLE } from '../support/sample-annotation.js';

it('takes what the printer gives for every document', () => {
  fc.assert(
    fc.property(annotationDocument, (document) => {
      const text = printDocument(document);
      expect(provePrinted(text, document, 'a.yaml')).toBe(text);
    }),
    { numRuns: Number(process.env['ANNOTATE_RUNS'] ?? 100) },
  );
});

it.each([
  ['a lost line', (text: string) => text.replace('      quote: Dublin\n', '')],
  ['a lost field', (text: string) => text.replace(', country: IE', '')],
  ['another word', (text: string) => text.replace('quote: Dublin', 'quote: Berlin')],
  ['a lost record', (text: string) => `${text.slice(0, text.indexOf('  # She'))}...\n`],
  ['a cut file', (text: string) => text.slice(0, -40)],
  ['a lost comment', (text: string) => text.replace('# seen', '')],
  ['a prototype key', (text: string) => text.replace('  dublin:', '  __proto__:')],
])('refuses %s', (_name, damage) => {
  const document = readDocument(SAMPLE.replace('entities:\n', 'entities:\n  # seen\n'), 'a.yaml');
  const sound = printDocument(document);
  expect(damage(sound)).not.toBe(sound);
  expect(() => provePrinted(damage(sound), document, 'a.yaml')).toThrowError(
    expect.objectContaining({ code: 'not-read-back', place: { path: 'a.yaml' } }),
  );
});
