// The part of a law that is said together with it: `section 10(b) of` before its title, `section 187(a)` after it.
import type { Article } from '../../model/article.js';
import { TokenKind } from '../../model/tokens.js';
import { wordSet } from '../../model/word-set.js';
import { isCharacter } from '../shared/character-at.js';
import { matchAt } from '../shared/match-at.js';
import { inOneSentence, isWordIn, kindAt, sentenceBounds, tokenText } from '../shared/token-text.js';
import { CITED_PART, NUMBER, PART } from './part-numbers.js';
import { DEMONYMS } from './title-words.js';

const PART_WORDS = wordSet(
  '§ section sections sec secs sec. subsection subsections sub article articles art arts title titles part parts chapter chapters ch rule rules regulation regulations schedule order clause clauses paragraph paragraphs para paras subdivision subdivisions annex item items s. s ss',
);
const INSIDE = wordSet('and or to through with read et seq of subdivision subsection paragraph subd para');
const PREPOSITIONS = wordSet('of to in under');
const ARTICLE_WORDS = wordSet('the');
/** `section 28(b) of the state Constitution` */
const WHOSE = wordSet('state federal national provincial amended');
/** `Penal Code sections 187 and 664`: the part belongs to the code before it. */
const HEADS = wordSet('code codes act law u.s.c. usc ipc crpc');
const SUB = wordSet('sub');
const PART_PATTERN = new RegExp(PART, 'y');
const CITED = new RegExp(String.raw`\s?${CITED_PART}`, 'y');
const CITED_BEHIND_COMMA = new RegExp(String.raw`,?\s?${CITED_PART}`, 'y');
const CITED_NUMBER = new RegExp(String.raw`\s${NUMBER}`, 'y');

/** A part spans no more tokens than this: `Sections 302, 307, 323, 341, 353 and 506(2)` is 15. */
const FARTHEST = 32;

const mayStandInside = (article: Article, at: number): boolean => {
  const kind = kindAt(article, at);
  if (kind === TokenKind.Number || kind === TokenKind.Alphanumeric || kind === TokenKind.Initial) return true;
  if (kind === TokenKind.Punctuation) return isCharacter(article, at, '().,-\u2013/&§:');
  const { tokens } = article;
  return (tokens.end[at] as number) - (tokens.start[at] as number) <= 5 || isWordIn(article, at, INSIDE);
};

/** `s149 Equality Act 2010`, `ss12-14`: as British lawyers write */
const isGlued = (article: Article, at: number): boolean => /^ss?\d/.test(tokenText(article, at));

/** First token of a part whose last token stands before `end`; -1 when there is none. */
const partEndingAt = (article: Article, end: number): number => {
  const { first: floor } = sentenceBounds(article, end - 1);
  const wanted = article.tokens.end[end - 1] as number;
  for (let at = isGlued(article, end - 1) ? end - 1 : end - 2; at >= floor && end - at <= FARTHEST; at -= 1) {
    if (isWordIn(article, at, PART_WORDS) || isGlued(article, at)) {
      const match = matchAt(article, at, PART_PATTERN);
      if (match && (article.tokens.start[at] as number) + match[0].length === wanted) {
        const first = isCharacter(article, at - 1, '§')
          ? at - 1
          : isCharacter(article, at - 1, '-') && isWordIn(article, at - 2, SUB)
            ? at - 2
            : at;
        return isWordIn(article, first - 1, HEADS) ? -1 : first;
      }
    }
    if (!mayStandInside(article, at)) return -1;
  }
  return -1;
};

/** `Article 82 of the French Data Protection Act`: the country is no part of the title, but of what is said in one. */
const isWhose = (article: Article, at: number): boolean =>
  isWordIn(article, at, WHOSE) || isWordIn(article, at, DEMONYMS);

/** First token of the part that belongs to the title starting at `first` (`Article 8 of the …`, `section 3 of Part II of …`); `first` when none does. */
export const partBefore = (article: Article, first: number): number => {
  let start = first;
  for (let depth = 0; depth < 4; depth += 1) {
    let end = start;
    if (depth === 0 && isWhose(article, end - 1) && isWordIn(article, end - 2, ARTICLE_WORDS)) end -= 1;
    if (isWordIn(article, end - 1, ARTICLE_WORDS)) end -= 1;
    if (isWordIn(article, end - 1, PREPOSITIONS)) end -= 1;
    else if (end < start) return start;
    else if (isCharacter(article, end - 1, ',')) end -= 1;
    if (end < 1 || !inOneSentence(article, end - 1, start)) return start;
    const part = partEndingAt(article, end);
    // `Executive Order 14117, Presidential Policy Directive 28`: two acts
    if (part < 0 || /^executive$/i.test(tokenText(article, part - 1))) return start;
    start = part;
  }
  return start;
};

const matchBehind = (article: Article, at: number, pattern: RegExp): number | undefined => {
  const start = article.tokens.end[at] as number;
  const { last } = sentenceBounds(article, at);
  pattern.lastIndex = 0;
  const match = pattern.exec(
    article.source.text.slice(start, Math.min(article.tokens.end[last - 1] as number, start + 160)),
  );
  return match ? start + match[0].length : undefined;
};

/** Offset behind the part cited after the token before `end` (`Penal Code § 187`); undefined when there is none. */
export const partAfter = (article: Article, end: number): number | undefined =>
  matchBehind(article, end - 1, CITED);

/** As `partAfter`, for codes: a comma may stand between (`Penal Code, § 187`), and with `bare` the number alone counts (`Penal Code 187`). */
export const codePartAfter = (article: Article, end: number, bare: boolean): number | undefined =>
  matchBehind(article, end - 1, CITED_BEHIND_COMMA) ??
  (bare ? matchBehind(article, end - 1, CITED_NUMBER) : undefined);
