// The words between a subject and a facility noun to whether the noun is what the subject builds, plans or runs: `announced plans to build a 40-acre `.
import { latePattern } from '../../model/late-pattern.js';
import { modifierStarts } from './modifier-starts.js';
import { TIES } from './phrase-patterns.js';
import { PLACE } from './sentence-window.js';

/** `to build `, `started work on `, `for ` */
const DEED = latePattern(`\\s(?:${TIES}\\s(?:work\\son\\s|up\\s)?|on\\s|for\\s)$`);
/** `what would be `, between the deed and the phrase */
const WHAT = latePattern(String.raw`\swhat\s(?:\p{Ll}+\s){1,3}$`);
const OWNER = `${PLACE}'s `;

/** `a `, `its second ` */
const DETERMINED = latePattern(String.raw`^(?:an?|one|another|its|their)\s(?:[\p{Ll}\d-]+\s){0,2}$`);
/** `largest `, behind `Dublin's ` */
const SMALL_WORDS = latePattern(String.raw`^(?:[\p{Ll}\d-]+\s){0,3}$`);
const MOST_WORDS = 3;

/** Where the deed begins that ends the text, or stands before `what would be` and a place's `'s`. */
const deedIn = (text: string): number | undefined => {
  const owned = text.endsWith(OWNER) ? text.slice(0, -OWNER.length) : text;
  const what = WHAT.exec(owned);
  const heads = [text, owned, ...(what ? [owned.slice(0, what.index + 1)] : [])];
  for (const head of heads) {
    const deed = DEED.exec(head);
    if (deed) return deed.index;
  }
  return undefined;
};

/** The words before the noun phrase that ends the text, when a deed reaches it. */
const deedBefore = (text: string): string | undefined => {
  let start = text.length;
  for (let words = 0; words <= MOST_WORDS; words += 1) {
    const head = text.slice(0, start);
    const phrase = text.slice(start);
    const opens = DETERMINED.test(phrase) || (head.endsWith("'s ") && SMALL_WORDS.test(phrase));
    const deed = opens ? deedIn(head) : undefined;
    if (deed !== undefined) return head.slice(0, deed);
    start = head.trimEnd().lastIndexOf(' ') + 1;
  }
  return undefined;
};

/** True when such a deed stands in one clause with what is before it. */
export const reachesObject = (text: string): boolean => {
  for (const at of modifierStarts(text)) {
    const before = deedBefore(text.slice(0, at));
    if (before !== undefined) return !/[;:]/.test(before);
  }
  return false;
};
