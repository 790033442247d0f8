// Merging takes time in proportion to the file: three versions of thousands of mentions.
import { expect, it } from 'vitest';
import type { AnnotationDocument, MentionRecord } from '../../../src/annotations/annotation-document.js';
import { mergeDocuments } from '../../../src/review/merge/merge-documents.js';
import { expectGrowth } from '../../support/expect-growth.js';

/** A file of `size` mentions, fifty in a paragraph; `change` makes a version of it. */
const fileOf = (
  size: number,
  change: (record: MentionRecord, index: number) => MentionRecord | undefined,
): AnnotationDocument => {
  const paragraphs = Array.from({ length: Math.ceil(size / 50) }, (_, at) => ({
    key: `p-${at}`,
    mentions: Array.from(
      { length: Math.min(50, size - 50 * at) },
      (_unused, index) => 50 * at + index,
    ).flatMap(
      (index) =>
        change(
          { id: `dublin-${index}`, quote: 'Dublin', nth: 1 + (index % 50), rules: { is: 'dublin', by: 'r' } },
          index,
        ) ?? [],
    ),
  }));
  const ids = Array.from({ length: Math.ceil(size / 10) }, (_, index) => `e-${index}`).sort();
  return {
    article: '../corpus/a.txt',
    text: ['git:0123456789ab'],
    ruleset: 'news-en@1',
    entities: ids.map((id) => ({ id, name: id, rules: { is: 'place', by: 'r' } })),
    paragraphs,
    lost: [],
  };
};

const versions = (size: number): [AnnotationDocument, AnnotationDocument, AnnotationDocument] => [
  fileOf(size, (record) => record),
  fileOf(size, (record, index) => (index % 3 === 0 ? { ...record, human: 'dublin' } : record)),
  fileOf(size, (record, index) =>
    index % 5 === 0 ? undefined : index % 2 === 0 ? { ...record, rules: { is: 'dublin', by: 's' } } : record,
  ),
];

it('grows with the number of mentions', () => {
  expectGrowth((size) => {
    const [base, ours, theirs] = versions(size);
    return () => mergeDocuments(base, ours, theirs);
  }, 1_500);
});

it('grows with the number of mentions when both sides added all of them under ids of their own', () => {
  expectGrowth((size) => {
    const [, ours] = versions(size);
    const theirs = fileOf(size, (record, index) => ({ ...record, id: `other-${index}` }));
    return () => mergeDocuments(undefined, ours, theirs);
  }, 1_500);
});

it('merges every decision of a large file', () => {
  const [base, ours, theirs] = versions(1_000);
  const { document } = mergeDocuments(base, ours, theirs);
  const all = document.paragraphs.flatMap(({ mentions }) => mentions);
  expect(all.filter(({ human }) => human === 'dublin')).toHaveLength(334);
});
