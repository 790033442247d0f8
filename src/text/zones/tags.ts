// The words under which a site files an article.
import type { Line } from '../split-lines.js';
import { isAfterBody } from './page.js';
import { isFurniture } from './furniture.js';
import { phrases } from './zone-rule.js';
import type { SectionRule } from './zone-rule.js';

const LABELS = phrases(
  'tags|tag|tagged|tagged with|tagged in|tagged as|labels|topics|keywords|filed under|post tags|article tags',
);

/** `Tags: Microsoft, privacy`, `Filed under: courts` */
const LINE =
  /^(?:tags?|tagged(?: with| in| as)?|labels?|topics?|keywords?|filed under|more about|subjects?) ?: ?\S/;

const MOST_TAG_CHARACTERS = 60;

export const tags: SectionRule = {
  id: 'zone/tags',
  why: 'Tags name what the article is about; they belong to it, label and all.',
  kind: 'tags',
  opens(page, at) {
    if (LINE.test(page.openings[at] as string) && page.prose[at] === 0) return 'line';
    return LABELS.has(page.keys[at] as string) && isAfterBody(page, at) ? 'list' : undefined;
  },
  ends(page, at) {
    const line = page.lines[at] as Line;
    return (
      line.end - line.start > MOST_TAG_CHARACTERS ||
      page.prose[at] === 1 ||
      isFurniture(page.keys[at] as string)
    );
  },
};
