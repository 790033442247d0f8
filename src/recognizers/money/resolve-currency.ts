// A currency sign or word and what stands around it to its ISO 4217 code.
import type { Article } from '../../model/article.js';
import { mainCountry } from '../shared/main-country.js';
import { isAttached, tokenText } from '../shared/token-text.js';
import type { MoneyUnit } from './currencies.js';
import { CURRENCY_PLACES, DOLLAR_PREFIXES, FAMILIES } from './currencies.js';

/** Code of a unit that says no country: that of the article's country when its currency bears the name, else the usual one. */
export const usualCode = (article: Article, { family }: MoneyUnit): string | undefined => {
  const { usual, by } = FAMILIES[family] ?? {};
  const country = by && mainCountry(article);
  return (country && by?.[country]) || usual;
};

/** Country said by the token before a unit (`Canadian dollars`, `Hong Kong dollars`) and the first token of its name. */
export const countryBefore = (
  article: Article,
  unit: number,
): { country: string; first: number } | undefined => {
  const word = tokenText(article, unit - 1).toLowerCase();
  const country = CURRENCY_PLACES.get(word);
  if (country === undefined) return undefined;
  const before = tokenText(article, unit - 2).toLowerCase();
  const pair = `${before} ${word}`;
  const twoWords = /^(?:hong kong|new zealand|new taiwan|sri lankan?|south korean|saudi arabian)$/.test(pair);
  return { country, first: twoWords ? unit - 2 : unit - 1 };
};

/** Code and first token of a dollar whose country stands before the sign: `US$`, `A$`, `US $5` but not `the US $5`. */
export const dollarPrefix = (article: Article, sign: number): { code: string; first: number } | undefined => {
  const before = tokenText(article, sign - 1);
  const code =
    before === before.toUpperCase() || before.length > 2
      ? DOLLAR_PREFIXES.get(before.toLowerCase())
      : undefined;
  if (code === undefined || sign === 0) return undefined;
  if (isAttached(article, sign)) return { code, first: sign - 1 };
  const detached = code === 'USD' && before.length > 1 && tokenText(article, sign - 2).toLowerCase() === 'a';
  return detached ? { code, first: sign - 1 } : undefined;
};
