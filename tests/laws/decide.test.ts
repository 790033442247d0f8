// Laws of deciding: what is written is read back, nothing of anyone else changes, and clearing takes a decision away without a trace.
import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { AnnotationDocument, MentionRecord } from '../../src/annotations/annotation-document.js';
import { printDocument } from '../../src/annotations/print-document.js';
import { readDocument } from '../../src/annotations/read-document.js';
import { addMention } from '../../src/review/decide/add-mention.js';
import { decideMentions } from '../../src/review/decide/decide-mentions.js';
import { mendMention } from '../../src/review/decide/mend-mention.js';
import type { Decision } from '../../src/review/decide/decision.js';
import { viewDocument } from '../../src/review/view-document.js';
import { attempt } from './attempt.js';
import { reviewedDocument } from './reviewed-documents.js';

const RUNS = Number(process.env['ANNOTATE_RUNS'] ?? 2000);

const reread = (document: AnnotationDocument): AnnotationDocument =>
  readDocument(printDocument(document), 'a.yaml');

const records = ({ paragraphs, lost }: AnnotationDocument): MentionRecord[] => [
  ...paragraphs.flatMap(({ mentions }) => mentions),
  ...lost,
];

const decision: fc.Arbitrary<Decision> = fc.oneof(
  fc.constantFrom<Decision>({ does: 'accept' }, { does: 'reject' }, { does: 'clear' }),
  fc.record({
    does: fc.constant('set' as const),
    is: fc.constantFrom('dublin', 'microsoft', 'preska', 'date', 'nothing'),
  }),
  fc.record({ does: fc.constant('note' as const), note: fc.constantFrom('', 'why', '# no comment', 'a: b') }),
);

it('a decision is read back as it was made, and changes no other record', () => {
  fc.assert(
    fc.property(reviewedDocument, decision, fc.nat(), ({ old }, said, pick) => {
      const all = records(old);
      fc.pre(all.length > 0);
      const { id } = all[pick % all.length] as MentionRecord;
      const made = attempt(() => decideMentions(old, [id], said));
      if (made === undefined) return;
      expect(reread(made)).toEqual(made);
      // comments of a record that goes move to the next one
      const others = (document: AnnotationDocument) =>
        records(document)
          .filter((one) => one.id !== id)
          .map(({ comments: _, ...one }) => one);
      expect(others(made)).toEqual(others(old));
      const lines = (document: AnnotationDocument) =>
        printDocument(document)
          .split('\n')
          .filter((line) => line.trim().startsWith('#') && !line.startsWith('  # '))
          .sort();
      expect(lines(made)).toEqual(lines(old));
    }),
    { numRuns: RUNS },
  );
});

it('rejecting and clearing what nobody had decided gives the file back', () => {
  fc.assert(
    fc.property(reviewedDocument, ({ machine }) => {
      const ids = records(machine).map(({ id }) => id);
      fc.pre(ids.length > 0);
      const rejected = decideMentions(machine, ids, { does: 'reject' });
      expect(records(rejected).every(({ human }) => human === 'nothing')).toBe(true);
      expect(printDocument(decideMentions(rejected, ids, { does: 'clear' }))).toBe(printDocument(machine));
    }),
    { numRuns: RUNS },
  );
});

it('words that are marked are shown where they were marked, and all others stay', () => {
  fc.assert(
    fc.property(
      reviewedDocument,
      fc.nat(),
      fc.integer({ min: 1, max: 20 }),
      ({ old, article }, at, length) => {
        const { text } = article.source;
        fc.pre(text.length > 0);
        const start = at % text.length;
        const marked = { start, end: Math.min(text.length, start + length) };
        const made = attempt(() => addMention(old, article, marked, { is: 'date' }));
        if (made === undefined) return;
        expect(reread(made.document)).toEqual(made.document);
        const shown = viewDocument(made.document, article).mentions;
        const added = shown.find(({ id }) => id === made.id);
        const words = text.slice(marked.start, marked.end);
        // a span that was mended before stays mended
        if (added?.human === '{is: date}') expect(text.slice(added.start, added.end)).toBe(words.trim());
        const before = viewDocument(old, article).mentions;
        for (const one of before)
          if (one.id !== made.id) expect(shown.find(({ id }) => id === one.id)).toEqual(one);
      },
    ),
    { numRuns: RUNS },
  );
});

it('a mended mention has the words that were marked, and is what it was', () => {
  fc.assert(
    fc.property(
      reviewedDocument,
      fc.nat(),
      fc.integer({ min: -6, max: 6 }),
      fc.integer({ min: -6, max: 6 }),
      ({ old, article }, pick, left, right) => {
        const { text } = article.source;
        const before = viewDocument(old, article).mentions;
        const one = before[pick % Math.max(1, before.length)];
        fc.pre(one?.start !== undefined);
        const { id, start, end = 0 } = one as { id: string; start: number; end?: number };
        const marked = { start: Math.max(0, start + left), end: Math.min(text.length, end + right) };
        const made = attempt(() => mendMention(old, article, id, marked));
        if (made === undefined) return;
        expect(reread(made)).toEqual(made);
        const shown = viewDocument(made, article).mentions;
        const mended = shown.find((other) => other.id === id);
        expect(text.slice(mended?.start, mended?.end)).toBe(text.slice(marked.start, marked.end).trim());
        expect([mended?.value, mended?.type]).toEqual([one?.value, one?.type]);
        for (const other of before)
          if (other.id !== id) expect(shown.find((there) => there.id === other.id)).toEqual(other);
      },
    ),
    { numRuns: RUNS },
  );
});
