// What stands behind a key on one line, in the layout we print: plain, quoted, or a flow collection.
import type { YamlMap, YamlNode, YamlPair, YamlScalar } from './yaml-tree.js';

/** Thrown here, caught by `parseCanonical`: the text is not in our layout. */
export const OTHER_LAYOUT = Symbol('other layout');

/** As `parseYaml` has them: what it refuses is left to it. */
export const MAX_DEPTH = 16;
const MAX_KEY = 500;

/** Plain keys and the start of plain values; whatever else begins a value means something, or might. */
const KEY = /[A-Za-z0-9_][A-Za-z0-9_./-]*/y;
const VALUE_START = /(?:\.\.?\/|-(?=[0-9])|[A-Za-z0-9$(/_~\u00a1-\uffff])/y;
const FLOW_PLAIN = /(?:\.\.?\/|-(?=[0-9])|[A-Za-z0-9$(/_~\u00a1-\uffff])(?:[^,:?[\]{}#\n]|(?<! )#)*/y;
const SHORT_ESCAPES: Readonly<Record<string, string>> = { '"': '"', '\\': '\\', n: '\n', r: '\r', t: '\t' };
const FORBIDDEN_KEYS = new Set(['__proto__', 'constructor', 'prototype']);

/** A place in the text; one is made per file and moves on. */
export interface Cursor {
  readonly text: string;
  at: number;
}

export const give = (): never => {
  throw OTHER_LAYOUT;
};

const HEX = /^[0-9a-f]+$/;

const readEscape = (cursor: Cursor): string => {
  const letter = cursor.text.charAt(cursor.at + 1);
  const short = SHORT_ESCAPES[letter];
  if (short !== undefined) {
    cursor.at += 2;
    return short;
  }
  const length = letter === 'u' ? 4 : letter === 'U' ? 8 : give();
  const hex = cursor.text.slice(cursor.at + 2, cursor.at + 2 + length);
  const point = Number.parseInt(hex, 16);
  if (!HEX.test(hex) || point > 0x10ffff) give();
  cursor.at += 2 + length;
  return String.fromCodePoint(point);
};

const readQuoted = (cursor: Cursor): YamlScalar => {
  const { text } = cursor;
  const start = cursor.at;
  let value = '';
  let copied = (cursor.at += 1);
  for (;;) {
    const code = text.charCodeAt(cursor.at);
    if (code === 34) break;
    if (Number.isNaN(code) || code === 10) give();
    if (code === 92) {
      value += text.slice(copied, cursor.at) + readEscape(cursor);
      copied = cursor.at;
    } else cursor.at += 1;
  }
  value += text.slice(copied, cursor.at);
  cursor.at += 1;
  return { kind: 'scalar', text: value, plain: false, start, end: cursor.at };
};

const matchAt = (cursor: Cursor, pattern: RegExp): string => {
  pattern.lastIndex = cursor.at;
  const found = pattern.exec(cursor.text)?.[0] ?? give();
  cursor.at += found.length;
  return found;
};

/** YAML takes a no-break space for content, `trimEnd` does not. */
const withoutEndSpaces = (text: string): string => {
  let end = text.length;
  while (text.charCodeAt(end - 1) === 32) end -= 1;
  return text.slice(0, end);
};

export const expect = (cursor: Cursor, characters: string): void => {
  if (!cursor.text.startsWith(characters, cursor.at)) give();
  cursor.at += characters.length;
};

export const addPair = (pairs: YamlPair[], seen: Set<string>, pair: YamlPair): void => {
  const { key } = pair;
  if (seen.has(key) || FORBIDDEN_KEYS.has(key) || key === '' || key.length > MAX_KEY) give();
  seen.add(key);
  pairs.push(pair);
};

export const readKey = (cursor: Cursor): string =>
  cursor.text.charCodeAt(cursor.at) === 34 ? readQuoted(cursor).text : matchAt(cursor, KEY);

const readFlowMap = (cursor: Cursor, depth: number): YamlMap => {
  const start = cursor.at;
  const pairs: YamlPair[] = [];
  const seen = new Set<string>();
  expect(cursor, '{');
  while (cursor.text.charAt(cursor.at) !== '}') {
    if (pairs.length > 0) expect(cursor, ', ');
    const at = cursor.at;
    const key = cursor.text.charCodeAt(at) === 34 ? readQuoted(cursor).text : matchAt(cursor, FLOW_PLAIN);
    expect(cursor, ': ');
    addPair(pairs, seen, { key, at, value: readFlow(cursor, depth + 1) });
  }
  cursor.at += 1;
  return { kind: 'map', pairs, start, end: cursor.at };
};

const readFlow = (cursor: Cursor, depth: number): YamlNode => {
  if (depth > MAX_DEPTH) give();
  const start = cursor.at;
  const first = cursor.text.charAt(start);
  if (first === '"') return readQuoted(cursor);
  if (first === '{') return readFlowMap(cursor, depth);
  if (first !== '[') {
    const text = withoutEndSpaces(matchAt(cursor, FLOW_PLAIN));
    return { kind: 'scalar', text, plain: true, start, end: start + text.length };
  }
  const items: YamlNode[] = [];
  cursor.at += 1;
  while (cursor.text.charAt(cursor.at) !== ']') {
    if (items.length > 0) expect(cursor, ', ');
    items.push(readFlow(cursor, depth + 1));
  }
  cursor.at += 1;
  return { kind: 'list', items, start, end: cursor.at };
};

/** A plain value up to the end of its line or the comment there. */
const readPlain = (cursor: Cursor): YamlScalar => {
  const { text, at: start } = cursor;
  VALUE_START.lastIndex = start;
  if (!VALUE_START.test(text)) give();
  const newline = text.indexOf('\n', start);
  const line = text.slice(start, newline < 0 ? text.length : newline);
  const comment = line.indexOf(' #');
  const value = withoutEndSpaces(comment < 0 ? line : line.slice(0, comment));
  if (value.includes(': ') || value.endsWith(':')) give();
  cursor.at = start + value.length;
  return { kind: 'scalar', text: value, plain: true, start, end: cursor.at };
};

export const readValue = (cursor: Cursor, depth: number): YamlNode => {
  const first = cursor.text.charAt(cursor.at);
  return first === '"' || first === '{' || first === '[' ? readFlow(cursor, depth) : readPlain(cursor);
};
