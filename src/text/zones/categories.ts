// The shelves of a site on which an article stands.
import { isAfterBody } from './page.js';
import type { SectionRule } from './zone-rule.js';

/** `Categories: News Release`, also glued to a count as pages without style leave it */
const LINE = /^(?:categor(?:y|ies) ?:|posted in |filed in ) ?\S/;

export const categories: SectionRule = {
  id: 'zone/categories',
  why: 'Categories at the end of a page lead to other pages; in its head they say what the article is about.',
  kind: 'navigation',
  opens(page, at) {
    const key = page.keys[at] as string;
    if (!isAfterBody(page, at) || page.prose[at] === 1) return undefined;
    if (key === 'categories' || key === 'category') return 'list';
    return LINE.test(page.openings[at] as string) ? 'line' : undefined;
  },
};
