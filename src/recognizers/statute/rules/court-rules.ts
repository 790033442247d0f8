// Rules of procedure by number: `Fed. R. Crim. P. 41(b)`, `Federal Rule of Civil Procedure 12(b)(6)`, `SEC Rule 10b-5`, `U.S.S.G. § 2B1.1`.
import { matchAhead } from '../../shared/match-ahead.js';
import type { CueRule } from '../../shared/rule.js';
import { plainText } from '../found-law.js';
import { NUMBER, partPath } from '../part-numbers.js';

const CERTAIN = 0.95;
const LIKELY = 0.8;

/** `Fed. R. Crim. P. 41(b)`, `Fed. R. Evid. 702` */
const ABBREVIATED = new RegExp(
  String.raw`Fed\.?\s?R\.?\s?(?<set>Crim|Civ|Cr|App|Evid|Bankr)\.?(?:\s?P(?:roc)?\.?)?(?:\s?(?<number>${NUMBER}))?`,
  'y',
);
/** `FRCP 12(b)(6)`, `FRE Rule 403`, England's `CPR 19.6(1)` */
const ACRONYM = new RegExp(
  String.raw`(?:(?<set>FRCrP|FRCP|FRAP|FRE|FRBP)\s(?:Rules?\s)?(?<number>${NUMBER})|CPR\s(?=\d{1,2}\.\d)${NUMBER})`,
  'y',
);
/** `Rule 10b-5` */
const SECURITIES = /Rule\s\d{1,3}[a-z]-\d{1,2}(?:\([a-z]\))?(?!\w)/y;
/** `Rule 41(b)` */
const PART = /Rule\s\d{1,3}(?:\([0-9a-zA-Z]{1,3}\)){1,4}(?!\w)/y;
/** `U.S.S.G. § 2B1.1(b)(1)` */
const GUIDELINE = /(?:U\.S\.S\.G\.|USSG)\s?§§?\s?\d[A-Z]\d\.\d{1,2}(?:\([0-9a-zA-Z]{1,3}\)){0,4}/y;

/** Acronyms of the sets that are cited by a word. */
const SETS: Readonly<Record<string, string>> = {
  crim: 'frcrp',
  cr: 'frcrp',
  civ: 'frcp',
  app: 'frap',
  evid: 'fre',
  bankr: 'frbp',
};

/** `us/frcrp/41/b` for `Fed. R. Crim. P. 41(b)`. */
const idsOf = (match: RegExpExecArray | undefined) => {
  const { set, number } = match?.groups ?? {};
  const path = number === undefined ? '' : partPath(number);
  if (set === undefined || path === undefined) return {};
  const name = SETS[set.toLowerCase()] ?? set.toLowerCase();
  return { ids: { rules: `us/${name}${path === '' ? '' : `/${path}`}` } };
};

export const courtRules: CueRule = {
  id: 'statute/court-rule',
  why: 'Rules of procedure are law and are cited by abbreviation and number: "Fed. R. Crim. P. 41".',
  cues: ['fed', 'u.s.s.g.', 'ussg', 'rule', 'frcrp', 'frcp', 'frap', 'fre', 'frbp', 'cpr'],
  find(article, at) {
    const abbreviated =
      matchAhead(article, at, ABBREVIATED, 60) ??
      matchAhead(article, at, ACRONYM, 40) ??
      matchAhead(article, at, GUIDELINE, 60);
    const match = abbreviated ?? matchAhead(article, at, SECURITIES, 30) ?? matchAhead(article, at, PART, 40);
    if (!match) return undefined;
    const start = article.tokens.start[at] as number;
    const end = start + match[0].trimEnd().length;
    return {
      start,
      end,
      score: abbreviated ? CERTAIN : LIKELY,
      refersTo: { name: plainText(article, start, end), ...idsOf(abbreviated) },
    };
  },
};
