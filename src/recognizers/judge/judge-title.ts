// The title beside a judge's name: its words as written, its class, whether the judge still sits.
import type { Article } from '../../model/article.js';
import { wordSet } from '../../model/word-set.js';
import type { Attributes } from '../../model/mention.js';
import { isCharacter } from '../shared/character-at.js';
import { inOneSentence, isAttached, isWordIn, spanOf, tokenText } from '../shared/token-text.js';
import { STATUS_WORDS, TITLE_WORDS } from './title-words.js';

/** Classes of titles, the first whose pattern fits. */
const CLASSES: readonly (readonly [pattern: RegExp, titleClass: string])[] = [
  [/lord chief justice|lady chief justice/, 'lord_chief_justice'],
  [/(?:lord|lady) justice|\bl\.?jj?\b/, 'lord_justice'],
  [/\b(?:mr|mrs|ms|madam)\b\.? ?justice/, 'mr_justice'],
  [/master of the rolls/, 'master_of_the_rolls'],
  [/advocate.?general/, 'advocate_general'],
  [/special master/, 'special_master'],
  [/registrar/, 'registrar'],
  [/president/, 'president'],
  [/chief justice|\bc\.?j\.?i?\b/, 'chief_justice'],
  [/justice|\bj\.?j?\b/, 'justice'],
  [/^(?=.*judge).*chief /, 'chief_judge'],
  [/senior .{0,60}judge/, 'senior_judge'],
  [/magistrate/, 'magistrate_judge'],
  [/bankruptcy/, 'bankruptcy_judge'],
  [/circuit|appeals/, 'circuit_judge'],
  [/district/, 'district_judge'],
];

/** Class of a title: one of chief_justice, justice, chief_judge, judge, senior_judge, circuit_judge, district_judge and so on. */
const titleClass = (title: string): string => {
  const folded = title.replace(/\s+/g, ' ').toLowerCase();
  return CLASSES.find(([pattern]) => pattern.test(folded))?.[1] ?? 'judge';
};

const CAPITAL_ONLY = wordSet('lord lady mr mrs ms mx');
const COURT = wordSet('court');

/** First token of the title whose head stands at `head`: `Chief` of `Chief U.S. District Judge`. The court's own name stays outside. */
export const titleStart = (article: Article, head: number): number => {
  let first = head;
  while (inOneSentence(article, first - 1, head)) {
    const isDot = isCharacter(article, first - 1, '.') && isAttached(article, first - 1);
    const word = isDot ? first - 2 : first - 1;
    if (!isWordIn(article, word, TITLE_WORDS) || (isDot && !isWordIn(article, word, CAPITAL_ONLY))) break;
    first = word;
  }
  // `New York County Judge`, `Cook County Judge`: the county is a place, not a rank
  while (
    first < head &&
    /^(?:county|state|states|united|law)$/i.test(tokenText(article, first)) &&
    !/^united$/i.test(tokenText(article, first))
  )
    first += 1;
  if (isWordIn(article, first - 1, COURT)) return Math.max(first, head);
  return first;
};

const textOf = (article: Article, first: number, last: number): string => {
  const { start, end } = spanOf(article, first, last);
  return article.source.text.slice(start, end).replace(/\s+/g, ' ');
};

/** `former`, `retired`… when a word before `first` says so. */
const statusBefore = (article: Article, first: number): string | undefined => {
  for (let at = first - 1; at >= first - 6 && inOneSentence(article, at, first); at -= 1) {
    if (isCharacter(article, at, ',.;:')) return undefined;
    const word = tokenText(article, at).toLowerCase();
    if (Object.hasOwn(STATUS_WORDS, word)) return STATUS_WORDS[word];
  }
  return undefined;
};

/** `Circuit Judges A and B`: each of them is a `Circuit Judge`. */
const PLURAL_HEAD = /\b(judge|justice|magistrate)s\b/i;

/** Attributes for a title of tokens `first` to `last` (exclusive): `title` as written, in the singular, `titleClass`, `status`. */
export const titleAttributes = (article: Article, first: number, last: number): Attributes => {
  const title = textOf(article, first, last).replace(PLURAL_HEAD, '$1');
  const status = /\bretd|\bretired/i.test(title)
    ? 'retired'
    : /^senior\b/i.test(title)
      ? 'senior'
      : /^acting\b/i.test(title)
        ? 'acting'
        : statusBefore(article, first);
  return { title, titleClass: titleClass(title), ...(status === undefined ? {} : { status }) };
};
