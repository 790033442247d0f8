// What readers of a tree share: the problems they find, and the plain values they read.
import type { CommentMap, Extra } from './annotation-document.js';
import { describeUnknownKey } from './nearest-key.js';
import type { PlacedComments, Slot } from './place-comments.js';
import { printNode } from './print-node.js';
import { settleComments } from './settle-comments.js';
import type { YamlMap, YamlNode, YamlPair } from './yaml-tree.js';
import { isAbsent } from './yaml-tree.js';

/** A problem of a file, at an offset of its text. */
export interface Problem {
  readonly code: string;
  readonly text: string;
  readonly at: number;
  readonly id?: string;
}

/** State of one reading: problems are collected, not thrown, so that `check` can name them all. */
export interface Reading {
  readonly problems: Problem[];
  readonly comments: PlacedComments;
  readonly slots: readonly Slot[];
  /** id of the record being read, for messages */
  id: string | undefined;
}

export const report = (reading: Reading, code: string, at: number, text: string): undefined => {
  reading.problems.push({ code, text, at, ...(reading.id === undefined ? {} : { id: reading.id }) });
  return undefined;
};

const describe = (node: YamlNode): string =>
  node.kind === 'scalar'
    ? isAbsent(node)
      ? 'nothing'
      : 'a value'
    : node.kind === 'list'
      ? 'a list'
      : 'a mapping';

/** The string of a scalar, also of `no`, `2014` or `012` without quotes; undefined and a problem for anything else. */
export const readString = (reading: Reading, node: YamlNode, what: string): string | undefined => {
  if (node.kind === 'scalar' && !isAbsent(node)) return node.text;
  return report(reading, 'schema', node.start, `${what} must be a string, and is ${describe(node)}`);
};

export const readMap = (reading: Reading, node: YamlNode, what: string): YamlMap | undefined => {
  if (node.kind === 'map') return node;
  return report(reading, 'schema', node.start, `${what} must be a mapping, and is ${describe(node)}`);
};

/** A string or a list of strings, as a list. */
export const readStrings = (reading: Reading, node: YamlNode, what: string): string[] | undefined => {
  const items = node.kind === 'list' ? node.items : [node];
  const strings = items.map((item) => readString(reading, item, what));
  return strings.every((string) => string !== undefined) && strings.length > 0
    ? (strings as string[])
    : undefined;
};

const FOREIGN_KEY = /^x-[A-Za-z0-9._-]+$/;

/** A key `x-*` as it will be printed; undefined and a problem for a key nobody knows. */
export const readExtra = (
  reading: Reading,
  { key, at, value }: YamlPair,
  known: readonly string[] = [],
  after?: string,
): Extra | undefined => {
  if (!FOREIGN_KEY.test(key))
    return report(
      reading,
      'unknown-key',
      at,
      key.startsWith('x-')
        ? `"${key.slice(0, 40)}" cannot be a key of your own: behind x- stand letters, digits, ".", "_" and "-"`
        : describeUnknownKey(key, known),
    );
  return { key, text: printNode(value), ...(after === undefined ? {} : { after }) };
};

/** Comments of a record that has these fields, by field. */
export const commentsOf = (
  reading: Reading,
  record: string,
  fields: object,
): { comments: CommentMap } | undefined => {
  const { extras = [] } = fields as { extras?: readonly Extra[] };
  const comments = settleComments(
    reading.comments.get(record),
    (field) => field in fields || extras.some(({ key }) => key === field),
  );
  return comments === undefined ? undefined : { comments };
};

/** Reads the pairs of a record in file order; foreign keys keep their place behind the last known key above them. */
export const readPairs = (
  reading: Reading,
  map: YamlMap,
  known: readonly string[],
  read: (pair: YamlPair) => void,
): { extras: readonly Extra[] } | undefined => {
  const extras: Extra[] = [];
  let last: string | undefined;
  for (const pair of map.pairs) {
    if (known.includes(pair.key)) {
      if (!isAbsent(pair.value)) {
        last = pair.key;
        read(pair);
      }
      continue;
    }
    const extra = readExtra(reading, pair, known, last);
    if (extra !== undefined) extras.push(extra);
  }
  return extras.length === 0 ? undefined : { extras };
};
