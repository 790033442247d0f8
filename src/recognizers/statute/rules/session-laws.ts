// Laws by the number they were enacted under: `Pub. L. No. 99-508`, `100 Stat. 1848`, `81 Fed. Reg. 12345`, `Executive Order 12333`.
import type { Article } from '../../../model/article.js';
import { matchAhead } from '../../shared/match-ahead.js';
import type { CueRule, Found } from '../../shared/rule.js';
import { kindAt, tokenFrom } from '../../shared/token-text.js';
import { foundLaw } from '../found-law.js';
import { codePartAfter } from '../part-of.js';
import { TokenKind } from '../../../model/tokens.js';

const CERTAIN = 0.95;

/** `Pub. L. No. 99-508`, `Public Law 99-508`, `P.L. 107-56`, `Private Law 115-1` */
const PUBLIC_LAW =
  /(?:Pub(?:lic|\.)\s?L(?:aw|\.)|P(?:riv|v)(?:ate|t?\.)\s?L(?:aw|\.)|P\.\s?L\.)\s?(?:No[.:]?\s?|Number\s)?(?<congress>\d{2,3})[-\u2010-\u2013](?<number>\d{1,4})(?!\d)/y;
/** `100 Stat. 1848` */
const STATUTES_AT_LARGE = /(?<volume>\d{1,3})\sStat\.\s(?<page>\d{1,4})(?!\w)/y;
/** `81 Fed. Reg. 12,345`, `59 FR 9061` */
const FEDERAL_REGISTER =
  /(?<volume>\d{1,3})\s(?:Fed\.\s?Reg\.|F\.?R\.?)\s(?<page>\d{1,3},\d{3}|\d{1,6})(?!\w)/y;
/** `Executive Order 12333`, `executive order No. 13769`, `E.O. 12333`, `EO 14110` */
const EXECUTIVE_ORDER = /(?:[Ee]xecutive\s[Oo]rder|E\.\s?O\.|EO)\s(?:No\.\s)?(?<number>\d{4,5})(?!\w)/y;

const enacted = (
  article: Article,
  at: number,
  pattern: RegExp,
  toReference: (groups: Record<string, string | undefined>) => {
    id: string;
    name: string;
    ids?: Record<string, string>;
  },
): Found | undefined => {
  const match = matchAhead(article, at, pattern);
  const start = article.tokens.start[at] as number;
  return match
    ? { start, end: start + match[0].length, score: CERTAIN, refersTo: toReference(match.groups ?? {}) }
    : undefined;
};

export const publicLaws: CueRule = {
  id: 'statute/public-law',
  why: 'Acts of Congress bear a number: "Public Law 99-508", "Pub. L. No. 111-148, § 1101", "Private Law 115-1".',
  cues: ['public', 'pub', 'p.l.', 'p.', 'private', 'pvt', 'priv'],
  find(article, at) {
    const match = matchAhead(article, at, PUBLIC_LAW);
    if (!match) return undefined;
    const { congress = '', number = '' } = match.groups ?? {};
    const isPrivate = /^P(?:riv|v)/.test(match[0]);
    const last = tokenFrom(article, (article.tokens.start[at] as number) + match[0].length);
    const plain = `${congress}-${Number(number)}`;
    return foundLaw(article, {
      first: at,
      last,
      end: codePartAfter(article, last, false),
      score: CERTAIN,
      id: isPrivate ? `us-pvtl-${plain}` : `us-pl-${plain}`,
      name: `${isPrivate ? 'Private' : 'Public'} Law ${plain}`,
      ids: isPrivate ? undefined : { pl: `us/pl/${congress}/${Number(number)}` },
    });
  },
};

export const printedLaws: CueRule = {
  id: 'statute/printed-law',
  why: 'Acts and rules are cited by where they were printed: "100 Stat. 1848", "81 Fed. Reg. 12345".',
  cues: ['stat', 'fed', 'fr', 'f.r.'],
  find(article, at) {
    if (kindAt(article, at - 1) !== TokenKind.Number) return undefined;
    return (
      enacted(article, at - 1, STATUTES_AT_LARGE, ({ volume = '', page = '' }) => ({
        id: `us-stat-${volume}-${page}`,
        name: `${volume} Stat. ${page}`,
        ids: { stat: `us/stat/${volume}/${page}` },
      })) ??
      enacted(article, at - 1, FEDERAL_REGISTER, ({ volume = '', page = '' }) => ({
        id: `us-fr-${volume}-${page.replace(',', '')}`,
        name: `${volume} Fed. Reg. ${page}`,
      }))
    );
  },
};

export const executiveOrders: CueRule = {
  id: 'statute/executive-order',
  why: 'Executive orders are numbered laws of the president: "Executive Order 12333".',
  cues: ['executive', 'e.o.', 'eo'],
  find: (article, at) =>
    enacted(article, at, EXECUTIVE_ORDER, ({ number = '' }) => ({
      id: `us-eo-${number}`,
      name: `Executive Order ${number}`,
    })),
};
