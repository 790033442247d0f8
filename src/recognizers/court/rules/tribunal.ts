// The word `Tribunal` with the capitalised words before it: `Investigatory Powers Tribunal`.
import type { Article } from '../../../model/article.js';
import { TokenKind } from '../../../model/tokens.js';
import { wordSet } from '../../../model/word-set.js';
import { HYPHENS, isCharacter } from '../../shared/character-at.js';
import { DEMONYMS } from '../../shared/demonyms.js';
import { isHeadline } from '../../shared/is-headline.js';
import type { CueRule, Found } from '../../shared/rule.js';
import {
  inOneSentence,
  isAttached,
  isCapitalized,
  isSentenceStart,
  isWordIn,
  kindAt,
} from '../../shared/token-text.js';
import { courtEnd } from '../court-name-end.js';
import { courtFound } from '../court-found.js';
import { courtReference } from '../court-reference.js';

/** A tribunal's name is made of these; a place before one of them belongs to it. */
const TRIBUNAL_KINDS = wordSet(
  'employment industrial upper tier investigatory powers competition appeal appeals appellate immigration asylum administrative civil criminal international company law green armed forces tax income lands land property patents copyright environment environmental',
  'valuation health mental standards disciplinary solicitors human rights arbitral arbitration consumer residential tenancy debts debt recovery securities equality customs excise service water dispute disputes military special constitutional information transport gambling pensions social security child telecom disputes settlement motor accident accidents claims support criminal waitangi',
);
const OPENERS = wordSet('the a an this that in at by of for on and but if former independent new');
const AND = wordSet('and & for of');

const tribunalStart = (article: Article, at: number): { first: number; holdsKind: boolean } => {
  let first = at;
  let holdsKind = false;
  for (let step = 0; step < 8 && inOneSentence(article, first - 1, at); step += 1) {
    const before = first - 1;
    if (isCharacter(article, before, HYPHENS) && isAttached(article, before) && isAttached(article, first))
      first = before - 1;
    else if (
      first < at &&
      isWordIn(article, before, AND) &&
      isCapitalized(article, before - 1) &&
      isWordIn(article, before - 1, TRIBUNAL_KINDS)
    )
      first = before;
    else if (
      isCapitalized(article, before) &&
      !isWordIn(article, before, OPENERS) &&
      !isWordIn(article, before, DEMONYMS)
    ) {
      if (isHeadline(article, before) && !isWordIn(article, before, TRIBUNAL_KINDS)) break;
      first = before;
      holdsKind ||= isWordIn(article, before, TRIBUNAL_KINDS);
    } else break;
  }
  return { first, holdsKind };
};

const findTribunal = (article: Article, at: number): Found | undefined => {
  if (kindAt(article, at) === TokenKind.Lower) return undefined;
  const { first, holdsKind } = tribunalStart(article, at);
  if (first === at || (!holdsKind && isSentenceStart(article, first))) return undefined;
  const { last } = courtEnd(article, at + 1, true, false);
  return courtFound(
    article,
    first,
    last,
    holdsKind ? 0.9 : 0.6,
    courtReference(article, { first, last, isBare: false }),
  );
};

export const tribunal: CueRule = {
  id: 'court/tribunal',
  why: 'A tribunal is named by what it hears: `Employment Appeal Tribunal`, `National Company Law Tribunal`.',
  cues: ['tribunal'],
  find: findTribunal,
};
