// One pass over the text: token bounds, shapes and lexicon ids, in flat arrays.
import type { Lexicon } from '../model/lexicon.js';
import type { Tokens } from '../model/tokens.js';
import { TokenFlag, TokenKind } from '../model/tokens.js';
import { CharacterClass as C, classOf, foldedCode } from './character-class.js';
import { foldWord } from './fold-word.js';

const FNV_OFFSET = 0x811c9dc5 | 0;
const FNV_PRIME = 0x01000193;
const DOT = 46;
const COMMA = 44;

/** Hash of a folded word, the one `Lexicon.idAt` expects. */
export const hashWord = (folded: string): number => {
  let hash = FNV_OFFSET;
  for (let index = 0; index < folded.length; index += 1) hash = Math.imul(hash ^ folded.charCodeAt(index), FNV_PRIME);
  return hash;
};

const isWordClass = (found: number): boolean => found === C.Lower || found === C.Upper;

const classAt = (text: string, at: number): number => (at < text.length ? classOf(text.charCodeAt(at)) : C.Space);

/** End of `J.P.`, `U.S.` or `v.` when the letter at `at` stands alone before a dot; `at` itself when it does not. */
const dottedEnd = (text: string, at: number): number => {
  let end = at;
  while (isLoneLetter(text, end) && text.charCodeAt(end + 1) === DOT) end += 2;
  if (end > at && isLoneLetter(text, end)) end += 1;
  return end;
};

const isLoneLetter = (text: string, at: number): boolean => {
  if (!isWordClass(classAt(text, at))) return false;
  const next = classAt(text, at + 1);
  return !isWordClass(next) && next !== C.Digit && next !== C.Joiner && next !== C.Apostrophe;
};

/** End of a word that starts at `at` with a letter: letters, digits, joiners, inner apostrophes; `'s` stays outside. */
const wordEnd = (text: string, at: number): number => {
  let end = at + 1;
  for (;;) {
    const found = classAt(text, end);
    if (isWordClass(found) || found === C.Digit || found === C.Joiner) {
      end += 1;
    } else if (found === C.Apostrophe && isWordClass(classAt(text, end + 1))) {
      if (isPossessive(text, end)) return end;
      end += 2;
    } else return end;
  }
};

const isPossessive = (text: string, at: number): boolean => {
  const next = text.charCodeAt(at + 1);
  return (next === 115 || next === 83) && !isWordClass(classAt(text, at + 2)) && classAt(text, at + 2) !== C.Digit;
};

/** End of a number that starts at `at`: digits, inner `.` and `,` before a digit, then letters (`3rd`, `20m`). */
const numberEnd = (text: string, at: number): number => {
  let end = at + 1;
  for (;;) {
    const found = classAt(text, end);
    if (found === C.Digit || isWordClass(found) || found === C.Joiner) end += 1;
    else if ((text.charCodeAt(end) === DOT || text.charCodeAt(end) === COMMA) && classAt(text, end + 1) === C.Digit && classAt(text, end - 1) === C.Digit) end += 2;
    else return end;
  }
};

const wordKind = (text: string, start: number, end: number): number => {
  let upper = 0;
  let lower = 0;
  for (let at = start; at < end; at += 1) {
    const found = classOf(text.charCodeAt(at));
    if (found === C.Upper) upper += 1;
    else if (found === C.Lower) lower += 1;
  }
  if (classOf(text.charCodeAt(start)) === C.Upper) {
    if (lower > 0) return TokenKind.Title;
    return upper === 1 ? TokenKind.Initial : TokenKind.Upper;
  }
  return upper > 0 ? TokenKind.Mixed : TokenKind.Lower;
};

const numberKind = (text: string, start: number, end: number): number => {
  for (let at = start; at < end; at += 1) if (isWordClass(classOf(text.charCodeAt(at)))) return TokenKind.Alphanumeric;
  return TokenKind.Number;
};

const lexiconId = (lexicon: Lexicon, text: string, start: number, end: number): number => {
  let hash = FNV_OFFSET;
  for (let at = start; at < end; at += 1) {
    const code = text.charCodeAt(at);
    if (classOf(code) === C.Joiner) {
      const folded = foldWord(text.slice(start, end));
      return lexicon.idAt(hashWord(folded), folded, 0, folded.length);
    }
    hash = Math.imul(hash ^ foldedCode(code), FNV_PRIME);
  }
  return lexicon.idAt(hash, text, start, end);
};

/** Tokens without sentences: `sentence` is all zero and `SentenceStart`, `ParagraphStart` unset until `segment` runs. */
export const tokenize = (text: string, lexicon: Lexicon): Tokens => {
  let capacity = (text.length >> 2) + 16;
  let start = new Int32Array(capacity);
  let end = new Int32Array(capacity);
  let kind = new Uint8Array(capacity);
  let flags = new Uint8Array(capacity);
  let word = new Int32Array(capacity);
  const grow = (): void => {
    capacity *= 2;
    const larger = <T extends Int32Array | Uint8Array>(next: T, old: T): T => (next.set(old), next);
    start = larger(new Int32Array(capacity), start);
    end = larger(new Int32Array(capacity), end);
    kind = larger(new Uint8Array(capacity), kind);
    flags = larger(new Uint8Array(capacity), flags);
    word = larger(new Int32Array(capacity), word);
  };
  let count = 0;
  let pending: number = TokenFlag.LineStart;
  let at = 0;
  while (at < text.length) {
    const found = classOf(text.charCodeAt(at));
    if (found === C.Space || found === C.Newline) {
      pending |= found === C.Newline ? TokenFlag.LineStart | TokenFlag.SpaceBefore : TokenFlag.SpaceBefore;
      at += 1;
      continue;
    }
    if (count === capacity) grow();
    let stop: number;
    let shape: number;
    if (isWordClass(found)) {
      stop = dottedEnd(text, at);
      if (stop === at) {
        stop = wordEnd(text, at);
        shape = wordKind(text, at, stop);
      } else if (stop > at + 2) shape = found === C.Upper ? TokenKind.Dotted : TokenKind.Lower;
      else shape = found === C.Upper ? TokenKind.Initial : TokenKind.Lower;
    } else if (found === C.Digit) {
      stop = numberEnd(text, at);
      shape = numberKind(text, at, stop);
    } else if (found === C.Apostrophe && count > 0 && pending === 0 && isPossessive(text, at)) {
      stop = at + 2;
      shape = TokenKind.Possessive;
    } else {
      stop = found === C.HighSurrogate && at + 1 < text.length ? at + 2 : at + 1;
      shape = TokenKind.Punctuation;
    }
    start[count] = at;
    end[count] = stop;
    kind[count] = shape;
    flags[count] = pending;
    word[count] = lexiconId(lexicon, text, at, stop);
    pending = 0;
    count += 1;
    at = stop;
  }
  return {
    count,
    start: start.subarray(0, count),
    end: end.subarray(0, count),
    kind: kind.subarray(0, count),
    flags: flags.subarray(0, count),
    word: word.subarray(0, count),
    sentence: new Int32Array(count),
  };
};
