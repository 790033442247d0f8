// Labels that pages carry around every article: skip links, share buttons, counts.
import { phrases } from './zone-rule.js';
import type { SectionRule } from './zone-rule.js';

/** Lines that say nothing but this, anywhere in a page. */
const LABELS = phrases(
  `skip to main content|skip to content|skip to navigation|skip navigation|skip to main|skip to footer|jump to navigation|jump to content|jump to search|scroll to top|back to top|top of page|
   return to top|go to top|follow us|follow|search for|search|search this site|share|share this|share this article|share this story|share this page|share on|share via|print|print this page|email this|
   print this|email this article|tweet|tweet this|retweet|pin it|like|like this|like loading|loading|menu|main menu|toggle navigation|toggle menu|open menu|close menu|close|show menu|primary menu|
   read more|read full article|continue reading|learn more|view more|load more|show more|see more|more|click here to access pdf version|download pdf|listen to this article|
   advertisement|advertising|ad|story continues below advertisement|article continues below|sponsored content|newer post|older post|newer posts|older posts|newer post older post home|next post|
   previous post|previous page|next page|previous|next|current page|you are here|log in|login|sign in|sign up|register|my account|subscribe|subscribe now|unsubscribe|add to my vault: x|home page|
   view all posts|view larger image|view larger|enlarge this image|image|photo gallery|gallery|embed|copy link|link copied|copied|bookmark|save|save article|report this|flag|expand|
   play|play video|watch live|watch now|video player|current time|duration|mute|unmute|select language|translate|powered by google translate|text size|font size|font resize|
   facebook twitter|share on facebook|share on twitter|
   share on linkedin|share to facebook|share to twitter|share to pinterest|email this blogthis! share to twitter share to facebook|email this blogthis! share to twitter share to facebook share to pinterest|
   please leave this field empty|stay connected|connect with us|modal example|remember me|check me out|press releases|news releases|previous article|next article|about sharing|media playback is unsupported on your device|this video can not be played|
   this video cannot be played|is this page useful?|is this page useful|report a problem with this page|print this page|image source|close share panel|share page`,
);

/** Also names that an article may list one a line: they are buttons only beside another button. */
const BUTTONS = phrases(
  'facebook|twitter|x|linkedin|instagram|youtube|whatsapp|pinterest|reddit|flickr|tumblr|rss|rss feed|telegram|bluesky|threads|tiktok|email|e-mail|feedburner|google+|print|tweet|tweet this|share|email a friend|follow us|stay connected',
);

const SKIP = /^(?:skip|jump) to (?:the )?(?:main |primary )?(?:content|navigation|footer|search|article)/;

/** `6 min read`, `1,303 views`, `Number of views: 1303`, `32 shares`, `Are You a Human? 6 + 2 =` */
const COUNT =
  /^(?:\d{1,3}[- ]min(?:ute)?s? read|[\d,.]{1,9}k? (?:views?|shares?|likes?|retweets?)|(?:number of )?views?: ?[\d,.]{1,9}|an official website of (?:the )?.{3,60}|wikipedia has (?:more about|an? (?:article|profile|portal)).{3,120}|wikinews has (?:more|related|an?|in-depth).{3,120}|read(?:ing)? time:? ?\d.{0,20}|estimated read.{0,24}|are you a human.{0,20}|page \d{1,4}(?: of \d{1,4})?)$/;

/** `Quick Link: example.net/abc`, `Link to: Another headline`, `Short URL: …`; a sentence does not start so */
const ADDRESS =
  /^(?:quick link|short (?:url|link)|permalink|link to|click to (?:share|print|email)|click here to (?:share|print|email|subscribe)|add to my vault|share this (?:article|story|post)?:|view all posts (?:by|in)|jump to:|filed in:|categories: .{0,80}number of views)/;

/** True for the key of a line that every page could carry. */
export const isFurniture = (key: string): boolean =>
  key !== '' && (LABELS.has(key) || SKIP.test(key) || COUNT.test(key) || ADDRESS.test(key));

const isButton = (keys: readonly string[], at: number): boolean =>
  BUTTONS.has(keys[at] as string) && (BUTTONS.has(keys[at - 1] ?? '') || BUTTONS.has(keys[at + 1] ?? ''));

const BETWEEN_BUTTONS = /[|\u00b7\u2022/[\]]/;

/** `Tweet | Share on Facebook | LinkedIn | Email`: labels of buttons on one line. */
const isButtonRow = (key: string): boolean => {
  if (!BETWEEN_BUTTONS.test(key)) return false;
  const items = key
    .split(/[|\u00b7\u2022/[\]]/)
    .map((item) => item.trim())
    .filter(Boolean);
  return (
    items.length >= 3 &&
    items.every((item) => BUTTONS.has(item.replace(/^share (?:on|to|via) /, '')) || LABELS.has(item))
  );
};

/** `Facebook Instagram X YouTube`: a row of buttons without anything between them. */
const isSocialRow = (key: string): boolean => {
  const words = key.split(' ');
  return words.length >= 3 && words.length <= 8 && words.every((word) => BUTTONS.has(word));
};

/** A file name or bare number pair that a gallery leaves behind: `Logo-small.jpg`, `×` */
const IMAGE_FILE = /^[\w%/.:-]{1,200}\.(?:jpe?g|png|gif|webp|svg)$/i;

export const furniture: SectionRule = {
  id: 'zone/furniture',
  why: 'Skip links, share buttons, image files and counts say the same around every article of a site.',
  kind: 'navigation',
  opens({ text, lines, keys, openings }, at) {
    const line = lines[at];
    if (!line || line.end - line.start > 200) return undefined;
    if (
      isFurniture(keys[at] as string) ||
      isButton(keys, at) ||
      isButtonRow(keys[at] as string) ||
      isSocialRow(keys[at] as string) ||
      ADDRESS.test(openings[at] as string)
    )
      return 'line';
    return text.charCodeAt(line.end - 4) === 46 || text.charCodeAt(line.end - 5) === 46
      ? IMAGE_FILE.test(text.slice(line.start, line.end))
        ? 'line'
        : undefined
      : undefined;
  },
};
