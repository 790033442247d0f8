// Numbers of European cases: `C-131/12`, `T-201/04`, `ECLI:EU:C:2014:317`, `no. 58170/13`, `AT.39740`.
import type { Article } from '../../../model/article.js';
import { TokenKind } from '../../../model/tokens.js';
import { wordSet } from '../../../model/word-set.js';
import { matchAhead } from '../../shared/match-ahead.js';
import type { CueRule, Found } from '../../shared/rule.js';
import { isAttached, isWordIn, kindAt, tokenFrom, tokenText } from '../../shared/token-text.js';

const CERTAIN = 0.97;
const LIKELY = 0.8;
const UNSURE = 0.4;

/** `C-131/12`, `C‑362/14 P`, `T-201/04` */
const LUXEMBOURG =
  /(?<court>[CTF])[-\u2010-\u2013](?<number>\d{1,4})\/(?<year>\d{2})(?<form>\s(?:P|PPU|RX|RENV|REC|DEP|R|AJ)(?![\w]))?(?!\w)/y;
/** `Opinion 1/15` on an agreement of the EU */
const OPINION = /Opinion\s(?<number>[1-9]\/\d{2})(?![\w/])/y;
/** `ECLI:EU:C:2014:317` */
const ECLI = /ECLI:[A-Z]{2}:[A-Z0-9]{1,10}:\d{4}:[A-Z0-9]{1,25}(?:\.[A-Z0-9]{1,20})*/y;
/** `58170/13` behind `no.` */
const STRASBOURG = /(?<number>\d{3,6}\/\d{2})(?![\w/])/y;
/** `AT.39740`, `M.8677`, `COMP/C-3/37.792` behind `Case` */
const COMPETITION = /(?:AT|M|SA)\.\d{4,6}(?!\w)|COMP\/[A-Z0-9.\-/]{5,16}(?!\w)/y;

const numbered = (
  article: Article,
  at: number,
  pattern: RegExp,
  score: number,
  toReference: (match: RegExpExecArray) => { id: string; name: string; ids?: Record<string, string> },
): Found | undefined => {
  const match = matchAhead(article, at, pattern);
  if (!match) return undefined;
  const start = article.tokens.start[at] as number;
  return { start, end: start + match[0].length, score, refersTo: toReference(match) };
};

export const luxembourgNumbers: CueRule = {
  id: 'case/cjeu-number',
  why: 'The courts of the EU number their cases by year: "Case C-362/14", "Joined Cases C-203/15 and C-698/15".',
  cues: ['c', 't', 'f', 'opinion'],
  find(article, at) {
    if (tokenText(article, at) === 'Opinion')
      return numbered(article, at, OPINION, CERTAIN, ({ groups }) => ({
        id: `cjeu-opinion-${(groups?.['number'] ?? '').replace('/', '-')}`,
        name: `Opinion ${groups?.['number'] ?? ''}`,
      }));
    if (kindAt(article, at) !== TokenKind.Initial || !isAttached(article, at + 1)) return undefined;
    return numbered(article, at, LUXEMBOURG, CERTAIN, ({ groups }) => {
      const { court = '', number = '', year = '', form = '' } = groups ?? {};
      const name = `${court}-${number}/${year}${form}`;
      return { id: `cjeu-${court.toLowerCase()}-${number}-${year}`, name, ids: { cjeu: name } };
    });
  },
};

export const eclis: CueRule = {
  id: 'case/ecli',
  why: 'The European Case Law Identifier is a case by definition: "ECLI:EU:C:2014:317".',
  cues: ['ecli'],
  find: (article, at) =>
    numbered(article, at, ECLI, CERTAIN, ({ 0: ecli }) => ({
      id: ecli.toLowerCase().replace(/[:.]/g, '-'),
      name: ecli,
      ids: { ecli },
    })),
};

const OPENERS = wordSet('application applications ( , ; case cases petition petitions');
/** Before `No`, acts of the EU: `Regulation (EEC) No 4064/89`. */
const ACTS = wordSet('regulation directive decision eec ec eu euratom ecsc ) resolution');

export const strasbourgNumbers: CueRule = {
  id: 'case/echr-application',
  why: 'Applications to the European Court of Human Rights go by number and year: "application no. 58170/13".',
  cues: ['no', 'nos', 'application', 'applications'],
  find(article, at) {
    const word = tokenText(article, at).toLowerCase();
    if (/^nos?$/.test(word) && isWordIn(article, at - 1, ACTS)) return undefined;
    let next = at + 1;
    if (/^applications?$/.test(word) && /^nos?$/i.test(tokenText(article, next))) return undefined;
    if (tokenText(article, next) === '.') next += 1;
    const score = /^application/.test(word) || isWordIn(article, at - 1, OPENERS) ? LIKELY : UNSURE;
    const found: Found[] = [];
    while (found.length < 12) {
      const one = numbered(article, next, STRASBOURG, score, ({ groups }) => ({
        id: `echr-${(groups?.['number'] ?? '').replace('/', '-')}`,
        name: groups?.['number'] ?? '',
      }));
      if (!one) break;
      found.push(one);
      next = tokenFrom(article, one.end);
      while (/^(?:,|and|&)$/.test(tokenText(article, next))) next += 1;
    }
    return found;
  },
};

export const competitionNumbers: CueRule = {
  id: 'case/competition-number',
  why: 'The European Commission numbers its competition cases: "Case AT.39740".',
  cues: ['at', 'at.', 'm.', 'comp', 'sa', 's.a.'],
  find(article, at) {
    if (
      kindAt(article, at) === TokenKind.Lower ||
      !/^(?:[Cc]ases?|[Nn]o|\()$/.test(tokenText(article, at - 1))
    )
      return undefined;
    return numbered(article, at, COMPETITION, LIKELY, ({ 0: name }) => ({
      id: `ec-${name.toLowerCase().replace(/[./]/g, '-')}`,
      name,
    }));
  },
};
