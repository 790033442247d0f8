// Lists over documents: the human word wins, and each format holds the same rows.
import { readFileSync } from 'node:fs';
import { parse as parseCsv } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { parse as parseYaml } from 'yaml';
import { readDocument } from '../../src/annotations/read-document.js';
import { exportEntities } from '../../src/exchange/export-entities.js';
import { exportMentions } from '../../src/exchange/export-mentions.js';
import { printCsv } from '../../src/exchange/print-csv.js';
import { printJson } from '../../src/exchange/print-json.js';
import { printJsonl } from '../../src/exchange/print-jsonl.js';
import { printMarkdown } from '../../src/exchange/print-markdown.js';
import { printYaml } from '../../src/exchange/print-yaml.js';
import type { Table } from '../../src/exchange/table.js';
import { edit, run } from '../review/reviewing.js';

const golden = {
  article: 'corpus/cloud-act.txt',
  document: readDocument(
    readFileSync(new URL('../annotations/golden/reviewed.yaml', import.meta.url), 'utf8'),
    'a.yaml',
  ),
};

describe('mentions', () => {
  it('are listed with what people say of them', () => {
    const { rows } = exportMentions([golden]);
    expect(
      rows.map(
        ({ id, entity, type, quote, state }) => `${id} ${entity} ${type} ${JSON.stringify(quote)} ${state}`,
      ),
    ).toEqual([
      'us-supreme-court-48j scotus court "U.S. Supreme Court" pending',
      'tuesday-e6b null date "Tuesday" accepted',
      'cloud-act-yks cloud-act statute "The CLOUD Act" corrected',
      'microsoft-af8 microsoft company "Microsoft" recheck',
      'microsoft-had-kept-t7v microsoft company "Microsoft had\\nkept" human-only',
    ]);
    expect(rows[1]).toEqual({
      article: 'corpus/cloud-act.txt',
      id: 'tuesday-e6b',
      entity: null,
      type: 'date',
      name: null,
      quote: 'Tuesday',
      nth: null,
      paragraph: 'p-2nc',
      state: 'accepted',
      rule: 'date/weekday',
      value: '2018-04-17',
      note: null,
    });
  });

  it('are chosen by state and type', () => {
    expect(
      exportMentions([golden], { states: ['rejected', 'unresolved'] }).rows.map(
        ({ id, type, note }) => `${id} ${type} ${note}`,
      ),
    ).toEqual([
      'april-17-q0d date dateline, not part of the story',
      'microsoft-0ha company look again | and again',
    ]);
    expect(exportMentions([golden], { types: ['court'] }).rows).toHaveLength(1);
  });

  it('of money have amount and currency', () => {
    const { document } = run('They paid [$5|money||5 USD] and [pounds|money].');
    expect(exportMentions([{ article: 'a', document }]).rows.map(({ value }) => value)).toEqual([
      '5 USD',
      null,
    ]);
  });
});

