// Lists of other articles, sources and downloads under a heading.
import type { Line } from '../split-lines.js';
import { isAfterBody } from './page.js';
import { matchDate } from '../match-date.js';
import { lineText } from './page.js';
import type { Page } from './page.js';
import { endsSentence } from './prose.js';
import { phrases } from './zone-rule.js';
import type { SectionRule } from './zone-rule.js';

const HEADINGS = phrases(
  `related|related articles|related article|related stories|related story|related posts|related post|related news|related content|related links|related topics|related coverage|related reading|related documents|
   related information|related items|related pages|related internet links|related press releases|more on this story|more on this topic|more on this|more news|more stories|more headlines|more articles|more posts|
   more like this|more in this section|more from this author|more from the web|recent news|recent posts|recent articles|recent stories|recent press releases|recent releases|latest|latest news|latest posts|latest articles|
   latest stories|latest updates|latest headlines|latest press releases|latest releases|latest from the blog|other news|other stories|other articles|other posts|other press releases|in other news|news archive|news archives|
   top stories|top news|top headlines|most read|most popular|most viewed|most shared|most commented|most recent|popular|popular posts|popular articles|popular stories|popular now|trending|trending now|trending stories|
   trending articles|trending topics|editor's picks|editors' picks|editor's choice|don't miss|must read|must reads|you may also like|you might also like|you may like|you might like|you may also be interested in|
   you might be interested in|you might also be interested in|recommended|recommended for you|recommended reading|recommended articles|recommended stories|read next|up next|next up|what to read next|also read|read also|
   see also|also see|further reading|external links|similar articles|similar posts|similar stories|around the web|around the bbc|from the web|from around the web|promoted stories|sponsored|sponsored stories|
   elsewhere on the web|sources|documents to download|attachments|downloads|download documents|blog archive|archive|archives|news categories|upcoming events|past events|featured|featured articles|featured stories|
   featured posts|featured news|in case you missed it|in this section|on this page|link list|blogroll|previous articles|tag cloud|topics in this story|previous editions|previous issues|past issues`,
);

/** Headings that a weblog also has over its own short items, each in sentences. */
const HEADINGS_OF_LINKS = phrases('elsewhere|in other news|read more');

/** `More in Technology`, `Read more by Jane Doe`, `More News From Northwind, Inc.` */
const MORE =
  /^(?:(?:read )?more|other) (?:(?:news|stories|articles|posts|headlines|coverage|reporting|releases) )?(?:in|by|from|on|about) \S.{0,80}$/;

/** True for the words, as `page.keys` has them, of a heading over other articles. */
export const isRelatedHeading = (key: string): boolean => HEADINGS.has(key);

/** Shelves of a site: over a list with the days on which its items were posted they are no part of the article. */
const SHELVES = phrases(
  'news releases|press releases|view all|all news|all press releases|news|newsroom|blog|back',
);

/** `Read more: Headline of another article`, `Related: …`, `SEE ALSO: …` */
const POINTER =
  /^(?:read more|related|related actions?|related tickers?|related article|related story|related stories|see also|also read|read also|also see|read next|more|watch|must read|don't miss|recommended|full story|you may also like|in other news|next article|previous article|next|previous) ?(?::|\u00bb|\u203a|\u2192) ?\S/;
const MOST_POINTER = 200;

/** `- Published16 December 2014`: the date of another article in a list */
const PUBLISHED = /^published ?\d/;

export const related: SectionRule = {
  id: 'zone/related',
  why: 'Headlines of other articles name people and firms that this one does not; a list of sources names its newspapers.',
  kind: 'related',
  opens(page, at) {
    const key = page.keys[at] as string;
    if (key === '') return undefined;
    if (HEADINGS.has(key)) return isAfterBody(page, at) ? 'list' : undefined;
    if (isOverHeadlines(page, at)) return 'list';
    if (SHELVES.has(key) && isAfterBody(page, at) && isPosted(page, at + 1)) return 'list';
    if (isPublished(page, at) || isPublished(page, at + 1))
      return isAfterBody(page, at) && page.prose[at] === 0 ? 'line' : undefined;
    const line = page.lines[at] as Line;
    return POINTER.test(page.openings[at] as string) &&
      line.end - line.start <= MOST_POINTER &&
      page.prose[at] === 0
      ? 'line'
      : undefined;
  },
};

/** A heading of links, behind the last paragraph or with no sentence right below it. */
const isOverHeadlines = (page: Page, at: number): boolean => {
  const key = page.keys[at] as string;
  if (!HEADINGS_OF_LINKS.has(key) && !(MORE.test(key) && page.prose[at] === 0)) return false;
  const isButton = key === 'read more' && at < page.lastParagraph;
  return isAfterBody(page, at) && !isButton && !isSentence(page, at + 1);
};

/** Longer than a headline, and ended as sentences are. */
const isSentence = (page: Page, at: number): boolean => {
  const line = page.lines[at];
  return (
    line !== undefined &&
    (page.prose[at] === 1 ||
      (line.end - line.start >= LEAST_SENTENCE && endsSentence(page.text, line.start, line.end)))
  );
};
const LEAST_SENTENCE = 60;

/** `Posted on: Jan 01, 2025`, or another shelf and then such a line. */
const isPosted = (page: Page, at: number): boolean => {
  let line = at;
  while (line < at + 2 && SHELVES.has(page.keys[line] ?? '')) line += 1;
  const words = lineText(page, line);
  return (
    /^posted(?: on)? ?: /.test(page.openings[line] ?? '') &&
    matchDate(words, words.indexOf(':') + 2, words.length) !== undefined
  );
};

const isPublished = (page: Page, at: number): boolean => {
  const line = page.lines[at];
  if (line === undefined || !PUBLISHED.test(page.openings[at] as string)) return false;
  const words = lineText(page, at);
  const digit = words.search(/\d/);
  return /^[-\u2013\u2022*]/.test(words) && matchDate(words, digit, words.length) !== undefined;
};
