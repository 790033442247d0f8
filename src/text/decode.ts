// Bytes of an article to its text: the byte order mark first, strict UTF-8, what the page declares, then a guess.
import { AnnotateError } from '../model/annotate-error.js';

export interface DecodeOptions {
  /** forced by the caller; nothing else is tried */
  readonly encoding?: string | undefined;
  /** declared outside the bytes, as by a server; a declaration inside them is found without it */
  readonly declared?: string | undefined;
}

export interface Decoded {
  readonly text: string;
  /** lower-case name of the encoding that was used */
  readonly encoding: string;
  /** true when a byte order mark stood before the text; it is not part of the text */
  readonly bom: boolean;
}

const BOMS: readonly { readonly encoding: string; readonly bytes: readonly number[] }[] = [
  { encoding: 'utf-8', bytes: [0xef, 0xbb, 0xbf] },
  { encoding: 'utf-16le', bytes: [0xff, 0xfe] },
  { encoding: 'utf-16be', bytes: [0xfe, 0xff] },
];

/** Pages declare these and mean windows-1252, as browsers know. */
const LATIN_1 = /^(?:iso-?8859-?1|latin-?1|us-ascii|ascii|ansi)$/;

/** iconv-lite knows these as encodings too; a page that declares them lies. */
const NO_CHARSET = /^(?:base64|hex|binary|ucs-?2|utf-?7.*|utf-?32.*|cesu-?8)$/;

/** Scripts that a guess gets right; among Latin ones windows-1252 is the better bet for English news. */
const TELLING = /^(?:utf-8|gb|big5|euc-|shift_jis|iso-2022|koi8|windows-125[13567]|iso-8859-[5678])/;

/** ICU's own scale, 0 to 100: below it the guess was chance in trials on one-paragraph texts. */
const TRUSTED_GUESS = 30;

/** `<meta charset="utf-8">`, `<meta … content="text/html; charset=utf-8">`, `<?xml version="1.0" encoding="utf-8"?>` */
const DECLARING = /^(?:meta\b|\?xml\b)/i;
const DECLARATION = /\b(?:charset|encoding)\s*=\s*["']?([\w:.-]{2,40})/i;

/** Where browsers look for a declaration. */
const DECLARATION_BYTES = 1024;

/**
 * The text of the bytes, unchanged but for the byte order mark: line ends, soft hyphens and joiners stay.
 * @throws AnnotateError `binary` when a NUL byte says that this is no text, `encoding` when the forced encoding is unknown or wrong
 */
export const decode = async (
  bytes: Uint8Array,
  { encoding, declared }: DecodeOptions = {},
): Promise<Decoded> => {
  const mark = BOMS.find((one) => one.bytes.every((byte, index) => bytes[index] === byte));
  const body = mark ? bytes.subarray(mark.bytes.length) : bytes;
  if (encoding !== undefined)
    return refuseNul(await decodeForced(body, normalName(encoding), mark !== undefined));
  if (mark) return refuseNul(decodeMarked(body, mark.encoding));
  if (bytes.includes(0)) throw binary();
  const text = decodeUtf8(bytes);
  return text === undefined
    ? refuseNul(await guess(bytes, declared))
    : { text, encoding: 'utf-8', bom: false };
};

const binary = (): AnnotateError => new AnnotateError('binary', 'not a text: it holds NUL bytes');

const refuseNul = (decoded: Decoded): Decoded => {
  if (decoded.text.includes('\0')) throw binary();
  return decoded;
};

const normalName = (name: string): string => {
  const lower = name.trim().toLowerCase();
  if (/^utf-?8$/.test(lower)) return 'utf-8';
  if (/^utf-?16-?le$/.test(lower)) return 'utf-16le';
  return LATIN_1.test(lower) ? 'windows-1252' : lower;
};

const strictly = (bytes: Uint8Array, encoding: string): string | undefined => {
  try {
    return new TextDecoder(encoding, { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch (error) {
    if (error instanceof TypeError) return undefined;
    throw error;
  }
};

const decodeUtf8 = (bytes: Uint8Array): string | undefined => strictly(bytes, 'utf-8');

const decodeMarked = (bytes: Uint8Array, encoding: string): Decoded => {
  const text = strictly(bytes, encoding);
  if (text === undefined)
    throw new AnnotateError(
      'encoding',
      `the byte order mark says ${encoding}, but the bytes are not: name the encoding`,
    );
  return { text, encoding, bom: true };
};

const decodeForced = async (bytes: Uint8Array, encoding: string, bom: boolean): Promise<Decoded> => {
  const { default: iconv } = await import('iconv-lite');
  if (NO_CHARSET.test(encoding) || !iconv.encodingExists(encoding))
    throw new AnnotateError(
      'encoding',
      `unknown encoding ${encoding}: use a name such as utf-8 or windows-1252`,
    );
  const text =
    encoding === 'utf-8' || encoding === 'utf-16le'
      ? strictly(bytes, encoding)
      : iconv.decode(bytes, encoding, { stripBOM: false });
  if (text === undefined || (encoding !== 'utf-8' && encoding !== 'utf-16le' && text.includes('\ufffd')))
    throw new AnnotateError('encoding', `the bytes are not ${encoding}`);
  return { text, encoding, bom };
};

/** The encoding that the first tag which names one declares. */
const declarationIn = (head: string): string | undefined => {
  for (const tag of head.split('<')) {
    const name = DECLARING.test(tag) ? DECLARATION.exec(tag.split('>', 1)[0] as string)?.[1] : undefined;
    if (name !== undefined) return name;
  }
  return undefined;
};

/** What the page declares, else the guess where guesses are good, else windows-1252, of which every byte is a character. */
const guess = async (bytes: Uint8Array, declared: string | undefined): Promise<Decoded> => {
  const [{ default: iconv }, chardet] = await Promise.all([import('iconv-lite'), import('chardet')]);
  const head = String.fromCharCode(...bytes.subarray(0, DECLARATION_BYTES));
  for (const name of [declared, declarationIn(head)]) {
    const encoding = name === undefined ? 'utf-8' : normalName(name);
    // Strict UTF-8 has failed already, and UTF-16 would have had NUL bytes: such declarations are wrong.
    if (encoding.startsWith('utf-') || NO_CHARSET.test(encoding) || !iconv.encodingExists(encoding)) continue;
    const text = iconv.decode(bytes, encoding);
    if (!text.includes('\ufffd') || encoding === 'windows-1252') return { text, encoding, bom: false };
  }
  const [best] = chardet.analyse(bytes);
  const hint = best && best.confidence >= TRUSTED_GUESS ? best.name.toLowerCase() : '';
  const encoding = TELLING.test(hint) && iconv.encodingExists(hint) ? hint : 'windows-1252';
  return { text: iconv.decode(bytes, encoding), encoding, bom: false };
};
