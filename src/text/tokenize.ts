// One pass over the text: token bounds, shapes and lexicon ids, in flat arrays.
import type { Lexicon } from '../model/lexicon.js';
import type { Tokens } from '../model/tokens.js';
import { TokenFlag, TokenKind } from '../model/tokens.js';
import { codesOf } from './character-codes.js';
import { CharacterClass as C, classOf, foldedCode, scannedCode } from './character-class.js';
import { foldWord } from './fold-word.js';

const FNV_OFFSET = 0x811c9dc5 | 0;
const FNV_PRIME = 0x01000193;
const DOT = 46;
const COMMA = 44;
const SMALL_S = 115;
const CAPITAL_S = 83;

/** Hash of a folded word, the one `Lexicon.idAt` expects. */
export const hashWord = (folded: string): number => {
  let hash = FNV_OFFSET;
  for (let index = 0; index < folded.length; index += 1)
    hash = Math.imul(hash ^ folded.charCodeAt(index), FNV_PRIME);
  return hash;
};

// What the scanners below found out on the way to the end they return: nothing is allocated per token.
let shape = 0;
let hash = 0;
let isSoft = false;

const isWordClass = (found: number): boolean => found === C.Lower || found === C.Upper;

/** Spaces stand behind the end of the text. */
const classAt = (codes: Uint16Array, at: number): number => classOf(codes[at] as number);

/** Scans a word that starts at `from` with a letter: letters, digits, joiners, inner apostrophes; `'s` stays outside. */
const scanWord = (codes: Uint16Array, from: number): number => {
  const first = scannedCode(codes[from] as number);
  const opensUpper = (first & CLASS) === C.Upper;
  let upper = opensUpper ? 1 : 0;
  let lower = 1 - upper;
  let soft = false;
  let sum = Math.imul(FNV_OFFSET ^ (first >>> 8), FNV_PRIME);
  let at = from + 1;
  for (; ; at += 1) {
    const scanned = scannedCode(codes[at] as number);
    const found = scanned & CLASS;
    if (found === C.Lower) lower += 1;
    else if (found === C.Upper) upper += 1;
    else if (found === C.Joiner) soft = true;
    else if (found === C.Apostrophe ? !isInner(codes, at) : found !== C.Digit) break;
    sum = Math.imul(sum ^ (scanned >>> 8), FNV_PRIME);
  }
  hash = sum;
  isSoft = soft;
  if (!opensUpper) shape = upper > 0 ? TokenKind.Mixed : TokenKind.Lower;
  else if (lower > 0) shape = TokenKind.Title;
  else shape = upper === 1 ? TokenKind.Initial : TokenKind.Upper;
  return at;
};
const CLASS = 0xff;

/** `O'Leary`, `don't`, but not the apostrophe of `Leary's` or of `judges' order`. */
const isInner = (codes: Uint16Array, at: number): boolean =>
  isWordClass(classAt(codes, at + 1)) && !isPossessive(codes, at);

const isPossessive = (codes: Uint16Array, at: number): boolean => {
  const next = codes[at + 1] as number;
  if (next !== SMALL_S && next !== CAPITAL_S) return false;
  const after = classAt(codes, at + 2);
  return !isWordClass(after) && after !== C.Digit;
};

/** Scans a number that starts at `from`: digits, inner `.` and `,` before a digit, then letters (`3rd`, `20m`). */
const scanNumber = (codes: Uint16Array, from: number): number => {
  let letters = false;
  let soft = false;
  let sum = FNV_OFFSET;
  let at = from;
  for (; ; at += 1) {
    const code = codes[at] as number;
    const found = classOf(code);
    if (isWordClass(found)) letters = true;
    else if (found === C.Joiner) soft = true;
    else if (
      found !== C.Digit &&
      !(
        (code === DOT || code === COMMA) &&
        classAt(codes, at + 1) === C.Digit &&
        classAt(codes, at - 1) === C.Digit
      )
    )
      break;
    sum = Math.imul(sum ^ foldedCode(code), FNV_PRIME);
  }
  hash = sum;
  isSoft = soft;
  shape = letters ? TokenKind.Alphanumeric : TokenKind.Number;
  return at;
};

/** Scans `J.P.`, `U.S.` or `v.`; `from` itself when the letter there does not stand alone before a dot. */
const scanDotted = (codes: Uint16Array, from: number): number => {
  let end = from;
  while (isLoneLetter(codes, end) && (codes[end + 1] as number) === DOT) end += 2;
  if (end === from) return from;
  if (isLoneLetter(codes, end)) end += 1;
  hashStretch(codes, from, end);
  if (classOf(codes[from] as number) !== C.Upper) shape = TokenKind.Lower;
  else shape = end > from + 2 ? TokenKind.Dotted : TokenKind.Initial;
  return end;
};

