// Notices that every page of a site carries: cookies, newsletters, donations, rights.
import type { Line } from '../split-lines.js';
import { isAfterBody, shareBefore } from './page.js';
import { phrases } from './zone-rule.js';
import type { SectionRule } from './zone-rule.js';

const NEWSLETTER = phrases(
  `newsletter|newsletters|newsletter sign-up|newsletter signup|sign up for our newsletter|sign up for our newsletters|sign up to our newsletter|subscribe to our newsletter|subscribe to newsletter|join our newsletter|
   join our mailing list|let's keep in touch!|let's keep in touch|get our newsletter|get the newsletter|email newsletter|email updates|sign up for email updates|sign up for updates|subscribe via email|subscribe by email|
   stay informed|stay up to date|stay in the loop|view our newsletters`,
);

/** Whole lines, whatever follows. */
const NOTICE =
  /^(?:©|\(c\) ?(?:19|20)\d\d|copyright (?:©|\(c\)|(?:19|20)\d\d)|all rights reserved|(?:this|our) (?:web)?site uses cookies|we use cookies|by continuing to (?:use|browse)|by (?:using|visiting) this (?:web)?site|by clicking (?:accept|agree|continue|subscribe|submit|sign|allow|"|\u201c)|your email address will not be published|required fields are marked|this material may not be published|our standards:|you are receiving this (?:e-?mail|message|newsletter)|you can unsubscribe|constant contact use|example: yes, i would like|this page is archived|(?:disclaimer: )?the (?:views|opinions) expressed (?:in this|here|above|are those)|please enable javascript|the \w+ is not responsible for the content of external)/;

/** The same where it is no sentence: `Powered by a dam on the river, the server farm …` is one */
const SHORT_NOTICE =
  /^(?:cookie (?:policy|settings|preferences|notice)|accept (?:all )?cookies|manage (?:cookies|preferences)|privacy policy$|terms of (?:use|service)$|terms (?:and|&) conditions|sign up (?:for|to) |subscribe to |follow us on|like us on|find us on|connect with us|share this:|click to share|click here to (?:subscribe|unsubscribe|donate)|unsubscribe|to unsubscribe|powered by|proudly powered|website by|site by|designed by|web design by|hosted by|get updates|thank you for reading|thanks for reading|support (?:our|independent) journalism|loading comments|help us improve|no part of this|reproduction (?:in whole|without))/;

/** `](https://example.org/donate)_**` at the end of a line */
const LAST_LINK = /^\]\(([^)]*)\)[*_.! ]*$/;
const APPEAL_ADDRESS = /donat|membership|newsletter|subscri|sign-?up/i;

/** `Donate`, `Donate right now! …`, `Become a member today`; a sentence about donations goes on in small words */
const APPEAL =
  /^(?:donate\b(?! to )|make a donation|support us\b|support our work|become an? (?:[\w-]+ )?(?:member|supporter|subscriber|patron)\b|join us\b|subscribe (?:now|today)|buy us a coffee|help us (?:keep|continue|fight))/;
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
    if (page.prose[at] === 1 && !APPEAL.test(opening)) return undefined;
    if (SHORT_NOTICE.test(opening)) return 'line';
    const line = page.lines[at] as Line;
    if (line.end - line.start > MOST_APPEAL || shareBefore(page, at) < 0.5) return undefined;
    const words = page.text.slice(line.start, line.end);
    const link = words.lastIndexOf('](');
    if (
      link >= 0 &&
      /^[*_[ -]+/.test(words) &&
      APPEAL_ADDRESS.test(LAST_LINK.exec(words.slice(link))?.[1] ?? '')
    )
      return 'line';
    return APPEAL.test(opening) && (link >= 0 || page.prose[at] === 0) ? 'line' : undefined;
  },
};
