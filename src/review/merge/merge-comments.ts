// Comments of one record on three sides to those of the result, line by line.
import type { CommentMap, Comments } from '../../annotations/annotation-document.js';
import { mergeLines } from './merge-lines.js';
import type { Sides } from './three-way.js';
import { mapSides } from './three-way.js';

const endOf = (comments: Comments | undefined): readonly string[] =>
  comments?.end === undefined ? [] : [comments.end];

/** Of two comments at the end of one line, one stays there and the other goes above it. */
const mergeNode = (sides: Sides<Comments | undefined>): Comments | undefined => {
  const above = mergeLines(mapSides(sides, (comments) => comments?.before ?? []));
  const [end, ...others] = mergeLines(mapSides(sides, endOf));
  const before = [...above, ...others.filter((line) => !above.includes(line))];
  if (before.length === 0 && end === undefined) return undefined;
  return { ...(before.length === 0 ? {} : { before }), ...(end === undefined ? {} : { end }) };
};

/** The comments of a record, by field: those both kept and those either wrote. */
export const mergeComments = (sides: Sides<CommentMap | undefined>): CommentMap | undefined => {
  const { base, ours, theirs } = sides;
  const merged: Record<string, Comments> = {};
  for (const field of new Set([...Object.keys(ours ?? {}), ...Object.keys(theirs ?? {})])) {
    const node = mergeNode({ base: base?.[field], ours: ours?.[field], theirs: theirs?.[field] });
    if (node !== undefined) merged[field] = node;
  }
  return Object.keys(merged).length === 0 ? undefined : merged;
};
