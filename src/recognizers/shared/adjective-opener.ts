// Whether the word that opens a sentence is an adjective or an adverb, whose capital names nothing: `Dissatisfied customers`.
import type { Article } from '../../model/article.js';
import { isSentenceStart, tokenText } from './token-text.js';

/** `Dissatisfied`, `Paying`, `Loyal`, `Longtime`: what such words end in. */
const ENDING = /(?:ed|ing|ly|ous|ful|less|[ai]ble|ive|[iu]al|ional|ic|ish|ant|ent|ary|time|wide|most)$/;

/** True when `at` opens a sentence with a word that ends as adjectives, participles and adverbs do. */
export const isAdjectiveOpener = (article: Article, at: number): boolean =>
  isSentenceStart(article, at) && ENDING.test(tokenText(article, at));
