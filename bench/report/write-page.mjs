// The printed result into a page, between its two marks; what people wrote around them stays.
import { readFileSync, writeFileSync } from 'node:fs';

const START = '<!-- bench: made by npm run bench -- --write -->';
const END = '<!-- /bench -->';

/** The page with `body` between the marks. @throws Error when a mark is missing */
export const fillPage = (page, body) => {
  const [start, end] = [page.indexOf(START), page.indexOf(END)];
  if (start < 0 || end < start) throw new Error(`the page needs the lines "${START}" and "${END}"`);
  return `${page.slice(0, start + START.length)}\n\n${body.trim()}\n\n${page.slice(end)}`;
};

/** Replaces what stands between the marks of the file. */
export const writePage = (file, body) => writeFileSync(file, fillPage(readFileSync(file, 'utf8'), body));
