// Lines that open sections of a page, and how far each section reaches.
import type { Line } from '../split-lines.js';
import { biography } from './biography.js';
import { boilerplate } from './boilerplate.js';
import { categories } from './categories.js';
import { comments } from './comments.js';
import { furniture } from './furniture.js';
import { pageData } from './page-data.js';
import type { Page } from './page.js';
import { paint } from './page.js';
import { endsSentence } from './prose.js';
import { related } from './related.js';
import { tags } from './tags.js';
import type { Extent, SectionRule, ZoneRule } from './zone-rule.js';

/** Asked in this order at each line; the first answer counts. */
const SECTION_RULES: readonly SectionRule[] = [
  comments,
  biography,
  tags,
  categories,
  related,
  pageData,
  boilerplate,
  furniture,
];

/** `Author: …`: the article has the word again, in whatever list it stands */
const BACK = /^(?:author|authors|written by|posted by) ?: ?\S/;

/** An article that goes on after a list has at least this share of its prose still to come. */
const LEAST_REST = 0.12;
const LEAST_PARAGRAPH = 280;

interface Opening {
  readonly rule: SectionRule;
  readonly extent: Extent;
}

export const sections: ZoneRule = {
  id: 'zone/sections',
  why: 'Headings such as Latest News or Leave a Reply part the article from what the page says after it.',
  find(page) {
    let open: SectionRule | undefined;
    let extent: Extent = 'line';
    for (let at = 0; at < page.lines.length; at += 1) {
      if (page.paints[at]) continue;
      const opening: Opening | undefined = extent === 'rest' ? undefined : findOpening(page, at);
      if (opening?.extent === 'line') {
        paint(page, at, opening.rule.kind, opening.rule.id);
        continue;
      }
      if (opening) ({ rule: open, extent } = opening);
      else if (open && extent === 'list' && (open.ends ? open.ends(page, at) : resumes(page, at)))
        open = undefined;
      if (open) paint(page, at, open.kind, open.id);
    }
  },
};

const findOpening = (page: Page, at: number): Opening | undefined => {
  for (const rule of SECTION_RULES) {
    const extent = rule.opens(page, at);
    if (extent) return { rule, extent };
  }
  return undefined;
};

/** A credit, or two lines of prose in a row, or a whole paragraph, with a fair part of the text's prose still to come. */
const resumes = (page: Page, at: number): boolean => {
  if (BACK.test(page.openings[at] as string)) return true;
  if (page.prose[at] === 0 || (page.prose[at + 1] !== 1 && !isParagraph(page, at))) return false;
  const all = page.proseBefore[page.lines.length] as number;
  return (all - (page.proseBefore[at] as number)) / all >= LEAST_REST;
};

/** Longer than the teasers of other articles, and ended as sentences are. */
const isParagraph = (page: Page, at: number): boolean => {
  const { start, end } = page.lines[at] as Line;
  return end - start >= LEAST_PARAGRAPH && endsSentence(page.text, start, end);
};
