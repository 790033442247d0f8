// A town that stands for the company in it: “Redmond's filing”, “Redmond said”.
import type { Article } from '../../../model/article.js';
import { TokenKind } from '../../../model/tokens.js';
import { wordSet } from '../../../model/word-set.js';
import { isCharacter } from '../../shared/character-at.js';
import type { CueRule, Found } from '../../shared/rule.js';
import {
  inOneSentence,
  isAttached,
  isCapitalized,
  isWordIn,
  kindAt,
  tokenText,
} from '../../shared/token-text.js';
import { CORPORATE_POSSESSIONS } from '../corporate-signs.js';
import { foundAt } from '../../shared/found-at.js';
import { METONYMS } from '../metonyms.js';

/** What a town does not do. */
const SPEECH = wordSet(
  'said says argued argues appealed appeals announced announces claims claimed contends contended insists insisted refused refuses declined declines objected objects unveiled launched released filed maintains wants confirmed denied tried tries fought fights lost won asked asks told warned agreed sued sues hopes hoped plans planned pays paid handed complied complies balked resisted welcomed acquired',
);
const SUPPORT = wordSet(
  'backed backs supported supports sued sues joined supporting backing sides sided defended against',
);
/** `in support of Redmond` */
const OF = wordSet('of');
const SIDES = wordSet('support behalf favor favour defense defence');
/** What towns have too: `Redmond's policy` */
const CIVIC = wordSet('board chief general market privacy parent service services store stores');
const PREPOSITIONS = wordSet('in at near outside from of around to through into throughout');
/** Two adjectives or a place may stand before what it owns: `Redmond's new Dublin data center`. */
const REACH = 3;

/** What the town owns behind `'s`: 'business', 'civic' for what a town may have as well, or nothing of the kind. */
const possession = (article: Article, mark: number): 'business' | 'civic' | undefined => {
  for (let at = mark + 1; at <= mark + 1 + REACH && inOneSentence(article, mark, at); at += 1) {
    if (isWordIn(article, at, CIVIC)) return 'civic';
    if (isWordIn(article, at, CORPORATE_POSSESSIONS)) return 'business';
    if (kindAt(article, at) !== TokenKind.Lower && !isCapitalized(article, at)) return undefined;
  }
  return undefined;
};

const find = (article: Article, first: number): Found | undefined => {
  if (!isCapitalized(article, first)) return undefined;
  const one = METONYMS.get(tokenText(article, first).toLowerCase());
  const town =
    one ?? METONYMS.get(`${tokenText(article, first)} ${tokenText(article, first + 1)}`.toLowerCase());
  if (!town) return undefined;
  const last = one ? first + 1 : first + 2;
  if (isCapitalized(article, last) && inOneSentence(article, first, last)) return undefined;
  if (
    isCapitalized(article, first - 1) &&
    inOneSentence(article, first - 1, first) &&
    !isCharacter(article, first - 1, ',')
  )
    return undefined;
  let score = 0;
  if (kindAt(article, last) === TokenKind.Possessive) {
    const owned = possession(article, last);
    if (owned) score = town.strong && owned === 'business' ? 0.85 : 0.45;
  } else if (isWordIn(article, first - 1, OF) && isWordIn(article, first - 2, SIDES)) {
    score = 0.45;
  } else if (!isWordIn(article, first - 1, PREPOSITIONS) && !isAttached(article, last)) {
    if (isWordIn(article, last, SPEECH)) score = town.strong ? 0.8 : 0.45;
    else if (isWordIn(article, first - 1, SUPPORT)) score = 0.45;
  }
  if (score === 0) return undefined;
  return foundAt(article, first, last, {
    score,
    attributes: { reading: 'metonym' },
    refersTo: { id: town.id, name: town.name },
  });
};

export const metonym: CueRule = {
  id: 'company/metonym',
  why: "A seat named for the firm: “Redmond's lawyers appealed”; below 0.5 where the firm itself must be named elsewhere.",
  cues: [...new Set([...METONYMS.keys()].map((town) => town.split(' ')[0] as string))],
  find,
};
