// What becomes of odd mentions and entities in the file.
import { describe, expect, it } from 'vitest';
import { buildDocument } from '../../src/annotations/build-document.js';
import { printDocument } from '../../src/annotations/print-document.js';
import { readDocument } from '../../src/annotations/read-document.js';
import type { Entity } from '../../src/model/entity.js';
import { markedArticle, plainArticle } from './marked-article.js';

const OPTIONS = { articlePath: '../corpus/a.txt', ruleset: 'r@1' };

const entity = (over: Partial<Entity>): Entity => ({
  id: 'acme',
  type: 'company',
  name: 'Acme',
  rule: 'company/test',
  ...over,
});

describe('buildDocument', () => {
  it('renames entities whose id is a word of the format', () => {
    const { article, mentions, entities } = markedArticle(
      '[Nothing|company|nothing] sells phones, says [Money|organization|money].',
    );
    const document = buildDocument(article, { mentions, entities }, OPTIONS);
    expect(document.entities.map(({ id }) => id)).toEqual(['money-organization', 'nothing-company']);
    expect(document.paragraphs[0]?.mentions.map(({ rules }) => rules?.is)).toEqual([
      'nothing-company',
      'money-organization',
    ]);
  });

  it('makes an entity for a mention that nobody linked', () => {
    const { article, mentions } = markedArticle('We met [Jane Roe|person].');
    const unlinked = mentions.map(({ entity: _entity, ...mention }) => mention);
    const document = buildDocument(article, { mentions: unlinked, entities: [] }, OPTIONS);
    expect(document.entities).toEqual([
      { id: 'jane-roe', name: 'Jane Roe', rules: { is: 'person', by: 'person/test' } },
    ]);
    expect(document.paragraphs[0]?.mentions[0]?.rules).toEqual({ is: 'jane-roe', by: 'person/test' });
  });

  it('orders attributes and ids, and keeps lists and numbers what they are', () => {
    const record = entity({
      attributes: {
        zone: 'eu',
        country: 'IE',
        title: 'Inc.',
        since: 1998,
        listed: true,
        parties: ['A', 'B, C'],
      },
      ids: { wikidata: 'Q1', cik: '0000789019', geonames: '2964574', ticker: 'XNAS:MSFT' },
    });
    const document = buildDocument(plainArticle('Acme.'), { mentions: [], entities: [record] }, OPTIONS);
    const line =
      '    rules: {is: company, by: company/test, title: Inc., country: IE, listed: true, parties: [A, "B, C"], since: 1998, zone: eu, ids: {ticker: "XNAS:MSFT", cik: "0000789019", geonames: 2964574, wikidata: Q1}}';
    expect(printDocument(document).split('\n')).toContain(line);
    expect(readDocument(printDocument(document), 'a.yaml')).toEqual(document);
  });

  it('holds quotes that run over a line break', () => {
    const { article, mentions, entities } = markedArticle('It was the [Supreme\nCourt|court|scotus].');
    expect(printDocument(buildDocument(article, { mentions, entities }, OPTIONS))).toContain(
      'quote: "Supreme\\nCourt"',
    );
  });

  it('says that nothing was found', () => {
    expect(
      printDocument(buildDocument(plainArticle('Nobody.'), { mentions: [], entities: [] }, OPTIONS)),
    ).toMatch(/ruleset: r@1\n\nmentions: \{\}\n\.\.\.\n$/);
  });

  it('writes a given date alone, and a date that was read with its zone', () => {
    const published = (from: 'given' | 'dateline'): string =>
      printDocument(
        buildDocument(
          plainArticle('Nobody.', { date: '2014-08-01', from }),
          { mentions: [], entities: [] },
          OPTIONS,
        ),
      );
    expect(published('given')).toContain('\npublished: 2014-08-01\n');
    expect(published('dateline')).toContain('\npublished: {date: 2014-08-01, from: dateline}\n');
  });

  it('points to the schema from any depth', () => {
    const schema = (articlePath: string): string | undefined =>
      buildDocument(plainArticle('x'), { mentions: [], entities: [] }, { ...OPTIONS, articlePath }).schema;
    expect(schema('../corpus/a.txt')).toBe('../schema/annotation.schema.json');
    expect(schema('../../../corpus/a/b/c.txt')).toBe('../../../schema/annotation.schema.json');
  });

  it('refuses a mention that no quote in one paragraph can find again', () => {
    const article = plainArticle('One two.\n\nThree.');
    const mention = {
      start: 4,
      end: 12,
      type: 'person' as const,
      evidence: { rule: 'person/test' },
      score: 1,
    };
    expect(() => buildDocument(article, { mentions: [mention], entities: [] }, OPTIONS)).toThrowError(
      expect.objectContaining({ code: 'untrue-span' }),
    );
  });
});
