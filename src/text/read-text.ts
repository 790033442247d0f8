// Decoded text to an article: zones, paragraphs, publication date, then tokens and sentences.
import type { Article, Published, SourceText } from '../model/article.js';
import type { Lexicon } from '../model/lexicon.js';
import type { Span } from '../model/span.js';
import type { Zone, ZoneKind } from '../model/zone.js';
import type { PublishedRules } from './find-published.js';
import { findPublished } from './find-published.js';
import { findZones } from './find-zones.js';
import { findFrontMatter } from './front-matter.js';
import { segment } from './segment.js';
import { splitLines } from './split-lines.js';
import { splitParagraphs } from './split-paragraphs.js';

/** A zone that the caller has found. */
interface GivenZone extends Span {
  readonly kind: ZoneKind;
}

export interface ReadTextOptions {
  /** publication date that the caller knows; it wins over what the text says */
  readonly published?: string | undefined;
  /** what the page around the text said: weaker than front matter, stronger than the text */
  readonly metadata?:
    { readonly published?: string | undefined; readonly url?: string | undefined } | undefined;
  readonly publishedRules?: PublishedRules | undefined;
  /** take the place of those that would be found; gaps between them are body, of two that overlap the earlier keeps its end */
  readonly zones?: readonly GivenZone[] | undefined;
}

/** The article of a text. */
export const readText = (
  source: SourceText,
  lexicon: Lexicon,
  { published, metadata, publishedRules, zones: given }: ReadTextOptions = {},
): Article => {
  const { text, path } = source;
  const lines = splitLines(text);
  const frontMatter = findFrontMatter(text, lines);
  const zones = given ? layGiven(text, given) : findZones(text, lines, frontMatter);
  const found: Published | undefined = findPublished({
    text,
    lines,
    zones,
    frontMatter,
    path,
    given: published,
    metadata,
    rules: publishedRules,
  });
  return segment(
    { source, zones, paragraphs: splitParagraphs(text, lines, zones), published: found },
    lexicon,
  );
};

const layGiven = (text: string, given: readonly GivenZone[]): Zone[] => {
  const zones: Zone[] = [];
  let at = 0;
  const lay = (end: number, kind: ZoneKind, rule: string): void => {
    if (end > at) zones.push({ start: at, end, kind, rule });
    at = Math.max(at, end);
  };
  for (const { start, end, kind } of [...given].sort((a, b) => a.start - b.start)) {
    lay(Math.min(start, text.length), 'body', 'zone/rest');
    lay(Math.min(end, text.length), kind, 'zone/given');
  }
  if (at < text.length || zones.length === 0)
    zones.push({ start: at, end: text.length, kind: 'body', rule: 'zone/rest' });
  return zones;
};
