// Numbers of Indian cases, which are names too: `Writ Petition (C) No. 44/2019`, `W.P.(C) No. 494 of 2012`, `Crl.A. 123/2019`.
import { matchAhead } from '../../shared/match-ahead.js';
import type { Article } from '../../../model/article.js';
import type { CueRule, Found } from '../../shared/rule.js';
import { isCharacter } from '../../shared/character-at.js';
import { isCapitalized, isWordIn, tokenText } from '../../shared/token-text.js';
import { wordSet } from '../../../model/word-set.js';
import { plainNumber } from '../case-reference.js';

const CERTAIN = 0.95;

const BEFORE = String.raw`(?:(?:D\.B\.|S\.B\.|DB|SB)\s)?(?:(?:Special|Criminal|Civil|Company|Public\sInterest|First|Second|Review|Contempt|Transfer(?:red)?|Original|Interlocutory|Miscellaneous|Misc\.|Arbitration|Letters\sPatent|Election|Anticipatory|Bail|Suo\sMot[uo]|Leave|Writ|Regular|Revision|Jurisdiction|Execution|Intra-Court|Interim|Curative)\s(?:to\s)?){1,5}`;
const HEAD = String.raw`(?:Petitions?|Appeals?|Applications?|Suits?|References?|Revisions?|Cases?|Litigations?|Leave\s(?:Petition|to\sAppeal)|Petition\(s\)|Appeal\(s\))`;
const SHORT = String.raw`(?:W\.?\s?P\.?|W\.?\s?A\.?|WPA|Crl\.?\s?(?:A|Appeal|P|M\.?\s?P|M\.?C|Rev|Petition|O\.?P|L\.?P|R\.?C)\.?|Cri\.?\s?A(?:ppln?)?\.?|Cr\.?\s?A\.?|C\.?W\.?P\.?|S\.?L\.?P\.?|CWJC|RSA|MACA|MFA|O\.?S\.?|C\.?S\.?|C\.?A\.?|I\.?A\.?|R\.?F\.?A\.?|L\.?P\.?A\.?|F\.?A\.?O\.?|O\.?A\.?|P\.?I\.?L\.?|CRP|CRR|OMP|T\.?P\.?|ARB\.?\sP\.?|Mac\.?\s?App\.?|M\.?C\.?O\.?P\.?|BAIL\sAPPLN\.?|Bail\sAppln\.?|Diary|CRM-M|FAO|D\.?)`;
/** Kinds by initials that are also other things: only with `No.` */
const INITIALS = String.raw`(?:A\.?\s?S|C\.?\s?C|L\.?\s?A\.?\s?R|APP|M\.?P|O\.?P|R\.?P|M\.?A|C\.?M\.?A|C\.?M\.?P|S\.?A|T\.?C|R\.?C|E\.?P|H\.?C\.?P|S\.?C|C\.?P|Writ-[A-Z]|Cont\.?\s?Cas|Conmt\.?\s?Pet|Spl\.?\s?Case|Cr\.?M\.?P)\.?`;
const KIND = String.raw`(?:\s?\((?:C|Crl|CRL|Civil|Criminal|PIL|MD|SC|DB|V|COMM|Comm|ST|L|OS|Cri|S|Crl\.|MB|T)\.?\)|-[A-Z](?=\s))?`;
const NUMBER = String.raw`(?:No\(?s?\)?\.?|Nos\.?|no\.?|NO\.?)`;
const VALUE = String.raw`\s?\d{1,6}(?:-\d{1,6})?(?:(?:,|\s&|\sand)\s?\d{1,6}(?:-\d{1,6})?){0,8}(?:\s?\([A-Z]{1,3}\))?(?:\s?of\s|\s?\/\s?)(?:19|20)\d\d(?!\d)`;

