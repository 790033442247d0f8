// Articles with two versions of what rules find in them, and the first version's file with a reviewer's work in it.
import fc from 'fast-check';
import type {
  AnnotationDocument,
  EntityRecord,
  MentionHuman,
  MentionRecord,
  ParagraphRecord,
} from '../../src/annotations/annotation-document.js';
import { describeSpans } from '../../src/annotations/anchor.js';
import { buildDocument } from '../../src/annotations/build-document.js';
import { openingComment } from '../../src/annotations/paragraph-opening.js';
import { printDocument } from '../../src/annotations/print-document.js';
import { readDocument } from '../../src/annotations/read-document.js';
import { settleEntity, settleMention } from '../../src/annotations/settle-record.js';
import type { Article } from '../../src/model/article.js';
import type { Entity } from '../../src/model/entity.js';
import type { EntityType } from '../../src/model/entity-type.js';
import type { Mention } from '../../src/model/mention.js';
import type { Span } from '../../src/model/span.js';
import { contains, overlaps } from '../../src/model/span.js';
import { plainArticle } from '../annotations/marked-article.js';

export interface Reviewed {
  readonly article: Article;
  /** the file after the reviewer, read from its text */
  readonly old: AnnotationDocument;
  /** what the rules made before the reviewer came */
  readonly machine: AnnotationDocument;
  /** what the rules make now */
  readonly fresh: AnnotationDocument;
}

const NAMES: readonly (readonly [words: string, type: EntityType, entity: string])[] = [
  ['Dublin', 'place', 'dublin'],
  ['Dublin data center', 'datacenter', 'dc-dublin'],
  ['data center', 'organization', 'data-center'],
  ['Microsoft', 'company', 'microsoft'],
  ['Microsoft Ireland', 'company', 'microsoft-ireland'],
  ['Microsoft Ireland', 'company', 'microsoft'],
  ['Ireland', 'place', 'ireland'],
  ['Preska', 'judge', 'preska'],
  ['Judge Preska', 'judge', 'preska'],
  ['Thursday', 'date', ''],
  ['July 31', 'date', ''],
];

const WORDS = [
  'Dublin',
  'data',
  'center',
  'Microsoft',
  'Ireland',
  'Judge',
  'Preska',
  'Thursday',
  'July',
  '31',
  'said',
  'the',
  'in',
];

const paragraphText = fc
  .array(fc.constantFrom(...WORDS), { minLength: 2, maxLength: 14 })
  .map((words) => `${words.join(' ')}.`);

const articleText = fc
  .array(paragraphText, { minLength: 1, maxLength: 4 })
  .map((paragraphs) => paragraphs.join('\n\n'));

/** Every place of a name that rules may find. */
export const candidates = ({ source: { text } }: Article): Mention[] =>
  NAMES.flatMap(([words, type, entity]) => {
    const found: Mention[] = [];
    for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
      const value = type === 'date' ? { value: '2014-07-31' } : { entity };
      found.push({
        start: at,
        end: at + words.length,
        type,
        evidence: { rule: `${type}/law` },
        score: 0.9,
        ...value,
      });
    }
    return found;
  });

const mayNest = (a: Mention, b: Mention): boolean =>
  (a.type === 'datacenter' && b.type === 'place' && contains(a, b)) ||
  (b.type === 'datacenter' && a.type === 'place' && contains(b, a));

/** What one version of the rules finds: some candidates, none overlapping another but a place in a data centre. */
export const chosen = (all: readonly Mention[], picks: readonly number[], rule: string): Mention[] => {
  const kept: Mention[] = [];
  for (const pick of picks) {
    const mention = all[pick % Math.max(1, all.length)];
    if (
      mention !== undefined &&
      !kept.some((other) => other === mention || (overlaps(other, mention) && !mayNest(other, mention)))
    )
      kept.push(mention);
  }
  return kept
    .map((mention) => ({ ...mention, evidence: { rule: `${mention.type}/${rule}` } }))
    .sort((a, b) => a.start - b.start || b.end - a.end);
};

