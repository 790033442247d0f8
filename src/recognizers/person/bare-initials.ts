// The head of a name to whether its capitals without dots are initials: `R Menon`, `VS Nair`.
import type { Article } from '../../model/article.js';
import { TokenKind } from '../../model/tokens.js';
import { wordSet } from '../../model/word-set.js';
import { isAttached, isWordIn, kindAt, tokenText } from '../shared/token-text.js';
import { wordList } from '../shared/word-list.js';

const GIVEN = wordList('shared/given-names');

/** Two capitals that stand for a country, a state, a body, an office, a ship or a thing. */
const ACRONYMS = wordSet(
  'us uk eu un uae la ny nj nz dc tv pr ap pm pc ip it ai vp mp ad pa us-led ec eeu id os hr gp mi md ma pg qb wr am fm dj mc ba bs dr hq iq iv vi ii ix xi da ag fs ms ss mv ea ge gm hp bp bt tx fl ga sf sc st nyc oc va nc nd sd ut wa wv wi il oh pl sa wb up mlb nfl nba nhl',
);

/** True when one or two bare capitals stand at `first`, before a capitalised word that ends the name or goes on with it. */
export const hasBareInitials = (article: Article, first: number, last: number): boolean => {
  if (last - first < 2 || isAttached(article, first + 1)) return false;
  const kind = kindAt(article, first);
  const { length } = tokenText(article, first);
  // `A M Ahmadi`: behind an `A` only another letter says that it is one
  if (kind === TokenKind.Initial && length === 1 && kindAt(article, first + 1) === TokenKind.Initial)
    return (
      last - first === 3 &&
      tokenText(article, first + 1).length === 1 &&
      kindAt(article, first + 2) === TokenKind.Title
    );
  if (kindAt(article, first + 1) !== TokenKind.Title) return false;
  if (kind === TokenKind.Initial)
    return length === 1 && tokenText(article, first) !== 'I' && tokenText(article, first) !== 'A';
  // `IG Dennis Rosen`: a whole name behind two letters makes an office of them
  if (last - first > 2 && GIVEN.has(article, first + 1)) return false;
  return kind === TokenKind.Upper && length === 2 && !isWordIn(article, first, ACRONYMS);
};
