// Addresses inside the text: bare ones, and those behind the words of a Markdown link.
import type { ZoneRule } from './zone-rule.js';

const MOST_CHARACTERS = 2000;
const BLANK = /\s/;
const TRAILING = '.,;:!?\'"\u2019\u201d)]}>*_';

export const links: ZoneRule = {
  id: 'zone/link',
  why: "The words of an address are nobody's words: names in it are not mentions.",
  find({ text, inline }) {
    let done = 0;
    const add = (start: number, end: number): void => {
      inline.push({ start, end, kind: 'navigation', rule: this.id });
      done = end;
    };
    let target = text.indexOf('](');
    let scheme = text.indexOf('://');
    let host = text.indexOf('www.');
    while (target >= 0 || scheme >= 0 || host >= 0) {
      const next = Math.min(...[target, scheme, host].filter((at) => at >= 0));
      // What stands inside an address already found is not looked at again: `http://http://…` would take for ever.
      if (next === target) {
        if (target >= done) add(target + 1, closing(text, target + 1));
        target = text.indexOf('](', Math.max(target + 2, done));
      } else if (next === scheme) {
        const start = schemeStart(text, scheme);
        if (start < scheme && start >= done) add(start, addressEnd(text, scheme + 3));
        scheme = text.indexOf('://', Math.max(scheme + 3, done));
      } else {
        if (host >= done && isHostStart(text, host)) add(host, addressEnd(text, host + 4));
        host = text.indexOf('www.', Math.max(host + 4, done));
      }
    }
  },
};

const isHostStart = (text: string, at: number): boolean => at === 0 || /[\s("'<[]/.test(text.charAt(at - 1));

/** End of `(address "title")` with inner brackets paired; the address must not hold a line end. */
const closing = (text: string, open: number): number => {
  let depth = 0;
  for (let at = open; at < text.length && at < open + MOST_CHARACTERS; at += 1) {
    const code = text.charCodeAt(at);
    if (code === 40) depth += 1;
    else if (code === 41 && (depth -= 1) === 0) return at + 1;
    // The next link begins: this one was none, and looking further would make many of them slow.
    else if (code === 10 || code === 13 || (code === 93 && text.charCodeAt(at + 1) === 40)) break;
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
  const paired = text.slice(from, end).includes('(');
  while (
    end > from &&
    TRAILING.includes(text.charAt(end - 1)) &&
    !(paired && text.charCodeAt(end - 1) === 41)
  )
    end -= 1;
  return end;
};
