// A text to its UTF-16 code units in one typed array: scanners read it several times faster than the string.
import { Buffer } from 'node:buffer';

/** Spaces behind the end, so that scanners may look a few characters ahead without asking where the text ends. */
const MARGIN = 4;
const SPACE = 32;

let room = Buffer.alloc(1 << 16);
let codes = new Uint16Array(room.buffer, room.byteOffset, room.byteLength >> 1);

/** Code units of the text, with spaces behind them; good until the next call, which uses the same room. */
export const codesOf = (text: string): Uint16Array => {
  const size = text.length + MARGIN;
  if (codes.length < size) {
    room = Buffer.alloc(2 * size);
    codes = new Uint16Array(room.buffer, room.byteOffset, room.byteLength >> 1);
  }
  room.write(text, 0, 'utf16le');
  codes.fill(SPACE, text.length, size);
  return codes;
};
