// Whether an article speaks of business above all, so that an unknown name in it is a company's and not another body's.
import type { Article } from '../../model/article.js';
import { wordSet } from '../../model/word-set.js';

const BUSINESS = wordSet(
  'inc corp ltd llc plc shares share stock shareholders shareholder stockholders stockholder registrant revenue revenues earnings subsidiary subsidiaries acquisition merger dividend investors securities prospectus ceo profit profits quarter startup nasdaq nyse',
);
/** One word of business in so many words. */
const ONE_IN = 110;
const known = new WeakMap<Article, boolean>();

/** True when at least one word in 110 is a word of business; counted once an article. */
export const isBusinessText = (article: Article): boolean => {
  const before = known.get(article);
  if (before !== undefined) return before;
  const { count, word } = article.tokens;
  let votes = 0;
  for (let at = 0; at < count; at += 1) if (BUSINESS.has(word[at] as number)) votes += 1;
  const found = votes >= 3 && votes * ONE_IN >= count;
  known.set(article, found);
  return found;
};
