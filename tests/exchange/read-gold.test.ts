// Marked text, JSON lines and brat to mentions, and every way in which they can be malformed.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { codePointOffsets } from '../../src/exchange/code-point-offsets.js';
import { readBrat } from '../../src/exchange/read-brat.js';
import { readJsonl } from '../../src/exchange/read-jsonl.js';
import { readMarked } from '../../src/exchange/read-marked.js';
import type { TypeMap } from '../../src/exchange/type-names.js';
import { utf16Offsets } from '../../src/exchange/utf16-offsets.js';
import { AnnotateError } from '../../src/model/annotate-error.js';

const types: TypeMap = new Map();

/** `code line`, and the message for closer looks. */
const failure = (run: () => unknown): { what: string; message: string } => {
  try {
    run();
  } catch (error) {
    if (!(error instanceof AnnotateError)) throw error;
    return { what: `${error.code} ${error.place.line ?? '-'}`, message: error.message };
  }
  return { what: 'none', message: '' };
};

describe('readMarked', () => {
  const read = (marked: string, text?: string): ReturnType<typeof readMarked> =>
    readMarked({
      id: 'a',
      path: 'a.marked',
      marked,
      types,
      ...(text === undefined ? {} : { article: { path: 'a.txt', text } }),
    });

  it('nested marks, attributes, optional and skipped stretches', () => {
    const { text, mentions, skips } = read(
      '⟦judge:Ada Moss|title=Chief Judge;id=moss;name=Ada B. Moss⟧ toured a ⟦datacenter:⟦?place:Cork⟧ site|operator=Acme⟧ | ⟦#skip:Home | News⟧ for ⟦money:$5|value=USD 5⟧ on ⟦date:Monday|value=2014-07-28⟧',
    );
    expect(text).toBe('Ada Moss toured a Cork site | Home | News for $5 on Monday');
    expect(mentions.map(({ start, end, ...rest }) => [text.slice(start, end), rest])).toEqual([
      [
        'Ada Moss',
        { type: 'judge', ids: { id: 'moss' }, name: 'Ada B. Moss', attributes: { title: 'Chief Judge' } },
      ],
      ['Cork', { type: 'place', optional: true }],
      ['Cork site', { type: 'datacenter', attributes: { operator: 'Acme' } }],
      ['$5', { type: 'money', value: { amount: 5, currency: 'USD' } }],
      ['Monday', { type: 'date', value: '2014-07-28' }],
    ]);
    expect(skips.map(({ start, end }) => text.slice(start, end))).toEqual(['Home | News']);
  });

  it.each([
    ['one\n⟦place:Cork', 'unclosed-mark 2'],
    ['one\n\nCork⟧', 'unopened-mark 3'],
    ['⟦Cork⟧', 'bad-mark 1'],
    ['⟦#hide:Cork⟧', 'bad-mark 1'],
    ['⟦place:⟧', 'bad-mark 1'],
    ['⟦place:Cork|name=a;name=b⟧', 'bad-mark 1'],
    ['⟦place:Cork|name=a;b⟧', 'bad-mark 1'],
    ['a\n⟦plaec:Cork⟧', 'unknown-type 2'],
    ['⟦money:$5|value=five⟧', 'bad-value 1'],
  ])('%j: %s', (marked, what) => {
    expect(failure(() => read(marked)).what).toBe(what);
  });

  it('names what an unknown type may mean, and reads it when it is mapped', () => {
    expect(failure(() => read('⟦plaec:Cork⟧')).message).toContain('did you mean "place"?');
    const map: TypeMap = new Map([
      ['GPE', 'place'],
      ['MISC', null],
    ]);
    const { mentions } = readMarked({ id: 'a', path: 'a', marked: '⟦GPE:Cork⟧ ⟦MISC:Irish⟧', types: map });
    expect(mentions).toEqual([{ start: 0, end: 4, type: 'place' }]);
  });

  it('gives the article back or says where it does not', () => {
    expect(read('to ⟦place:Cork⟧\n', 'to Cork\n').mentions).toHaveLength(1);
    const { what, message } = failure(() => read('one\nto ⟦place:Cork⟧ now\n', 'one\nto Cork then\n'));
    expect(what).toBe('text-differs 2');
    expect(message).toContain('a.txt');
    expect(message).toContain('"one\\nto Cork now\\n" here, "one\\nto Cork then\\n" there');
    expect(failure(() => read('⟦place:Cork⟧', 'Cork\n')).message).toContain('ends');
  });
});

