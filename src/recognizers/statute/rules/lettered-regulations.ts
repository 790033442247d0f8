// Federal regulations known by a letter: `Regulation S-K`, `Rule 101 of Regulation M`, `Reg FD`, `Item 402(b) of Regulation S-K`.
import { wordSet } from '../../../model/word-set.js';
import { matchAhead } from '../../shared/match-ahead.js';
import type { CueRule } from '../../shared/rule.js';
import { kindAt, sentenceBounds, tokenFrom, isWordIn } from '../../shared/token-text.js';
import { TokenKind } from '../../../model/tokens.js';
import type { Article } from '../../../model/article.js';
import { foundLaw } from '../found-law.js';

const CERTAIN = 0.95;
const IN_CONTEXT = 0.8;
const ALONE = 0.4;

/** `Regulation S-K`, `Reg. FD` */
const LONG = /Reg(?:ulation|\.)?\s(?:S-[KTXPB]|FD|NMS|SHO|ATS|SCI|AB|BI|BTR|CC|DD)(?![\w-])/y;
/** `Regulation D`, `Regulation S` */
const SHORT = /Regulation\s[A-Z](?![\w'’-]|\.\w)/y;
/** Words of finance beside which one letter is enough. */
const FINANCE = wordSet(
  'securities offering offerings exchange sec registration unregistered placement accredited reserve lending consumer loan loans bank banks credit rule commission promulgated',
);

const hasFinance = (article: Article, at: number): boolean => {
  const { first, last } = sentenceBounds(article, at);
  for (let token = Math.max(first, at - 40); token < Math.min(last, at + 40); token += 1)
    if (isWordIn(article, token, FINANCE)) return true;
  return false;
};

export const letteredRegulations: CueRule = {
  id: 'statute/lettered-regulation',
  why: 'Regulations of the SEC and the Federal Reserve are called by letters: "Regulation S-X", "Item 402 of Regulation S-K".',
  cues: ['regulation', 'reg'],
  find(article, at) {
    if (kindAt(article, at) !== TokenKind.Title) return undefined;
    const long = matchAhead(article, at, LONG, 24);
    const match = long ?? matchAhead(article, at, SHORT, 16);
    if (!match) return undefined;
    const end = (article.tokens.start[at] as number) + match[0].length;
    const score = long ? CERTAIN : hasFinance(article, at) ? IN_CONTEXT : ALONE;
    const found = foundLaw(article, { first: at, last: tokenFrom(article, end), score });
    // the last token may be `X.` at the end of a sentence
    return found.end === end
      ? found
      : foundLaw(article, { first: at, last: tokenFrom(article, end), end, score });
  },
};
