// Decoded text to its lines: every kind of line end parts them, white space around them is left out.
import type { Span } from '../model/span.js';
import { codesOf } from './character-codes.js';
import { CharacterClass, classOf } from './character-class.js';

/** A line that is not blank, without the white space around it. */
export interface Line extends Span {
  /** blank lines stand between this line and the one before it */
  readonly afterBlank: boolean;
}

const RETURN = 13;
const NEWLINE = 10;
const LAST_ASCII_BREAK = 13;
const NEXT_LINE = 0x85;
const LINE_SEPARATOR = 0x2028;
const PARAGRAPH_SEPARATOR = 0x2029;

const isBreak = (code: number): boolean =>
  (code <= LAST_ASCII_BREAK && code >= NEWLINE) ||
  code === NEXT_LINE ||
  code === LINE_SEPARATOR ||
  code === PARAGRAPH_SEPARATOR;

const isBlank = (code: number): boolean => {
  const found = classOf(code);
  return found === CharacterClass.Space || found === CharacterClass.Newline;
};

/** Lines in text order; none is empty, and every character outside them is white space. */
export const splitLines = (text: string): Line[] => {
  const lines: Line[] = [];
  const codes = codesOf(text);
  const { length } = text;
  let breaks = 2;
  let at = 0;
  while (at < length) {
    const next = lineEnd(codes, at, length);
    let start = at;
    while (start < next && isBlank(codes[start] as number)) start += 1;
    if (start < next) {
      let end = next;
      while (isBlank(codes[end - 1] as number)) end -= 1;
      lines.push({ start, end, afterBlank: breaks > 1 });
      breaks = 0;
    }
    breaks += 1;
    at = next + (codes[next] === RETURN && codes[next + 1] === NEWLINE ? 2 : 1);
  }
  return lines;
};

const lineEnd = (codes: Uint16Array, from: number, length: number): number => {
  let at = from;
  while (at < length && !isBreak(codes[at] as number)) at += 1;
  return at;
};
