// Laws of the re-run on a changed text: twice is once, nothing of a person's is lost, what returns is as it was.
import fc from 'fast-check';
import { expect, it } from 'vitest';
import type {
  AnnotationDocument,
  CommentMap,
  MentionRecord,
} from '../../src/annotations/annotation-document.js';
import { openingComment } from '../../src/annotations/paragraph-opening.js';
import { printDocument } from '../../src/annotations/print-document.js';
import { printEntityHuman, printMentionHuman } from '../../src/annotations/print-words.js';
import { readDocument } from '../../src/annotations/read-document.js';
import type { Article } from '../../src/model/article.js';
import { locateRecords } from '../../src/review/locate-records.js';
import { reconcile } from '../../src/review/reconcile.js';
import { mergeDocuments } from '../../src/review/merge/merge-documents.js';
import { wordsOf } from '../../src/review/states.js';
import { cutArticle, editedArticle, mergedArticle } from './edited-articles.js';

const RUNS = Number(process.env['ANNOTATE_RUNS'] ?? 2000);
/** Milliseconds for the tests here; a machine that does other work too takes its time. */
const TIMEOUT = 60_000 + 150 * RUNS;

const linesOf = (comments: CommentMap | undefined): string[] =>
  Object.values(comments ?? {}).flatMap(({ before = [], end }) => [
    ...before,
    ...(end === undefined ? [] : [end]),
  ]);

const workOn = ({ id, human, note, extras, rules, comments }: MentionRecord): string[] => [
  ...(human === undefined ? [] : [`${id} human ${printMentionHuman(human)}`]),
  ...(note === undefined ? [] : [`${id} note ${note.join()}`]),
  ...[...(extras ?? []), ...(rules?.extras ?? [])].map(({ key, text }) => `${id} ${key} ${text}`),
  ...linesOf(comments),
];

/** Everything a person wrote, as a sorted list: order and place may change, the rest may not. */
const humanWork = (document: AnnotationDocument, articles: readonly Article[]): string[] => {
  const openings = new Set(
    articles.flatMap(({ source, paragraphs }) =>
      paragraphs.map((paragraph) => openingComment(source.text, paragraph)),
    ),
  );
  const work: string[] = linesOf(document.comments);
  for (const { id, human, note, extras, rules, comments } of document.entities) {
    if (human !== undefined) work.push(`${id} human ${printEntityHuman(human)}`);
    if (note !== undefined) work.push(`${id} note ${note.join()}`);
    for (const { key, text } of [...(extras ?? []), ...(rules?.extras ?? [])])
      work.push(`${id} ${key} ${text}`);
    work.push(...linesOf(comments));
  }
  for (const { comments, mentions } of document.paragraphs)
    work.push(...linesOf(comments), ...mentions.flatMap(workOn));
  work.push(...document.lost.flatMap(workOn));
  return work.filter((line) => !openings.has(line)).sort();
};

const expectSound = (document: AnnotationDocument, article: Article): void => {
  const located = locateRecords(document, article).flatMap(({ mentions }) => mentions);
  const places = located.flatMap(({ anchor }) => (anchor ? [`${anchor.start}:${anchor.end}`] : []));
  expect(new Set(places).size).toBe(places.length);
  const ids = [...located.map(({ record }) => record.id), ...document.lost.map(({ id }) => id)];
  expect(new Set(ids).size).toBe(ids.length);
  const keys = document.paragraphs.map(({ key }) => key);
  expect(new Set(keys).size).toBe(keys.length);
};

it(
  'R1: twice is once, also through the file, with the old text and without',
  () => {
    fc.assert(
      fc.property(editedArticle, fc.boolean(), ({ before, now, old, fresh }, isKnown) => {
        const { document } = reconcile(old, fresh, now, isKnown ? [before] : []);
        const text = printDocument(document);
        const read = readDocument(text, 'test.yaml');
        expect(read).toEqual(document);
        for (const texts of [[], [now], [before]]) {
          const again = reconcile(read, fresh, now, texts);
          expect(printDocument(again.document)).toBe(text);
          expect(again.notes).toEqual([]);
        }
      }),
      { numRuns: RUNS },
    );
  },
  TIMEOUT,
);

it(
  'R2: every decision, note, foreign key and comment is kept, and none made up',
  () => {
    fc.assert(
      fc.property(editedArticle, fc.boolean(), ({ before, now, old, fresh }, isKnown) => {
        const { document } = reconcile(old, fresh, now, isKnown ? [before] : []);
        expect(humanWork(document, [before, now])).toEqual(humanWork(old, [before, now]));
      }),
      { numRuns: RUNS },
    );
  },
  TIMEOUT,
);

/** What people said of mentions, without where. */
const saidIn = ({ paragraphs, lost }: AnnotationDocument): Set<string> =>
  new Set(
    [...paragraphs.flatMap(({ mentions }) => mentions), ...lost]
      .flatMap(wordsOf)
      // a merge writes out what it stands for
      .filter((word) => word !== 'ok')
      .map((word) => printMentionHuman(word)),
  );

