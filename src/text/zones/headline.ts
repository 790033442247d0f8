// The headline, wherever the head of the page says it.
import { endsSentence, paint } from './page.js';
import type { ZoneRule } from './zone-rule.js';

const HASH = 35;

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
    const goesOn = next && !next.afterBlank && /^\p{Ll}/u.test(text.slice(next.start, next.start + 2));
    if (!stands && (!next || goesOn || endsSentence(text, line.start, title.end))) return;
    paint(page, title.line, 'headline', this.id);
    for (const repeat of title.repeats) paint(page, repeat, 'headline', this.id);
  },
};
