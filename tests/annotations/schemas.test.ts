// Schemas: the committed JSON Schemas are current, and say what the readers say.
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { configSchema } from '../../src/annotations/config-schema.js';
import { printDocument } from '../../src/annotations/print-document.js';
import { printSchema, SCHEMA_NAMES } from '../../src/annotations/print-schema.js';
import { CONFIG_DEFAULTS, readConfig } from '../../src/annotations/read-config.js';
import { readDocument } from '../../src/annotations/read-document.js';
import { annotationSchema } from '../../src/annotations/schemas.js';
import { streamInputSchema, streamOutputSchema } from '../../src/annotations/stream-schema.js';
import { AnnotateError } from '../../src/model/annotate-error.js';
import { annotationDocument } from '../laws/document-arbitraries.js';

const golden = readFileSync(new URL('golden/reviewed.yaml', import.meta.url), 'utf8');

it.each(SCHEMA_NAMES)('schema/%s.schema.json is current (else write it with `annotate schema`)', (name) => {
  expect(
    readFileSync(fileURLToPath(new URL(`../../schema/${name}.schema.json`, import.meta.url)), 'utf8'),
  ).toBe(printSchema(name));
});

const isReadable = (read: () => unknown): boolean => {
  try {
    read();
    return true;
  } catch (error) {
    if (error instanceof AnnotateError) return false;
    throw error;
  }
};

describe('the schema of annotation files', () => {
  it('takes what we print', () => {
    fc.assert(
      fc.property(annotationDocument, (document) => {
        const text = printDocument(document);
        // `ok` is read, so that it can be expanded; no file may keep it
        fc.pre(!/\bok\b/.test(text));
        const { error } = annotationSchema.safeParse(parse(text));
        expect(error?.issues).toBeUndefined();
      }),
      { numRuns: 60 },
    );
  });

  it.each([
    ['a mistyped field', (text: string) => text.replace('      was: Microsft', '      wass: Microsft')],
    ['a mistyped header', (text: string) => text.replace('ruleset:', 'rule-set:')],
    ['an unknown type', (text: string) => text.replace('human: organization', 'human: org')],
    ['a missing name', (text: string) => text.replace('    name: MSFT\n', '')],
    ['a missing quote', (text: string) => text.replace('      quote: Tuesday\n', '')],
    ['a missing rule', (text: string) => text.replace('{is: scotus, by: court/by-name}', '{is: scotus}')],
    ['nth zero', (text: string) => text.replace('nth: 1', 'nth: 0')],
    ['an empty conflict', (text: string) => text.replace('[ireland-government, nothing]', '[]')],
    [
      'a conflict and more',
      (text: string) =>
        text.replace('{conflict: [ireland-government, nothing]}', '{conflict: [a, b], is: c}'),
    ],
    [
      'an amount without currency',
      (text: string) => text.replace('value: 2018-04-17}\n\n', 'value: {amount: 5}}\n\n'),
    ],
    ['another version', (text: string) => text.replace('annotate: 1', 'annotate: 0')],
    ['a short blob id', (text: string) => text.replace('git:0123456789ab', 'git:0123')],
    ['a word for a date', (text: string) => text.replace('date: 2018-04-17, from', 'date: today, from')],
    ['a paragraph key', (text: string) => text.replace('  p-2nc:', '  q-2nc:')],
    [
      'a list of notes with a list in it',
      (text: string) => text.replace('note: [look again, and again]', 'note: [look again, [and again]]'),
    ],
    [
      'a string for a record',
      (text: string) =>
        text.replace('  msft:\n    human: {same-as: microsoft}\n    name: MSFT\n', '  msft: microsoft\n'),
    ],
  ])('refuses %s, as the reader does', (_name, change) => {
    const text = change(golden);
    expect(text).not.toBe(golden);
    expect(isReadable(() => readDocument(text, 'a.yaml'))).toBe(false);
    expect(annotationSchema.safeParse(parse(text)).success).toBe(false);
  });

  it('refuses ok, which the reader takes until it is expanded', () => {
    const text = golden.replace(
      'human: microsoft\n      quote: Microsoft\n      nth: 1',
      'human: ok\n      quote: Microsoft\n      nth: 1',
    );
    expect(isReadable(() => readDocument(text, 'a.yaml'))).toBe(true);
    expect(annotationSchema.safeParse(parse(text)).success).toBe(false);
  });
});

describe('the configuration', () => {
  it.each([
    ['', true],
    ['# only comments\n', true],
    ['corpus: news\nannotations: out/a\n', true],
    ['include: ["**/*.txt"]\nexclude: []\ntypes: [judge, court]\n', true],
    ['published: {order: [url, byline], dayFirst: true}\n', true],
    ['corpus:\n', true],
    ['corpora: news\n', false],
    ['corpus: [a]\n', false],
    ['corpus: ""\n', false],
    ['include: "*.txt"\n', false],
    ['include: [1, [2]]\n', false],
    ['types: [judges]\n', false],
    ['types: []\n', false],
    ['types: [judge, judge]\n', false],
    ['types: judge\n', false],
    ['published: yes\n', false],
    ['published: {order: [mail]}\n', false],
    ['published: {dayFirst: "yes"}\n', false],
    ['published: {zone: UTC}\n', false],
  ])('%j is taken or refused by reader and schema alike', (text, good) => {
    expect(isReadable(() => readConfig(text, 'annotate.config.yaml'))).toBe(good);
    expect(configSchema.safeParse(parse(text) ?? {}).success).toBe(good);
  });

  it('has its defaults', () => {
    expect(readConfig('', 'x')).toEqual(CONFIG_DEFAULTS);
    expect(readConfig('corpus: news\npublished: {dayFirst: true}\n', 'x')).toEqual({
      ...CONFIG_DEFAULTS,
      corpus: 'news',
      published: { ...CONFIG_DEFAULTS.published, dayFirst: true },
    });
  });

  it('suggests what was meant, with the line', () => {
    expect(() => readConfig('# a\ncorpus: x\nanotations: y\n', 'c.yaml')).toThrowError(
      expect.objectContaining({
        code: 'config',
        message: 'unknown key "anotations"; did you mean "annotations"?',
        place: expect.objectContaining({ path: 'c.yaml', line: 3 }),
      }),
    );
    expect(() => readConfig('types: [judge, comapny]\n', 'c.yaml')).toThrowError(/did you mean "company"/);
  });
});

describe('lines of the stream', () => {
  it('are what the schemas say', () => {
    expect(
      streamInputSchema.safeParse({
        id: 'a',
        text: 'x',
        published: '2014-08-01',
        zones: [{ start: 0, end: 1, kind: 'headline' }],
      }).success,
    ).toBe(true);
    expect(
      streamInputSchema.safeParse({ id: 'a', text: 'x', zones: [{ start: 0, end: 1, kind: 'title' }] })
        .success,
    ).toBe(false);
    expect(
      streamOutputSchema.safeParse({
        id: 'a',
        mentions: [
          {
            start: 0,
            end: 1,
            type: 'place',
            text: 'x',
            entity: 'x',
            rule: 'place/x',
            zone: 'body',
            score: 0.9,
          },
        ],
        entities: [{ id: 'x', type: 'place', name: 'X', rule: 'place/x', ids: { geonames: '1' } }],
      }).success,
    ).toBe(true);
    expect(streamOutputSchema.safeParse({ line: 3, error: { code: 'bad-json', message: 'x' } }).success).toBe(
      true,
    );
    expect(streamOutputSchema.safeParse({ id: 'a', mentions: [{ start: 0 }], entities: [] }).success).toBe(
      false,
    );
  });
});