const isLoneLetter = (codes: Uint16Array, at: number): boolean => {
  if (!isWordClass(classAt(codes, at))) return false;
  const next = classAt(codes, at + 1);
  return !isWordClass(next) && next !== C.Digit && next !== C.Joiner && next !== C.Apostrophe;
};

const hashStretch = (codes: Uint16Array, from: number, end: number): void => {
  let sum = FNV_OFFSET;
  for (let at = from; at < end; at += 1) {
    const code = codes[at] as number;
    classOf(code);
    sum = Math.imul(sum ^ foldedCode(code), FNV_PRIME);
  }
  hash = sum;
  isSoft = false;
};

/** Scans whatever starts at `from`; `found` is the class of the character there. */
const scanToken = (codes: Uint16Array, from: number, found: number, follows: boolean): number => {
  if (isWordClass(found)) {
    if ((codes[from + 1] as number) === DOT) {
      const end = scanDotted(codes, from);
      if (end > from) return end;
    }
    return scanWord(codes, from);
  }
  if (found === C.Digit) return scanNumber(codes, from);
  let end = from + 1;
  shape = TokenKind.Punctuation;
  if (found === C.Apostrophe && follows && isPossessive(codes, from)) {
    shape = TokenKind.Possessive;
    end = from + 2;
  } else if (found === C.HighSurrogate && ((codes[end] as number) & 0xfc00) === 0xdc00) end += 1;
  hashStretch(codes, from, end);
  return end;
};

interface Room {
  readonly size: number;
  readonly start: Int32Array;
  readonly end: Int32Array;
  readonly kind: Uint8Array;
  readonly flags: Uint8Array;
  readonly word: Int32Array;
}

/** Twice the room, with what stands in the old one. */
const growRoom = (old: Room): Room => {
  const size = old.size * 2;
  const larger = {
    size,
    start: new Int32Array(size),
    end: new Int32Array(size),
    kind: new Uint8Array(size),
    flags: new Uint8Array(size),
    word: new Int32Array(size),
  };
  larger.start.set(old.start);
  larger.end.set(old.end);
  larger.kind.set(old.kind);
  larger.flags.set(old.flags);
  larger.word.set(old.word);
  return larger;
};

/** Room for the tokens of the text at hand, reused from text to text; it only grows. */
let room: Room = growRoom({
  size: 2048,
  start: new Int32Array(0),
  end: new Int32Array(0),
  kind: new Uint8Array(0),
  flags: new Uint8Array(0),
  word: new Int32Array(0),
});

/** Words with soft hyphens or joiners are folded as gazetteers fold them, at the price of a string. */
const idOf = (text: string, codes: Uint16Array, start: number, end: number, lexicon: Lexicon): number => {
  if (!isSoft) return lexicon.idIn(hash, codes, start, end);
  const folded = foldWord(text.slice(start, end));
  return lexicon.idAt(hashWord(folded), folded, 0, folded.length);
};

/** Tokens without sentences: `sentence` is all zero and `SentenceStart`, `ParagraphStart` unset until `segment` runs. */
export const tokenize = (text: string, lexicon: Lexicon): Tokens => {
  let { start, end, kind, flags, word } = room;
  const codes = codesOf(text);
  const { length } = text;
  let count = 0;
  let pending: number = TokenFlag.LineStart;
  let at = 0;
  while (at < length) {
    const found = classOf(codes[at] as number);
    if (found === C.Space || found === C.Newline) {
      pending |= found === C.Newline ? TokenFlag.LineStart | TokenFlag.SpaceBefore : TokenFlag.SpaceBefore;
      at += 1;
      continue;
    }
    if (count === room.size) {
      room = growRoom(room);
      ({ start, end, kind, flags, word } = room);
    }
    const stop = scanToken(codes, at, found, pending === 0);
    start[count] = at;
    end[count] = stop;
    kind[count] = shape;
    flags[count] = pending;
    word[count] = idOf(text, codes, at, stop, lexicon);
    pending = 0;
    count += 1;
    at = stop;
  }
  return {
    count,
    start: start.slice(0, count),
    end: end.slice(0, count),
    kind: kind.slice(0, count),
    flags: flags.slice(0, count),
    word: word.slice(0, count),
    sentence: new Int32Array(count),
  };
};
