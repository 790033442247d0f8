// A judge's name, from tokens to what a rule proposes.
import type { Article } from '../../model/article.js';
import type { Attributes } from '../../model/mention.js';
import type { Found } from '../shared/rule.js';
import { isWordIn, spanOf } from '../shared/token-text.js';
import { slugOf } from '../../model/slug.js';
import type { PersonName } from '../shared/person-name.js';
import { foundOver } from '../shared/found-over.js';
import { COURT_SIGNALS, JUDGE_WORDS } from './title-words.js';

/** Mention of a judge over a name; a name of two words or more also gets a slug, a surname alone is linked later. */
export const judgeFound = (
  article: Article,
  { first, last, words }: PersonName,
  score: number,
  attributes?: Attributes,
): Found => {
  const span = spanOf(article, first, last);
  const name = article.source.text.slice(span.start, span.end).replace(/\s+/g, ' ');
  return foundOver(span, {
    score,
    attributes,
    refersTo: words > 1 ? { id: slugOf(name), name } : { name },
  });
};

/** True when the sentence of `at`, or the one before or behind it, speaks of courts; tokens `first` to `last` are not asked. */
export const isNearCourt = (
  article: Article,
  at: number,
  first: number,
  last: number,
  reach = 1,
): boolean => {
  const { sentences, tokens } = article;
  const index = tokens.sentence[at] as number;
  const from = sentences[Math.max(0, index - reach)]?.first ?? 0;
  const to = sentences[Math.min(sentences.length - 1, index + reach)]?.last ?? tokens.count;
  for (let token = from; token < to; token += 1)
    if (
      (token < first || token >= last) &&
      (isWordIn(article, token, COURT_SIGNALS) || isWordIn(article, token, JUDGE_WORDS))
    )
      return true;
  return false;
};

const SPEAKS = new WeakMap<Article, boolean>();

/** True when the article speaks of courts at all; looked up once. */
export const speaksOfCourts = (article: Article): boolean => {
  let known = SPEAKS.get(article);
  if (known === undefined) {
    known = false;
    for (let at = 0; at < article.tokens.count && !known; at += 1)
      known = isWordIn(article, at, COURT_SIGNALS);
    SPEAKS.set(article, known);
  }
  return known;
};
