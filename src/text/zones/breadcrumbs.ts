// `Home / News / Headline`: where a page stands in its site.
import type { Page } from './page.js';
import { lineText, paint } from './page.js';
import { headEnd } from './title.js';
import type { ZoneRule } from './zone-rule.js';

const OPENS = /^(?:you are here|home|home page|breadcrumbs?)$/;
/** `Home > News > Headline` on one line, also after `You are here:` */
const WHOLE = /^(?:you are here ?:? ?)?home ?[>/»›|:] ?\S/;
/** `Harbour County - County Attorney > Newsroom > News Releases`: two steps or more on one line */
const STEPS = /^[^>»›.!?]{2,80}(?: [>»›] [^>»›.!?]{2,60}){2,8}$/;
/** `U.S. Attorneys » Southern District » News`: no sentence has these arrows */
const ARROWS = /^[^>»›!?]{2,80}(?: [»›] [^>»›!?]{2,60}){2,8}$/;
const MOST_ITEMS = 12;
const MOST_ITEM_CHARACTERS = 42;

export const breadcrumbs: ZoneRule = {
  id: 'zone/breadcrumbs',
  why: 'A trail from the home page down to the headline shows the way, it is not the headline.',
  find(page) {
    const end = headEnd(page);
    for (let at = 0; at < end; at += 1) {
      const words = lineText(page, at);
      if (WHOLE.test(page.openings[at] as string) || STEPS.test(words) || ARROWS.test(words))
        paint(page, at, 'navigation', this.id);
      else if (OPENS.test(page.keys[at] as string)) at = paintTrail(page, at, end, this.id);
    }
  },
};

/** Paints a trail and returns its last line: the headline that ends it, else what cannot be anything but a trail. */
const paintTrail = (page: Page, from: number, end: number, rule: string): number => {
  const repeats = page.title?.repeats ?? [];
  let last = from;
  for (let at = from + 1; at < Math.min(end, from + MOST_ITEMS); at += 1) {
    const line = page.lines[at];
    if (repeats.includes(at)) {
      last = at;
      break;
    }
    if (
      !line ||
      line.end - line.start > MOST_ITEM_CHARACTERS ||
      /^(?:for immediate|skip to|date:|by )/.test(page.openings[at] as string)
    )
      break;
    if (isStep(lineText(page, at)) && last === at - 1) last = at;
  }
  for (let at = from; at <= last; at += 1) paint(page, at, 'navigation', rule);
  return last;
};

/** `1`, `/`, `»` */
const isStep = (words: string): boolean => /^(?:\d{1,2}|[/>»›|\u2013\u2014-])$/.test(words);