describe('readJsonl', () => {
  const read = (
    jsonl: string,
    more: Partial<Parameters<typeof readJsonl>[0]> = {},
  ): ReturnType<typeof readJsonl> => readJsonl({ path: 'g.jsonl', jsonl, types, offsets: 'utf16', ...more });

  it('a result of the stream, with the entities that it names', () => {
    const [set] = read(
      JSON.stringify({
        id: 'a',
        text: 'Acme runs a Cork site',
        mentions: [{ start: 12, end: 21, type: 'datacenter', entity: 'dc', text: 'Cork site' }],
        entities: [
          { id: 'dc', type: 'datacenter', name: 'site', attributes: { operator: 'acme' }, ids: { x: '1' } },
          { id: 'acme', type: 'company', name: 'Acme Corp.' },
        ],
        skips: [{ start: 0, end: 4 }],
      }),
    );
    expect(set).toMatchObject({
      mentions: [
        {
          start: 12,
          type: 'datacenter',
          name: 'site',
          ids: { id: 'dc', x: '1' },
          attributes: { operator: 'Acme Corp.' },
        },
      ],
      skips: [{ start: 0, end: 4 }],
    });
  });

  it('gold with entities, attributes and optional mentions', () => {
    const [set] = read(
      '\n{"id":"a","text":"in 2014","entities":[{"start":3,"end":7,"type":"date","optional":true,"attrs":{"value":"2014","id":"y"}}]}\n',
    );
    expect(set?.mentions).toEqual([
      { start: 3, end: 7, type: 'date', optional: true, value: '2014', ids: { id: 'y' } },
    ]);
    expect(set?.line).toBe(2);
  });

  it('code points when asked for', () => {
    const line = '{"id":"a","text":"😀 Cork","mentions":[{"start":2,"end":6,"type":"place","text":"Cork"}]}';
    expect(read(line, { offsets: 'codepoint' })[0]?.mentions[0]).toMatchObject({ start: 3, end: 7 });
    expect(failure(() => read(line)).what).toBe('untrue-span 1');
    expect(failure(() => read(line)).message).toContain('--offsets codepoint');
  });

  it('predictions take the text of the gold', () => {
    const textOf = (id: string): { text: string; path: string } | undefined =>
      id === 'a' ? { text: 'in Cork', path: 'gold/a.marked' } : undefined;
    const lines = '{"id":"a","mentions":[{"start":3,"end":7,"type":"place"}]}\n{"id":"z","mentions":[]}\n';
    expect(read(lines, { textOf }).map(({ id, text }) => [id, text])).toEqual([['a', 'in Cork']]);
    expect(failure(() => read('{"id":"a","text":"in Kork","mentions":[]}', { textOf })).what).toBe(
      'text-differs 1',
    );
  });

  it.each([
    ['{"id":"a"', 'bad-json 1'],
    ['[]', 'bad-jsonl 1'],
    ['{"id":1,"text":"","mentions":[]}', 'bad-jsonl 1'],
    ['{"id":"a","mentions":[]}', 'bad-jsonl 1'],
    ['{"id":"a","text":"b"}', 'bad-jsonl 1'],
    ['{"id":"a","text":"b","mentions":{}}', 'bad-jsonl 1'],
    ['{"id":"a","text":"b","mentions":[1]}', 'bad-jsonl 1'],
    ['{"id":"a","text":"b","mentions":[{"start":0,"end":1}]}', 'bad-jsonl 1'],
    ['\n{"id":"a","text":"b","mentions":[{"start":0,"end":9,"type":"place"}]}', 'bad-offset 2'],
    ['{"id":"a","text":"b","mentions":[{"start":1,"end":1,"type":"place"}]}', 'bad-offset 1'],
    ['{"id":"a","text":"b","mentions":[{"start":"0","end":1,"type":"place"}]}', 'bad-offset 1'],
    ['{"id":"a","text":"b","mentions":[],"skips":[{"start":0,"end":5}]}', 'bad-offset 1'],
    ['{"id":"a","text":"b","mentions":[{"start":0,"end":1,"type":"x"}]}', 'unknown-type 1'],
    ['{"id":"a","error":{"code":"bad-input","message":"no"}}', 'failed-line 1'],
  ])('%s: %s', (jsonl, what) => {
    expect(failure(() => read(jsonl)).what).toBe(what);
  });
});

