// Notices that every page of a site carries: cookies, newsletters, donations, rights.
import { isAfterBody, shareBefore } from './page.js';
import { phrases } from './zone-rule.js';
import type { SectionRule } from './zone-rule.js';

const NEWSLETTER = phrases(
  `newsletter|newsletters|newsletter sign-up|newsletter signup|sign up for our newsletter|sign up for our newsletters|sign up to our newsletter|subscribe to our newsletter|subscribe to newsletter|join our newsletter|
   join our mailing list|let's keep in touch!|let's keep in touch|get our newsletter|get the newsletter|email newsletter|email updates|sign up for email updates|sign up for updates|subscribe via email|subscribe by email|
   stay informed|stay up to date|stay in the loop|keep in touch|get in touch|view our newsletters`,
);

/** Whole lines, whatever follows. */
const NOTICE =
  /^(?:©|\(c\) ?(?:19|20)\d\d|copyright (?:©|\(c\)|(?:19|20)\d\d)|all rights reserved|this (?:web)?site uses cookies|we use cookies|our (?:web)?site uses cookies|by continuing to (?:use|browse)|by (?:using|visiting) this (?:web)?site|by clicking (?:accept|agree|continue|subscribe|submit|sign|allow|"|\u201c)|cookie (?:policy|settings|preferences|notice)|accept (?:all )?cookies|manage (?:cookies|preferences)|privacy policy$|terms of (?:use|service)$|terms (?:and|&) conditions$|terms & conditions|your email address will not be published|required fields are marked|sign up (?:for|to) (?:our|the|receive|get)|subscribe to (?:our|the|get|receive)|follow us on|like us on|find us on|connect with us|share this:|click to share|click here to (?:subscribe|unsubscribe|donate)|you are receiving this|you can unsubscribe|unsubscribe|to unsubscribe|powered by|proudly powered|website by|site by|designed by|web design by|hosted by|this material may not be published|may not be reproduced|reproduction (?:in whole|without)|no part of this|our standards:|get updates|thank you for reading|thanks for reading|support (?:our|independent) journalism|constant contact use|example: yes, i would like|this page is archived|disclaimer: the (?:views|opinions)|the (?:views|opinions) expressed|loading comments|please enable javascript|this content is (?:not available|published)|advertisement)/;

/** `Donate`, `Donate right now! …`, `Become a member today`; a sentence about donations goes on in small words */
const APPEAL =
  /^(?:donate\b(?! to )|make a donation|support us\b|support our work|become a (?:member|supporter|subscriber|patron)\b|join us\b|subscribe (?:now|today)|buy us a coffee|help us (?:keep|continue|fight))/;
const MOST_APPEAL = 220;

export const boilerplate: SectionRule = {
  id: 'zone/boilerplate',
  why: 'Cookie lines, sign-up boxes, appeals and rights notices come with the site, not with the story.',
  kind: 'boilerplate',
  opens(page, at) {
    const key = page.keys[at] as string;
    const opening = page.openings[at] as string;
    if (key !== '' && NEWSLETTER.has(key)) return isAfterBody(page, at) ? 'list' : 'line';
    if (NOTICE.test(opening)) return 'line';
    if (!APPEAL.test(opening)) return undefined;
    const line = page.lines[at] as { start: number; end: number };
    const isLink = page.text.slice(line.start, line.end).includes('](');
    return shareBefore(page, at) >= 0.5 &&
      line.end - line.start <= MOST_APPEAL &&
      (isLink || page.prose[at] === 0)
      ? 'line'
      : undefined;
  },
};