it(
  'R3: a run over a merge keeps every decision of both',
  () => {
    fc.assert(
      fc.property(mergedArticle, fc.boolean(), ({ before, now, base, ours, theirs, fresh }, isKnown) => {
        const merged = mergeDocuments(base, ours, theirs).document;
        const { document } = reconcile(merged, fresh, now, isKnown ? [before, now] : []);
        expect(humanWork(document, [before, now])).toEqual(humanWork(merged, [before, now]));
        const said = saidIn(document);
        for (const word of [...saidIn(ours), ...saidIn(theirs)]) expect(said).toContain(word);
        const again = reconcile(document, fresh, now).document;
        expect(printDocument(again)).toBe(printDocument(document));
      }),
      { numRuns: RUNS },
    );
  },
  TIMEOUT,
);

it(
  'R4: text that is cut and comes back brings the file back',
  () => {
    fc.assert(
      fc.property(cutArticle, ({ before, now, old, fresh, annotate }) => {
        const whole = annotate(before);
        const original = reconcile(old, whole, before).document;
        const cut = reconcile(original, fresh, now, [before]).document;
        const restored = reconcile(cut, whole, before, [now]).document;
        expect(printDocument(restored)).toBe(printDocument(original));
      }),
      { numRuns: RUNS },
    );
  },
  TIMEOUT,
);

const rotate = <Item>(items: readonly Item[], by: number): Item[] => {
  const at = by % Math.max(1, items.length);
  return [...items.slice(at), ...items.slice(0, at)].reverse();
};

it(
  'R5: lines in another order, indented otherwise, with comments, are laid out as ever and the comments kept',
  () => {
    fc.assert(
      fc.property(cutArticle, fc.nat(9), fc.nat(40), ({ before, old, annotate }, by, place) => {
        const whole = annotate(before);
        const original = reconcile(old, whole, before).document;
        const shuffled = printDocument({
          ...original,
          entities: rotate(original.entities, by),
          paragraphs: rotate(original.paragraphs, by).map((one) => ({
            ...one,
            mentions: rotate(one.mentions, by),
          })),
        });
        const lines = shuffled.split('\n').map((line) => line.replace(/^ +/, (indent) => indent + indent));
        const records = [...lines.keys()].filter((at) => /^ {8}[a-z][a-z0-9-]*:$/.test(lines[at] as string));
        const at = records[place % Math.max(1, records.length)];
        if (at !== undefined) lines.splice(at, 0, '        # a look at this, please');
        const { document } = reconcile(readDocument(lines.join('\n'), 'test.yaml'), whole, before);
        const text = printDocument(document).split('\n');
        const isMine = (line: string): boolean => line.trim() === '# a look at this, please';
        expect(text.filter(isMine)).toHaveLength(at === undefined ? 0 : 1);
        expect(text.filter((line) => !isMine(line)).join('\n')).toBe(printDocument(original));
      }),
      { numRuns: RUNS },
    );
  },
  TIMEOUT,
);

it(
  'R6: no two records stand on the same words, and no id stands twice',
  () => {
    fc.assert(
      fc.property(editedArticle, fc.boolean(), ({ before, now, old, fresh }, isKnown) => {
        expectSound(reconcile(old, fresh, now, isKnown ? [before] : []).document, now);
      }),
      { numRuns: RUNS },
    );
  },
  TIMEOUT,
);

/** How people write one note, and how their editors save the file around it. */
const NOTES = [
  'note: seen',
  'note: "seen"',
  "note: 'seen'",
  'note:   seen',
  '"note": seen',
  'note: >-\n          seen',
  '\n      note: seen\n',
];
const SAVED: readonly ((text: string) => string)[] = [
  (text) => text,
  (text) => text.replaceAll('\n', '\r\n'),
  (text) => `\ufeff${text}`,
  (text) => `${text}\n\n`,
  (text) => text.replace(/\n(?= {4}\S)/g, '\n\n'),
];

/** Lines behind which a note may be written: the words of mentions that have none. */
const noteless = (lines: readonly string[]): number[] =>
  [...lines.keys()].filter((at) => {
    if (!/^ {6}quote: \S/.test(lines[at] as string)) return false;
    for (let next = at + 1; /^ {6}/.test(lines[next] ?? ''); next += 1)
      if (/^ {6}note:/.test(lines[next] as string)) return false;
    return /^ {6}\w|^ {0,4}\S|^$/.test(lines[at + 1] ?? '');
  });

it(
  'R7: a field written by hand, in whatever style, is all that the next run leaves different from the file before',
  () => {
    fc.assert(
      fc.property(
        cutArticle,
        fc.nat(40),
        fc.constantFrom(...NOTES),
        fc.constantFrom(...SAVED),
        ({ before, old, annotate }, place, note, save) => {
          const whole = annotate(before);
          const original = printDocument(reconcile(old, whole, before).document);
          const lines = original.split('\n');
          const free = noteless(lines);
          const at = free[place % Math.max(1, free.length)];
          fc.pre(at !== undefined);
          const edited = save(
            [...lines.slice(0, at + 1), `      ${note}`, ...lines.slice(at + 1)].join('\n'),
          );
          const { document } = reconcile(readDocument(edited, 'test.yaml'), whole, before);
          const after = printDocument(document).split('\n');
          const isMine = (line: string): boolean => line === '      note: seen';
          expect(after.filter(isMine)).toHaveLength(1 + lines.filter(isMine).length);
          expect(after.filter((line) => !isMine(line))).toEqual(lines.filter((line) => !isMine(line)));
        },
      ),
      { numRuns: RUNS },
    );
  },
  TIMEOUT,
);
