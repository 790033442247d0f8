// Who wrote an article and when it came out, in its head; credits at its end.
import { latePattern } from '../../model/late-pattern.js';
import type { Page } from './page.js';
import { lineText, paint } from './page.js';
import { headEnd, isDateLine } from './title.js';
import { phrases } from './zone-rule.js';
import type { ZoneRule } from './zone-rule.js';

/** `By Jane Doe`, `by Jane Doe on 1 September 2014`, `Written by …`, `Posted by …`, `Author: …`; a name follows, not `by members of` */
const BY = latePattern(
  String.raw`^[^\p{L}]{0,4}(?:(?:(?:[Ww]ritten|[Pp]osted|[Pp]ublished|[Ss]tory|[Rr]eport(?:ed|ing)?|[Ww]ords|[Ss]ubmitted|[Aa]uthored|[Ee]diting) )?(?:[Bb]y|BY)|[Aa]uthors?|[Ee]ditor) ?:? ?\p{Lu}`,
);
const LABELS = phrases(
  'author|authors|by|written by|published|posted|posted on|published on|first published|last updated|last modified|updated|date',
);
/** `Published: 1 May 2014`, `Last updated at 11:00` */
const DATED =
  /^(?:-? ?published|posted|first published|last updated|last modified|updated|modified|date|issued|released|release date|created)\b.{0,3}(?:on|at|by|:|\d|mon|tue|wed|thu|fri|sat|sun|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)/;
/** `Press Office | November 8, 2024` */
const BARRED = latePattern(String.raw`^\p{L}[\p{L} .'\u2019-]{1,40} [|\u2022\u00b7] .{6,40}$`);
const MOST_CHARACTERS = 140;
/** Credits close an article within a few lines. */
const CREDIT_LINES = 4;

/** True for a line of the head that names the author or the date, label or whole. */
export const isByline = (page: Page, at: number): boolean => {
  const line = page.lines[at];
  if (!line || line.end - line.start > MOST_CHARACTERS || page.prose[at] === 1) return false;
  const key = page.keys[at] as string;
  if (LABELS.has(key) || DATED.test(key) || BY.test(lineText(page, at))) return true;
  if (at > 0 && LABELS.has(page.keys[at - 1] as string)) return true;
  return isDateLine(page, at) || (/\d{4}/.test(key) && BARRED.test(lineText(page, at)));
};

export const byline: ZoneRule = {
  id: 'zone/byline',
  why: 'Between headline and text stand the author and the date; a credit may close the text.',
  find(page) {
    const end = headEnd(page);
    for (let at = 0; at < end; at += 1) if (isByline(page, at)) paint(page, at, 'byline', this.id);
    for (let at = Math.max(end, page.lines.length - CREDIT_LINES); at < page.lines.length; at += 1) {
      if (
        /^(?:reporting by|editing by|author: |\(?reporting|additional reporting)/.test(
          page.openings[at] as string,
        )
      )
        paint(page, at, 'byline', this.id);
    }
  },
};
