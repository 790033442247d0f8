// The fields that a content system prints after an article: image address, its size, author, times, headline.
import { isAfterBody, lineText } from './page.js';
import type { SectionRule } from './zone-rule.js';

/** `https://example.org/wp-content/uploads/logo.jpg` and nothing else on the line */
const IMAGE_ADDRESS = /^https?:\/\/\S{4,300}\.(?:jpe?g|png|gif|webp|svg)(?:\?\S{0,100})?$/i;
const SIZE = /^\d{2,4}$/;
/** `2021-03-26 00:00:00` */
const TIME = /^\d{4}-\d{2}-\d{2} \d{2}:\d{2}(?::\d{2})?$/;

export const pageData: SectionRule = {
  id: 'zone/page-data',
  why: 'An image address with its size, or a bare time stamp, opens the machine-made tail of a page.',
  kind: 'navigation',
  opens(page, at) {
    const line = page.lines[at];
    if (!line || line.end - line.start > 400 || line.end - line.start < 16 || !isAfterBody(page, at))
      return undefined;
    const first = page.text.charCodeAt(line.start);
    if (first !== 104 && !(first > 47 && first < 58)) return undefined;
    const words = lineText(page, at);
    if (TIME.test(words)) return 'list';
    return IMAGE_ADDRESS.test(words) && SIZE.test(lineText(page, at + 1)) ? 'list' : undefined;
  },
};
