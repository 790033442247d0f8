// Decoded text with its lines to zones: what belongs to the article and what stands around it.
import type { Span } from '../model/span.js';
import type { Zone, ZoneKind } from '../model/zone.js';
import { isArticleZone } from '../model/zone.js';
import type { FrontMatter } from './front-matter.js';
import type { Line } from './split-lines.js';
import { breadcrumbs } from './zones/breadcrumbs.js';
import { byline } from './zones/byline.js';
import { captions } from './zones/captions.js';
import { dateline } from './zones/dateline.js';
import { footerMenu } from './zones/footer-menu.js';
import { frontMatter, frontMatterAddress } from './zones/front-matter.js';
import { headLists } from './zones/head-lists.js';
import { headline } from './zones/headline.js';
import { links } from './zones/links.js';
import { menus } from './zones/menus.js';
import type { Page, Paint } from './zones/page.js';
import { openPage } from './zones/page.js';
import { sections } from './zones/sections.js';
import { findTitle } from './zones/title.js';
import { titleTail } from './zones/title-tail.js';
import type { ZoneRule } from './zones/zone-rule.js';

/** In the order in which they run: what one has painted the next ones leave. */
const ZONE_RULES: readonly ZoneRule[] = [
  frontMatterAddress,
  frontMatter,
  titleTail,
  breadcrumbs,
  headLists,
  menus,
  headline,
  sections,
  footerMenu,
  byline,
  dateline,
  captions,
  links,
];

const REST: Paint = { kind: 'body', rule: 'zone/rest' };

/** Zones that cover the whole text; white space between lines goes with the line before it. */
export const findZones = (text: string, lines: readonly Line[], found?: FrontMatter): Zone[] => {
  const page = openPage(text, lines, found);
  page.title = findTitle(page);
  for (const rule of ZONE_RULES) rule.find(page);
  return layZones(page);
};

const layZones = ({ text, lines, paints, inline }: Page): Zone[] => {
  const zones: { start: number; end: number; kind: ZoneKind; rule: string }[] = [];
  const lay = (start: number, { kind, rule }: Paint): void => {
    if (zones.at(-1)?.start === start) zones.pop();
    const last = zones.at(-1);
    if (last?.kind === kind && last.rule === rule) {
      last.end = text.length;
      return;
    }
    if (last) last.end = start;
    zones.push({ start, end: text.length, kind, rule });
  };
  const stretches = inline.sort((a, b) => a.start - b.start);
  let next = 0;
  lay(0, paints[0] ?? REST);
  for (let at = 0; at < lines.length; at += 1) {
    const line = lines[at] as Line;
    const paint = paints[at] ?? REST;
    if (at > 0) lay(line.start, paint);
    for (; (stretches[next]?.start ?? text.length) < line.end; next += 1) {
      const stretch = stretches[next] as Span & Paint;
      if (stretch.end <= stretch.start || !isArticleZone(paint.kind)) continue;
      lay(at === 0 && stretch.start === line.start ? 0 : stretch.start, stretch);
      if (stretch.end < line.end) lay(stretch.end, paint);
    }
  }
  return zones;
};
