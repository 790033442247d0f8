// The text of an annotation file to the document it holds and every problem it has, with lines.
import { lineIndex } from '../model/line-index.js';
import type { AnnotationDocument } from './annotation-document.js';
import { DOCUMENT_FIELDS } from './annotation-document.js';
import { parseCanonical } from './parse-canonical.js';
import { parseYaml } from './parse-yaml.js';
import { findSlots, placeComments } from './place-comments.js';
import type { Slot } from './place-comments.js';
import { MODELINE } from './print-document.js';
import type { Header } from './read-header.js';
import { readHeaderField } from './read-header.js';
import type { Problem, Reading } from './reading.js';
import { readPairs, report } from './reading.js';
import { refuseDamaged } from './refuse-damaged.js';
import { settleDocument } from './settle-comments.js';
import { upgradeTree } from './upgrade-tree.js';
import type { YamlComment, YamlTree } from './yaml-tree.js';
import { isAbsent } from './yaml-tree.js';

export interface DocumentProblem {
  readonly code: string;
  readonly text: string;
  /** 1-based */
  readonly line: number;
  readonly id?: string;
}

interface Lines {
  /** 1-based line of a record (`entities/ID`, `mentions/P-KEY/ID`, …, empty for the document) or of one of its fields */
  lineOf(record: string, field?: string): number;
}

/** A document, or its problems. */
export type ParsedDocument = Lines &
  (
    | { readonly document: AnnotationDocument; readonly problems: readonly [] }
    | {
        readonly document?: undefined;
        readonly problems: readonly [DocumentProblem, ...(readonly DocumentProblem[])];
      }
  );

/** Ids are unique in a file, whatever paragraph they stand in. */
const reportDuplicates = (reading: Reading, { paragraphs, lost }: Header): void => {
  const seen = new Set<string>();
  const check = (record: string, id: string): void => {
    if (seen.has(id)) {
      reading.id = id;
      report(
        reading,
        'duplicate-id',
        // of the slots of a record its own is the first
        (reading.slots.find((slot) => slot.record === record) as Slot).at,
        `the id ${id} stands twice: give one of the two another`,
      );
      reading.id = undefined;
    }
    seen.add(id);
  };
  for (const { key, mentions } of paragraphs)
    for (const { id } of mentions) check(`mentions/${key}/${id}`, id);
  for (const { id } of lost) check(`lost/${id}`, id);
};

/** Offsets of records and fields, indexed when first asked: most files have nothing to report. */
const offsetIndex = (slots: readonly Slot[]): ((record: string, field: string) => number) => {
  let index: Map<string, number> | undefined;
  return (record, field) => {
    index ??= new Map(slots.map((slot) => [`${slot.record}\n${slot.field}`, slot.at]));
    const at = index.get(`${record}\n${field}`) ?? index.get(`${record}\nid`) ?? 0;
    return Number.isFinite(at) ? at : 0;
  };
};

const readTree = (
  reading: Reading,
  { root }: YamlTree,
  schema: string | undefined,
): AnnotationDocument | undefined => {
  const header: Header = { entities: [], paragraphs: [], lost: [], sectionExtras: {} };
  const extras = readPairs(reading, root, DOCUMENT_FIELDS, ({ key, value }) =>
    readHeaderField(reading, header, key, value),
  );
  const missing = ['annotate', 'article', 'text', 'ruleset'].filter(
    (key) => !root.pairs.some((pair) => pair.key === key && !isAbsent(pair.value)),
  );
  if (missing.length > 0)
    report(reading, 'schema', 0, `the file must have ${missing.map((key) => `\`${key}\``).join(', ')}`);
  reportDuplicates(reading, header);
  const { article, text, ruleset, published, entities, paragraphs, lost, sectionExtras } = header;
  if (reading.problems.length > 0 || article === undefined || text === undefined || ruleset === undefined)
    return undefined;
  const document: AnnotationDocument = {
    ...(schema === undefined ? {} : { schema }),
    article,
    text,
    ...(published === undefined ? {} : { published }),
    ruleset,
    entities,
    paragraphs,
    lost,
    ...(Object.keys(sectionExtras).length > 0 ? { sectionExtras } : {}),
    ...extras,
  };
  const comments = reading.comments.get('');
  return comments === undefined ? document : settleDocument({ ...document, comments });
};

/** The editor's modeline, when it is the first line. */
const takeModeline = (
  comments: readonly YamlComment[],
): { schema?: string; rest: readonly YamlComment[] } => {
  const [first] = comments;
  if (first === undefined || first.at !== 0 || !first.text.startsWith(MODELINE)) return { rest: comments };
  return { schema: first.text.slice(MODELINE.length), rest: comments.slice(1) };
};

/** The document of a file that is whole. @throws AnnotateError for damage and YAML that cannot be read, see `refuseDamaged` and `parseYaml` */
export const parseDocument = (yamlText: string, path: string): ParsedDocument => {
  const text = refuseDamaged(yamlText, path);
  const { tree, problem } = upgradeTree(parseCanonical(text) ?? parseYaml(text, path));
  const { schema, rest } = takeModeline(tree.comments);
  const slots = findSlots(tree.root);
  const problems: Problem[] = [];
  const reading: Reading = {
    problems,
    slots,
    comments: placeComments(text, { root: tree.root, comments: rest }, slots),
    id: undefined,
  };
  if (problem !== undefined) report(reading, 'schema', problem.at, problem.text);
  const document = readTree(reading, tree, schema);
  const lines = lineIndex(text);
  const offsetOf = offsetIndex(slots);
  const lineOf = (record: string, field = 'id'): number => lines.at(offsetOf(record, field)).line;
  if (document !== undefined) return { document, problems: [], lineOf };
  const [first, ...others] = problems.map(({ at, ...one }) => ({ ...one, line: lines.at(at).line }));
  // there is a document where nothing was reported
  return { problems: [first as DocumentProblem, ...others], lineOf };
};
