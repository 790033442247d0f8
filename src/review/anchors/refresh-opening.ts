// The comment lines above a paragraph when its beginning has changed: the tool's line follows, a person's stay.
import type { ParagraphRecord } from '../../annotations/annotation-document.js';
import { without } from '../../annotations/without.js';
import { editDistance } from './edit-distance.js';

/** A beginning is cut at 60 characters; a line about as long is one, when it stands where the tool puts it. */
const LONG = { from: '# '.length + 50, to: '# '.length + 60 };

/** Share of a line that may have changed in one that is still taken for the beginning. */
const CHANGED = 0.4;

const isNear = (line: string, opening: string): boolean => {
  const limit = Math.floor(CHANGED * Math.max(line.length, opening.length));
  return editDistance(line, opening, limit) <= limit;
};

/** The line that shows the beginning: one of `known`, else the last one when it looks like one. */
const findOpening = (
  lines: readonly string[],
  known: readonly string[],
  opening: string | undefined,
): number => {
  const index = lines.findLastIndex((line) => known.includes(line) || line === opening);
  if (index >= 0 || known.length > 0) return index;
  const last = lines.at(-1) ?? '';
  const looks = opening === undefined ? false : isNear(last, opening);
  const length = [...last].length;
  return looks || (length >= LONG.from && length <= LONG.to) ? lines.length - 1 : -1;
};

/** A paragraph whose line of the tool shows `opening`, or is gone when there is none. `known` are beginnings it had in texts that are known. */
export const refreshOpening = (
  record: ParagraphRecord,
  known: readonly string[],
  opening: string | undefined,
): ParagraphRecord => {
  const lines = record.comments?.['id']?.before ?? [];
  const at = findOpening(lines, known, opening);
  if (at < 0) return record;
  const before = lines.flatMap((line, index) => (index === at ? (opening ?? []) : [line]));
  const id = {
    ...without(record.comments?.['id'] ?? {}, 'before'),
    ...(before.length === 0 ? {} : { before }),
  };
  const comments = {
    ...without(record.comments ?? {}, 'id'),
    ...(Object.keys(id).length === 0 ? {} : { id }),
  };
  return { ...without(record, 'comments'), ...(Object.keys(comments).length === 0 ? {} : { comments }) };
};
