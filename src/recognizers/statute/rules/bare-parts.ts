// Sections and articles said without their law: `Section 69`, `Article 21`, `§ 1983`, `a 2703(d) order`.
import type { Article } from '../../../model/article.js';
import { TokenKind } from '../../../model/tokens.js';
import { wordSet } from '../../../model/word-set.js';
import { isCharacter } from '../../shared/character-at.js';
import { matchAt } from '../../shared/match-at.js';
import type { CueRule } from '../../shared/rule.js';
import { isAttached, isWordIn, kindAt, tokenFrom, tokenText } from '../../shared/token-text.js';
import { slugOf } from '../../../model/slug.js';
import { plainText } from '../found-law.js';
import { ARTICLE, NUMBER, SECTION } from '../part-numbers.js';
import { countParts, partKey, wholeParts } from '../whole-parts.js';

const SAID_WHOLE = 0.7;
const IN_LEGAL_WORDS = 0.6;
const SIGN = 0.75;
const ALONE = 0.4;
/** An article with this many numbered parts speaks of law: stands and chapters come alone. */
const MANY = 4;
const AMONG_MANY = 0.55;
/** Articles are fewer: of a constitution, a treaty, an act of the EU. */
const SOME = 2;
const CONSTITUTIONAL = wordSet('article');

/** `Section 69(1)`, `Articles 14, 19 and 21`, `Rule 41(b)`, `s.194C`, `s 87B of that Act` */
const BARE = new RegExp(String.raw`${SECTION}|${ARTICLE}|Rule\s${NUMBER}`, 'y');
/** Before a part, words that speak of laws: `charged under Section 307`. */
const LEGAL_BEFORE = wordSet(
  'under violates violate violated violating invoke invoked invoking invokes pursuant contravention contravened vires amend amends amended amending repeal repealed decriminalised decriminalized u/s particularly especially namely',
);
const LEGAL_NOUNS = wordSet(
  'violation violations infringement infringements infraction infractions contravention contraventions application compliance non-compliance breach breaches provisions provision meaning purview ambit constitutionality validity scope repeal abrogation definition offence offences interpretation requirements',
);
/** After a part, words that make it something else: `Section 8 housing`, `Article 29 Working Party`, `section 3 of the stadium`. */
const NOT_AFTER = wordSet(
  'housing voucher vouchers program tenant tenants tenancy landlord working data group title playoff playoffs championship championships final finals semifinal semifinals quarterfinal tournament league class girls boys soccer football basketball commitments commitment',
);
/** `section 3 of the Act` is a part of a law, `section 3 of the report` is not. */
const LAWS = wordSet(
  'act acts code constitution convention charter treaty law laws statute regulation regulations directive gdpr ordinance rules legislation said impugned principal',
);
const THINGS = /^(?:the|a|an|its|their|his|our|this|that)$/;

const isOfSomethingElse = (article: Article, next: number): boolean => {
  if (tokenText(article, next) !== 'of') return false;
  const at = THINGS.test(tokenText(article, next + 1)) ? next + 2 : next + 1;
  return !isWordIn(article, at, LAWS) && !isWordIn(article, at + 1, LAWS);
};

const scoreOf = (article: Article, at: number, next: number): number => {
  if (isCharacter(article, at, '§')) return SIGN;
  // `s.194C`: nothing else is written so
  if (/^ss?\.$/.test(tokenText(article, at)) && isAttached(article, at + 1)) return IN_LEGAL_WORDS;
  if (isWordIn(article, at - 1, LEGAL_BEFORE)) return IN_LEGAL_WORDS;
  if (tokenText(article, at - 1) === 'to' && tokenText(article, at - 2) === 'pursuant') return IN_LEGAL_WORDS;
  if (tokenText(article, at - 1) === 'of' && isWordIn(article, at - 2, LEGAL_NOUNS)) return IN_LEGAL_WORDS;
  if (tokenText(article, next) === 'of') return IN_LEGAL_WORDS;
  // `Section 2703(h)`: only laws and treaties number so deep
  if (isCharacter(article, next - 1, ')')) return AMONG_MANY;
  if (isWordIn(article, at, CONSTITUTIONAL) && countParts(article) >= SOME) return AMONG_MANY;
  return countParts(article) >= MANY ? AMONG_MANY : ALONE;
};

export const bareParts: CueRule = {
  id: 'statute/bare-part',
  why: 'An article that has said "Section 69 of the Information Technology Act" goes on with "Section 69".',
  cues: ['section', 'sections', '§', 'article', 'articles', 'rule', 's.', 's', 'ss.'],
  find(article, at) {
    if (isCharacter(article, at - 1, '§')) return undefined;
    const match = matchAt(article, at, BARE);
    if (!match) return undefined;
    const start = article.tokens.start[at] as number;
    const end = start + match[0].length;
    const next = tokenFrom(article, end);
    if (isWordIn(article, next, NOT_AFTER) || isOfSomethingElse(article, next)) return undefined;
    if (tokenText(article, at - 1) === 'this' || kindAt(article, at) === TokenKind.Possessive)
      return undefined;
    const whole = wholeParts(article).get(partKey(match[0]));
    const score = whole === undefined ? scoreOf(article, at, next) : SAID_WHOLE;
    return {
      start,
      end,
      score,
      refersTo: whole === undefined ? { name: plainText(article, start, end) } : { name: whole },
    };
  },
};

const ORDER = /(?<section>\d{4})(?<inner>\([a-z]\))/y;
const SCA = /Stored Communications Act|U\.?S\.?C\.? ?(?:§ ?)?270[1-9]/;
const holdsSca = new WeakMap<Article, boolean>();

/** Asked only at an order that looks like one under the Act. */
const speaksOfSca = (article: Article): boolean => {
  const known = holdsSca.get(article) ?? SCA.test(article.source.text);
  holdsSca.set(article, known);
  return known;
};

/** Tokens of `2703(d)`. */
const ORDER_TOKENS = 4;

export const dOrders: CueRule = {
  id: 'statute/d-order',
  why: 'Orders are called by their section: "a 2703(d) order" when the article speaks of the Stored Communications Act.',
  cues: ['order', 'orders', 'warrant', 'warrants'],
  find(article, at) {
    const first = at - ORDER_TOKENS;
    if (first < 0 || kindAt(article, first) !== TokenKind.Number || !isAttached(article, first + 1))
      return undefined;
    const match = matchAt(article, first, ORDER, 20);
    const { section = '', inner = '' } = match?.groups ?? {};
    if (!match || !/^27(?:0[1-9]|1[0-3])$/.test(section) || !speaksOfSca(article)) return undefined;
    const start = article.tokens.start[first] as number;
    const path = `us/usc/t18/s${section}/${inner.slice(1, -1)}`;
    return {
      start,
      end: start + match[0].length,
      score: SIGN,
      refersTo: { id: slugOf(path), name: `18 U.S.C. § ${section}${inner}`, ids: { usc: path } },
    };
  },
};