/** The file of an article in which one version of the rules finds these mentions. */
export const documentOf = (
  article: Article,
  mentions: readonly Mention[],
  ruleset: string,
): AnnotationDocument => {
  const entities = new Map<string, Entity>();
  for (const { entity, type, evidence } of mentions)
    if (entity !== undefined)
      entities.set(entity, { id: entity, type, name: `Name of ${entity}`, rule: evidence.rule });
  return buildDocument(
    article,
    { mentions, entities: [...entities.values()] },
    { articlePath: '../corpus/test.txt', ruleset },
  );
};

/** What a reviewer may do to a record. */
const EDITS = [
  'accept',
  'ok',
  'reject',
  'mend',
  'conflict',
  'correct',
  'note',
  'extra',
  'rules-extra',
  'comment',
] as const;

interface Edit {
  readonly kind: (typeof EDITS)[number];
  /** for those that write something */
  readonly text: string;
}

const edit: fc.Arbitrary<Edit> = fc.record({
  kind: fc.constantFrom(...EDITS),
  text: fc.constantFrom('ireland', 'preska', 'acme'),
});

const accepted = ({ rules }: MentionRecord): MentionHuman =>
  rules?.value === undefined ? (rules?.is ?? 'nothing') : { is: rules.is, value: rules.value };

const apply = (record: MentionRecord, one: Edit): MentionRecord => {
  if (one.kind === 'accept') return { ...record, human: accepted(record) };
  if (one.kind === 'ok') return { ...record, human: 'ok' };
  if (one.kind === 'reject') return { ...record, human: 'nothing' };
  if (one.kind === 'conflict') return { ...record, human: { conflict: ['ireland', 'nothing'] } };
  if (one.kind === 'mend')
    return {
      ...record,
      human: { is: record.rules?.is ?? 'preska', quote: record.quote.split(' ')[0] as string },
    };
  if (one.kind === 'correct') return { ...record, human: one.text };
  if (one.kind === 'note') return { ...record, note: [one.text] };
  if (one.kind === 'extra')
    return {
      ...record,
      extras: [{ key: 'x-team', text: one.text, after: 'quote' }],
    };
  if (one.kind === 'rules-extra')
    return record.rules === undefined
      ? record
      : { ...record, rules: { ...record.rules, extras: [{ key: 'x-why', text: 'no' }] } };
  return {
    ...record,
    comments: { ...record.comments, id: { before: [`# ${one.text}`] }, rules: { end: `# ${one.text} too` } },
  };
};

/** A mention added by hand: no rules. */
const byHand = (
  article: Article,
  span: Span,
  index: number,
): { paragraph: number; record: MentionRecord } => {
  const paragraph = article.paragraphs.findIndex((one) => contains(one, span));
  const [anchor] = describeSpans(article.source.text, article.paragraphs[paragraph] as Span, [span]);
  return {
    paragraph,
    record: { id: `by-hand-${index}`, human: 'microsoft', ...(anchor as { quote: string; nth?: number }) },
  };
};

export interface Work {
  readonly edits: readonly (readonly [number, Edit])[];
  readonly entityEdits: readonly (readonly [number, 'type' | 'name' | 'note' | 'comment'])[];
  readonly added: readonly number[];
  readonly lost: boolean;
  readonly paragraphComment: boolean;
}

const editEntity = (record: EntityRecord, kind: 'type' | 'name' | 'note' | 'comment'): EntityRecord => {
  if (kind === 'type') return { ...record, human: 'organization' };
  if (kind === 'name') return { ...record, human: { name: 'A better name' } };
  if (kind === 'note') return { ...record, note: ['who is this'] };
  return {
    ...record,
    comments: { id: { before: ['# entity comment'] }, rules: { before: ['# above the rules'] } },
  };
};

