// Two versions of one document: the second is the first after people, rules and editors have been at it.
import fc from 'fast-check';
import type {
  AnnotationDocument,
  MentionRecord,
  ParagraphRecord,
} from '../../src/annotations/annotation-document.js';
import { printDocument } from '../../src/annotations/print-document.js';
import { readDocument } from '../../src/annotations/read-document.js';
import { settleEntity, settleMention } from '../../src/annotations/settle-record.js';
import { without } from '../../src/annotations/without.js';
import { annotationDocument } from './document-arbitraries.js';

const EDITS = [
  'accept',
  'withdraw',
  'note',
  'rules',
  'drop',
  'requote',
  'swap-mentions',
  'move-mention',
  'lose',
  'revive',
  'swap-paragraphs',
  'rename-paragraph',
  'drop-paragraph',
  'drop-entity',
  'relabel',
  'text',
  'extras',
  'comment',
] as const;

interface Edit {
  readonly kind: (typeof EDITS)[number];
  readonly at: number;
  readonly to: number;
}

const edit: fc.Arbitrary<Edit> = fc.record({
  kind: fc.constantFrom(...EDITS),
  at: fc.nat(30),
  to: fc.nat(30),
});

const move = <T>(list: readonly T[], at: number, to: number): T[] => {
  if (list.length === 0) return [];
  const rest = [...list];
  const [one] = rest.splice(at % list.length, 1);
  rest.splice(to % list.length, 0, one as T);
  return rest;
};

const editMention = (record: MentionRecord, { kind, to }: Edit): MentionRecord => {
  if (kind === 'accept') return { ...record, human: record.rules?.is ?? 'nothing' };
  if (kind === 'withdraw') return without(record, 'human') as MentionRecord;
  if (kind === 'note') return { ...record, note: [`note ${to}`] };
  if (kind === 'rules')
    return to % 2 === 0
      ? (without(record, 'rules') as MentionRecord)
      : { ...record, rules: { is: 'dublin', by: `place/${to}` } };
  if (kind === 'requote') return { ...record, quote: `quote ${to}`, was: record.quote };
  if (kind === 'comment')
    return { ...record, comments: { ...record.comments, quote: { end: `# seen ${to}` } } };
  if (kind === 'extras') {
    const key = `x-n${to}`;
    const others = (record.extras ?? []).filter((extra) => extra.key !== key);
    return { ...record, extras: move([...others, { key, text: 'no' }], to, to + 1) };
  }
  return record;
};

const editParagraphs = (document: AnnotationDocument, one: Edit): ParagraphRecord[] => {
  const { kind, at, to } = one;
  const { paragraphs } = document;
  const index = at % Math.max(1, paragraphs.length);
  const onlyHere = (change: (paragraph: ParagraphRecord) => ParagraphRecord): ParagraphRecord[] =>
    paragraphs.map((paragraph, position) => (position === index ? change(paragraph) : paragraph));
  if (kind === 'swap-paragraphs') return move(paragraphs, at, to);
  if (kind === 'drop-paragraph') return paragraphs.filter((_, position) => position !== index);
  if (kind === 'rename-paragraph')
    return onlyHere((paragraph) => ({ ...paragraph, key: `${paragraph.key}-${to}` }));
  if (kind === 'swap-mentions')
    return onlyHere((paragraph) => ({ ...paragraph, mentions: move(paragraph.mentions, at, to) }));
  if (kind === 'drop')
    return onlyHere((paragraph) => ({ ...paragraph, mentions: paragraph.mentions.slice(1) }));
  return onlyHere((paragraph) => ({
    ...paragraph,
    mentions: paragraph.mentions.map((mention, position) =>
      position === to % paragraph.mentions.length ? settleMention(editMention(mention, one)) : mention,
    ),
  }));
};

/** The first mention of a paragraph goes to another, or to the lost ones. */
const takeMention = (document: AnnotationDocument, { kind, at, to }: Edit): AnnotationDocument => {
  const { paragraphs, lost } = document;
  const from = paragraphs[at % Math.max(1, paragraphs.length)];
  const [taken] = kind === 'revive' ? lost : (from?.mentions ?? []);
  const target = paragraphs[to % Math.max(1, paragraphs.length)];
  if (taken === undefined || target === undefined) return document;
  const rest = paragraphs.map((paragraph) => ({
    ...paragraph,
    mentions: paragraph.mentions.filter(({ id }) => id !== taken.id),
  }));
  if (kind === 'lose')
    return { ...document, paragraphs: rest, lost: [...lost, { ...taken, in: 'The words' }] };
  return {
    ...document,
    lost: lost.filter(({ id }) => id !== taken.id),
    paragraphs: rest.map((paragraph) =>
      paragraph.key === target.key
        ? { ...paragraph, mentions: move([...paragraph.mentions, taken], -1, to) }
        : paragraph,
    ),
  };
};

const apply = (document: AnnotationDocument, one: Edit): AnnotationDocument => {
  const { kind, at, to } = one;
  const { entities } = document;
  const index = at % Math.max(1, entities.length);
  if (kind === 'lose' || kind === 'revive' || kind === 'move-mention') return takeMention(document, one);
  if (kind === 'drop-entity')
    return { ...document, entities: entities.filter((_, position) => position !== index) };
  if (kind === 'relabel')
    return {
      ...document,
      entities: entities.map((entity, position) =>
        position === index
          ? settleEntity({ ...entity, human: to % 2 === 0 ? 'place' : { 'same-as': 'dublin' } })
          : entity,
      ),
    };
  if (kind === 'text')
    return { ...document, text: [`git:${String(to).padStart(12, '0')}`], ruleset: `news-en@${at}` };
  return { ...document, paragraphs: editParagraphs(document, one) };
};

const canonical = (document: AnnotationDocument): AnnotationDocument =>
  readDocument(printDocument(document), 'test.yaml');

/** A document, and what up to eight edits make of it. */
export const editedDocument: fc.Arbitrary<readonly [AnnotationDocument, AnnotationDocument]> = fc
  .tuple(annotationDocument, fc.array(edit, { maxLength: 8 }))
  .map(([document, edits]) => {
    const before = canonical(document);
    return [before, canonical(edits.reduce(apply, before))] as const;
  });
