// The annotation file as it is documented, byte for byte: one a reviewer has worked on, and one the rules made.
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { buildDocument } from '../../src/annotations/build-document.js';
import { parseCanonical } from '../../src/annotations/parse-canonical.js';
import { printDocument } from '../../src/annotations/print-document.js';
import { readDocument } from '../../src/annotations/read-document.js';
import { entityStateOf, stateOf } from '../../src/review/states.js';
import { markedArticle } from './marked-article.js';

const golden = (name: string): string => readFileSync(new URL(`golden/${name}`, import.meta.url), 'utf8');

describe('a reviewed file', () => {
  const text = golden('reviewed.yaml');
  const document = readDocument(text, 'reviewed.yaml');

  it('is printed as it was read', () => {
    expect(printDocument(document)).toBe(text);
  });

  it('is read without the YAML library', () => {
    expect(parseCanonical(text.slice(0, -'...\n'.length))).toBeDefined();
  });

  it('keeps comments with the lines they belong to', () => {
    const [, , , , microsoft, , scotus] = document.entities;
    expect(microsoft?.comments).toEqual({ human: { end: '# also the brand' } });
    expect(scotus?.comments).toEqual({ id: { before: ['# is this the right court?'] } });
    expect(document.comments).toEqual({
      'x-batch': { before: ['# checked by two people'] },
      '...': { before: ['# nothing below'] },
    });
    expect(document.paragraphs[1]?.comments?.['id']?.before).toHaveLength(2);
  });

  it('keeps foreign keys in their place, with the values as they were written', () => {
    expect(document.extras).toEqual([
      { key: 'x-batch', text: '{number: 3, done: no, a key: [1.0, "2018-04-17"]}', after: 'published' },
    ]);
    expect(document.entities.at(-1)?.extras).toEqual([
      { key: 'x-source', text: 'court list', after: 'name' },
    ]);
  });

  it('has the state of each record', () => {
    const mentions = document.paragraphs.flatMap((paragraph) => paragraph.mentions);
    expect(mentions.map((mention) => `${mention.id} ${stateOf(mention)}`)).toEqual([
      'april-17-q0d rejected',
      'us-supreme-court-48j pending',
      'tuesday-e6b accepted',
      'cloud-act-yks corrected',
      'microsoft-af8 recheck',
      'microsoft-had-kept-t7v human-only',
      'microsoft-0ha unresolved',
    ]);
    expect(document.entities.map((entity) => `${entity.id} ${entityStateOf(entity)}`)).toEqual([
      'cloud-act pending',
      'dc-dublin-microsoft pending',
      'dublin corrected',
      'ireland-government human-only',
      'microsoft accepted',
      'msft human-only',
      'scotus pending',
    ]);
  });
});

describe('a file the rules made', () => {
  const { article, mentions, entities } = markedArticle(golden('marked.txt'), {
    date: '2018-04-17',
    from: 'dateline',
  });
  const document = buildDocument(
    article,
    { mentions, entities },
    { articlePath: '../../corpus/2018/cloud-act.txt', ruleset: 'news-en@8' },
  );

  it('is the golden one', () => {
    expect(printDocument(document)).toBe(golden('fresh.yaml'));
  });

  it('is read back as it was built', () => {
    expect(readDocument(golden('fresh.yaml'), 'fresh.yaml')).toEqual(document);
  });
});