/** Adds records by hand; where the rules found nothing in the paragraph, a paragraph too, at the end and without a comment. */
const addRecords = (
  article: Article,
  paragraphs: readonly ParagraphRecord[],
  all: readonly Mention[],
  added: readonly number[],
): ParagraphRecord[] => {
  const result = [...paragraphs];
  for (const [index, pick] of added.entries()) {
    const span = all[pick % Math.max(1, all.length)];
    if (span === undefined) continue;
    const { paragraph, record } = byHand(article, span, index);
    const opening = openingComment(article.source.text, article.paragraphs[paragraph] as Span);
    const at = result.findIndex(
      ({ key, comments }) => key === `p-hand-${paragraph}` || comments?.['id']?.before?.includes(opening),
    );
    const own = result[at];
    if (own === undefined) result.push({ key: `p-hand-${paragraph}`, mentions: [record] });
    // one mention has one record; a second is the business of check
    else if (
      !own.mentions.some(({ quote, nth }) => quote === record.quote && (nth ?? 1) === (record.nth ?? 1))
    )
      result[at] = { ...own, mentions: [...own.mentions, record] };
  }
  return result;
};

/** The file after a reviewer. */
export const review = (
  article: Article,
  machine: AnnotationDocument,
  all: readonly Mention[],
  work: Work,
): AnnotationDocument => {
  let paragraphs: ParagraphRecord[] = machine.paragraphs.map((paragraph) => ({ ...paragraph }));
  const total = paragraphs.reduce((sum, { mentions }) => sum + mentions.length, 0);
  for (const [pick, one] of work.edits) {
    let index = pick % Math.max(1, total);
    paragraphs = paragraphs.map((paragraph) => ({
      ...paragraph,
      mentions: paragraph.mentions.map((record) =>
        index-- === 0 ? settleMention(apply(record, one)) : record,
      ),
    }));
  }
  paragraphs = addRecords(article, paragraphs, all, work.added);
  if (work.paragraphComment && paragraphs[0])
    paragraphs[0] = {
      ...paragraphs[0],
      comments: { id: { before: ['# mine', ...(paragraphs[0].comments?.['id']?.before ?? [])] } },
    };
  const entities = machine.entities.map((entity, index) =>
    work.entityEdits
      .filter(([pick]) => pick % machine.entities.length === index)
      .reduce((record, [, kind]) => settleEntity(editEntity(record, kind)), entity),
  );
  return {
    ...machine,
    entities,
    paragraphs,
    lost: work.lost
      ? [{ id: 'brad-smith-9k2', human: 'brad-smith', quote: 'Brad Smith', in: 'Brad Smith, of the company' }]
      : [],
  };
};

/** What a reviewer does to a file. */
export const work: fc.Arbitrary<Work> = fc.record({
  edits: fc.array(fc.tuple(fc.nat(50), edit), { maxLength: 6 }),
  entityEdits: fc.array(
    fc.tuple(
      fc.nat(20),
      fc.constantFrom('type' as const, 'name' as const, 'note' as const, 'comment' as const),
    ),
    { maxLength: 2 },
  ),
  added: fc.array(fc.nat(60), { maxLength: 3 }),
  lost: fc.boolean(),
  paragraphComment: fc.boolean(),
});

const noWork: Work = { edits: [], entityEdits: [], added: [], lost: false, paragraphComment: false };

const picks = fc.array(fc.nat(200), { maxLength: 12 });

const make = (
  text: string,
  before: readonly number[],
  after: readonly number[],
  done: Work,
  sameRules: boolean,
): Reviewed => {
  const article = plainArticle(text);
  const all = candidates(article);
  const machine = documentOf(article, chosen(all, before, 'one'), 'news-en@1');
  const fresh = documentOf(
    article,
    chosen(all, sameRules ? before : after, sameRules ? 'one' : 'two'),
    sameRules ? 'news-en@1' : 'news-en@2',
  );
  const old = readDocument(printDocument(review(article, machine, all, done)), 'test.yaml');
  return { article, machine, old, fresh };
};

/** A reviewed file and a later version of the rules. */
export const reviewedDocument: fc.Arbitrary<Reviewed> = fc
  .tuple(articleText, picks, picks, work, fc.boolean())
  .map(([text, before, after, done, same]) => make(text, before, after, done, same));

/** A file nobody has touched and a later version of the rules. */
export const machineDocument: fc.Arbitrary<Reviewed> = fc
  .tuple(articleText, picks, picks)
  .map(([text, before, after]) => make(text, before, after, noWork, false));
