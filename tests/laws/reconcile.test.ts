// Laws of the re-run on one text: twice is once, and nothing of a person's is lost or made up.
import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { AnnotationDocument, CommentMap } from '../../src/annotations/annotation-document.js';
import { openingComment } from '../../src/annotations/paragraph-opening.js';
import { printDocument } from '../../src/annotations/print-document.js';
import { printEntityHuman, printMentionHuman, printMentionRules } from '../../src/annotations/print-words.js';
import { readDocument } from '../../src/annotations/read-document.js';
import { without } from '../../src/annotations/without.js';
import { locateRecords } from '../../src/review/locate-records.js';
import { reconcile } from '../../src/review/reconcile.js';
import { machineDocument, reviewedDocument } from './reviewed-documents.js';

const RUNS = Number(process.env['ANNOTATE_RUNS'] ?? 200);

const linesOf = (comments: CommentMap | undefined): string[] =>
  Object.values(comments ?? {}).flatMap(({ before = [], end }) => [
    ...before,
    ...(end === undefined ? [] : [end]),
  ]);

/** Everything a person wrote, as a sorted list: order and place may change, the rest may not. */
const humanWork = (document: AnnotationDocument, openings: ReadonlySet<string>): string[] => {
  const work: string[] = linesOf(document.comments);
  for (const { id, human, note, extras, rules, comments } of document.entities) {
    if (human !== undefined) work.push(`${id} human ${printEntityHuman(human)}`);
    if (note !== undefined) work.push(`${id} note ${note.join()}`);
    for (const { key, text } of [...(extras ?? []), ...(rules?.extras ?? [])])
      work.push(`${id} ${key} ${text}`);
    work.push(...linesOf(comments));
  }
  for (const { comments, mentions } of document.paragraphs) {
    work.push(...linesOf(comments).filter((line) => !openings.has(line)));
    for (const { id, human, note, was, extras, rules, comments: own } of mentions) {
      if (human !== undefined) work.push(`${id} human ${printMentionHuman(human)}`);
      if (note !== undefined) work.push(`${id} note ${note.join()}`);
      if (was !== undefined) work.push(`${id} was ${was}`);
      for (const { key, text } of [...(extras ?? []), ...(rules?.extras ?? [])])
        work.push(`${id} ${key} ${text}`);
      work.push(...linesOf(own));
    }
  }
  work.push(...document.lost.map((record) => JSON.stringify(record)));
  return work.sort();
};

it('twice is once, also through the file', () => {
  fc.assert(
    fc.property(reviewedDocument, ({ article, old, fresh }) => {
      const { document } = reconcile(old, fresh, article);
      const text = printDocument(document);
      const read = readDocument(text, 'test.yaml');
      expect(read).toEqual(document);
      const again = reconcile(read, fresh, article);
      expect(printDocument(again.document)).toBe(text);
      expect(again.notes).toEqual([]);
    }),
    { numRuns: RUNS },
  );
});

it('keeps every decision, note, foreign key, comment and lost mention, and makes none up', () => {
  fc.assert(
    fc.property(reviewedDocument, ({ article, old, fresh }) => {
      const openings = new Set(
        article.paragraphs.map((paragraph) => openingComment(article.source.text, paragraph)),
      );
      const { document } = reconcile(old, fresh, article);
      expect(humanWork(document, openings)).toEqual(humanWork(old, openings));
    }),
    { numRuns: RUNS },
  );
});

it('has the rules say what they say now, and leaves out only what overlaps a decision', () => {
  fc.assert(
    fc.property(reviewedDocument, ({ article, old, fresh }) => {
      const { document } = reconcile(old, fresh, article);
      const said = locateRecords(fresh, article).flatMap(({ mentions }) => mentions);
      const located = locateRecords(document, article).flatMap(({ mentions }) => mentions);
      const decided = located.filter(({ record }) => record.human !== undefined);
      for (const { record, span } of located) {
        if (record.rules === undefined) continue;
        const rules = without(record.rules, 'extras');
        const source = said.find(
          (one) =>
            one.record.rules !== undefined &&
            printMentionRules(one.record.rules) === printMentionRules(rules) &&
            one.span !== undefined &&
            span !== undefined &&
            one.span.start < span.end &&
            span.start < one.span.end,
        );
        // an anchor may lie beside its mended span
        if (record.human === undefined) expect(source, JSON.stringify(record)).toBeDefined();
      }
      for (const { record, span } of said) {
        const there = located.some(
          (one) =>
            one.record.rules !== undefined &&
            one.anchor?.start === span?.start &&
            one.anchor?.end === span?.end,
        );
        const hidden = decided.some((one) =>
          [one.span, one.anchor].some(
            (place) =>
              place !== undefined && span !== undefined && place.start < span.end && span.start < place.end,
          ),
        );
        expect(there || hidden, JSON.stringify(record)).toBe(true);
      }
      const places = located.flatMap(({ anchor }) =>
        anchor === undefined ? [] : [`${anchor.start}:${anchor.end}`],
      );
      expect(new Set(places).size).toBe(places.length);
      const ids = located.map(({ record }) => record.id);
      expect(new Set(ids).size).toBe(ids.length);
    }),
    { numRuns: RUNS },
  );
});

it('makes a file nobody touched say what a fresh one says, with the ids it had', () => {
  fc.assert(
    fc.property(machineDocument, ({ article, old, fresh }) => {
      const { document, notes } = reconcile(old, fresh, article);
      const plain = ({ paragraphs, entities, ...header }: AnnotationDocument): unknown => ({
        ...header,
        entities,
        paragraphs: paragraphs.map(({ mentions, comments }) => ({
          comments,
          mentions: mentions.map(({ id: _id, ...record }) => record),
        })),
      });
      expect(plain(document)).toEqual(plain(fresh));
      expect(notes).toEqual([]);
      const again = reconcile(document, old, article).document;
      expect(plain(again)).toEqual(plain(old));
    }),
    { numRuns: RUNS },
  );
});
