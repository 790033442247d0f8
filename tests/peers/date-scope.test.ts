// Which items of other programs' date sets are dates by our guideline, and how a set is counted.
import { describe, expect, it } from 'vitest';
// @ts-expect-error -- plain JavaScript, without declarations
import { dateScope as scopeOf } from '../../scripts/peers/date-scope.mjs';
import {
  printDates as print,
  publishedOf as dayOf,
  scoreDates as count,
  // @ts-expect-error -- plain JavaScript, without declarations
} from '../../scripts/peers/score-dates.mjs';

interface Scope {
  scope: 'in' | 'out';
  reason?: string;
  spans?: { start: number; end: number }[];
}
interface Counts {
  inScope: number;
  found: number;
  values: number;
  valuesRight: number;
  out: Record<string, number>;
}

const dateScope = scopeOf as (item: { text: string; type?: string }) => Scope;
const scoreDates = count as (set: string, documents: unknown[], results: unknown[]) => Counts;
const printDates = print as (set: string, counts: Counts) => string;
const publishedOf = dayOf as (set: string, item: { ref?: string }) => string | undefined;

const spansOf = (text: string): string[] | string => {
  const { scope: verdict, reason, spans } = dateScope({ text });
  return verdict === 'out' ? (reason ?? '') : (spans ?? []).map(({ start, end }) => text.slice(start, end));
};

describe('dateScope', () => {
  it.each([
    ['between 3 and 8 on the 4th of June', ['4th of June']],
    ['from May to Oct 2021', ['May', 'Oct 2021']],
    ['June 4-9', ['June 4-9']],
    ['today at 5', ['today']],
    ['4 June 2021, 11:00', ['4 June 2021, 11:00']],
    ['from 4 June for 10 days', ['4 June']],
    ['by the end of the year', ['end of the year']],
    ['on Friday of next week', ['Friday of next week']],
  ])('%s is in scope', (text, spans) => {
    expect(spansOf(text)).toEqual(spans);
  });

  it.each([
    ['half past nine', 'time'],
    ['six weeks', 'duration'],
    ['within a year', 'duration'],
    ['six years ago', 'counted'],
    ['in a month', 'counted'],
    ['every Sunday', 'set'],
    ['the same week', 'story'],
    ['right now', 'present'],
    ['the 18th century', 'century'],
    ['last season', 'vague'],
    ['Eid al-Adha 2031', 'lunar'],
    ['>= 1987', 'formula'],
  ])('%s is out of scope', (text, reason) => {
    expect(spansOf(text)).toBe(reason);
  });
});

describe('scoreDates', () => {
  const text = 'It ran from May to Oct 2021 for six weeks.';
  const documents = [
    {
      id: 'a',
      text,
      entities: [
        {
          start: 7,
          end: 27,
          type: 'daterange',
          text: 'from May to Oct 2021',
          timex: '(2021-05-01,2021-10-01,P5M)',
        },
        { start: 32, end: 41, type: 'duration', text: 'six weeks', timex: 'P6W' },
      ],
    },
  ];
  const mention = (start: number, end: number, value: string) => ({ type: 'date', start, end, value });

  it('counts spans as our guideline sets them, values by meaning, and what is out', () => {
    const results = [{ id: 'a', mentions: [mention(12, 15, '2021-05'), mention(19, 27, '2021-10')] }];
    const counts = scoreDates('msrec', documents, results);
    expect(counts).toMatchObject({ inScope: 2, found: 2, values: 1, valuesRight: 1, out: { duration: 1 } });
    expect(printDates('msrec', counts)).toContain('strict recall 1.000 (2 of 2)');
  });

  it('counts a wrong value and a missed span', () => {
    const wrong = [{ id: 'a', mentions: [mention(12, 15, '2020-05'), mention(19, 27, '2021-11')] }];
    expect(scoreDates('msrec', documents, wrong)).toMatchObject({ found: 2, valuesRight: 0 });
    expect(scoreDates('msrec', documents, [])).toMatchObject({ found: 0, values: 0 });
  });

  it('says which day to publish an item on', () => {
    expect(publishedOf('msrec', { ref: '2019-05-06T00:00:00' })).toBe('2019-05-06');
    expect(publishedOf('duckling', {})).toBe('2013-02-12');
  });
});
