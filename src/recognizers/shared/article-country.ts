// An article to the countries it speaks of, by counting words; counted once an article, when first asked.
import type { Article } from '../../model/article.js';
import { TokenKind } from '../../model/tokens.js';
import { wordSet } from '../../model/word-set.js';
import { COUNTRY_WORDS } from './country-words.js';

const COUNTRIES = Object.entries(COUNTRY_WORDS);
/** Nearly every token is in no set: asked first, one look instead of one a country. */
const ANY_WORD = wordSet(...COUNTRIES.flatMap(([, { words }]) => words));
const US_PRONOUN = wordSet('us');
const votesOf = new WeakMap<Article, ReadonlyMap<string, number>>();

/** Votes by ISO 3166-1 code (and `EU`): one for each word that names a country, its people, cities or institutions. */
export const countryVotes = (article: Article): ReadonlyMap<string, number> => {
  const known = votesOf.get(article);
  if (known) return known;
  const votes = new Map<string, number>();
  const { tokens } = article;
  for (let at = 0; at < tokens.count; at += 1) {
    const word = tokens.word[at] as number;
    if (word === 0) continue;
    if (US_PRONOUN.has(word)) {
      if (tokens.kind[at] === TokenKind.Upper) votes.set('US', (votes.get('US') ?? 0) + 1);
      continue;
    }
    if (!ANY_WORD.has(word)) continue;
    for (const [country, words] of COUNTRIES)
      if (words.has(word)) votes.set(country, (votes.get(country) ?? 0) + 1);
  }
  votesOf.set(article, votes);
  return votes;
};

/** Country with the most votes among `candidates` (all, without the EU, unless told); the first of equals, undefined when none has any. */
export const articleCountry = (article: Article, candidates?: readonly string[]): string | undefined => {
  let best: string | undefined;
  let most = 0;
  for (const [country, count] of countryVotes(article)) {
    if (candidates ? !candidates.includes(country) : country === 'EU') continue;
    if (count > most) [best, most] = [country, count];
  }
  return best;
};
