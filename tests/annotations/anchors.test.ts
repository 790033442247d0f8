// Anchors: which of several equal quotes is meant, also in paragraphs a hundred pages long.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { describeSpans, matchAnchors } from '../../src/annotations/anchor.js';
import { findOccurrences, occurrencesOf } from '../../src/annotations/find-occurrences.js';
import { openingComment, paragraphOpening } from '../../src/annotations/paragraph-opening.js';
import { expectGrowth } from '../support/expect-growth.js';

describe('nth', () => {
  const text = 'Preska said no. Preska-like. USA and US; "aaa".';
  const paragraph = { start: 0, end: text.length };

  it('is left out when the quote stands once', () => {
    expect(describeSpans(text, paragraph, [{ start: 7, end: 11 }])).toEqual([{ quote: 'said' }]);
  });

  it('counts every place where the characters stand, inside words too', () => {
    expect(describeSpans(text, paragraph, [{ start: 16, end: 22 }])).toEqual([{ quote: 'Preska', nth: 2 }]);
    expect(
      describeSpans(text, paragraph, [{ start: text.indexOf('US;'), end: text.indexOf('US;') + 2 }]),
    ).toEqual([{ quote: 'US', nth: 2 }]);
  });

  it('counts overlapping places', () => {
    expect(occurrencesOf('aaa', 'aa')).toEqual([0, 1]);
  });

  it('does not guess when a quote stands twice and nth is missing', () => {
    expect(
      matchAnchors(text, paragraph, [
        { quote: 'Preska' },
        { quote: 'Preska', nth: 2 },
        { quote: 'Preska', nth: 3 },
        { quote: 'Eady' },
      ]),
    ).toEqual([undefined, { start: 16, end: 22 }, undefined, undefined]);
  });
});

it('spans survive the way to anchors and back', () => {
  fc.assert(
    fc.property(
      fc.array(fc.constantFrom('Preska', 'said', 'US', 'USA', '😀', 'a', 'aa', '\n'), {
        minLength: 1,
        maxLength: 30,
      }),
      fc.array(fc.tuple(fc.nat(200), fc.nat(12)), { maxLength: 8 }),
      (words, picks) => {
        const text = `before ${words.join(' ')} after`;
        const paragraph = { start: 7, end: text.length - 6 };
        const spans = picks
          .map(([at, length]) => ({
            start: Math.min(7 + at, paragraph.end - 1),
            end: Math.min(7 + at + length + 1, paragraph.end),
          }))
          .filter(({ start, end }) => start < end);
        expect(matchAnchors(text, paragraph, describeSpans(text, paragraph, spans))).toEqual(spans);
      },
    ),
  );
});

describe('a long paragraph', () => {
  const text = Array.from(
    { length: 4000 },
    (_, index) => `Judge number ${index % 700} paid $${index},000 in Dublin`,
  ).join('; ');

  it('is searched as a short one is', () => {
    const quotes = [
      'Judge number 12',
      'Judge number 699 paid',
      '$3999,000',
      'in',
      'Dub',
      'Dublin',
      'paid',
      'Judge number 12 paid $12,000 in Dublin',
    ];
    const found = findOccurrences(text, quotes);
    for (const quote of quotes) expect(found.get(quote), quote).toEqual(occurrencesOf(text, quote));
  });

  it('takes time in proportion to its length, however many quotes are looked for', () => {
    // one search a quote would read 800 MB
    expectGrowth((size) => {
      const quotes = Array.from({ length: size }, (_, index) => `paid $${index},000 in`);
      return () => {
        for (const [quote, places] of findOccurrences(text, quotes)) expect(places.length, quote).toBe(1);
      };
    }, 1000);
  });
});

describe('the beginning of a paragraph', () => {
  const opening = (text: string): string => paragraphOpening(text, { start: 0, end: text.length });

  it.each([
    ['Short.', 'Short.'],
    ['a'.repeat(70), 'a'.repeat(60)],
    [`${'word '.repeat(12)}end`, `${'word '.repeat(12)}`.trimEnd()],
    ['hard\nwrapped  text\there', 'hard wrapped text here'],
    ['bell\u0007 bidi\u202e shy\u00ad gone', 'bell bidi shy gone'],
    ['😀'.repeat(70), '😀'.repeat(60)],
    ['line\u2028separator', 'line separator'],
  ])('%j → %j', (text, expected) => expect(opening(text)).toBe(expected));

  it('is one comment line', () => {
    expect(openingComment('a\nb', { start: 0, end: 3 })).toBe('# a b');
  });
});
