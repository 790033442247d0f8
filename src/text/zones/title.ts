// A page to its title: the line that is the headline, where the name of the site after it begins, and where the headline stands again.
import type { Span } from '../../model/span.js';
import { matchDate } from '../match-date.js';
import { compareWords } from './compare-words.js';
import { isFurniture } from './furniture.js';
import type { Page, Title } from './page.js';
import { lineText } from './page.js';
import { isCutShort } from './prose.js';
import type { Line } from '../split-lines.js';

/** Heads longer than this are lists, not articles. */
export const MOST_HEAD_LINES = 60;
const MOST_HEADLINE = 400;
const MOST_TAIL_WORDS = 9;
/** A cut headline of fewer characters may be any menu entry. */
const LEAST_CUT = 18;

/** ` - Site Name`, ` | Section | Site Name` */
const SEPARATOR = / (?<mark>[-\u2013\u2014|\u00bb\u203a\u00b7]|::) /g;

const LABEL = /^(?:by|date|published|posted|updated|author|written by|contact|tags?|categor|image|photo)\b/;

/** Exclusive end of what can be the head of the page: the first prose line, or `MOST_HEAD_LINES`. */
export const headEnd = (page: Page): number => Math.min(page.bodyStart, MOST_HEAD_LINES, page.lines.length);

/** True for a line that is a date and little else. */
export const isDateLine = (page: Page, at: number): boolean => {
  const line = page.lines[at];
  if (!line || line.end - line.start > 80 || !/\d{4}|\/\d\d/.test(page.keys[at] as string)) return false;
  const date = matchDate(page.text, line.start, line.end);
  return date !== undefined && (date.end - date.start) * 5 >= (line.end - line.start) * 3;
};

/** The title of the page; undefined when the first lines are already the body or nothing but a menu. */
export const findTitle = (page: Page): Title | undefined => {
  const end = headEnd(page);
  let at = page.frontMatter ? page.lines.findIndex((line) => line.start >= (page.frontMatter?.end ?? 0)) : 0;
  if (at < 0) return undefined;
  while (at < end && !canBeTitle(page, at)) at += 1;
  const line = page.lines[at];
  if (at >= end || !line) return undefined;
  const tail = findTail(page, at, end);
  const headline = { start: line.start, end: tail ?? line.end };
  const repeats: number[] = [];
  for (let other = at + 1; other < end; other += 1) if (isRepeat(page, other, headline)) repeats.push(other);
  return { line: at, end: headline.end, hasTail: tail !== undefined, repeats };
};

const canBeTitle = (page: Page, at: number): boolean => {
  const line = page.lines[at] as Line;
  const key = page.keys[at] as string;
  if (line.end - line.start > MOST_HEADLINE || isFurniture(key) || LABEL.test(page.openings[at] as string))
    return false;
  if ((lineText(page, at).match(/\p{L}{2,}/gu)?.length ?? 0) < 2) return false;
  return matchDate(page.text, line.start, line.end)?.start !== line.start;
};

/** True when the line says the headline, whole or cut short with dots. */
const isRepeat = (page: Page, at: number, headline: Span): boolean => {
  const line = page.lines[at] as Line;
  const said = compareWords(page.text, headline, line);
  return (
    said === 'same' ||
    (said === 'start' && line.end - line.start >= LEAST_CUT && isCutShort(page.text, line.end))
  );
};

/** Where the site's name begins: after a separator whose left side stands again below, or when menus show that this is a page title. */
const findTail = (page: Page, at: number, end: number): number | undefined => {
  const words = lineText(page, at);
  const { start } = page.lines[at] as Line;
  const separators = [...words.matchAll(SEPARATOR)];
  for (const { index } of separators) {
    const left = { start, end: start + index };
    for (let line = at + 1; line < end; line += 1) if (isRepeat(page, line, left)) return left.end;
  }
  const bar = separators.find(
    ({ groups, index }) =>
      /[|\u00bb\u203a:]/.test(groups?.['mark'] ?? '') && words.slice(0, index).split(' ').length >= 3,
  );
  if (bar && isName(words.slice(bar.index))) return start + bar.index;
  const dash = separators.at(-1);
  return dash && isName(words.slice(dash.index)) && hasMenu(page, at + 1, end)
    ? start + dash.index
    : undefined;
};

/** Few words and every long one with a capital: `The Daily Planet`, `Office of the State Attorney`. */
const isName = (tail: string): boolean => {
  const words = tail.split(/\s+/).filter((word) => /\p{L}/u.test(word));
  return (
    words.length > 0 &&
    words.length <= MOST_TAIL_WORDS &&
    words.every((word) => word.length < 4 || /^\P{Ll}/u.test(word)) &&
    !/\d{4}/.test(tail)
  );
};

const hasMenu = (page: Page, from: number, end: number): boolean => {
  for (let line = from; line < Math.min(end, from + 10); line += 1)
    if (isFurniture(page.keys[line] as string)) return true;
  return false;
};
