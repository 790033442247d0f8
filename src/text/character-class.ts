// Class and folded form of one UTF-16 code unit, looked up in tables that fill as characters are first seen.

export const CharacterClass = {
  Symbol: 0,
  Space: 1,
  Newline: 2,
  Lower: 3,
  Upper: 4,
  Digit: 5,
  /** joins the word it stands in: combining marks, soft hyphen, zero-width joiners */
  Joiner: 6,
  Apostrophe: 7,
  HighSurrogate: 8,
} as const;

const UNSEEN = 255;
const CLASSES = new Uint8Array(0x10000).fill(UNSEEN);
const FOLDED = new Uint16Array(0x10000);
/** Both in one: folded form above the class. */
const SCANNED = new Uint32Array(0x10000).fill(UNSEEN);

const NEWLINE = /[\n\v\f\r\u0085\u2028\u2029]/;
const SPACE = /[\s\u200b\u2060\ufeff]/;
const JOINER = /[\p{M}\u00ad\u200c\u200d]/u;
const APOSTROPHE = /['\u2019\u02bc]/;

const classify = (code: number): number => {
  if (code >= 0xd800 && code <= 0xdbff) return CharacterClass.HighSurrogate;
  if (code >= 0xdc00 && code <= 0xdfff) return CharacterClass.Symbol;
  const character = String.fromCharCode(code);
  if (NEWLINE.test(character)) return CharacterClass.Newline;
  if (SPACE.test(character)) return CharacterClass.Space;
  if (JOINER.test(character)) return CharacterClass.Joiner;
  if (APOSTROPHE.test(character)) return CharacterClass.Apostrophe;
  if (/\p{Nd}/u.test(character)) return CharacterClass.Digit;
  if (/\p{Lu}|\p{Lt}/u.test(character)) return CharacterClass.Upper;
  return /\p{L}/u.test(character) ? CharacterClass.Lower : CharacterClass.Symbol;
};

const fold = (code: number): number => {
  if (code === 0x2019 || code === 0x02bc) return 0x27;
  const lower = String.fromCharCode(code).toLowerCase();
  return lower.length === 1 ? lower.charCodeAt(0) : code;
};

const learn = (code: number): number => {
  const found = classify(code);
  FOLDED[code] = fold(code);
  CLASSES[code] = found;
  SCANNED[code] = (FOLDED[code] << 8) | found;
  return found;
};

for (let code = 0; code < 0x180; code += 1) learn(code);

/** Class of a code unit; one of `CharacterClass`. */
export const classOf = (code: number): number => {
  const known = CLASSES[code] as number;
  return known === UNSEEN ? learn(code) : known;
};

/** Class in the low eight bits, folded form above them: one look-up for a scanner that wants both. */
export const scannedCode = (code: number): number => {
  const known = SCANNED[code] as number;
  if (known !== UNSEEN) return known;
  learn(code);
  return SCANNED[code] as number;
};

/** Lower-case form of one code unit, never longer than one; typographic apostrophes become `'`. Class it first. */
export const foldedCode = (code: number): number => FOLDED[code] as number;
