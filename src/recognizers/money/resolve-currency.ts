// A currency sign or word and what stands around it to its ISO 4217 code.
import type { Article } from '../../model/article.js';
import { mainCountry } from '../shared/main-country.js';
import { isAttached, tokenText } from '../shared/token-text.js';
import type { MoneyUnit } from './currencies.js';
import { FAMILIES } from './currencies.js';
import { CURRENCY_PLACES, DOLLAR_PREFIXES } from './currency-places.js';

/** Code of a unit that says no country: that of the article's country when its currency bears the name, else the usual one. */
export const usualCode = (article: Article, { family }: MoneyUnit): string | undefined => {
  const { usual, by } = FAMILIES[family] ?? {};
  const country = by && mainCountry(article);
  return (country && by?.[country]) || usual;
};

/** Two countries of one adjective. */
const SPLIT_COUNTRIES: ReadonlyMap<string, string> = new Map([
  ['south sudanese', 'SS'],
  ['north korean', 'KP'],
]);

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
  const twoWords =
    /^(?:hong kong|new zealand|new taiwan|sri lankan?|(?:south|north) korean|south (?:african|sudanese)|saudi arabian|cape verdean|bosnian convertible)$/.test(
      pair,
    );
  const split = SPLIT_COUNTRIES.get(pair);
  return { country: split ?? country, first: twoWords ? unit - 2 : unit - 1 };
};

/** Prefixes that stand apart in text with a space around every sign: `hk $ 10`, `c $ 300`; a lone `a` or `s` is a word there. */
const APART = new Set('us u.s. usd c cdn can cad ca hk hkd nz nzd aus aud au sg sgd nt mx'.split(' '));

/** Code and first token of a dollar whose country stands before the sign: `US$`, `A$`, `a US $5` but not `the US $5`. */
export const dollarPrefix = (article: Article, sign: number): { code: string; first: number } | undefined => {
  const before = tokenText(article, sign - 1);
  const word = before.toLowerCase();
  const code = DOLLAR_PREFIXES.get(word);
  if (code === undefined || sign === 0) return undefined;
  const attached = isAttached(article, sign);
  if (attached)
    return before === before.toUpperCase() || before.length > 1 ? { code, first: sign - 1 } : undefined;
  const spaced = !isAttached(article, sign + 1) && APART.has(word);
  const detached = code === 'USD' && before.length > 1 && tokenText(article, sign - 2).toLowerCase() === 'a';
  return spaced || detached ? { code, first: sign - 1 } : undefined;
};
