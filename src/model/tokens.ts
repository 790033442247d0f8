// Tokens of one article as flat arrays: nothing is allocated per token.

/** Shape of a token. Punctuation and symbols are single characters (a surrogate pair counts as one). */
export const TokenKind = {
  Punctuation: 0,
  /** `warrant`, `v.`, `a.m.` */
  Lower: 1,
  /** `Microsoft`, `McGrath`, `O'Leary`, `LLCs`: starts with a capital and has a small letter */
  Title: 2,
  /** `FBI`, `MICROSOFT`: two or more capitals, no small letter */
  Upper: 3,
  /** `J`, `J.` */
  Initial: 4,
  /** `U.S.`, `S.D.N.Y.`, `J.P.` */
  Dotted: 5,
  /** `2014`, `1,200.50`: digits with inner separators */
  Number: 6,
  /** `3rd`, `20m`, `19STCV43732`: starts with a digit and has a letter */
  Alphanumeric: 7,
  /** `eBay`, `iCloud` */
  Mixed: 8,
  /** `'s` after a word */
  Possessive: 9,
} as const;

export const TokenFlag = {
  SpaceBefore: 1,
  /** a line break stands between this token and the one before it */
  LineStart: 2,
  SentenceStart: 4,
  ParagraphStart: 8,
} as const;

/** Parallel arrays, `count` long. `word` is the lexicon id of the folded token, 0 when the lexicon does not know it. */
export interface Tokens {
  readonly count: number;
  readonly start: Int32Array;
  readonly end: Int32Array;
  readonly kind: Uint8Array;
  readonly flags: Uint8Array;
  readonly word: Int32Array;
  /** index into `article.sentences` */
  readonly sentence: Int32Array;
}
