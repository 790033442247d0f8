// A string to a YAML scalar that every reader, of YAML 1.1 or 1.2, takes for the same string.

/** Where a plain scalar stands: in a flow collection more characters have a meaning. */
export type ScalarPlace = 'block' | 'flow';

const Kind = { Safe: 0, Flow: 1, Colon: 2, Hash: 3, Odd: 4, Unseen: 255 } as const;

/** Words that YAML 1.1 takes for booleans or null, in any case, and `e5`, which one library takes for a number. */
const RESERVED = /^(?:y|n|yes|no|on|off|true|false|null|e[-+]?[0-9]+)$/i;
const LONGEST_RESERVED = 5;
const EXPONENT = /^[eE][-+]?[0-9]+$/;

/** `12`, `1_000`, `1,200.50`, `12:30`, `12e5`, `0x1f`, `2014-07-31`, `2014-07-31T11:00:00Z`: numbers, times and dates of some reader. */
const NUMBER_LIKE =
  /^(?:[0-9][0-9_.,:]*(?:[eE][-+]?[0-9_]*)?$|0[xXoObB][0-9a-fA-F_]+$|[0-9]{4}-[0-9]{1,2}-[0-9])/;

/** ASCII a plain scalar may start with, beside letters and digits; all other signs mean something to some reader. */
const OPENERS = '$(/_';

/**
 * Characters that are escaped: controls, line separators, everything invisible (soft hyphen, zero-width, bidi marks,
 * odd spaces), private ones and noncharacters. Variation selectors stay: emoji are made with them. Unassigned
 * characters stay too, since which they are changes with the version of Node.
 */
const ODD =
  /[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Zl}\p{Zp}\ufdd0-\ufdef\ufffe\uffff\u00a0\u034f\u115f\u1160\u1680\u2000-\u200a\u202f\u205f\u2800\u3000\u3164\uffa0]/u;

const KINDS = new Uint8Array(0x10000).fill(Kind.Unseen);

const learn = (code: number): number => {
  const character = String.fromCharCode(code);
  // halves of a pair are judged together, by `isOddAt`
  const kind = code >= 0xd800 && code <= 0xdfff ? Kind.Odd : ODD.test(character) ? Kind.Odd : Kind.Safe;
  KINDS[code] = kind;
  return kind;
};
for (let code = 0; code < 0x80; code += 1) learn(code);
for (const character of ',?[]{}') KINDS[character.charCodeAt(0)] = Kind.Flow;
KINDS[':'.charCodeAt(0)] = Kind.Colon;
KINDS['#'.charCodeAt(0)] = Kind.Hash;

const kindOf = (code: number): number => {
  const kind = KINDS[code] as number;
  return kind === Kind.Unseen ? learn(code) : kind;
};

/** True when the character at `at`, a pair counted as one, has to be escaped. */
const isOddAt = (text: string, at: number): boolean => {
  const code = text.charCodeAt(at);
  if (code < 0xd800 || code > 0xdfff) return kindOf(code) === Kind.Odd;
  const point = text.codePointAt(at) as number;
  return point < 0x10000 || ODD.test(String.fromCodePoint(point));
};

const isLetterOrDigit = (code: number): boolean =>
  (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 48 && code <= 57);

const mayStart = (text: string): boolean => {
  const code = text.charCodeAt(0);
  if (isLetterOrDigit(code)) return true;
  return code >= 0x80 || OPENERS.includes(text.charAt(0)) || text.startsWith('../') || text.startsWith('./');
};

const isSafeInside = (text: string, place: ScalarPlace): boolean => {
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (KINDS[code] === Kind.Safe) continue;
    const kind = kindOf(code);
    if (kind === Kind.Safe) continue;
    if (kind === Kind.Odd) {
      if (isOddAt(text, at)) return false;
      at += 1;
    } else if (kind === Kind.Flow) {
      if (place === 'flow') return false;
    } else if (kind === Kind.Colon) {
      if (place === 'flow' || at + 1 === text.length || text.charCodeAt(at + 1) === 32) return false;
    } else if (text.charCodeAt(at - 1) === 32) return false;
  }
  return true;
};

/** True when any reader would take the plain text for a number, a date, a boolean or null, not for a string. */
export const isTypedPlain = (text: string): boolean => {
  const first = text.charCodeAt(0);
  if (first >= 48 && first <= 57) return NUMBER_LIKE.test(text);
  return text.length <= LONGEST_RESERVED
    ? RESERVED.test(text)
    : (first === 69 || first === 101) && EXPONENT.test(text);
};

const isPlain = (text: string, place: ScalarPlace): boolean =>
  text !== '' &&
  mayStart(text) &&
  text.charCodeAt(text.length - 1) !== 32 &&
  !isTypedPlain(text) &&
  isSafeInside(text, place);

const SHORT_ESCAPES: Readonly<Record<string, string>> = {
  '"': '\\"',
  '\\': '\\\\',
  '\n': '\\n',
  '\r': '\\r',
  '\t': '\\t',
};

const escapeOdd = (character: string): string => {
  const point = character.codePointAt(0) as number;
  const hex = point.toString(16);
  return point > 0xffff ? `\\U${hex.padStart(8, '0')}` : `\\u${hex.padStart(4, '0')}`;
};

/** Double-quoted, on one line, with everything odd escaped. */
export const quoteScalar = (text: string): string => {
  let quoted = '"';
  let copied = 0;
  for (let at = 0; at < text.length; at += 1) {
    const short = SHORT_ESCAPES[text.charAt(at)];
    const odd = short === undefined && isOddAt(text, at);
    const pair = text.codePointAt(at)! > 0xffff;
    if (short !== undefined || odd) {
      const length = pair ? 2 : 1;
      quoted += text.slice(copied, at) + (short ?? escapeOdd(text.slice(at, at + length)));
      copied = at + length;
    }
    if (pair) at += 1;
  }
  return quoted + text.slice(copied) + '"';
};

/** The string plain where all readers agree on it, else double-quoted; always one line. */
export const printScalar = (text: string, place: ScalarPlace): string =>
  isPlain(text, place) ? text : quoteScalar(text);

/** Rule names and entity ids come again and again; what they print as is remembered, up to this many. */
const REMEMBERED = 4096;
const remembered = new Map<string, string>();

/** As `printScalar` in a flow collection, for words of a small vocabulary. */
export const printName = (name: string): string => {
  const known = remembered.get(name);
  if (known !== undefined) return known;
  if (remembered.size >= REMEMBERED) remembered.clear();
  const printed = printScalar(name, 'flow');
  remembered.set(name, printed);
  return printed;
};

/** `2014-07-31`: a full date, which the file holds as a date and not as a string. */
const FULL_DATE = /^[0-9]{4}-[0-9]{2}-[0-9]{2}$/;

/** A date value: plain when it is a full date, else as any string. */
export const printDate = (date: string): string => (FULL_DATE.test(date) ? date : printScalar(date, 'flow'));

/** A finite number without exponent, as all readers take it for the same number. */
export const printNumber = (number: number): string => {
  const text = String(number);
  const [digits = '', exponent] = text.split('e');
  if (exponent === undefined) return text;
  if (!exponent.startsWith('-')) return BigInt(number).toString();
  const sign = digits.startsWith('-') ? '-' : '';
  return `${sign}0.${'0'.repeat(-Number(exponent) - 1)}${digits.replace(/[-.]/g, '')}`;
};
