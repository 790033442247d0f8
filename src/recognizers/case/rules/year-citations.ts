// Citations that start with a year: `[2014] IEHC 310`, `(1999) 2 SCC 34`, `2014 SCC 12`, `AIR 1978 SC 597`.
import type { Article } from '../../../model/article.js';
import { TokenKind } from '../../../model/tokens.js';
import { matchAhead } from '../../shared/match-ahead.js';
import type { CueRule, Found } from '../../shared/rule.js';
import { kindAt, tokenText } from '../../shared/token-text.js';
import { plainNumber } from '../case-reference.js';

const CERTAIN = 0.95;

const DIVISION = String.raw`(?:\s?\(?(?:Civ|Crim|CIV|CRIM|Admin|IPEC|TCC|Pat|Ch|QB|KB|Fam|Comm|Patents|Mercantile)\)?)?`;
const COURTS =
  'UKSC|UKHL|UKPC|EWCA|EWHC|EWFC|EWCOP|EWCR|EAT|UKEAT|UKUT|UKFTT|UKAIT|UKIAT|UKIPTrib|CAT|NIQB|NIKB|NICA|NICC|NICh|NIFam|CSIH|CSOH|HCJAC|HCJ|SAC|IEHC|IESC|IECA|IECCA|IEDC|HCA|FCA|FCAFC|FamCA|NSWSC|NSWCA|NSWCCA|VSC|VSCA|QSC|QCA|WASC|WASCA|SASC|SASCFC|TASSC|ACTSC|NTSC|NZSC|NZCA|NZHC|SCC|CSC|ONCA|ONSC|BCCA|BCSC|ABCA|ABQB|ABKB|QCCA|QCCS|MBCA|MBQB|SKCA|SKQB|NSCA|NSSC|NBCA|NLCA|FC|TCC|ZACC|ZASCA|ZAGPPHC|ZAGPJHC|ZAWCHC|SGCA|SGHC|HKCFA|HKCA|HKCFI|INSC|ECLI';
const SERIES = String.raw`AC|QB|KB|Ch|Fam|WLR|W\.L\.R\.|All\s?E\.?R\.?(?:\s?\((?:Comm|D|EC)\))?|Cr\.?\sApp\.?\sR\.?(?:\s?\(S\))?|EHRR|ECR|CMLR|ICR|IRLR|FLR|FCR|BCLC|BCC|EMLR|FSR|RPC|IR|I\.R\.|ILRM|ELR|HRLR|PTSR|P\s?&\s?CR|Lloyd['’]s\sRep|SCC|SCR|S\.C\.R\.|SCALE|AIR|CLR|ALR|NSWLR|VR|DLR|D\.L\.R\.|OR|WWR|NZLR|SA|BCLR|SACR|SLT|SC|SCCR|JC|NI|NIJB|ITR|ACJ|ELT|CTR|Cri\.?\s?L\.?\s?J\.?`;

/** `[2014] IEHC 310`, `[2021] EWCA Civ 1308`, `[2016] EWHC 2768 (Admin)`, `(2022) EWCA Crim 12` */
const NEUTRAL = new RegExp(
  String.raw`[[(](?<year>(?:19|20)\d\d)[\])]\s(?<court>${COURTS})${DIVISION}\s(?<number>\d{1,5})(?:\s\((?:Admin|IPEC|TCC|Pat|Ch|QB|KB|Fam|Comm|Patents|Mercantile|COP|SCCO|TCC|Bus|LC|AAC|IAC|TC|GRC)\))?(?!\w)`,
  'y',
);
/** `[1932] AC 562`, `[2012] 1 WLR 1333`, `(1999) 2 SCC 34`, `(1992) 175 CLR 1`, `[1991] Supp (1) SCC 57` */
const BRACKETED = new RegExp(
  String.raw`[[(](?:1[89]|20)\d\d[\])]\s?(?:Supp\.?\s?)?(?:\(?\d{1,3}\)?\s)?(?:${SERIES})(?:\s\((?:[A-Z]|Cri|Civ|L&S)\))?\s?-?\s?\d{1,5}(?!\w)`,
  'y',
);
/** `2014 SCC 12`, `2011 (2) SCR 831`, `AIR 1978 SC 597`, `2017 IL App (1st) 143684`, `2010-Ohio-1234` */
const YEAR_FIRST = new RegExp(
  String.raw`(?:19|20)\d\d(?:\s(?:SCC|ONCA|ONSC|BCCA|BCSC|ABCA|ABQB|ABKB|QCCA|QCCS|MBCA|SKCA|NSCA|NSSC|NBCA|NLCA|FCA|FC|TCC|IL|CO|COA|UT|OK|ND|SD|WI|WY|MT|VT|NMSC|NMCA)\s|\sIL\sApp\s\(\d(?:st|d|nd|rd|th)\)\s|-Ohio-|-NMSC-|-NMCA-|\s\(\d{1,3}\)\s(?:SCC|SCR|SCALE|ELT|SCC|ACJ)\s|\sSCC\s(?:OnLine|Online)\s\w+\s)\d{1,6}(?:-[A-Z])?(?!\w)`,
  'y',
);
const SERIES_OF_INDIA = String.raw`AIR|SCC|SCR|SCALE|ACJ|ELT|Cri\.?\s?L\.?\s?J\.?|Cr\.?\s?L\.?J\.?|ALT|ALD|ECC|CTR|ITR|STC|Taxman|Bom\.?\s?C\.?R\.?|KLT|MLJ|DLT|DRJ|JT|PLJR|AWC|GLR|RCR|SLR|SLT|LLJ|Comp\.?\s?Cas\.?|ILR|KHC|GST|STR|VST`;
/** `1961 AIR 600`, `1980 AIR (SC) 531`, `2007 Cri.L.J. 583`, `1975 SCC (Cri) 571`, `1991 Supp.(1) SCC 57`, `1993(41)ECC326` */
const INDIAN_YEAR = new RegExp(
  String.raw`(?:19|20)\d\d\s?(?:Supp\.?\s?)?(?:\(\d{1,3}\)\s?)?(?:${SERIES_OF_INDIA})\s?(?:\([A-Za-z&.]{1,6}\)\s?)?\d{1,5}(?!\w)`,
  'y',
);
/** `309 CTR 321`, `18 ITR 472` */
const INDIAN_VOLUME = /\d{1,3}\s(?:CTR|ITR|STC|DLT|VST|ELT|STR)\s\d{1,5}(?!\w)/y;
const INDIAN =
  /(?:AIR,?\s(?:19|20)\d\d\s(?:SC|SCW|[A-Z][a-z]+(?:\sand\s[A-Z][a-z]+)?|[A-Z]{2,4})\s\d{1,5}|MANU\/[A-Z]{2,4}\/\d{4}\/\d{4})(?!\w)/y;

