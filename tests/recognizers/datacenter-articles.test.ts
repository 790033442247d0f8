// Short articles in many styles: every data centre with operator, place and modality, and every place that holds data.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { annotator, articleOf } from '../support/annotator.js';
import { parseMarkedText, printMarkedText } from '../support/marked-text.js';
import { ROOT } from '../support/root.js';

interface GoldenArticle {
  name: string;
  text: string;
  centres: string[];
  holds?: string[];
}

const articles = parse(readFileSync(join(ROOT, 'tests/golden/datacenters.yaml'), 'utf8')) as GoldenArticle[];

describe('data centres in articles', () => {
  it.each(articles.map((one) => [one.name, one] as const))(
    '%s',
    (_name, { text: marked, centres, holds }) => {
      const { text, spans } = marked.includes('⟦') ? parseMarkedText(marked) : { text: marked, spans: [] };
      const { mentions, entities } = annotator.annotate(articleOf(text, { published: '2019-05-14' }));
      const found = mentions.filter(({ type }) => type === 'datacenter');
      expect(printMarkedText(text, found)).toBe(printMarkedText(text, spans));
      const said = found.map(({ start, end, entity }) => {
        const attributes = entities.find(({ id }) => id === entity)?.attributes ?? {};
        const parts = ['operator', 'place', 'modality'].map((key) => attributes[key] ?? '-');
        return [text.slice(start, end), ...parts].join('|');
      });
      expect(said.join(', ')).toBe(centres.join(', '));
      const kept = mentions.flatMap(({ start, end, attributes }) => {
        const data = attributes?.['holds'] as Record<string, string> | undefined;
        return data === undefined ? [] : [`${text.slice(start, end)}|${data['data']}`];
      });
      expect(kept).toEqual(holds ?? []);
    },
  );
});
