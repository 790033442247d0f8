// Where a company's name starts behind words that only precede it: a heading in capitals, another company's form, a role.
import type { Article } from '../../model/article.js';
import { TokenKind } from '../../model/tokens.js';
import { wordSet } from '../../model/word-set.js';
import { isCharacter } from '../shared/character-at.js';
import { isAttached, isWordIn, kindAt, tokenText } from '../shared/token-text.js';
import { wordList } from '../shared/word-list.js';
import { SURE_FORMS, isLegalForm } from './legal-forms.js';

const COMMON = wordList('shared/common-words');

/** Who the company is in a document, written before its name: `Trustee Wells Fargo Bank`. */
const PARTS = wordSet(
  'trustee registrant issuer company corporation board directors shareholders stockholders agents contact about applicant applicants adviser underwriter underwriters depositary',
);

const WHICH_PARTY = wordSet('notice third interested intervening');
const PARTY = wordSet('party');

/** Behind the last complete name inside the words: `Larch Capital, LLC | Elm Ventures LLC`. */
const behindForms = (article: Article, first: number, end: number): number => {
  let start = first;
  for (let at = first; at < end - 1; at += 1)
    if (
      isWordIn(article, at, SURE_FORMS) &&
      isLegalForm(article, at) &&
      !isCharacter(article, at + 1, '&') &&
      !isLegalForm(article, at + 1)
    )
      start = at + 1;
  return start;
};

/** `FINANCIAL HIGHLIGHTS Larch Fund, Inc.`: words in capitals that English writes small, before words in small letters. */
const behindCapitals = (article: Article, first: number, end: number): number => {
  let start = first;
  while (start < end - 1 && kindAt(article, start) === TokenKind.Upper && COMMON.has(article, start))
    start += 1;
  // `RD Larch Owner 1 LLC`: two letters are an abbreviation, no heading
  if (start === first + 1 && tokenText(article, first).length < 3) return first;
  if (start === first || isAttached(article, start)) return first;
  for (let at = start; at < end; at += 1) if (kindAt(article, at) === TokenKind.Title) return start;
  return first;
};

/** First token of the name within tokens `first` to `end` (exclusive); `first` when nothing precedes it. */
export const behindHeading = (article: Article, first: number, end: number): number => {
  let start = behindCapitals(article, behindForms(article, first, end), end);
  while (start < end - 1 && isWordIn(article, start, PARTS) && !isAttached(article, start + 1)) start += 1;
  // `The Notice Party Google Ireland Ltd`
  const isParty = isWordIn(article, start, WHICH_PARTY) && isWordIn(article, start + 1, PARTY);
  return isParty && start + 2 < end ? start + 2 : start;
};
