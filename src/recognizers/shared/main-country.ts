// An article to the one country it is about, when the votes leave no doubt.
import type { Article } from '../../model/article.js';
import { countryVotes } from './article-country.js';

/** Country (ISO 3166-1) with at least two votes and twice as many as the next; undefined when none stands out. The EU is no country. */
export const mainCountry = (article: Article): string | undefined => {
  let best: string | undefined;
  let most = 0;
  let next = 0;
  for (const [country, count] of countryVotes(article)) {
    if (country === 'EU') continue;
    if (count > most) [best, most, next] = [country, count, most];
    else if (count > next) next = count;
  }
  return most >= 2 && most >= 2 * next ? best : undefined;
};
