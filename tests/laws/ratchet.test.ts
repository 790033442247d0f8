// Laws of the ratchet: it is silent on what the merge, a run and fmt make, and it speaks of each decision that is taken out of a file.
import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { AnnotationDocument } from '../../src/annotations/annotation-document.js';
import { printDocument } from '../../src/annotations/print-document.js';
import { readDocument } from '../../src/annotations/read-document.js';
import { expandOk } from '../../src/review/expand-ok.js';
import { mergeDocuments } from '../../src/review/merge/merge-documents.js';
import type { Step } from '../../src/review/ratchet/compare-decisions.js';
import { compareDecisions, stillLost } from '../../src/review/ratchet/compare-decisions.js';
import { listDecisions } from '../../src/review/ratchet/standing-decision.js';
import { reconcile } from '../../src/review/reconcile.js';
import { annotationDocument } from './document-arbitraries.js';
import { reviewedDocument } from './reviewed-documents.js';

const RUNS = Number(process.env['ANNOTATE_RUNS'] ?? 200);

const reread = (document: AnnotationDocument): AnnotationDocument =>
  expandOk(readDocument(printDocument(document), 'test.yaml'));

const lost = (
  before: AnnotationDocument,
  after: AnnotationDocument,
  step: Step,
  sources: readonly AnnotationDocument[] = [],
): string[] =>
  compareDecisions(listDecisions(before), before.text.join(), after, step, sources).lost.map(({ id }) => id);

it('is silent when nothing goes, whatever is in the file', () => {
  fc.assert(
    fc.property(annotationDocument, (made) => {
      const document = reread(made);
      expect(lost(document, document, 'edit')).toEqual([]);
      expect(lost(document, document, 'merge', [document])).toEqual([]);
      expect(lost(document, expandOk(document), 'edit')).toEqual([]);
    }),
    { numRuns: RUNS },
  );
});

it('is silent on what a run makes of a reviewed file', () => {
  fc.assert(
    fc.property(reviewedDocument, ({ article, old, fresh }) => {
      const { document } = reconcile(old, fresh, article);
      expect(lost(expandOk(old), expandOk(document), 'edit')).toEqual([]);
    }),
    { numRuns: RUNS },
  );
});

it('is silent on what the merge makes of a review and a run', () => {
  fc.assert(
    fc.property(reviewedDocument, ({ article, old, machine, fresh }) => {
      const theirs = reconcile(machine, fresh, article).document;
      const { document } = mergeDocuments(machine, old, theirs);
      expect(lost(expandOk(old), expandOk(document), 'merge', [machine, old, theirs])).toEqual([]);
    }),
    { numRuns: RUNS },
  );
});

it('speaks of each mention whose record is taken out, and is content when it is back', () => {
  fc.assert(
    fc.property(annotationDocument, fc.nat(), (made, pick) => {
      const document = reread(made);
      const decided = document.paragraphs
        .flatMap(({ mentions }) => mentions)
        .filter(({ human, rules }) => human !== undefined && rules !== undefined);
      fc.pre(decided.length > 0);
      const { id, quote } = decided[pick % decided.length] as (typeof decided)[number];
      // the same words decided alike in another record would stand for it
      fc.pre(listDecisions(document).filter((one) => one.quote === quote).length === 1);
      const without: AnnotationDocument = {
        ...document,
        paragraphs: document.paragraphs.map((paragraph) => ({
          ...paragraph,
          mentions: paragraph.mentions.filter((mention) => mention.id !== id),
        })),
      };
      expect(lost(document, without, 'edit')).toEqual([id]);
      const { lost: losses } = compareDecisions(
        listDecisions(document),
        document.text.join(),
        without,
        'merge',
        [document],
      );
      expect(losses.map((loss) => loss.id)).toEqual([id]);
      expect(stillLost(losses, document)).toEqual([]);
      expect(stillLost(losses, without)).toEqual(losses);
    }),
    { numRuns: RUNS },
  );
});
