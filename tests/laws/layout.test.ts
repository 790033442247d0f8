// The law of a person's layout: a decision leaves every line but its own as it was, however the file is written.
import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { AnnotationDocument, MentionRecord } from '../../src/annotations/annotation-document.js';
import { printDocument } from '../../src/annotations/print-document.js';
import { printInto } from '../../src/annotations/print-into.js';
import { readDocument } from '../../src/annotations/read-document.js';
import type { Article } from '../../src/model/article.js';
import type { Span } from '../../src/model/span.js';
import { addMention } from '../../src/review/decide/add-mention.js';
import { mendMention } from '../../src/review/decide/mend-mention.js';
import { listPrunable, pruneDocument } from '../../src/review/prune-document.js';
import { decideMentions } from '../../src/review/decide/decide-mentions.js';
import type { Decision } from '../../src/review/decide/decision.js';
import { attempt } from './attempt.js';
import { fieldsOf, laidOut, style } from './laid-out.js';
import type { Line } from './laid-out.js';
import { reviewedDocument } from './reviewed-documents.js';

const RUNS = Number(process.env['ANNOTATE_RUNS'] ?? 2000);
/** Milliseconds: each run reads some files through the library. */
const TIMEOUT = 60_000 + 150 * RUNS;

const records = ({ paragraphs, lost }: AnnotationDocument): MentionRecord[] => [
  ...paragraphs.flatMap(({ mentions }) => mentions),
  ...lost,
];

const decision: fc.Arbitrary<Decision> = fc.oneof(
  fc.constantFrom<Decision>({ does: 'accept' }, { does: 'reject' }, { does: 'clear' }, { does: 'keep' }),
  fc.record({ does: fc.constant('set' as const), is: fc.constantFrom('dublin', 'microsoft', 'nothing') }),
  // of an entity that the file does not have yet
  fc.constant<Decision>({
    does: 'set',
    is: 'irish-government',
    entity: { type: 'organization', name: 'Irish Government' },
  }),
  fc.record({ does: fc.constant('note' as const), note: fc.constantFrom('', 'why', '# no comment', 'a: b') }),
);

/** What a command does to a file: one decision on a record, words that are marked, a span mended, or all that is useless removed. */
type Edit = (document: AnnotationDocument, article: Article, pick: number) => AnnotationDocument;

const picked = (document: AnnotationDocument, pick: number): string => {
  const all = records(document);
  return all[pick % Math.max(1, all.length)]?.id ?? 'none';
};

const spanAt = ({ source: { text } }: Article, pick: number): Span => ({
  start: pick % text.length,
  end: Math.min(text.length, (pick % text.length) + 1 + (pick % 12)),
});

const edit: fc.Arbitrary<Edit> = fc.oneof(
  {
    weight: 6,
    arbitrary: decision.map(
      (said): Edit =>
        (document, _, pick) =>
          decideMentions(document, [picked(document, pick)], said),
    ),
  },
  fc.constant<Edit>(
    (document, article, pick) =>
      addMention(document, article, spanAt(article, pick), { is: 'date' }).document,
  ),
  fc.constant<Edit>((document, article, pick) =>
    mendMention(document, article, picked(document, pick), spanAt(article, pick)),
  ),
  fc.constant<Edit>((document) =>
    pruneDocument(document, new Set(listPrunable(document).map(({ record }) => record.id))),
  ),
);

/** Lines with their ends. */
const linesOf = (text: string): string[] => text.match(/[^\r\n]*(?:\r\n|\r|\n)|[^\r\n]+$/g) ?? [];

/** True when the lines stand in the other list in the same order. */
const isWithin = (lines: readonly string[], others: readonly string[]): boolean => {
  let at = 0;
  for (const line of others) if (line === lines[at]) at += 1;
  return at === lines.length;
};

/** Fields that are not the same in both texts. */
const changedFields = (was: string, made: string): string[] => {
  const [old, now] = [fieldsOf(was), fieldsOf(made)];
  return [...new Set([...old.keys(), ...now.keys()])].filter((owner) => old.get(owner) !== now.get(owner));
};

it(
  'Y4: one edit touches no line but its own, however the file is laid out, and is read back',
  () => {
    fc.assert(
      fc.property(reviewedDocument, edit, fc.nat(), style, ({ old, article }, make, pick, choices) => {
        const { mark, lines } = laidOut(printDocument(old), choices);
        const held = mark + lines.map(({ text }) => text).join('');
        const before = readDocument(held, 'a.yaml');
        const made = attempt(() => make(before, article, pick));
        if (made === undefined) return;
        const after = printInto(held, made, 'a.yaml');
        expect(readDocument(after, 'a.yaml')).toEqual(made);
        const [was, now] = [printDocument(before), printDocument(made)];
        const changed = changedFields(was, now);
        if (changed.length === 0) {
          expect(after).toBe(held);
          return;
        }
        // a record between braces stands on the line of each of its fields
        const isOf = (owner: string, one: string): boolean => one === owner || one.startsWith(`${owner}/`);
        const isMine = ({ owner, text }: Line): boolean =>
          changed.some((one) => (text.includes(': {') ? isOf(owner, one) : one === owner));
        const others = lines.filter((line) => !isMine(line) && line.text.trim() !== '');
        const result = linesOf(after.slice(mark.length)).filter((line) => line.trim() !== '');
        expect(after.startsWith(mark)).toBe(true);
        expect(
          isWithin(
            others.map(({ text }) => text),
            result,
          ),
        ).toBe(true);
        const owners = [...changed, ...lines.filter(isMine).map(({ owner }) => owner)];
        const written = [...fieldsOf(now)].filter(([one]) => owners.some((owner) => isOf(owner, one)));
        expect(result.length - others.length).toBeLessThanOrEqual(
          written.reduce((sum, [, text]) => sum + text.split('\n').length, 0),
        );
      }),
      { numRuns: RUNS },
    );
  },
  TIMEOUT,
);
