// Front matter: part of the article, but for the lines that only say where it is kept.
import { paint } from './page.js';
import type { ZoneRule } from './zone-rule.js';

/** Keys whose values are addresses, files and switches of the site. */
const ADDRESS_KEY =
  /image|img|photo|url$|^(?:slug|uri|link|permalink|aliases|alias|guid|uuid|id|path|file|canonical\w*|redirect\w*|layout|template|theme|cover\w*|thumb\w*|ref|sha|hash)$/;

export const frontMatter: ZoneRule = {
  id: 'zone/front-matter',
  why: 'What stands between fences at the start says who wrote the article, when and about what.',
  find(page) {
    if (!page.frontMatter) return;
    for (let at = 0; at <= page.frontMatter.closing; at += 1) paint(page, at, 'metadata', this.id);
  },
};

export const frontMatterAddress: ZoneRule = {
  id: 'zone/front-matter-address',
  why: 'A slug or an image path repeats names that nobody wrote as words of the article.',
  find(page) {
    for (const { key, first, last } of page.frontMatter?.entries ?? []) {
      if (ADDRESS_KEY.test(key))
        for (let at = first; at < last; at += 1) paint(page, at, 'navigation', this.id);
    }
  },
};
