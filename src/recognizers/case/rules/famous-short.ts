// Landmark decisions by one party where nobody else can be meant: `the Carpenter decision`, `In Kiobel, the Supreme Court held`.
import type { Article } from '../../../model/article.js';
import { TokenKind } from '../../../model/tokens.js';
import { wordSet } from '../../../model/word-set.js';
import { FAMOUS } from '../famous-names.js';
import { VERSUS } from '../party-token.js';
import { LEGAL_FORMS, PUBLIC_PARTIES } from '../party-words.js';
import { foundOver } from '../../shared/found-over.js';
import { isCharacter } from '../../shared/character-at.js';
import type { CueRule } from '../../shared/rule.js';
import {
  inOneSentence,
  isCapitalized,
  isWordIn,
  kindAt,
  spanOf,
  tokenText,
} from '../../shared/token-text.js';

const SHORT = 0.85;

const firstWord = (name: string): string => name.split(' ', 1)[0] as string;
const NAMES = new Map<string, readonly string[]>();
for (const name of FAMOUS.keys()) NAMES.set(firstWord(name), [...(NAMES.get(firstWord(name)) ?? []), name]);

const DECISIONS = wordSet(
  'ruling rulings judgment judgments judgement judgements decision decisions precedent precedents holding',
);
/** Behind `the Morrison decision` these speak of what a person decided. */
const OF_A_PERSON = wordSet('to not');
const OF_COURTS = wordSet('the a supreme court landmark famous under after since earlier unanimous');
const IN = wordSet('in');
const AND = wordSet('and');
const THE = wordSet('the');
const WHICH = wordSet('which');
const BENCH = wordSet('court courts justices supreme cjeu ecj high judges');

/** `the Carpenter decision`, but not `the Morrison decision to sell` */
const isDecision = (article: Article, first: number, last: number): boolean =>
  isWordIn(article, last, DECISIONS) &&
  (isWordIn(article, first - 1, OF_COURTS) || kindAt(article, first - 1) === TokenKind.Possessive) &&
  !isWordIn(article, last + 1, OF_A_PERSON);

const isBench = (article: Article, at: number): boolean =>
  isWordIn(article, at, BENCH) || (isWordIn(article, at, THE) && isWordIn(article, at + 1, BENCH));

/** `the judgments in Kiobel`, `the decision in Schrems and Tele2` */
const isBehindDecision = (article: Article, first: number): boolean => {
  const and = isWordIn(article, first - 1, AND) && isCapitalized(article, first - 2) ? first - 3 : first - 1;
  return (
    inOneSentence(article, and - 1, first) &&
    isWordIn(article, and, IN) &&
    isWordIn(article, and - 1, DECISIONS)
  );
};

/** `In Kiobel, the Supreme Court held`, `Digital Rights Ireland, in which the court` */
const isBeforeBench = (article: Article, first: number, last: number): boolean => {
  if (!isCharacter(article, last, ',')) return false;
  if (isWordIn(article, first - 1, IN) && isCapitalized(article, first - 1))
    return isBench(article, last + 1);
  const which = isWordIn(article, last + 1, IN) ? last + 2 : last + 1;
  return (
    (last - first > 1 || isWordIn(article, first - 1, IN) || isWordIn(article, first - 1, AND)) &&
    isWordIn(article, which, WHICH) &&
    isBench(article, which + 1)
  );
};

const REACH = 14;

/** `citing Katz v. United States and Riley`: the second of two */
const isBehindCase = (article: Article, first: number): boolean => {
  if (!isWordIn(article, first - 1, AND)) return false;
  // `People v. Larkin and Riley`: two people
  if (!(isWordIn(article, first - 2, PUBLIC_PARTIES) || isWordIn(article, first - 2, LEGAL_FORMS)))
    return false;
  for (let at = first - 3; at > first - REACH && inOneSentence(article, at, first); at -= 1)
    if (VERSUS.test(tokenText(article, at))) return true;
  return false;
};

export const famousShort: CueRule = {
  id: 'case/famous-short',
  why: 'A landmark decision is meant by one party where its court or the decision is spoken of: "In Kiobel, the Supreme Court held".',
  cues: [...NAMES.keys()].map((word) => word.toLowerCase()),
  find(article, at) {
    for (const name of NAMES.get(tokenText(article, at)) ?? []) {
      const last = at + name.split(' ').length;
      const span = spanOf(article, at, last);
      if (article.source.text.slice(span.start, span.end) !== name) continue;
      if (
        isDecision(article, at, last) ||
        isBehindDecision(article, at) ||
        isBeforeBench(article, at, last) ||
        (isBehindCase(article, at) && !isCapitalized(article, last))
      )
        return foundOver(span, { score: SHORT, refersTo: { name: FAMOUS.get(name) as string } });
    }
    return undefined;
  },
};
