// Names in text: longest match, word bounds, case, spelling of the same name.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compileGazetteer } from '../../src/gazetteer/compile-gazetteer.js';
import { findNames } from '../../src/gazetteer/find-names.js';
import { openGazetteer } from '../../src/gazetteer/gazetteer.js';
import { printGazetteerData } from '../../src/gazetteer/gazetteer-data.js';
import { parseList } from '../../src/gazetteer/parse-list.js';
import type { Article } from '../../src/model/article.js';
import { bindWordLists, wordList } from '../../src/recognizers/shared/word-list.js';
import { segment } from '../../src/text/segment.js';

const CSV = `# a list for the test
id,name,aliases,ambiguous,country,ids.ticker
apple,Apple Inc.,Apple,Apple,US,AAPL
att,AT&T,,,US,T
ebay,eBay,,,US,EBAY
fbi,Federal Bureau of Investigation,FBI|F.B.I.,,US,
gap,Gap,,Gap,US,
new-york,New York,,,US,
new-york-times,New York Times,,,US,
loreal,L'Oréal,,,FR,
softbank,SoftBank,,,JP,
`;

const gazetteer = openGazetteer(
  printGazetteerData(
    compileGazetteer([parseList('test/names', CSV), parseList('test/words', 'word\nwarrant\njudge\n')]),
  ),
);

const articleWith = (text: string): Article =>
  segment(
    {
      source: { path: 't', text, encoding: 'utf-8', blob: '' },
      zones: [{ start: 0, end: text.length, kind: 'body', rule: 'test' }],
      paragraphs: [{ start: 0, end: text.length }],
    },
    gazetteer.lexicon,
  );

const namesIn = (text: string): string[] => {
  const article = articleWith(text);
  const { tokens } = article;
  return findNames(article, gazetteer).map(
    ({ first, last, readings }) =>
      `${text.slice(tokens.start[first], tokens.end[last - 1])}=${readings.map(({ entry }) => entry.id).join('/')}`,
  );
};

describe('findNames', () => {
  it.each([
    [
      'takes the longest name',
      'The New York Times reported from New York.',
      ['New York Times=new-york-times', 'New York=new-york'],
    ],
    ['keeps & inside a name', 'AT&T rose.', ['AT&T=att']],
    ['does not find names inside words', 'Applesauce and Gapminder.', []],
    ['wants the capitals of the name', 'an apple in the gap', []],
    ['takes capitals for small letters', 'APPLE and EBAY', ['APPLE=apple', 'EBAY=ebay']],
    [
      'takes small letters for capitals inside a word, not for its first',
      'Softbank and SOFTBANK, but softbank and New york',
      ['Softbank=softbank', 'SOFTBANK=softbank'],
    ],
    ['finds a name that starts small', 'sellers on eBay said', ['eBay=ebay']],
    ['finds dotted and plain acronyms', 'The FBI, or F.B.I., said', ['FBI=fbi', 'F.B.I.=fbi']],
    ['finds a name across a hard wrap', 'in New\nYork today', ['New\nYork=new-york']],
    ['reads a typographic apostrophe as a straight one', 'L’Oréal paid', ['L’Oréal=loreal']],
    ['reads decomposed accents', "L'Ore\u0301al paid", ["L'Ore\u0301al=loreal"]],
    ['leaves the possessive out', "Apple's lawyers", ['Apple=apple']],
    ['does not cross a sentence', 'He moved to New. York is old.', []],
  ])('%s', (_title, text, names) => {
    expect(namesIn(text)).toEqual(names);
  });

  it('gives entries their attributes and ids, and marks ambiguous aliases', () => {
    const text = 'Apple Inc. sued Apple';
    const article = segment(
      {
        source: { path: 't', text, encoding: 'utf-8', blob: '' },
        zones: [{ start: 0, end: text.length, kind: 'body', rule: 'test' }],
        paragraphs: [{ start: 0, end: text.length }],
      },
      gazetteer.lexicon,
    );
    const readings = findNames(article, gazetteer).map(({ readings: [reading] }) => reading);
    expect(readings.map((reading) => reading?.ambiguous)).toEqual([false, true]);
    expect(readings[0]?.entry).toEqual({
      id: 'apple',
      name: 'Apple Inc.',
      ids: { ticker: 'AAPL' },
      attributes: { country: 'US' },
    });
  });

  it('knows the words of word lists, in any case, and nothing of a list that is not there', () => {
    bindWordLists(gazetteer);
    const article = articleWith('Warrant unheard');
    expect([
      wordList('test/words').has(article, 0),
      wordList('test/words').has(article, 1),
      wordList('test/none').has(article, 0),
    ]).toEqual([true, false, false]);
  });
});

describe('the word table', () => {
  it('gives a sign that no text has shown yet one id, however often it is asked for', () => {
    const { lexicon } = openGazetteer(printGazetteerData(compileGazetteer([])));
    expect(lexicon.intern('₹')).toBe(lexicon.intern('₹'));
  });

  it('gives every word one id, and only to that word', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(
          fc.string({ minLength: 1, maxLength: 6 }).map((word) => word.toLowerCase()),
          { maxLength: 300 },
        ),
        (words) => {
          const { lexicon } = openGazetteer(printGazetteerData(compileGazetteer([])));
          const ids = words.map((word) => lexicon.intern(word));
          expect(new Set(ids).size).toBe(words.length);
          expect(words.map((word) => lexicon.intern(word))).toEqual(ids);
        },
      ),
      { numRuns: 100 },
    );
  });
});

describe('parseList', () => {
  it('names a row without an id', () => {
    expect(() => parseList('test/bad', 'id,name,aliases,ambiguous\n,Nobody,,\n')).toThrow(
      expect.objectContaining({ code: 'gazetteer-form' }),
    );
  });
});
