// Mentions inside an e-mail address, a web address or a path name nothing: `jane.roe@metro.example`.
import type { Mention } from '../model/mention.js';
import type { Refiner } from './refiner.js';

/** Characters of one chunk looked at on either side of a mention. */
const REACH = 200;

/** `jane.roe+press@metro.example`, or a handle: `@TateGallery` */
const EMAIL = String.raw`(?<![\w.+-])[\w.+-]*@\w[\w.-]*`;
/** `https://metro.example/a`, `www.metro.example` */
const URL = String.raw`(?<!\w)(?:\w+://|www\.)[^\s<>"()\[\]]+`;
/** `metro.example/news`; not `U.S./Mexico` */
const PATH = String.raw`(?<![\w-])\w[\w-]*\.[a-z]{2,10}/[a-z\d][^\s<>"()\[\]]*`;
const ADDRESS = new RegExp(`${URL}|${EMAIL}|${PATH}`, 'g');

const isSpace = (code: number): boolean => code <= 32 || code === 0xa0;

/** True when the stretch holds what every address has: `@`, `/` or `www.`. */
const hasMark = (text: string, from: number, to: number): boolean => {
  for (let at = from; at < to; at += 1) {
    const code = text.charCodeAt(at);
    if (
      code === AT_SIGN ||
      code === SLASH ||
      (code === SMALL_W && text.startsWith('www.', at) && at + 4 <= to)
    )
      return true;
  }
  return false;
};
const AT_SIGN = 64;
const SLASH = 47;
const SMALL_W = 119;

/** The address that a mention stands in, when it is part of one. */
const addressOf = (text: string, mention: Mention): string | undefined => {
  const { start: first, end: last } = mention;
  // the stretch without white space around the mention, at most `REACH` characters to either side
  let from = first;
  while (from > 0 && first - from < REACH && !isSpace(text.charCodeAt(from - 1))) from -= 1;
  let to = last;
  while (to < text.length && to - last < REACH && !isSpace(text.charCodeAt(to))) to += 1;
  if ((from === first && to === last) || !hasMark(text, from, to)) return undefined;
  const chunk = text.slice(from, to);
  for (const match of chunk.matchAll(ADDRESS)) {
    const start = from + match.index;
    const end = start + match[0].length;
    if (start <= mention.start && mention.end <= end && end - start > mention.end - mention.start)
      return match[0];
  }
  return undefined;
};

/** Drops mentions that are part of an address; a bare domain (`Amazon.com`) is the name of a company and stays. Returns text order. */
export const dropInAddress: Refiner = ({ source: { text } }, mentions, drop) => {
  if (!text.includes('@') && !text.includes('/') && !text.includes('www.')) return mentions;
  return mentions.filter((mention) => {
    const address = addressOf(text, mention);
    if (address === undefined) return true;
    drop({ mention, refiner: 'drop-in-address', reason: `is part of the address ${address}` });
    return false;
  });
};
