// The party and state behind a lawmaker's name: `(R-Utah)`, `, D-Calif.,`.
import type { Article } from '../../model/article.js';
import { matchAhead } from '../shared/match-ahead.js';
import { tokenFrom } from '../shared/token-text.js';

const PARTY = /\([DRI]-[^()]{1,30}\)|,\s[DRI]-[A-Z][A-Za-z.]{1,12}(?:\s[A-Z][a-z]{2,12}\.?)?,(?=\s)/y;

/** Token behind the party that begins at `at`; `at` itself where none does. */
export const partyEnd = (article: Article, at: number): number => {
  const party = matchAhead(article, at, PARTY, 40)?.[0];
  return party === undefined ? at : tokenFrom(article, (article.tokens.start[at] as number) + party.length);
};