describe('readBrat', () => {
  const TEXT = '😀 Acme and\nBest Corp. met Ada Moss in Cork.';
  const read = (ann: string): ReturnType<typeof readBrat> =>
    readBrat({ id: 'a', path: 'a.ann', ann, text: TEXT, types });

  it('offsets are code points; attributes, ids, relations and notes', () => {
    const { mentions, discontinuous } = read(
      [
        'T1\tcompany 2 6\tAcme',
        'T2\tperson 26 34\tAda Moss',
        'T3\tplace 38 42\tCork',
        'A1\tTitle T2 Chief Judge',
        'A2\tOptional T3',
        'N1\tReference T1 lei:123\tAcme',
        'R1\tplace Arg1:T1 Arg2:T3',
        '#1\tAnnotatorNotes T1\tsure?',
        '',
      ].join('\n'),
    );
    expect(mentions.map(({ start, end, ...rest }) => [TEXT.slice(start, end), rest])).toEqual([
      ['Acme', { type: 'company', ids: { lei: '123' }, attributes: { place: 'Cork' } }],
      ['Ada Moss', { type: 'person', attributes: { title: 'Chief Judge' } }],
      ['Cork', { type: 'place', optional: true }],
    ]);
    expect(discontinuous).toBe(0);
  });

  it('a mention in pieces is one from its first to its last character, and is counted', () => {
    const { mentions, discontinuous } = read('T1\tcompany 2 6;16 21\tAcme Corp.\n');
    expect(mentions.map(({ start, end }) => TEXT.slice(start, end))).toEqual(['Acme and\nBest Corp.']);
    expect(discontinuous).toBe(1);
    expect(read('T1\tcompany 2 21\tAcme and Best Corp.').mentions).toHaveLength(1);
  });

  it.each([
    ['T1\tcompany 2 6\tAcmf', 'untrue-span 1'],
    ['T1\tcompany 2 600\tAcme', 'bad-offset 1'],
    ['T1\tcompany 6 2\tAcme', 'bad-offset 1'],
    ['T1\tcompany 16 21;2 6\tCorp. Acme', 'bad-offset 1'],
    ['T1 company 2 6 Acme', 'bad-brat 1'],
    ['T1\tORG 2 6\tAcme', 'unknown-type 1'],
    ['T1\tcompany 2 6\tAcme\nT1\tcompany 2 6\tAcme', 'duplicate-id 2'],
    ['T1\tcompany 2 6\tAcme\n\nA1\tOptional T9', 'unknown-mention 3'],
    ['hello', 'bad-brat 1'],
  ])('%j: %s', (ann, what) => {
    expect(failure(() => read(ann)).what).toBe(what);
  });
});

it('code-point offsets go there and back', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      const [there, back] = [codePointOffsets(text), utf16Offsets(text)];
      let at = 0;
      for (const character of text) {
        expect(back(there(at))).toBe(at);
        at += character.length;
      }
      expect(back(there(text.length))).toBe(text.length);
      expect(back([...text].length + 1)).toBeUndefined();
    }),
  );
});
