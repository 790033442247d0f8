// Foreign keys inside a `rules` line whose line goes on one side: each value is kept, once, under a key that every merge gives it.
import { expect, it } from 'vitest';
import type {
  AnnotationDocument,
  Extra,
  MentionRecord,
} from '../../../src/annotations/annotation-document.js';
import { mergeDocuments } from '../../../src/review/merge/merge-documents.js';
import { documentOf } from './written-sides.js';

const merge = (...sides: [AnnotationDocument, AnnotationDocument, AnnotationDocument]): AnnotationDocument =>
  mergeDocuments(...sides).document;

const recordOf = ({ paragraphs, lost }: AnnotationDocument): MentionRecord | undefined =>
  [...paragraphs.flatMap(({ mentions }) => mentions), ...lost][0];

/** Keys and values of a record and of its `rules` line. */
const keysOf = (document: AnnotationDocument): string[][] => {
  const shown = (extras: readonly Extra[] | undefined): string[] =>
    (extras ?? []).map(({ key, text }) => `${key}: ${text}`);
  const record = recordOf(document);
  return [shown(record?.extras), shown(record?.rules?.extras)];
};

/** One mention found by the rules, with a foreign key inside its `rules` line. */
const ruled = (is: string, why?: string): AnnotationDocument => {
  const document = documentOf({ 'a-111': `r=${is}` });
  const [paragraph] = document.paragraphs;
  const record = recordOf(document);
  if (why === undefined || paragraph === undefined || record?.rules === undefined) return document;
  const rules = { ...record.rules, extras: [{ key: 'x-why', text: why }] };
  return { ...document, paragraphs: [{ ...paragraph, mentions: [{ ...record, rules }] }] };
};

const without = documentOf({});

it('stand on the record when the line goes', () => {
  expect(keysOf(merge(ruled('d'), without, ruled('d', 'seen')))).toEqual([['x-why: seen'], []]);
});

it('stand in the line alone when a third branch has it', () => {
  const joined = merge(ruled('d'), without, ruled('d', 'seen'));
  expect(keysOf(merge(ruled('d'), ruled('e', 'seen'), joined))).toEqual([[], ['x-why: seen']]);
});

it('get a key of their own beside another value, and none more when the branch is merged again', () => {
  const lost = documentOf({ 'a-111': 'h=d; x=x-why: asked; in=Once' });
  const [base, theirs] = [ruled('d', 'asked'), ruled('d', 'seen')];
  const merged = merge(base, lost, theirs);
  const [[first = '', second = '', ...more] = []] = keysOf(merged);
  expect([first, second.replace(/-\w+:/, '-…:'), more]).toEqual(['x-why: asked', 'x-why-…: seen', []]);
  expect(merge(base, merged, theirs)).toEqual(merged);
  expect(merge(base, lost, merged)).toEqual(merged);
});