/** `Writ Petition (C) No. 44/2019`, `Special Leave Petition (Criminal) No. 123 of 2020` */
const SPELLED = new RegExp(String.raw`${BEFORE}${HEAD}${KIND}\s?(?:bearing\s)?${NUMBER}${VALUE}`, 'yi');
/** `W.P.(C) No. 494 of 2012`, `Crl.A. 123/2019`, `SLP (C) 100/2021`, `CWP-23867-2016` */
const ABBREVIATED = new RegExp(
  String.raw`${SHORT}${KIND}\.?\s?(?:${NUMBER})?${VALUE}|${INITIALS}${KIND}\.?\s?${NUMBER}${VALUE}|(?:CWP|CRM-M|RSA|FAO|LPA|CRR)-\d{1,6}-(?:19|20)\d\d(?!\d)`,
  'y',
);

const REACH = 140;
const SHORT_REACH = 90;
/** In every number; asked first, since most of these words begin none and the patterns are large. */
const YEAR_BEHIND = /(?:of\s|[/-]\s?)(?:19|20)\d\d/;

const OPENERS = wordSet(
  'writ civil criminal special company public first second review contempt transfer transferred original interlocutory miscellaneous misc arbitration letters election anticipatory bail suo regular execution interim curative d.b. s.b.',
);
/** Asked first: `first`, `special` and `criminal` are common words. */
const BEHIND_OPENERS = wordSet(
  ...OPENERS.words,
  'petition petitions appeal appeals application applications suit suits reference references revision revisions case cases litigation leave interest patent motu moto writ to jurisdiction',
);
const SHORTS = wordSet(
  'w.p. w.p wp w.a. wa wpa crl crl. cri cr cwp c.w.p. slp s.l.p. cwjc rsa maca mfa o.s. os c.s. cs c.a. ca i.a. ia r.f.a. rfa l.p.a. lpa f.a.o. fao o.a. oa p.i.l. pil crp crr a.s a.s. c.c. c.c l.a.r. l.a.r app m.p. o.p. r.p. m.a. c.m.a. cma c.m.p. cmp s.a. t.c. r.c. e.p. h.c.p. hcp s.c. c.p. writ- cont conmt spl op omp t.p. tp arb mac m.c.o.p. diary crm bail',
);

export const indianNumbers: CueRule = {
  id: 'case/indian-number',
  why: 'Courts of India name a case by its kind, number and year: "Writ Petition (C) No. 44/2019".',
  cues: [...OPENERS.words, ...SHORTS.words],
  find(article, at) {
    if (!isCapitalized(article, at) && !isWordIn(article, at, OPENERS)) return undefined;
    if (isWordIn(article, at - 1, OPENERS) && isCapitalized(article, at - 1)) return undefined;
    if (isWordIn(article, at, OPENERS) && !isWordIn(article, at + 1, BEHIND_OPENERS)) return undefined;
    const start = article.tokens.start[at] as number;
    if (!YEAR_BEHIND.test(article.source.text.slice(start, start + REACH))) return undefined;
    const match =
      (isWordIn(article, at, OPENERS) ? matchAhead(article, at, SPELLED, REACH) : undefined) ??
      (isWordIn(article, at, SHORTS) ? matchAhead(article, at, ABBREVIATED, SHORT_REACH) : undefined);
    if (!match || isCharacter(article, at - 1, '/') || tokenText(article, at) === '') return undefined;
    const end = start + match[0].length;
    const first = { start, end, score: CERTAIN, refersTo: { name: plainNumber(match[0]) } };
    return [first, ...more(article, end)];
  },
};

/** `, 100390/2017`, ` AND 100397/2017`: further numbers, each with its year */
const NEXT = /(?:,\s?|,?\s(?:and|AND|&)\s)(?<id>\d{1,6}\/(?:19|20)\d\d)(?!\w)/y;

/** Numbers of a list that goes on at offset `from`. */
const more = ({ source }: Article, from: number): Found[] => {
  const found: Found[] = [];
  let at = from;
  while (found.length < 20) {
    NEXT.lastIndex = at;
    const id = NEXT.exec(source.text)?.groups?.['id'];
    if (id === undefined) return found;
    at = NEXT.lastIndex;
    found.push({ start: at - id.length, end: at, score: CERTAIN, refersTo: { name: id } });
  }
  return found;
};
