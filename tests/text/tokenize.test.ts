import { describe, expect, it } from 'vitest';
import { TokenFlag, TokenKind } from '../../src/model/tokens.js';
import { hashWord, tokenize } from '../../src/text/tokenize.js';
import { foldWord } from '../../src/text/fold-word.js';
import { lexicon } from './lexicon.js';

const wordsOf = (text: string): string[] => {
  const { count, start, end } = tokenize(text, lexicon);
  return Array.from({ length: count }, (_, at) => text.slice(start[at], end[at]));
};

const kindsOf = (text: string): number[] => [...tokenize(text, lexicon).kind];

describe('tokenize', () => {
  it.each([
    ["Microsoft's lawyers", ['Microsoft', "'s", 'lawyers']],
    ['Microsoft’s O’Leary', ['Microsoft', '’s', 'O’Leary']],
    ['the judges’ order', ['the', 'judges', '’', 'order']],
    ['U.S. v. J.P. Morgan', ['U.S.', 'v.', 'J.P.', 'Morgan']],
    ['Acme Corp. paid $1,200.50.', ['Acme', 'Corp', '.', 'paid', '$', '1,200.50', '.']],
    ['the 3rd of 20m, No. 19STCV43732', ['the', '3rd', 'of', '20m', ',', 'No', '.', '19STCV43732']],
    ['AT&T, e-mail', ['AT', '&', 'T', ',', 'e', '-', 'mail']],
    ['at 11 a.m. in D.C', ['at', '11', 'a.m.', 'in', 'D.C']],
    ['💩This is an annotation.', ['💩', 'This', 'is', 'an', 'annotation', '.']],
    ['Some text yeah 🚀 rocket', ['Some', 'text', 'yeah', '🚀', 'rocket']],
    ['De\u0301partement Cafe\u0301', ['De\u0301partement', 'Cafe\u0301']],
    ['Micro\u00adsoft Corp', ['Micro\u00adsoft', 'Corp']],
    ['10\u00a0million\u00a0euros', ['10', 'million', 'euros']],
    ['one\r\ntwo', ['one', 'two']],
    ['\ufeffLoretta', ['Loretta']],
    ['İstanbul', ['İstanbul']],
  ])('%s', (text, words) => expect(wordsOf(text)).toEqual(words));

  it('keeps a name clear of the joined emoji before it', () => {
    expect(wordsOf('👩\u200d⚖\ufe0fPreska ruled').slice(-2)).toEqual(['Preska', 'ruled']);
  });

  it('puts emoji offsets in UTF-16', () => {
    const { start, end } = tokenize('💩This is an annotation.', lexicon);
    expect([start[4], end[4]]).toEqual([13, 23]);
  });

  it('does not swallow a letter after half a surrogate pair', () => {
    expect(wordsOf('\ud83dPreska')).toEqual(['\ud83d', 'Preska']);
  });

  it('tells shapes', () => {
    expect(kindsOf("Preska FBI J U.S. J. 2014 3rd eBay word v. 's")).toEqual([
      TokenKind.Title,
      TokenKind.Upper,
      TokenKind.Initial,
      TokenKind.Dotted,
      TokenKind.Initial,
      TokenKind.Number,
      TokenKind.Alphanumeric,
      TokenKind.Mixed,
      TokenKind.Lower,
      TokenKind.Lower,
      TokenKind.Punctuation,
      TokenKind.Lower,
    ]);
  });

  it('flags what stands before a token', () => {
    const { flags } = tokenize('Loretta\nPreska ruled.', lexicon);
    expect([...flags]).toEqual([
      TokenFlag.LineStart,
      TokenFlag.LineStart | TokenFlag.SpaceBefore,
      TokenFlag.SpaceBefore,
      0,
    ]);
  });

  it('gives one id to all spellings of a word', () => {
    const id = lexicon.intern(foldWord('Département'));
    expect([...tokenize('Département DE\u0301PARTEMENT dé\u00adpartement', lexicon).word]).toEqual([
      id,
      id,
      id,
    ]);
    expect(hashWord('a')).not.toBe(hashWord('b'));
  });

  it('has no bound on the number of tokens', () => {
    expect(tokenize('. '.repeat(20_000), lexicon).count).toBe(20_000);
  });
});
