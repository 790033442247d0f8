// The menu at the foot of a page: short lines to the end of the text, some of which every site has.
import type { Page } from './page.js';
import { isAfterBody, lineText, paint } from './page.js';
import { endsSentence } from './prose.js';
import { phrases } from './zone-rule.js';
import type { ZoneRule } from './zone-rule.js';

const ENTRIES = phrases(
  `home|about|about us|about the office|contact|contact us|careers|newsroom|news|press|press releases|press room|news releases|media|media center|media room|resources|accessibility|privacy|privacy policy|privacy notice|
   terms|terms of use|terms of service|terms and conditions|terms & conditions|sitemap|site map|faq|faqs|login|log in|sign in|subscribe|search|help|advertise|advertise with us|events|calendar|jobs|internships|podcasts|
   leadership|services|victim services|divisions|bureaus|bureaus & units|employment|directory|facebook|twitter|youtube|instagram|linkedin|rss|flickr|tiktok|disclaimer|languages|translate|community|community engagement|
   community outreach|special programs|programs|publications|get involved|volunteer|join our team|our team|our work|team|staff|meet the da|executive team|op-eds|blog|archive|archives|training|legal recruitment|
   non-legal recruitment|cookie policy|cookies|cookie settings|feedback|support|get help|report a crime|forms|public records|site credits|webmaster|editorial policy|corrections|masthead|newsletter|newsletters|videos|photos|justice news`,
);
const LEAST_ENTRIES = 3;
const LEAST_LINES = 6;
const MOST_CHARACTERS = 48;

/** `###`, `# # #`, `-30-`, `ENDS`, `*****`: the end of a press release */
const END_MARK = /^(?:[#*](?: ?[#*]){0,9}|- ?30 ?-|-?\s?ends?\s?-?|~+)$/i;

export const footerMenu: ZoneRule = {
  id: 'zone/footer-menu',
  why: 'Short lines at the end of a page with a privacy policy, careers and a contact page among them are the foot of the site.',
  find(page) {
    const last = page.lines.length;
    let first = last;
    while (first > 0 && isEntry(page, first - 1)) first -= 1;
    const mark = lastEndMark(page, first, last);
    const known = (from: number): number => page.keys.slice(from).filter((key) => ENTRIES.has(key)).length;
    if (last - first < LEAST_LINES || known(first) < LEAST_ENTRIES || !isAfterBody(page, first)) return;
    let from = Math.max(first, mark + 1);
    // Without an end mark short lines before the first known entry may still be the article's.
    if (mark < 0) for (from = first; from < last && !ENTRIES.has(page.keys[from] as string);) from += 1;
    for (let at = from; at < last; at += 1) paint(page, at, 'navigation', this.id);
  },
};

const isEntry = (page: Page, at: number): boolean => {
  const line = page.lines[at];
  return (
    line !== undefined &&
    line.end - line.start <= MOST_CHARACTERS &&
    !endsSentence(page.text, line.start, line.end)
  );
};

/** A sentence or two may stand between the end mark and the foot of the page. */
const LINES_AFTER_MARK = 3;

/** Index of the last end mark in the run or just before it; -1 when there is none. */
const lastEndMark = (page: Page, first: number, last: number): number => {
  for (let at = last - 1; at >= Math.max(0, first - LINES_AFTER_MARK); at -= 1)
    if (END_MARK.test(lineText(page, at))) return at;
  return -1;
};