describe('entities', () => {
  const one = run(
    '[Microsoft Corp.|company|microsoft] met [Dublin|place]. [Redmond|company|microsoft] left.',
    'r@1',
    { date: '2014-08-01', from: 'given' },
  );
  const two = run('[Microsoft|company|microsoft] again, and [MSFT|company|msft].', 'r@1', {
    date: '2014-07-01',
    from: 'byline',
  });
  const joined = readDocument(
    edit(
      two.text,
      ['    name: MSFT\n', '    human: {same-as: microsoft}\n    name: MSFT\n'],
      [
        '    name: Microsoft\n',
        '    human: {name: Microsoft Corp., ids: {ticker: "XNAS:MSFT"}}\n    name: Microsoft\n',
      ],
    ),
    'a.yaml',
  );
  const inputs = [
    { article: 'corpus/one.txt', document: one.document },
    { article: 'corpus/two.txt', document: joined },
  ];

  it('are counted over all documents, with those they are the same as', () => {
    expect(exportEntities(inputs).rows).toEqual([
      {
        id: 'dublin',
        type: 'place',
        name: 'Dublin',
        aliases: [],
        ids: {},
        mentions: 1,
        articles: 1,
        first: '2014-08-01',
        last: '2014-08-01',
        states: { pending: 1 },
      },
      {
        id: 'microsoft',
        type: 'company',
        name: 'Microsoft Corp.',
        aliases: ['MSFT', 'Microsoft', 'Redmond'],
        ids: { ticker: 'XNAS:MSFT' },
        mentions: 4,
        articles: 2,
        first: '2014-07-01',
        last: '2014-08-01',
        states: { pending: 4 },
      },
    ]);
  });

  it('that circle back to themselves are listed as they are', () => {
    const circle = readDocument(
      edit(
        two.text,
        ['    name: MSFT\n', '    human: {same-as: microsoft}\n    name: MSFT\n'],
        ['    name: Microsoft\n', '    human: {same-as: msft}\n    name: Microsoft\n'],
      ),
      'a.yaml',
    );
    expect(exportEntities([{ article: 'a', document: circle }]).rows).toHaveLength(2);
  });

  it('do not depend on the order of the documents', () => {
    expect(printJson(exportEntities([...inputs].reverse()))).toBe(printJson(exportEntities(inputs)));
  });
});

const hostile: Table = {
  columns: ['name', 'aliases', 'ids', 'count', 'note'],
  rows: [
    {
      name: '=HYPERLINK("http://x")',
      aliases: ['a|b', '-1+1'],
      ids: { ticker: 'XNAS:MSFT' },
      count: 3,
      note: null,
    },
    {
      name: '<img src=x onerror=alert(1)>|*b* `c`',
      aliases: [],
      ids: {},
      count: 0,
      note: 'line\nbreak "quoted", and \u001b[31mred\u202e',
    },
    { name: '+44', aliases: ['@x'], ids: {}, count: -2, note: '\tTab' },
  ],
};

describe('formats', () => {
  it('CSV: no formula, one line a row, nothing a terminal acts upon', () => {
    const text = printCsv(hostile);
    const rows = parseCsv(text) as string[][];
    expect(rows).toHaveLength(4);
    for (const cell of rows.slice(1).flat()) expect(cell).not.toMatch(/^[=+@\t\r]|^-[^0-9]/);
    expect(rows[1]).toEqual(['\'=HYPERLINK("http://x")', 'a|b|-1+1', 'ticker:XNAS:MSFT', '3', '']);

    expect(text).not.toMatch(/[\u0000-\u0009\u000b-\u001f]/);
    expect(text.split('\n')).toHaveLength(5);
  });

  it('JSON and JSONL: exact, with hidden characters as escapes', () => {
    const expected = [...hostile.rows];
    expect(JSON.parse(printJson(hostile))).toEqual(expected);
    expect(
      printJsonl(hostile)
        .trimEnd()
        .split('\n')
        .map((line) => JSON.parse(line) as unknown),
    ).toEqual(expected);
    expect(printJson(hostile)).toContain('\\u001b[31mred\\u202e');
    expect(printJsonl({ columns: ['a'], rows: [] })).toBe('');
    expect(printJson({ columns: ['a'], rows: [] })).toBe('[]\n');
  });

  it('YAML: the same values, without those that are not there', () => {
    const rows = parseYaml(printYaml(hostile)) as Record<string, unknown>[];
    expect(rows.map((row) => ({ note: null, ...row }))).toEqual(hostile.rows);
    expect(parseYaml(printYaml({ columns: ['a'], rows: [] }))).toEqual([]);
  });

  it('Markdown: one line a row, no markup', () => {
    const lines = printMarkdown(hostile).trimEnd().split('\n');
    expect(lines).toHaveLength(5);
    expect(lines[0]).toBe('| name | aliases | ids | count | note |');
    expect(lines[3]).toContain('&lt;img src=x onerror=alert(1)&gt;\\|\\*b\\* \\`c\\`');
    for (const line of lines.slice(2)) expect(line.match(/(?<!\\)\|/g)).toHaveLength(6);
  });
});
