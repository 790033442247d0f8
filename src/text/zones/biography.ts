// Who the author is, and what the publisher says about itself, after the article.
import { isAfterBody, lineText, shareBefore } from './page.js';
import type { Page } from './page.js';
import { phrases } from './zone-rule.js';
import type { SectionRule } from './zone-rule.js';

const HEADINGS = phrases(
  `about the author|about the authors|about this author|about the writer|about the writers|about the reporter|about the contributor|about the editor|about the columnist|about the blogger|about our author|
   author bio|author biography|author profile|author info|author information|meet the author|meet the authors|about us|about this site|about this blog|about this website|about the publisher|who we are|contributors|contributor`,
);

/** `Avatar of Jane Doe`, `Photo of Jane Doe` does not count: that is a caption */
const AVATAR =
  /^(?:about the (?:author|writer|reporter|contributor)s?[:.][*_]{0,2} |avatar (?:of|for) |profile (?:photo|picture|image) of |written by |posts by |more posts by |all posts by |follow the author )/;

const WRITES =
  'blogger|reporter|journalist|correspondent|columnist|writer|editor|contributor|freelancer|author|blogger';
/** `Jane Doe is a tech blogger who …`, `John Roe is senior writer at …` */
const IS_WRITER = new RegExp(
  `^(?:\\p{Lu}[\\p{L}.'\\u2019-]{0,30} ){1,4}(?:is|was) (?:an? |the |our )?(?:[\\w-]{1,20}[ ,]{1,2}){0,5}(?:${WRITES})s?\\b`,
  'u',
);
const NAME = String.raw`(?:\p{Lu}[\p{L}.'\u2019-]{0,30} ){2,4}`;
const WORKS = 'covers|has covered|reports on|reports from|has reported|writes (?:about|for|on)|edits';
/** `Jane Doe has covered the courts for …` */
const HAS_COVERED = new RegExp(`^(?:${NAME})(?:${WORKS}) `, 'u');
/** What is said of whom the head names as the author. */
const OF_AUTHOR = new RegExp(
  `^(${NAME})(?:(?:${WORKS}|is|was|joined|has been|has written|practi[sc]es|teaches|can be reached) |\\()`,
  'u',
);
/** A byline stands within so many lines. */
const HEAD_LINES = 12;

/** What such lines go on with. */
const LIFE =
  /\b(?:writes (?:about|for)|covers|covering|has covered|reports (?:on|from)|who covers|lives in|based in|blogs (?:at|about)|can be reached|reach (?:him|her|them) at|follow (?:him|her|them)|find (?:him|her|them)|on twitter|contact (?:him|her|them)|contributes to|has written for|specializ|specialis|her work|his work|previously worked|formerly|graduated|launching)/i;
const MOST_CHARACTERS = 700;

export const biography: SectionRule = {
  id: 'zone/biography',
  why: 'After the text a site introduces its author or itself; the people and firms named there are not the story.',
  kind: 'biography',
  opens(page, at) {
    if (!isAfterBody(page, at)) return undefined;
    const share = shareBefore(page, at);
    const key = page.keys[at] as string;
    if (key !== '' && (HEADINGS.has(key) || AVATAR.test(page.openings[at] as string)))
      return share >= 0.6 ? 'rest' : share >= 0.4 ? 'list' : 'line';
    return share >= 0.7 && isAboutWriter(page, at) ? 'line' : undefined;
  },
};

const isAboutWriter = (page: Page, at: number): boolean => {
  const line = page.lines[at];
  if (!line || line.end - line.start > MOST_CHARACTERS) return false;
  const words = lineText(page, at).replace(/^[*_]+/, '');
  const [, author] = OF_AUTHOR.exec(words) ?? [];
  if (author !== undefined && isNamedInHead(page, author)) return true;
  return (IS_WRITER.test(words) || HAS_COVERED.test(words)) && LIFE.test(words);
};

/** True when the head says `by Jane Doe`. */
const isNamedInHead = (page: Page, author: string): boolean => {
  const name = `by ${author.trim().toLowerCase()}`;
  for (let at = 0; at < Math.min(HEAD_LINES, page.lines.length); at += 1)
    if (page.prose[at] === 0 && lineText(page, at).toLowerCase().includes(name)) return true;
  return false;
};
