// Addresses inside the text: bare ones, and those behind the words of a Markdown link.
import type { ZoneRule } from './zone-rule.js';

const MOST_CHARACTERS = 2000;
const BLANK = /\s/;
const TRAILING = '.,;:!?\'"\u2019\u201d)]}>*_';

export const links: ZoneRule = {
  id: 'zone/link',
  why: 'The words of an address are nobody\'s words: names in it are not mentions.',
  find({ text, inline }) {
    let done = 0;
    const add = (start: number, end: number): void => {
      if (start < done) return;
      inline.push({ start, end, kind: 'navigation', rule: this.id });
      done = end;
    };
    let target = text.indexOf('](');
    let scheme = text.indexOf('://');
    let host = text.indexOf('www.');
    while (target >= 0 || scheme >= 0 || host >= 0) {
      const next = Math.min(...[target, scheme, host].filter((at) => at >= 0));
      if (next === target) {
        add(target + 1, closing(text, target + 1));
        target = text.indexOf('](', target + 2);
      } else if (next === scheme) {
        const start = schemeStart(text, scheme);
        if (start < scheme) add(start, addressEnd(text, scheme + 3));
        scheme = text.indexOf('://', scheme + 3);
      } else {
        if (host === 0 || /[\s("'<[]/.test(text.charAt(host - 1))) add(host, addressEnd(text, host + 4));
        host = text.indexOf('www.', host + 4);
      }
    }
  },
};

/** End of `(address "title")` with inner brackets paired; the address must not hold a line end. */
const closing = (text: string, open: number): number => {
  let depth = 0;
  for (let at = open; at < text.length && at < open + MOST_CHARACTERS; at += 1) {
    const code = text.charCodeAt(at);
    if (code === 40) depth += 1;
    else if (code === 41 && (depth -= 1) === 0) return at + 1;
    else if (code === 10 || code === 13) break;
  }
  return open;
};

const schemeStart = (text: string, at: number): number => {
  let start = at;
  while (start > 0 && at - start < 8 && /[a-z]/i.test(text.charAt(start - 1))) start -= 1;
  return start;
};

const addressEnd = (text: string, from: number): number => {
  let end = from;
  while (end < text.length && !BLANK.test(text.charAt(end))) end += 1;
  while (end > from && TRAILING.includes(text.charAt(end - 1))) end -= 1;
  return end;
};
