// The United States Code and federal regulations by number: `18 U.S.C. § 2703(d)`, `section 2703 of title 18`, `45 CFR 164.512`.
import type { Article } from '../../../model/article.js';
import { matchAt } from '../../shared/match-at.js';
import type { CueRule, Found } from '../../shared/rule.js';
import { isWordIn, kindAt } from '../../shared/token-text.js';
import { wordSet } from '../../../model/word-set.js';
import { TokenKind } from '../../../model/tokens.js';
import { CITED_PART, NUMBER, SECTION, partPath } from '../part-numbers.js';
import { slugOf } from '../../../model/slug.js';
import { plainText } from '../found-law.js';
import { afterEdition } from '../published.js';

const CERTAIN = 0.97;
const CODE = String.raw`(?:U\.?\s?S\.?\s?C\.?(?:\s?[ASU]\.?)?|U\.?\s?S\.?\s(?:Code|CODE)|United\sStates\sCode|USC[AS]?)(?![A-Za-z])`;
const CFR = String.raw`(?:C\.?\s?F\.?\s?R\.?|Code\sof\sFederal\sRegulations)(?![A-Za-z])`;
const BEHIND = String.raw`,?\s?(?:\s?(?<cited>${CITED_PART})|(?<bare>${NUMBER}(?:,?\set\.?\sseq\.?)?))`;

/** `18 U.S.C. § 2703(d)`, `42 USC 1983`, `18 U.S. Code § 1343` */
const TITLE_FIRST = new RegExp(String.raw`(?<title>\d{1,2}),?\s?${CODE}${BEHIND}`, 'y');
/** `45 C.F.R. § 164.512`, `45 CFR Part 164` */
const REGULATION = new RegExp(String.raw`(?<title>\d{1,2})\s?${CFR}${BEHIND}`, 'y');
/** `Title 18, United States Code, Section 1343`, `Title 18 USC Section 1073`, `Title 18, Section 2703`, `Title 18 of the U.S. Code` */
const SPELLED = new RegExp(
  String.raw`[Tt]itle\s(?<title>\d{1,2})(?:,?\s(?:of\sthe\s)?(?<code>${CODE})(?:,?\s(?<cited>${CITED_PART})|\s(?<bare>${NUMBER}))?|,?\s(?<alone>${SECTION}))`,
  'y',
);
/** `section 2703 of title 18, United States Code` */
const SECTION_FIRST = new RegExp(
  String.raw`(?<cited>${SECTION})\sof\s[Tt]itle\s(?<title>\d{1,2})(?:,?\s(?:of\sthe\s)?${CODE})?(?![A-Za-z\d])`,
  'y',
);

/** `§ 2703(d)` and `Sections 2703` to their number. */
const numberOf = (part: string | undefined): string | undefined =>
  part?.replace(/^\D*?(?=\d)/, '').replace(/,?\s?et\.?\sseq\.?$/, '');

const citation = (article: Article, at: number, match: RegExpExecArray, code: 'usc' | 'cfr'): Found => {
  const start = article.tokens.start[at] as number;
  const end = afterEdition(article, start + match[0].length);
  const { title, cited, bare, alone } = match.groups ?? {};
  const part = cited ?? bare ?? alone;
  const plain = part === undefined || /^(?:§|[Ss]ec|[Ss]ection|\d)/.test(part) ? numberOf(part) : undefined;
  const path = plain === undefined ? undefined : partPath(plain);
  const base = `us/${code}/t${title ?? ''}`;
  const id = path === undefined ? (part === undefined ? base : undefined) : `${base}/s${path}`;
  return {
    start,
    end,
    score: CERTAIN,
    refersTo:
      id === undefined
        ? { name: plainText(article, start, end) }
        : { id: slugOf(id.replaceAll('.', '-')), name: nameOf(title ?? '', code, path), ids: { [code]: id } },
  };
};

/** `18 U.S.C. § 2703(d)`, however the text writes it. */
const nameOf = (title: string, code: 'usc' | 'cfr', path: string | undefined): string => {
  const [section = '', ...inner] = path?.split('/') ?? [];
  return `${title} ${code === 'usc' ? 'U.S.C.' : 'C.F.R.'}${path === undefined ? '' : ` § ${section}${inner.map((one) => `(${one})`).join('')}`}`;
};

const ABBREVIATIONS = wordSet('u.s.c. u.s.c u.s.c.s. u.s.c.u. uscs usc u.s.c.a. usca u.s. u. us united');
const CFR_WORDS = wordSet('c.f.r. c.f.r cfr c.');

export const usCode: CueRule = {
  id: 'statute/us-code',
  why: 'Title, code and section are how federal law is cited: "18 U.S.C. § 2703(d)", "42 USC 1983", "45 CFR 164.512".',
  cues: [...ABBREVIATIONS.words, ...CFR_WORDS.words],
  find(article, at) {
    if (kindAt(article, at - 1) !== TokenKind.Number && !isComma(article, at - 1)) return undefined;
    const from = kindAt(article, at - 1) === TokenKind.Number ? at - 1 : at - 2;
    if (kindAt(article, from) !== TokenKind.Number) return undefined;
    const pattern = isWordIn(article, at, CFR_WORDS) ? REGULATION : TITLE_FIRST;
    const match = matchAt(article, from, pattern);
    return match && citation(article, from, match, pattern === REGULATION ? 'cfr' : 'usc');
  },
};

const isComma = ({ source, tokens }: Article, at: number): boolean =>
  at >= 0 && source.text.charCodeAt(tokens.start[at] as number) === 44;

export const usCodeTitle: CueRule = {
  id: 'statute/us-code-title',
  why: 'Indictments spell the citation out: "Title 18, United States Code, Section 1343", "section 2703 of title 18".',
  cues: ['title', 'section', 'sections'],
  find(article, at) {
    const match = matchAt(article, at, SPELLED) ?? matchAt(article, at, SECTION_FIRST);
    return match && citation(article, at, match, 'usc');
  },
};
