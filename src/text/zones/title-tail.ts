// The name of the site after the headline in a page title.
import type { ZoneRule } from './zone-rule.js';

export const titleTail: ZoneRule = {
  id: 'zone/title-tail',
  why: 'A page title is the headline, then a bar or dash and the name of the site.',
  find({ title, lines, inline }) {
    const line = title && lines[title.line];
    if (title?.hasTail && line)
      inline.push({ start: title.end, end: line.end, kind: 'navigation', rule: this.id });
  },
};
