// Menus at the head of a page: what stands before a skip link, or between the page title and the headline.
import { isByline } from './byline.js';
import { isFurniture } from './furniture.js';
import type { Page } from './page.js';
import { lineText, paint } from './page.js';
import { headEnd, isDateLine } from './title.js';
import type { ZoneRule } from './zone-rule.js';

const SKIP = /^skip to /;
/** Menu entries are short; headlines and subheads are not. */
const MOST_MENU_CHARACTERS = 42;

export const menus: ZoneRule = {
  id: 'zone/menu',
  why: 'Short lines before a skip link or between the page title and the headline are the menu of the site.',
  find(page) {
    const end = headEnd(page);
    if (end === 0) return;
    const title = page.title;
    for (let at = 0; at < end; at += 1)
      if (isFurniture(page.keys[at] as string) || isRemnant(page, at)) paint(page, at, 'navigation', this.id);
    let skip = -1;
    for (let at = 0; at < end; at += 1) if (SKIP.test(page.keys[at] as string)) skip = at;
    const from = title?.hasTail ? title.line + 1 : 0;
    paintMenu(page, from, skip, title?.line ?? -1, this.id);
    const [repeat] = title?.repeats ?? [];
    if (title?.hasTail && repeat !== undefined) paintMenu(page, from, repeat, title.line, this.id);
  },
};

const paintMenu = (page: Page, from: number, to: number, title: number, rule: string): void => {
  for (let at = from; at < to; at += 1) {
    const line = page.lines[at];
    if (
      !line ||
      at === title ||
      line.end - line.start > MOST_MENU_CHARACTERS ||
      isByline(page, at) ||
      isDateLine(page, at) ||
      isRelease(page, at)
    )
      continue;
    paint(page, at, 'navigation', rule);
  }
};

const isRelease = (page: Page, at: number): boolean =>
  /^(?:for (?:immediate )?release|media advisory|embargo|case (?:#|no\b|number))/.test(
    page.keys[at] as string,
  );

/** `in ,`, `/`, `–`, `by |`: what is left of a line whose links were lost; at most a short word and marks */
const isRemnant = (page: Page, at: number): boolean => {
  const line = page.lines[at];
  return (
    line !== undefined &&
    line.end - line.start <= 6 &&
    /^(?:(?:in|by|on|at) ?)?[^\p{L}\p{N}$]{1,4}$/u.test(lineText(page, at)) &&
    page.text.charAt(line.start) !== '#'
  );
};
