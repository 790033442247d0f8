// Cases that have one party or none: `In re Facebook Biometric Privacy Litigation`, `In the Matter of a Warrant …`, `Ex parte Milligan`.
import type { Article } from '../../../model/article.js';
import { TokenKind } from '../../../model/tokens.js';
import type { CueRule } from '../../shared/rule.js';
import { wordSet } from '../../../model/word-set.js';
import { isCharacter } from '../../shared/character-at.js';
import {
  inOneSentence,
  isAttached,
  isCapitalized,
  isWordIn,
  kindAt,
  spanOf,
  tokenText,
} from '../../shared/token-text.js';
import { isNotedName } from '../../shared/noted-names.js';
import { matchAhead } from '../../shared/match-ahead.js';
import { plainNumber } from '../case-reference.js';
import { foundOver } from '../../shared/found-over.js';
import { rightParty } from '../right-party.js';

const SURE = 0.93;
const MATTER = 0.85;
/** `A Matter of Life and Death`, `Matter of Fact` */
const IDIOMS = wordSet(
  'life time fact honor honour principle opinion course taste urgency faith law degree trust justice death',
);
const SMALL = /^(?:an?|the)$/;

/** Behind the name that starts at `from`, with a small article before it; `from` when there is none. */
const nameEnd = (article: Article, from: number): number => {
  const at = SMALL.test(tokenText(article, from)) ? from + 1 : from;
  const end = rightParty(article, at, true);
  return end === at ? from : end;
};

/** `In re Warrant for Email Stored in Dublin, Ireland` on a line of its own: the place behind the comma ends the name. */
const withCountry = (article: Article, last: number): number =>
  isCharacter(article, last, ',') &&
  isNotedName(article, last + 1) &&
  inOneSentence(article, last - 1, last + 1) &&
  !inOneSentence(article, last, last + 2)
    ? last + 2
    : last;

/** ` No. 16-960-M-01 to Google`: to whom a warrant with a number went ends the name. */
const NUMBER_TO = /No\.\s\d{2}-[\dA-Za-z-]{2,16}\sto\s/y;

const withNumberTo = (article: Article, last: number): number => {
  const match = matchAhead(article, last, NUMBER_TO, 30);
  if (!match || !inOneSentence(article, last - 1, last)) return last;
  const end = (article.tokens.start[last] as number) + match[0].length;
  let name = last;
  while (name < article.tokens.count && (article.tokens.start[name] as number) < end) name += 1;
  const behind = rightParty(article, name, true);
  return behind === name ? last : behind;
};

/** ` March 25, 2011` behind `Dated` */
const DATE = /\p{Lu}\p{Ll}{2,8}\.?\s\d{1,2},\s\d{4}/uy;

/** `In re Grand Jury Subpoena Dated March 25, 2011`: the date of what the case is about belongs to its name. */
const withDate = (article: Article, first: number, last: number): number => {
  let dated = last - 1;
  while (dated > first && !isWordIn(article, dated, DATED)) dated -= 1;
  if (dated <= first || last - dated > 3) return last;
  const match = matchAhead(article, dated + 1, DATE, 20);
  if (!match) return last;
  const end = (article.tokens.start[dated + 1] as number) + match[0].length;
  let behind = last;
  while (behind < article.tokens.count && (article.tokens.start[behind] as number) < end) behind += 1;
  return behind;
};
const DATED = wordSet('dated issued');

const matter = (article: Article, first: number, from: number, score: number) => {
  const named = nameEnd(article, from);
  const last =
    named === from ? from : withNumberTo(article, withCountry(article, withDate(article, from, named)));
  if (last === from || !inOneSentence(article, first, last - 1)) return undefined;
  const span = spanOf(article, first, last);
  return foundOver(span, {
    score,
    refersTo: { name: plainNumber(article.source.text.slice(span.start, span.end)) },
  });
};

export const inRe: CueRule = {
  id: 'case/in-re',
  why: 'Cases about a thing or a person are called by it: "In re Warrant to Search a Certain E-Mail Account", "Ex parte Milligan".',
  cues: ['re', 'parte'],
  find(article, at) {
    const opener = tokenText(article, at - 1);
    const isOpener =
      tokenText(article, at).toLowerCase() === 're'
        ? /^(?:In|IN|in)$/.test(opener)
        : /^(?:Ex|EX|ex)$/.test(opener);
    if (!isOpener || kindAt(article, at) === TokenKind.Punctuation) return undefined;
    // `In re: Warrant to Search`
    const from = isCharacter(article, at + 1, ':') && isAttached(article, at + 1) ? at + 2 : at + 1;
    return matter(article, at - 1, from, SURE);
  },
};

export const matterOf: CueRule = {
  id: 'case/matter-of',
  why: 'Captions say "In the Matter of" and what the case is about.',
  cues: ['matter'],
  find(article, at) {
    if (!isCapitalized(article, at) || tokenText(article, at + 1).toLowerCase() !== 'of') return undefined;
    const hasArticle = tokenText(article, at - 1).toLowerCase() === 'the';
    const isFull = hasArticle && /^in$/i.test(tokenText(article, at - 2));
    if (
      (hasArticle && !isFull) ||
      /^an?$/i.test(tokenText(article, at - 1)) ||
      isWordIn(article, at + 2, IDIOMS)
    )
      return undefined;
    return matter(article, isFull ? at - 2 : at, at + 2, MATTER);
  },
};
