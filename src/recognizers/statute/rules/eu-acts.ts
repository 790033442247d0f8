// Acts of the European Union by number, with their CELEX number: `Directive 95/46/EC`, `Regulation (EU) 2016/679`, `Framework Decision 2008/977/JHA`.
import type { Article } from '../../../model/article.js';
import { matchAt } from '../../shared/match-at.js';
import type { CueRule } from '../../shared/rule.js';
import { isWordIn } from '../../shared/token-text.js';
import { wordSet } from '../../../model/word-set.js';
import { celexOf, yearAndNumber } from '../celex.js';
import { foundLaw } from '../found-law.js';
import { tokenFrom } from '../../shared/token-text.js';

const CERTAIN = 0.97;
const COMMUNITY = String.raw`(?:EU|EC|EEC|ECSC|Euratom|EU,\sEuratom)`;

/** `Directive 95/46/EC`, `Regulation (EC) No 1/2003`, `Regulation 2016/679`, `Framework Decision 2008/977/JHA` */
const NUMBERED = new RegExp(
  String.raw`(?<kind>Directive|Regulation|Decision)s?\s(?:\((?:${COMMUNITY}|CFSP|JHA)\)\s)?(?<no>No\.?\s?)?(?:${COMMUNITY}\s)?(?<first>\d{1,4})\/(?<second>\d{1,4})(?:\/(?:EC|EU|EEC|JHA|CFSP|Euratom|ECSC))?(?!\w|\/)`,
  'y',
);
const QUALIFIERS = wordSet('council commission implementing delegated framework parliament');

const firstQualifier = (article: Article, at: number): number => {
  let first = at;
  while (isWordIn(article, first - 1, QUALIFIERS)) first -= 1;
  return first;
};

export const europeanActs: CueRule = {
  id: 'statute/eu-act',
  why: 'Acts of the EU are cited by kind, year and number: "Directive 95/46/EC", "Regulation (EU) 2016/679".',
  cues: ['directive', 'directives', 'regulation', 'regulations', 'decision'],
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
    return foundLaw(article, {
      first,
      last,
      score: CERTAIN,
      ...(numbers ? celexOf(framework ? 'Framework' : kind, numbers) : {}),
    });
  },
};
