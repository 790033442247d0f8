// Where, and often when, a story was filed: the words before the dash that opens its text.
import type { LatePattern } from '../../model/late-pattern.js';
import { latePattern } from '../../model/late-pattern.js';
import type { Page } from './page.js';
import { lineText, paint } from './page.js';
import { MOST_HEAD_LINES } from './title.js';
import type { ZoneRule } from './zone-rule.js';

// a class that is counted in the pattern is compiled as often as it may stand: the city is measured afterwards
const CITY = "(?<city>\\p{Lu}[\\p{Lu}.'\\u2019 -]+)";
const REGION = "(?:, ?\\p{Lu}[\\p{L}.'\\u2019 ]+){0,3}";
const DATE = '(?:,? \\p{Lu}\\p{L}+\\.? \\d{1,2}(?:, \\d{4})?|,? \\d{1,2} \\p{Lu}\\p{L}+\\.?(?: \\d{4})?)?,?';
const AGENCY = '(?: \\(\\p{Lu}[\\p{L} ./]+\\))?';
const DASH = ' ?(?:[\\u2013\\u2014]|--?|-)(?= )';

/** `SANTA ANA, Calif. –`, `NEW YORK, July 31, 2014 —`, `LONDON (Reuters) -` */
const IN_CAPITALS = latePattern(`^${CITY}${REGION}${DATE}${AGENCY}${DASH}`);

/** `Dublin, July 31 —`, `Taipei, Taiwan (AP) —`, `(Miami – November 8, 2024)`, `(Dallas, Texas) –` */
const IN_SMALL = latePattern(
  String.raw`^(?:(?<city>\p{Lu}[\p{L}.'\u2019 -]+)(?:, \p{Lu}[\p{L}. ]+){0,2}(?:,? \p{Lu}\p{L}+\.? \d{1,2}(?:, \d{4})?|,? \d{1,2} \p{Lu}\p{L}+(?: \d{4})?| \(\p{Lu}[\p{L} ./]+\)) ?(?:[\u2013\u2014]|--)|\(\p{Lu}[\p{L}., ]+(?: [\u2013\u2014-] \p{Lu}\p{L}+\.? \d{1,2}, \d{4})?\)(?: ?[\u2013\u2014-](?= )|$))`,
);

/** `CHICAGO`, `CHICAGO —` on a line of their own before the text */
const ALONE = latePattern(`^${CITY}${REGION}${DATE}${AGENCY} ?[\\u2013\\u2014-]{0,2}$`);

const DASHED = /[\u2013\u2014)-]/;
const LONGEST_CITY = 41;

/** The words up to the dash; undefined where none of the patterns sees a city before it. */
const filedAt = (words: string, ...patterns: readonly LatePattern[]): string | undefined => {
  for (const pattern of patterns) {
    const found = pattern.exec(words);
    if (found && (found.groups?.['city'] ?? '').length <= LONGEST_CITY) return found[0];
  }
  return undefined;
};

const MOST_CHARACTERS = 100;
/** The text may open after a subhead and a line of contacts. */
const LINES_OF_PROSE = 3;

export const dateline: ZoneRule = {
  id: 'zone/dateline',
  why: 'A city before the dash that opens the text is where the story was filed.',
  find(page) {
    const end = Math.min(page.lines.length, page.bodyStart + LINES_OF_PROSE, MOST_HEAD_LINES);
    for (let at = 0; at < end; at += 1) {
      const line = page.lines[at];
      if (!line || page.paints[at]) continue;
      const words = page.text.slice(line.start, Math.min(line.end, line.start + MOST_CHARACTERS));
      if (!isOpening(words) || HEADING.test(words.slice(0, 40))) continue;
      const found = DASHED.test(words) ? filedAt(words, IN_CAPITALS, IN_SMALL) : undefined;
      if (found !== undefined && line.end - line.start > found.length + 20)
        page.inline.push({
          start: line.start,
          end: line.start + found.length,
          kind: 'dateline',
          rule: this.id,
        });
      else if (isAlone(page, at)) paint(page, at, 'dateline', this.id);
      else continue;
      return;
    }
  },
};

/** `MEDIA ADVISORY – Arraignment of …`: a heading, not a city */
const HEADING =
  /\b(?:ADVISORY|RELEASE|REPORT|UPDATED?|STATEMENT|NOTICE|ALERT|BREAKING|EXCLUSIVE|ANNEXURE|ORDER|JUDGE?MENT|VIDEO|PHOTOS?)\b/;

/** A capital or bracket first, and a dash, or nothing but a city. */
const isOpening = (words: string): boolean =>
  /^[\p{Lu}(]/u.test(words) && (words.length <= 60 || /[\u2013\u2014]|--| - /.test(words));

const isAlone = (page: Page, at: number): boolean => {
  const line = page.lines[at];
  if (!line || at === 0 || line.end - line.start > 60 || filedAt(lineText(page, at), ALONE) === undefined)
    return false;
  return (
    /^[\u2013\u2014-] ?\p{Lu}/u.test(lineText(page, at + 1)) ||
    (/[\u2013\u2014-]$/.test(lineText(page, at)) && page.prose[at + 1] === 1)
  );
};
