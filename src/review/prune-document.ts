// A document to what in it has no use any more, and to the document without that: rejections of what is no longer found, lost mentions.
import type {
  AnnotationDocument,
  CommentMap,
  EntityRecord,
  MentionRecord,
  ParagraphRecord,
} from '../annotations/annotation-document.js';
import { isConflict } from '../annotations/annotation-document.js';
import { END_MARK } from '../annotations/print-document.js';
import { linesOf, settleDocument, withLines } from '../annotations/settle-comments.js';
import { countReferences, referencesOfEntity } from './entity-references.js';
import { isKept } from './human-work.js';
import { stateOf } from './states.js';

/** A record that may go. */
export interface Prunable {
  readonly record: MentionRecord;
  readonly why: 'rejected, and no longer found' | 'its words are gone from the article';
  /** it carries a note, a comment, a foreign key or two decisions of people: it goes only when that is asked for */
  readonly carries: boolean;
}

const carries = ({ note, extras, comments, human, rules }: MentionRecord): boolean =>
  note !== undefined ||
  extras !== undefined ||
  rules?.extras !== undefined ||
  comments !== undefined ||
  (typeof human === 'object' && (isConflict(human) || human.extras !== undefined));

/** Records that `pruneDocument` may remove, in file order. */
export const listPrunable = ({ paragraphs, lost }: AnnotationDocument): Prunable[] => [
  ...paragraphs
    .flatMap(({ mentions }) => mentions)
    .filter((record) => record.rules === undefined && stateOf(record) === 'rejected')
    .map((record): Prunable => ({
      record,
      why: 'rejected, and no longer found',
      carries: carries(record),
    })),
  ...lost.map((record): Prunable => ({
    record,
    why: 'its words are gone from the article',
    carries: carries(record),
  })),
];

const allLines = (comments: CommentMap | undefined): string[] => {
  const { id, ...others } = comments ?? {};
  return [id, ...Object.values(others)].flatMap((there) => (there === undefined ? [] : linesOf(there)));
};

interface Left<Kind> {
  readonly records: Kind[];
  /** comment lines of the last records that went */
  readonly loose: readonly string[];
}

/** Comments of what goes stand above the next record that stays. */
const leave = <Kind extends { readonly comments?: CommentMap }>(
  records: readonly Kind[],
  goes: (record: Kind) => boolean,
  carried: readonly string[] = [],
): Left<Kind> => {
  const left: Kind[] = [];
  let loose = [...carried];
  for (const record of records) {
    if (goes(record)) {
      loose.push(...allLines(record.comments));
      continue;
    }
    const comments = withLines(record.comments, 'id', loose, true);
    left.push({ ...record, ...(comments === undefined ? {} : { comments }) });
    loose = [];
  }
  return { records: left, loose };
};

/** An emptied paragraph goes too, without the line that shows its beginning. */
const leaveParagraphs = (
  paragraphs: readonly ParagraphRecord[],
  ids: ReadonlySet<string>,
): Left<ParagraphRecord> => {
  const left: ParagraphRecord[] = [];
  let loose: string[] = [];
  for (const paragraph of paragraphs) {
    if (!paragraph.mentions.some(({ id }) => ids.has(id))) {
      const comments = withLines(paragraph.comments, 'id', loose, true);
      left.push({ ...paragraph, ...(comments === undefined ? {} : { comments }) });
      loose = [];
      continue;
    }
    const { records, loose: below } = leave(paragraph.mentions, ({ id }) => ids.has(id));
    if (records.length > 0 || paragraph.extras !== undefined) {
      const comments = withLines(paragraph.comments, 'id', loose, true);
      left.push({ ...paragraph, mentions: records, ...(comments === undefined ? {} : { comments }) });
      loose = [...below];
    } else {
      const { id, ...others } = paragraph.comments ?? {};
      const above = (id?.before ?? []).slice(0, -1);
      loose.push(...above, ...(id?.end === undefined ? [] : [id.end]), ...allLines(others), ...below);
    }
  }
  return { records: left, loose };
};

/** Ids of entities that lose their last reference; those they point to may lose theirs in turn. */
const unused = (before: AnnotationDocument, after: AnnotationDocument): Set<string> => {
  const known = countReferences(before);
  const counts = countReferences(after);
  const entities = new Map(after.entities.map((entity) => [entity.id, entity]));
  const mayGo = (entity: EntityRecord | undefined): entity is EntityRecord =>
    entity !== undefined &&
    known.has(entity.id) &&
    (counts.get(entity.id) ?? 0) === 0 &&
    !isKept(entity) &&
    entity.comments === undefined;
  const gone = new Set<string>();
  const waiting = after.entities.filter(mayGo);
  for (let entity = waiting.pop(); entity !== undefined; entity = waiting.pop()) {
    gone.add(entity.id);
    for (const id of referencesOfEntity(entity)) {
      counts.set(id, (counts.get(id) ?? 0) - 1);
      const other = entities.get(id);
      if (!gone.has(id) && mayGo(other)) waiting.push(other);
    }
  }
  return gone;
};

/** The document without these records and without the entities that only they named and no person wrote. Every comment stays. */
export const pruneDocument = (document: AnnotationDocument, ids: ReadonlySet<string>): AnnotationDocument => {
  const { records: paragraphs, loose } = leaveParagraphs(document.paragraphs, ids);
  const { records: lost, loose: below } = leave(document.lost, ({ id }) => ids.has(id), loose);
  const pruned = { ...document, paragraphs, lost };
  const going = unused(document, pruned);
  const { records: entities } = leave(document.entities, ({ id }) => going.has(id));
  const comments = withLines(document.comments, END_MARK, below, true);
  return settleDocument({ ...pruned, entities, ...(comments === undefined ? {} : { comments }) });
};
