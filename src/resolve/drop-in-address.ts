// Mentions inside an e-mail address, a web address or a path name nothing: `jane.roe@metro.example`.
import type { Mention } from '../model/mention.js';
import type { Refiner } from './refiner.js';

/** Characters of one chunk looked at on either side of a mention. */
const REACH = 200;

/** `jane.roe+press@metro.example`, or a handle: `@TateGallery` */
const EMAIL = String.raw`[\w.+-]{0,64}@\w[\w.-]{0,64}`;
/** `https://metro.example/a`, `www.metro.example` */
const URL = String.raw`(?:\w{2,10}://|www\.)[^\s<>"()\[\]]{1,300}`;
/** `metro.example/news`; not `U.S./Mexico` */
const PATH = String.raw`\w[\w-]{0,60}\.[a-z]{2,10}/[a-z\d][^\s<>"()\[\]]{0,200}`;
const ADDRESS = new RegExp(`${URL}|${EMAIL}|${PATH}`, 'g');

const isSpace = (code: number): boolean => code <= 32 || code === 0xa0;

/** The stretch without white space around a mention, at most `REACH` characters to either side. */
const chunkAround = (text: string, { start, end }: Mention): { from: number; chunk: string } => {
  let from = start;
  while (from > 0 && start - from < REACH && !isSpace(text.charCodeAt(from - 1))) from -= 1;
  let to = end;
  while (to < text.length && to - end < REACH && !isSpace(text.charCodeAt(to))) to += 1;
  return { from, chunk: text.slice(from, to) };
};

/** The address that a mention stands in, when it is part of one. */
const addressOf = (text: string, mention: Mention): string | undefined => {
  const { from, chunk } = chunkAround(text, mention);
  if (chunk.length === mention.end - mention.start || !/[@/]|www\./.test(chunk)) return undefined;
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
