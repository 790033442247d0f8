// The headline, wherever the head of the page says it.
import type { Line } from '../split-lines.js';
import { paint } from './page.js';
import { endsSentence, isMostlySmall } from './prose.js';
import type { ZoneRule } from './zone-rule.js';

const HASH = 35;
/** As paragraphs are split. */
const WIDEST_WRAP = 120;

export const headline: ZoneRule = {
  id: 'zone/headline',
  why: 'The first line that is no menu and no sentence is the headline; page title, hero and body may each say it.',
  find(page) {
    const { title, text, lines } = page;
    const line = title && lines[title.line];
    const next = title && lines[title.line + 1];
    if (!title || !line) return;
    const stands = title.hasTail || title.repeats.length > 0 || text.charCodeAt(line.start) === HASH;
    // A first line that ends as sentences do, or that the next one goes on with, is text.
    if (!stands && (!next || endsSentence(text, line.start, title.end) || goesOn(text, line, next))) return;
    paint(page, title.line, 'headline', this.id);
    for (const repeat of title.repeats) paint(page, repeat, 'headline', this.id);
  },
};

/** The next line starts small, or both are small words filling lines of one width: text wrapped by hand. */
const goesOn = (text: string, line: Line, next: Line): boolean => {
  if (next.afterBlank) return false;
  if (/^\p{Ll}/u.test(text.slice(next.start, next.start + 2))) return true;
  const length = line.end - line.start;
  return (
    length <= WIDEST_WRAP &&
    next.end - next.start <= length * 1.25 &&
    isMostlySmall(text, line.start, line.end)
  );
};
