// Other articles and the address of the office, where a page has them before the article.
import type { Page } from './page.js';
import { lineText, paint } from './page.js';
import { isRelatedHeading } from './related.js';
import { headEnd, isDateLine } from './title.js';
import type { ZoneRule } from './zone-rule.js';

/** One dated headline may be this article's own. */
const LEAST_ITEMS = 2;
const MOST_ADDRESS_LINES = 7;
const MOST_ADDRESS_CHARACTERS = 60;

/** `713-555-0100`, `(555) 010-0199`, `press@example.org`, `[email protected]` */
const REACH = /\d{3}[-. )]{1,2}\d{3}[-. ]\d{4}|\S@\S|\[email.protected\]/;

export const headLists: ZoneRule = {
  id: 'zone/head-list',
  why: 'Dated headlines under "More News" and an address under "Contact Us" stand before the article on every page of a site.',
  find(page) {
    const end = headEnd(page);
    for (let at = 0; at < end; at += 1) {
      const last = isRelatedHeading(page.keys[at] as string)
        ? lastItem(page, at, end)
        : page.keys[at] === 'contact us'
          ? lastOfAddress(page, at, end)
          : at;
      if (last === at) continue;
      for (; at <= last; at += 1) paint(page, at, 'navigation', this.id);
      at -= 1;
    }
  },
};

/** The last headline of a list in which days and headlines take turns; the heading itself where there is no such list. */
const lastItem = (page: Page, heading: number, end: number): number => {
  let items = 0;
  let at = heading + 1;
  while (at + 1 < end && isDateLine(page, at) && !isDateLine(page, at + 1)) {
    items += 1;
    at += 2;
  }
  return items >= LEAST_ITEMS ? at - 1 : heading;
};

/** The last line with a telephone number or mail address among the short lines after a heading; the heading where there is none. */
const lastOfAddress = (page: Page, heading: number, end: number): number => {
  let last = heading;
  for (let at = heading + 1; at < Math.min(end, heading + 1 + MOST_ADDRESS_LINES); at += 1) {
    const words = lineText(page, at);
    if (words.length > MOST_ADDRESS_CHARACTERS) break;
    if (REACH.test(words)) last = at;
  }
  return last;
};
