// Whether an article, or one sentence of it, speaks of a data centre: then names and bare nouns beside it may mean one.
import type { Article } from '../../model/article.js';
import { wordSet } from '../../model/word-set.js';
import { isWordIn, sentenceBounds } from '../shared/token-text.js';

const NOUN = /\bdata[ -]?cent(?:er|re)s?\b|\bserver farms?\b|\bcloud regions?\b|\bdata halls?\b/i;
const speaks = new WeakMap<Article, boolean>();

/** True when the article has a facility noun anywhere; looked up once an article. */
export const speaksOfDatacenters = (article: Article): boolean => {
  let answer = speaks.get(article);
  if (answer === undefined) {
    answer = NOUN.test(article.source.text);
    speaks.set(article, answer);
  }
  return answer;
};

const OFTEN = 3;
const NOUNS = new RegExp(NOUN, 'gi');
const about = new WeakMap<Article, boolean>();

/** True when the article has facility nouns in several places; looked up once an article. */
export const isAboutDatacenters = (article: Article): boolean => {
  let answer = about.get(article);
  if (answer === undefined) {
    const nouns = article.source.text.matchAll(NOUNS);
    let count = 0;
    while (count < OFTEN && nouns.next().done !== true) count += 1;
    answer = count === OFTEN;
    about.set(article, answer);
  }
  return answer;
};

const FACILITY = wordSet('datacenter datacenters datacentre datacentres hyperscale hyperscaler campus');
const DATA = wordSet('data');
const CENTER = wordSet('center centers centre centres hall halls');

/** True when the sentence of a token has a facility noun. */
export const sentenceSpeaks = (article: Article, at: number): boolean => {
  const { first, last } = sentenceBounds(article, at);
  for (let token = first; token < last; token += 1)
    if (
      isWordIn(article, token, FACILITY) ||
      (isWordIn(article, token, DATA) &&
        (isWordIn(article, token + 1, CENTER) || isWordIn(article, token + 2, CENTER)))
    )
      return true;
  return false;
};
