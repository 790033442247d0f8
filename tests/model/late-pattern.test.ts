import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { latePattern } from '../../src/model/late-pattern.js';

const SOURCES = [
  String.raw`(?<!\p{L})\p{Lu}[\p{Ll}\p{M}'’]+(?: [\p{L}\p{N}&-]+){0,2}`,
  String.raw`(?:^|\P{L})(?:\p{Lu}\.)+(?!\p{Ll})`,
  String.raw`[^\p{L}\s]{1,3}\p{M}?$`,
];

const plainText = fc.string({
  unit: fc.constantFrom(...'aZq M.O7’“”–&-()\u00a0\n\ue003'),
  maxLength: 40,
});

describe('a late pattern', () => {
  it('finds in plain text what the pattern itself finds', () => {
    fc.assert(
      fc.property(
        plainText,
        fc.constantFrom(...SOURCES),
        fc.constantFrom('u', 'iu'),
        (text, source, flags) => {
          const [late, full] = [latePattern(source, flags).exec(text), new RegExp(source, flags).exec(text)];
          expect([late?.index, late?.[0]]).toEqual([full?.index, full?.[0]]);
        },
      ),
    );
  });

  it.each([
    ['Éire and Łódź', 'Éire'],
    ['Δelta', 'Δelta'],
    ['Zoe\u0308 and Ann', 'Zoe\u0308'],
  ])('reads the letters of any script: %s', (text, found) => {
    expect(latePattern(String.raw`\p{Lu}[\p{L}\p{M}]+`).exec(text)?.[0]).toBe(found);
  });

  it('keeps its place where it is sticky or global', () => {
    const pattern = latePattern(String.raw`\p{L}+`, 'gu');
    for (const text of ['one two', 'één twee'])
      expect([...text.matchAll(pattern.of(text))].map(([word]) => word)).toEqual(text.split(' '));
  });

  it('reads classes that have no plain form as they are', () => {
    expect(latePattern(String.raw`\p{Sc}\p{Nd}`).exec('a $5')?.[0]).toBe('$5');
    expect(latePattern(String.raw`[\P{L}]+`).exec('a 12 b')?.[0]).toBe(' 12 ');
  });
});
