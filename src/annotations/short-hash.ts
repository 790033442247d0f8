// Text to the first characters of its SHA-256 in base 32.
import { hash } from 'node:crypto';

const ALPHABET = '0123456789abcdefghjkmnpqrstvwxyz';

/** Characters that `shortHash` gives: 60 bits. */
export const HASH_LENGTH = 12;

/** The first `HASH_LENGTH` base-32 characters of the SHA-256 of the text in UTF-8. */
export const shortHash = (text: string): string => {
  // one hexadecimal string costs half of what a buffer costs, and three bytes are faster split by hand than by a big number
  const hex = hash('sha256', text, 'hex');
  let short = '';
  for (let at = 0; at < 15; at += 5) {
    const bits = Number.parseInt(hex.slice(at, at + 5), 16);
    short +=
      ALPHABET.charAt(bits >>> 15) +
      ALPHABET.charAt((bits >>> 10) & 31) +
      ALPHABET.charAt((bits >>> 5) & 31) +
      ALPHABET.charAt(bits & 31);
  }
  return short;
};
