// `data center`, `data-centre`, `data storage facility`, `server farm`: where a facility noun ends.
import type { Article } from '../../model/article.js';
import { wordSet } from '../../model/word-set.js';
import { HYPHENS, isCharacter } from '../shared/character-at.js';
import { inOneSentence, isAttached, isWordIn, tokenText } from '../shared/token-text.js';

const WHOLE = wordSet('datacenter datacenters datacentre datacentres');

const FACILITY = wordSet('facility facilities center centers centre centres');

/** First word to the words that may follow it, after a space or a hyphen. */
const SECOND: Readonly<Record<string, ReturnType<typeof wordSet>>> = {
  data: wordSet('center centers centre centres hall halls campus campuses'),
  server: wordSet('farm farms'),
  cloud: wordSet('region regions'),
  hosting: wordSet('facility facilities'),
  colocation: wordSet('facility facilities center centers centre centres'),
};

/** Token behind the noun that starts at `at`; undefined when none does. */
export const nounEnd = (article: Article, at: number): number | undefined => {
  if (isWordIn(article, at, WHOLE)) return at + 1;
  const seconds = SECOND[tokenText(article, at).toLowerCase()];
  if (!seconds) return undefined;
  // `data storage facility`, `data processing centre`
  const inner = /^(?:storage|processing|hosting)$/.test(tokenText(article, at + 1)) ? 1 : 0;
  const second =
    isCharacter(article, at + 1, HYPHENS) && isAttached(article, at + 1) ? at + 2 : at + 1 + inner;
  const allowed = inner === 1 ? FACILITY : seconds;
  if (!inOneSentence(article, at, second) || !isWordIn(article, second, allowed)) return undefined;
  // `Data Center Alley` is a stretch of country
  return tokenText(article, second + 1) === 'Alley' ? undefined : second + 1;
};
