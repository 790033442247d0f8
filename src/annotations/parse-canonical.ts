// The text of a file in the layout we print to a tree, ten times faster than through the library; anything else is left to it.
import type { Cursor } from './parse-line-values.js';
import { addPair, expect, give, MAX_DEPTH, OTHER_LAYOUT, readKey, readValue } from './parse-line-values.js';
import type { YamlComment, YamlPair, YamlTree } from './yaml-tree.js';

/** What may follow a value on its line: nothing, or one space and a comment. */
const readLineEnd = (cursor: Cursor, comments: YamlComment[]): void => {
  const { text } = cursor;
  const newline = text.indexOf('\n', cursor.at);
  const end = newline < 0 ? text.length : newline;
  if (cursor.at < end) {
    if (!text.startsWith(' #', cursor.at)) give();
    comments.push({ text: text.slice(cursor.at + 1, end).trimEnd(), at: cursor.at + 1, own: false });
  }
  cursor.at = end + 1;
};

interface Level {
  readonly pairs: YamlPair[];
  readonly seen: Set<string>;
}

const indentAt = (cursor: Cursor): number => {
  let at = cursor.at;
  while (cursor.text.charCodeAt(at) === 32) at += 1;
  return at - cursor.at;
};

/** `key: value` or `key:`; the second opens a level when deeper lines follow. */
const readPair = (cursor: Cursor, depth: number, levels: Level[], comments: YamlComment[]): void => {
  if (depth >= MAX_DEPTH) give();
  const at = cursor.at;
  const key = readKey(cursor);
  expect(cursor, ':');
  const level = levels[depth] ?? give();
  levels.length = depth + 1;
  if (cursor.text.charCodeAt(cursor.at) === 32 && cursor.text.charCodeAt(cursor.at + 1) !== 35) {
    cursor.at += 1;
    addPair(level.pairs, level.seen, { key, at, value: readValue(cursor, depth + 1) });
    readLineEnd(cursor, comments);
    return;
  }
  const start = cursor.at;
  readLineEnd(cursor, comments);
  if (nextIndent(cursor) > 2 * depth) {
    const pairs: YamlPair[] = [];
    addPair(level.pairs, level.seen, { key, at, value: { kind: 'map', pairs, start, end: start } });
    levels.push({ pairs, seen: new Set() });
  } else
    addPair(level.pairs, level.seen, {
      key,
      at,
      value: { kind: 'scalar', text: '', plain: true, start, end: start },
    });
};

/** Indent of the next line that is neither blank nor a comment; 0 at the end. */
const nextIndent = ({ text, at }: Cursor): number => {
  for (let line = at; line < text.length; line = text.indexOf('\n', line) + 1) {
    let first = line;
    while (text.charCodeAt(first) === 32) first += 1;
    const code = text.charCodeAt(first);
    if (code !== 10 && code !== 35) return first - line;
    if (text.indexOf('\n', line) < 0) return 0;
  }
  return 0;
};

const readLines = (cursor: Cursor): YamlTree => {
  const { text } = cursor;
  const comments: YamlComment[] = [];
  const root: Level = { pairs: [], seen: new Set() };
  const levels: Level[] = [root];
  while (cursor.at < text.length) {
    const indent = indentAt(cursor);
    const first = text.charCodeAt(cursor.at + indent);
    if (first === 10) {
      cursor.at += indent + 1;
    } else if (first === 35) {
      const newline = text.indexOf('\n', cursor.at);
      const end = newline < 0 ? text.length : newline;
      comments.push({
        text: text.slice(cursor.at + indent, end).trimEnd(),
        at: cursor.at + indent,
        own: true,
      });
      cursor.at = end + 1;
    } else {
      cursor.at += indent;
      // an odd indent is that of no level
      readPair(cursor, indent / 2, levels, comments);
    }
  }
  return { root: { kind: 'map', pairs: root.pairs, start: 0, end: text.length }, comments };
};

/** The tree `parseYaml` would give, or undefined for any text that is not laid out as `printDocument` lays out. */
export const parseCanonical = (text: string): YamlTree | undefined => {
  if (text.includes('\t')) return undefined;
  try {
    return readLines({ text, at: 0 });
  } catch (error) {
    if (error === OTHER_LAYOUT) return undefined;
    throw error;
  }
};
