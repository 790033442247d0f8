// A pronoun (`its`, `the company`) to the company or body it stands for.
import type { Article } from '../../model/article.js';
import { latePattern } from '../../model/late-pattern.js';
import type { Mention } from '../../model/mention.js';
import type { Window } from './sentence-window.js';
import {
  BODY,
  COMPANY,
  mentionAt,
  PERSON,
  PLACE,
  sentenceAt,
  windowBefore,
  windowOfSentence,
} from './sentence-window.js';

/** Sentences looked back at. */
const BACK = 2;

/** Before a name that does nothing in its sentence. */
const OBJECT =
  /(?:^|\s)(?:by|with|from|against|to|of|than|near|in|at|for|like|on|over|about|via|versus|vs\.?)\s(?:the\s)?$/iu;
const PART_OF = latePattern(
  String.raw`(?:^|\s)(?:subsidiary|unit|arm|affiliate|division|spokes\p{Ll}+|executives?|officials?|lawyers?|president|chief executive|ceo|head)\s(?:of|for|at|from)\s(?:the\s)?$|(?:^|\s)(?:ordered|required|requiring|forced|told|asked|urged)\s$|according to\s$`,
  'iu',
);

/** The one who acts in a window: the first company or body that is no object; `last` asks for the nearest instead. */
const actorIn = (window: Window, last: boolean): Mention | undefined => {
  const actors: number[] = [];
  let lone: number | undefined;
  let count = 0;
  for (let at = 0; at < window.text.length; at += 1) {
    const sign = window.text.charAt(at);
    if (sign !== COMPANY && sign !== BODY) continue;
    if (sign === COMPANY) {
      count += 1;
      lone = at;
    }
    const left = window.text.slice(0, at);
    if (!OBJECT.test(left) || PART_OF.test(left)) actors.push(at);
  }
  const companies = actors.filter((at) => window.text.charAt(at) === COMPANY);
  // data centres are companies' more often than councils': an only company goes before a body that acts
  const pool = companies.length > 0 ? companies : count === 1 ? [lone as number] : actors;
  const chosen = last ? pool.at(-1) : pool[0];
  return chosen === undefined ? undefined : mentionAt(window, chosen);
};

/** A place or a person that owns what follows: `Ireland wants its data centres`, `Iceland and its`. */
const OTHER_OWNER = latePattern(`[${PLACE}${PERSON}](?:\\s[\\p{Ll}-]+){1,4}\\s$`);

/**
 * The company or body that a pronoun at an offset stands for: the nearest that acts before it in its sentence, else the one that
 * acts in one of the two sentences before, within the same or the last paragraph.
 */
export const antecedentOf = (
  article: Article,
  mentions: readonly Mention[],
  offset: number,
  possessive = false,
): Mention | undefined => {
  const window = windowBefore(article, mentions, offset);
  const here = actorIn(window, true);
  if (here) return here;
  if (possessive && OTHER_OWNER.test(window.text)) return undefined;
  const sentence = sentenceAt(article, offset);
  for (let back = 1; back <= BACK && sentence - back >= 0; back += 1) {
    const before = windowOfSentence(article, mentions, sentence - back);
    const actor = before && actorIn(before, false);
    if (actor) return actor;
  }
  return undefined;
};

/** The only company of the sentence before an offset, when it acts there. */
export const actorBefore = (
  article: Article,
  mentions: readonly Mention[],
  offset: number,
): Mention | undefined => {
  const before = windowOfSentence(article, mentions, sentenceAt(article, offset) - 1);
  const actor = before && actorIn(before, false);
  const companies = before?.text.split(COMPANY).length ?? 0;
  return actor?.type === 'company' && companies === 2 ? actor : undefined;
};