const found = (article: Article, at: number, pattern: RegExp): Found | undefined => {
  const match = matchAhead(article, at, pattern);
  if (!match) return undefined;
  const start = article.tokens.start[at] as number;
  return { start, end: start + match[0].length, score: CERTAIN, refersTo: { name: plainNumber(match[0]) } };
};

export const bracketCitations: CueRule = {
  id: 'case/year-citation',
  why: 'Courts of the Commonwealth number their judgments by year: "[2014] IEHC 310", and reports follow: "(1999) 2 SCC 34".',
  cues: ['[', '('],
  find(article, at) {
    if (kindAt(article, at + 1) !== TokenKind.Number) return undefined;
    const next = tokenText(article, at + 2);
    return next === ']' || next === ')'
      ? (found(article, at, NEUTRAL) ?? found(article, at, BRACKETED))
      : undefined;
  },
};

export const plainCitations: CueRule = {
  id: 'case/year-court-number',
  why: 'Canada, India and some states cite year, court and number without brackets: "2014 SCC 12", "AIR 1978 SC 597".',
  cues: [
    'air',
    'manu',
    'scc',
    'onca',
    'onsc',
    'bcca',
    'bcsc',
    'abca',
    'abqb',
    'abkb',
    'qcca',
    'qccs',
    'mbca',
    'skca',
    'nsca',
    'nssc',
    'nbca',
    'nlca',
    'fca',
    'fc',
    'tcc',
    'il',
    'co',
    'coa',
    'ut',
    'ok',
    'nd',
    'sd',
    'wi',
    'wy',
    'mt',
    'vt',
    'nmsc',
    'nmca',
    'ohio',
    'scr',
    'scale',
    'elt',
    'acj',
    'cri',
    'cri.l.j.',
    'crilj',
    'cr.l.j.',
    'alt',
    'ald',
    'ecc',
    'ctr',
    'itr',
    'stc',
    'taxman',
    'klt',
    'mlj',
    'dlt',
    'drj',
    'jt',
    'pljr',
    'awc',
    'glr',
    'rcr',
    'slr',
    'llj',
    'khc',
    'vst',
  ],
  find(article, at) {
    if (kindAt(article, at) !== TokenKind.Upper && kindAt(article, at) !== TokenKind.Title) return undefined;
    const indian = found(article, at, INDIAN);
    if (indian) return indian;
    const first = yearBefore(article, at);
    if (first >= 0) return found(article, first, YEAR_FIRST) ?? found(article, first, INDIAN_YEAR);
    const isVolume = kindAt(article, at) === TokenKind.Upper && kindAt(article, at - 1) === TokenKind.Number;
    return isVolume ? found(article, at - 1, INDIAN_VOLUME) : undefined;
  },
};

const yearBefore = (article: Article, at: number): number => {
  for (let back = at - 1; back >= 0 && at - back <= 7; back -= 1) {
    if (kindAt(article, back) === TokenKind.Number && /^(?:19|20)\d\d$/.test(tokenText(article, back)))
      return back;
    const kind = kindAt(article, back);
    if (kind === TokenKind.Lower || (kind === TokenKind.Title && tokenText(article, back) !== 'Supp'))
      return -1;
  }
  return -1;
};
