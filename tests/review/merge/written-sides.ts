// Small annotation files for merge tests, written as lists of records in a short hand, and read back into it.
import type {
  AnnotationDocument,
  EntityRecord,
  MentionRecord,
} from '../../../src/annotations/annotation-document.js';
import { printDocument } from '../../../src/annotations/print-document.js';
import { printEntityHuman, printMentionHuman } from '../../../src/annotations/print-words.js';
import { readDocument } from '../../../src/annotations/read-document.js';
import { mergeDocuments } from '../../../src/review/merge/merge-documents.js';

/**
 * Records by id, each `h=<human>; q=<quote>; nth=2; was=<quote>; n=<note>; r=<entity>; x=<key: value>; c=<comment>`, every part optional.
 * Ids of paragraphs begin a paragraph (`p-aaa`), `e:<id>` is an entity (`h`, `name`, `r=<type>`, `n`), `lost:<id>` a lost mention.
 * A mention without a quote has "Dublin"; of entities that only mentions name there is a plain one.
 */
export type Side = Readonly<Record<string, string>>;

export interface Header {
  readonly text?: string;
  readonly ruleset?: string;
}

const TYPES: Readonly<Record<string, string>> = { value: 'date' };

const partsOf = (written: string): Map<string, string> =>
  new Map(
    written
      .split('; ')
      .filter((part) => part !== '')
      .map((part) => [part.slice(0, part.indexOf('=')), part.slice(part.indexOf('=') + 1)]),
  );

const lines = (indent: string, id: string, written: string): string => {
  const parts = partsOf(written);
  const line = (key: string, text: string | undefined): string =>
    text === undefined ? '' : `${indent}  ${key}: ${text}\n`;
  const rules = parts.get('r');
  return (
    (parts.has('c') ? `${indent}# ${parts.get('c')}\n` : '') +
    `${indent}${id}:\n` +
    line('human', parts.get('h')) +
    line('quote', parts.get('q') ?? 'Dublin') +
    line('nth', parts.get('nth')) +
    line('was', parts.get('was')) +
    line('in', parts.get('in')) +
    line('note', parts.get('n')) +
    (parts.has('x') ? `${indent}  ${parts.get('x')}\n` : '') +
    line(
      'rules',
      rules && (rules.startsWith('{') ? rules : `{is: ${rules}, by: ${TYPES[rules] ?? 'place'}/known}`),
    )
  );
};

const entityLines = (id: string, written: string): string => {
  const parts = partsOf(written);
  const line = (key: string, text: string | undefined): string =>
    text === undefined ? '' : `    ${key}: ${text}\n`;
  return (
    `  ${id}:\n` +
    line('human', parts.get('h')) +
    line('name', parts.get('name') ?? id) +
    line('note', parts.get('n')) +
    line('rules', parts.has('r') ? `{is: ${parts.get('r')}, by: known/list}` : undefined)
  );
};

/** The document of a side. */
export const documentOf = (
  side: Side,
  { text = 'aaaaaaaaaaaa', ruleset = 'news-en@1' }: Header = {},
): AnnotationDocument => {
  let [entities, mentions, lost] = ['', '', ''];
  const ids = Object.keys(side).sort();
  for (const key of ids.filter((id) => id.startsWith('e:')))
    entities += entityLines(key.slice(2), side[key] as string);
  if (!Object.keys(side).some((key) => key.startsWith('p-'))) mentions += '  # Dublin\n  p-aaa:\n';
  for (const [key, written] of Object.entries(side))
    if (key.startsWith('p-')) mentions += `  # ${written === '' ? key : written}\n  ${key}:\n`;
    else if (key.startsWith('lost:')) lost += lines('  ', key.slice(5), written);
    else if (!key.startsWith('e:')) mentions += lines('    ', key, written);
  const yaml =
    `annotate: 1\narticle: ../corpus/a.txt\ntext: git:${text}\nruleset: ${ruleset}\n` +
    (entities === '' ? '' : `entities:\n${entities}`) +
    `mentions:\n${mentions}` +
    (lost === '' ? '' : `lost:\n${lost}`) +
    '...\n';
  return readDocument(yaml, 'a.yaml');
};

const compact = (parts: readonly (readonly [string, string | undefined])[]): string =>
  parts.flatMap(([key, text]) => (text === undefined ? [] : [`${key}=${text}`])).join('; ');

const noteText = (note: readonly string[] | undefined): string | undefined =>
  note === undefined ? undefined : note.length === 1 ? note[0] : `[${note.join(', ')}]`;

const commentText = ({ comments = {} }: MentionRecord | EntityRecord): string | undefined => {
  const all = Object.values(comments).flatMap(({ before = [], end }) => [
    ...before,
    ...(end === undefined ? [] : [end]),
  ]);
  return all.length === 0 ? undefined : all.map((line) => line.replace(/^# /, '')).join(' | ');
};

const writeMention = (record: MentionRecord): string =>
  compact([
    ['h', record.human === undefined ? undefined : printMentionHuman(record.human)],
    ['q', record.quote === 'Dublin' ? undefined : record.quote],
    ['nth', record.nth?.toString()],
    ['was', record.was],
    ['in', record.in],
    ['n', noteText(record.note)],
    ['x', record.extras?.map(({ key, text }) => `${key}: ${text}`).join(', ')],
    ['r', record.rules?.is],
    ['c', commentText(record)],
  ]);

const writeEntity = (record: EntityRecord): string =>
  compact([
    ['h', record.human === undefined ? undefined : printEntityHuman(record.human)],
    ['name', record.name === record.id ? undefined : record.name],
    ['n', noteText(record.note)],
    ['r', record.rules?.is],
  ]);

/** A document in the short hand: entities, then paragraphs (when there are several) with their mentions, then lost ones. */
export const sideOf = ({ entities, paragraphs, lost }: AnnotationDocument): Side =>
  Object.fromEntries([
    ...entities.map((record) => [`e:${record.id}`, writeEntity(record)]),
    ...paragraphs.flatMap(({ key, mentions }) => [
      ...(paragraphs.length > 1 ? [[key, '']] : []),
      ...mentions.map((record) => [record.id, writeMention(record)]),
    ]),
    ...lost.map((record) => [`lost:${record.id}`, writeMention(record)]),
  ]) as Side;

/** The merge of documents both ways round: it throws when they differ, or when the result does not survive being written and read. */
export const mergeBothWays = (
  base: AnnotationDocument | undefined,
  ours: AnnotationDocument,
  theirs: AnnotationDocument,
): AnnotationDocument => {
  const text = printDocument(mergeDocuments(base, ours, theirs).document);
  const other = printDocument(mergeDocuments(base, theirs, ours).document);
  if (text !== other) throw new Error(`not the same both ways round:\n${text}\n---\n${other}`);
  const read = readDocument(text, 'merged.yaml');
  if (printDocument(read) !== text) throw new Error(`not canonical:\n${text}`);
  return read;
};
