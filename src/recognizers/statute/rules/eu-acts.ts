// Acts of the European Union by number, with their CELEX number: `Directive 95/46/EC`, `Regulation (EU) 2016/679`, `Framework Decision 2008/977/JHA`.
import type { Article } from '../../../model/article.js';
import { TokenKind } from '../../../model/tokens.js';
import { isCharacter } from '../../shared/character-at.js';
import { foundOver } from '../../shared/found-over.js';
import { matchAt } from '../../shared/match-at.js';
import type { CueRule } from '../../shared/rule.js';
import { isAttached, isWordIn, kindAt, tokenFrom } from '../../shared/token-text.js';
import { wordSet } from '../../../model/word-set.js';
import { celexOf, yearAndNumber } from '../celex.js';
import { foundLaw } from '../found-law.js';

const CERTAIN = 0.97;
const COMMUNITY = String.raw`(?:EU|EC|EEC|ECSC|Euratom|EU,\sEuratom)`;

/** `Directive 95/46/EC`, `Regulation (EC) No 1/2003`, `Regulation 2016/679`, `Framework Decision 2008/977/JHA` */
const NUMBERED = new RegExp(
  String.raw`(?<kind>Directive|Regulation|Decision)s?\s(?:\((?:${COMMUNITY}|CFSP|JHA)\)\s)?(?<no>No\.?\s?)?(?:${COMMUNITY}\s)?(?<first>\d{1,4})\/(?<second>\d{1,4})(?:\/(?:EC|EU|EEC|JHA|CFSP|Euratom|ECSC))?(?!\w|\/)`,
  'y',
);
/** `| of the European Parliament and of the Council of 27 April 2016`, `| of 5 February 2010` */
const ENACTED =
  /(?: of the (?:European Parliament(?: and(?: of)? the Council)?|Council|(?:European )?Commission))? of \d{1,2} [A-Z][a-z]{2,8} (?:19|20)\d\d/y;
const LONGEST_ENACTED = 100;
const QUALIFIERS = wordSet('council commission implementing delegated framework parliament');

const firstQualifier = (article: Article, at: number): number => {
  let first = at;
  while (isWordIn(article, first - 1, QUALIFIERS)) first -= 1;
  return first;
};

export const europeanActs: CueRule = {
  id: 'statute/eu-act',
  why: 'Acts of the EU are cited by kind, year and number: "Directive 95/46/EC", "Regulation (EU) 2016/679".',
  cues: ['directive', 'directives', 'regulation', 'regulations', 'decision', 'decisions'],
  find(article, at) {
    const match = matchAt(article, at, NUMBERED, 80);
    if (!match) return undefined;
    const { kind = '', no, first: one = '', second: two = '' } = match.groups ?? {};
    const first = firstQualifier(article, at);
    const last = tokenFrom(article, (article.tokens.start[at] as number) + match[0].length);
    const numbers = yearAndNumber(kind, no !== undefined, one, two);
    const framework = article.source.text
      .slice(article.tokens.start[first], article.tokens.start[at])
      .includes('Framework');
    const act = foundLaw(article, {
      first,
      last,
      score: CERTAIN,
      ...(numbers ? celexOf(framework ? 'Framework' : kind, numbers) : {}),
    });
    ENACTED.lastIndex = 0;
    const enacted = ENACTED.exec(article.source.text.slice(act.end, act.end + LONGEST_ENACTED));
    return enacted ? foundOver({ start: act.start, end: act.end + enacted[0].length }, act) : act;
  },
};

const COMMUNITIES = ['ec', 'eu', 'eec', 'jha', 'cfsp', 'euratom'];
const NUMBER_ALONE = /\d{2,4}\/\d{1,4}\/(?:EC|EU|EEC|JHA|CFSP|Euratom)(?![\w/])/y;
const LIKELY = 0.8;

export const europeanNumbers: CueRule = {
  id: 'statute/eu-number',
  why: 'A list of acts of the EU says their kind once: "Commission Decisions 2001/497/EC, 2004/915/EC and 2010/87/EU".',
  cues: COMMUNITIES,
  find(article, at) {
    const first = at - 4;
    if (first < 0 || !isAttached(article, at) || kindAt(article, first) !== TokenKind.Number)
      return undefined;
    // `2004/915/EC` of `Decision 2004/915/EC` is a part of what the rule above finds
    if (isAttached(article, first) && !isCharacter(article, first - 1, '(')) return undefined;
    return matchAt(article, first, NUMBER_ALONE, 24)
      ? foundLaw(article, { first, last: at + 1, score: LIKELY })
      : undefined;
  },
};
