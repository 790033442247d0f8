// Words under pictures, told by the credit that follows them.
import { paint } from './page.js';
import type { ZoneRule } from './zone-rule.js';

const MOST_CHARACTERS = 420;
const CREDIT_WINDOW = 90;

/** `Image: Jane Doe.`, `Photo courtesy of the court`, `FILE PHOTO: …` */
const OPENS =
  /^(?:images?|photos?|photographs?|pictures?|illustration|caption|file (?:photo|image|picture)|featured image|photo credit|credit|video|graphic) ?[:;]|^(?:photo|image|picture|video|file photo|photograph) (?:by|of|courtesy|via|shows?|from) |^(?:image|media|photo) (?:source|caption|credit),|^!\[|^\(?(?:photo|image) (?:by|courtesy|via)/;

/** `… in Milan. Image: Jane Doe.`, `… on Tuesday. (Photo by Jane Doe/Agency)` */
const CLOSES =
  /[\s.)](?:\((?:AP )?(?:Photo|Image|Picture|Credit)s?(?::| by | courtesy )|(?:Image|Photo|Photograph|Picture|Credit|Illustration|Photo credit)s?[:;] ?\p{Lu})/gu;
/** Characters of a credit at most. */
const LONGEST_CREDIT = 80;

const closesWithCredit = (tail: string): boolean => {
  for (const { 0: opening, index } of tail.matchAll(CLOSES)) {
    const rest = tail.length - index - opening.length;
    if (rest >= 1 && rest <= LONGEST_CREDIT) return true;
  }
  return false;
};

export const captions: ZoneRule = {
  id: 'zone/caption',
  why: 'A line that opens or closes with the credit of a picture is its caption.',
  find(page) {
    page.lines.forEach(({ start, end }, at) => {
      if (end - start > MOST_CHARACTERS) return;
      const tail = page.text.slice(Math.max(start, end - CREDIT_WINDOW), end);
      if (
        OPENS.test(page.openings[at] as string) ||
        ((tail.includes(':') || tail.includes('(') || tail.includes(';')) && closesWithCredit(tail))
      )
        paint(page, at, 'caption', this.id);
    });
  },
};
