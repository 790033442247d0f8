// Zones against articles whose stretches outside the article are marked by hand, where such articles are at hand.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { describe, expect, it } from 'vitest';
import type { Span } from '../../src/model/span.js';
import { isArticleZone } from '../../src/model/zone.js';
import { articleOf } from './lexicon.js';

const SHARED = process.env['ANNOTATE_SHARED'] ?? fileURLToPath(new URL('../../../shared', import.meta.url));
const GOLD = join(SHARED, 'gold');
const TOOL = join(SHARED, 'tools/gold.mjs');

interface GoldTool {
  parseMarked(marked: string): { readonly text: string; readonly skips: readonly Span[] };
}

/** Addresses stand outside, wherever they are: nobody marks them one by one. */
const ADDRESS = /(?:https?:\/\/|www\.)\S+/g;

describe.skipIf(!existsSync(GOLD) || !existsSync(TOOL))('gold zones', () => {
  const files = existsSync(GOLD) ? readdirSync(GOLD).filter((file) => file.endsWith('.marked')) : [];
  it.each(files)('%s', async (file) => {
    const { parseMarked } = (await import(pathToFileURL(TOOL).href)) as GoldTool;
    const { text, skips } = parseMarked(readFileSync(join(GOLD, file), 'utf8'));
    const outside = articleOf(text).zones.filter((zone) => !isArticleZone(zone.kind));
    const addresses = [...text.matchAll(ADDRESS)].map(({ index, 0: words }) => ({
      start: index,
      end: index + words.length,
    }));
    const within = (spans: readonly Span[], at: number): boolean =>
      spans.some(({ start, end }) => at >= start && at < end);
    let leaked = '';
    let lost = '';
    for (const { index: at, 0: letter } of text.matchAll(/[\p{L}\p{N}]/gu)) {
      if (within(skips, at) && !within(outside, at)) leaked += letter;
      if (!within(skips, at) && within(outside, at) && !within(addresses, at)) lost += letter;
    }
    expect({ leaked, lost }).toEqual({ leaked: '', lost: '' });
  });
});
