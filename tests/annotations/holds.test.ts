// `holds` from the rules to the file and back: printed, read, kept by a re-run beside a decision, checked, listed.
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { buildDocument } from '../../src/annotations/build-document.js';
import { parseCanonical } from '../../src/annotations/parse-canonical.js';
import { printDocument } from '../../src/annotations/print-document.js';
import { readDocument } from '../../src/annotations/read-document.js';
import { annotationSchema } from '../../src/annotations/schemas.js';
import { exportLocations } from '../../src/exchange/export-locations.js';
import { printStreamResult } from '../../src/exchange/print-stream-result.js';
import { streamOutputSchema } from '../../src/annotations/stream-schema.js';
import { reconcile } from '../../src/review/reconcile.js';
import { checkDocument } from '../../src/review/check-document.js';
import { annotator, articleOf } from '../support/annotator.js';

const TEXT =
  "Microsoft keeps its customers' emails in Dublin, Ireland. Facebook plans to build a data center near Cheyenne, Wyoming.\n";
const plain = articleOf(TEXT, { published: '2014-07-31' });
const article = { ...plain, source: { ...plain.source, blob: '0123456789abcdef'.repeat(2) } };
const findings = annotator.annotate(article);
const options = { articlePath: '../corpus/a.txt', ruleset: 'news-en@8' };
const fresh = buildDocument(article, findings, options);
const text = printDocument(fresh);

describe('holds', () => {
  it('stands in the rules of the place, and not of the entity', () => {
    expect(text).toMatch(
      /rules: \{is: dublin[^\n]*holds: \{data: [^\n]*emails[^\n]*of: microsoft, by: datacenter\/data-kept\}\}/,
    );
    expect(
      fresh.entities.find(({ id }) => id.startsWith('dublin'))?.rules?.attributes?.['holds'],
    ).toBeUndefined();
  });

  it('is read back as it was printed, in our layout and through the library', () => {
    expect(readDocument(text, 'a.yaml')).toEqual(fresh);
    expect(parseCanonical(text.slice(0, -'...\n'.length))).toBeDefined();
    expect(readDocument(text.replace('holds: {', 'holds:  { '), 'a.yaml')).toEqual(fresh);
    expect(annotationSchema.safeParse(parse(text)).success).toBe(true);
  });

  it('must say what data', () => {
    const bad = text.replace(/holds: \{data: [^,]*, of/, 'holds: {of');
    expect(bad).not.toBe(text);
    expect(() => readDocument(bad, 'a.yaml')).toThrowError(/what data is kept/);
    expect(annotationSchema.safeParse(parse(bad)).success).toBe(false);
  });

  it('stays beside a decision through a re-run, which changes nothing more', () => {
    const decided = text.replace(/(\n +)quote: Dublin\n/, '$1human: dublin$1quote: Dublin\n');
    expect(decided).not.toBe(text);
    const { document } = reconcile(readDocument(decided, 'a.yaml'), fresh, article);
    expect(printDocument(document)).toBe(decided);
  });

  it('is no finding of check', () => {
    expect(checkDocument(text, 'a.yaml', { article })).toEqual([]);
  });

  it('is a line of the stream', () => {
    const line = JSON.parse(
      printStreamResult('a', article, findings.mentions, findings.entities, 'utf16'),
    ) as { mentions: { text: string; attributes?: Record<string, unknown> }[] };
    expect(streamOutputSchema.safeParse(line).error?.issues).toBeUndefined();
    expect(line.mentions.find(({ text: words }) => words === 'Dublin')?.attributes?.['holds']).toMatchObject({
      of: 'microsoft',
    });
  });
});

describe('the list of locations', () => {
  const list = (from: string): Record<string, unknown>[] =>
    exportLocations([{ article: 'corpus/a.txt', document: readDocument(from, 'a.yaml') }]).rows as never;

  it('has facilities and places that hold data, apart by kind', () => {
    expect(list(text)).toMatchObject([
      {
        kind: 'facility',
        article: 'corpus/a.txt',
        quote: 'data center near Cheyenne, Wyoming',
        place: 'Cheyenne',
        region: 'Wyoming',
        country: 'US',
        rel: 'near',
        operator: 'Facebook',
        status: 'planned',
        data: null,
      },
      {
        kind: 'data',
        quote: 'Dublin',
        place: 'Dublin',
        country: 'IE',
        operator: 'Microsoft',
        status: 'existing',
        rule: 'datacenter/data-kept',
      },
    ]);
  });

  it('leaves out what a person rejected, and names what a person renamed', () => {
    const rejected = text.replace(/(\n +)quote: Dublin\n/, '$1human: nothing$1quote: Dublin\n');
    expect(list(rejected).map(({ kind }) => kind)).toEqual(['facility']);
    const renamed = text.replace(
      /\n    name: Microsoft\n/,
      '\n    human: {name: Microsoft Corp.}\n    name: Microsoft\n',
    );
    expect(renamed).not.toBe(text);
    expect(list(renamed)[1]).toMatchObject({ operator: 'Microsoft Corp.' });
  });
});
