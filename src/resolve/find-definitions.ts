// Short forms that the article itself defines: `Mothers Against Drunk Driving (MADD)`, `CEI (Italian Episcopal Conference)`.
import type { Article } from '../model/article.js';
import { latePattern } from '../model/late-pattern.js';
import type { Mention } from '../model/mention.js';

export interface Definition {
  /** the mention of the full name */
  readonly mention: Mention;
  readonly surface: string;
}

const DEFINABLE = new Set(['company', 'organization', 'statute', 'court', 'place']);

const SHORT = String.raw`([\p{Lu}\d][\p{L}\p{N}&.'’-]*(?: (?:and |of )?[\p{Lu}\d&][\p{L}\p{N}&.'’-]*){0,4})`;
/** `, a Delaware limited liability company`: what the company is, before the brackets. */
const KIND = String.raw`,? (?:an?|the) [^().;:“”"\n]{3,90}?\s`;
/** `together with its subsidiaries, ` within the brackets. */
const ASIDE = String.raw`[^()“”"\n]{1,50}? `;

/** ` (NYSE: CPRK)`: a bracket without quotes before the one that defines. */
const TICKER_BEFORE = String.raw`(?:\s?\((?:NYSE|NASDAQ|Nasdaq|LSE|TSX|ASX|SGX|OTC)[^()“”"\n]{1,40}\))?`;

/** ` (CDAA)`, `, N.A., (Capital One)`, ` (“the Fund”)`, ` (or "ECPA")`: the short form is group 1. */
const AFTER = latePattern(
  String.raw`^${TICKER_BEFORE}[,\s]{0,3}\((?:the |or |hereinafter |collectively,? )?(?:["“‘]|\x60\x60)?(?:the )?${SHORT}(?:["”’]|'')?[,.]?\)`,
);

/** `, a Delaware company (“Larch”)`, ` (formerly Elm Ltd., “Larch”)`, ` (“Larch”, and with its affiliates …)`: quoted. */
const AFTER_AT_DISTANCE = latePattern(
  String.raw`^${TICKER_BEFORE}(?:[,\s]{0,3}|${KIND})\((?:${ASIDE})?(?:["“]|\x60\x60)(?:the )?${SHORT}(?:["”,]|'')`,
);

/** `, or DTC,` */
const AFTER_OR = latePattern(String.raw`^,? or (?:the )?["“]?(\p{Lu}[\p{Lu}\p{N}&.-]{1,7})["”]?(?=[,.;)])`);

/** `CEI (` before the full name. */
const BEFORE = latePattern(String.raw`(?:^|[\s“"(])(\p{Lu}[\p{Lu}\p{N}&]{1,7})\s\(["“]?$`);

const initialsOf = (name: string): string =>
  [...name.matchAll(/(?<![\p{L}'’])\p{L}/gu)].map(([letter]) => letter.toUpperCase()).join('');

/** True when the letters of an acronym stand in the name in order. */
const spells = (acronym: string, name: string): boolean => {
  const letters = name.toUpperCase();
  let at = 0;
  for (const letter of acronym.toUpperCase().replace(/[^\p{L}]/gu, '')) {
    at = letters.indexOf(letter, at);
    if (at < 0) return false;
    at += 1;
  }
  return true;
};

/** `FB.O`, `MSFT`-like codes of exchanges are no names. */
const TICKER = latePattern(String.raw`^\p{Lu}{1,5}\.\p{Lu}{1,2}$`);

/** `(the "Court")` is shorthand of lawyers, and "the Court" is no name. */
const ROLE =
  /^(?:Court|Company|Agreement|Act|Fund|Board|Commission|Committee|Council|Plaintiffs?|Defendants?|Bank|Department|Office|Agency|Authority|Association|Corporation|University|Trust|Union|Group|Order|Bill|Code|Law|Rules?|Regulations?|Tribunal|Ministry|State|City|County|Judge|Foundation|Center|Centre|Institute|Party|Parties|Bureau|Division|Unit|Society|Church|Club|School|Hospital|Registrant|Issuer|Partnership|Limited Partnership|General Partner|Purchaser|Subsidiary|Subsidiaries|Parent|Trustee|Adviser|Advisor|Manager|Portfolio|Funds|Guarantor|Guarantors|Depositor|Servicer|Customer|Client|Contractor|Consultant|Executive|Firm|Debtor|Licensee|Licensor|Respondents?|Applicants?|Platform|Coalition|Alliance|Project|Campaign|Treasury|Seller|Lender|Borrower|Employer|Employee)$/;

const isShortFor = (short: string, name: string): boolean => {
  if (TICKER.test(short) || ROLE.test(short)) return false;
  if (short.length >= name.length) return false;
  if (/^\p{Lu}[\p{Lu}\p{N}&.-]+s?$/u.test(short))
    return short.charAt(0) === initialsOf(name).charAt(0) || spells(short, name);
  // papers that write `Nasa` write `Dripa`
  if (short.length > 3 && short.toUpperCase() === capitalsOf(name)) return true;
  return short.split(' ').every((word) => name.includes(word));
};

/** `Italian Union of Rationalists (UAAR)`: the letters are those of the name at home; a bracket that says which country is none. */
const isForeignShort = (short: string, { type }: Mention): boolean =>
  type === 'organization' && /^\p{Lu}{3,6}$/u.test(short) && !COUNTRY_LETTERS.has(short);
const COUNTRY_LETTERS = new Set([
  'USA',
  'UAE',
  'USSR',
  'DRC',
  'PRC',
  'ROK',
  'DPRK',
  'TBA',
  'TBC',
  'MEP',
  'QC',
  'RIP',
]);

/** `DRIPA` of `Data Retention and Investigatory Powers Act 2014`: the first letters of its capitalised words. */
const capitalsOf = (name: string): string =>
  [...name.matchAll(/(?<![\p{L}'’])\p{Lu}/gu)].map(([letter]) => letter).join('');

const REACH = 190;

/** Short form that the text behind a name gives, if any. */
const shortFormAfter = (text: string): string | undefined => {
  const first = text.charAt(0);
  if (first !== ' ' && first !== ',' && first !== '\n') return undefined;
  const bracketed = text.includes('(') ? (AFTER.exec(text) ?? AFTER_AT_DISTANCE.exec(text)) : null;
  return (bracketed ?? AFTER_OR.exec(text))?.[1];
};

/** Definitions that stand directly behind or before a mention, in text order. */
export const findDefinitions = ({ source }: Article, mentions: readonly Mention[]): Definition[] => {
  const definitions: Definition[] = [];
  for (const mention of mentions) {
    if (!DEFINABLE.has(mention.type)) continue;
    const name = source.text.slice(mention.start, mention.end);
    const after = shortFormAfter(source.text.slice(mention.end, mention.end + REACH));
    if (after !== undefined && (isShortFor(after, name) || isForeignShort(after, mention)))
      definitions.push({ mention, surface: after });
    if (source.text.charAt(mention.start - 1) !== '(') continue;
    const before = BEFORE.exec(source.text.slice(Math.max(0, mention.start - 12), mention.start))?.[1];
    if (before !== undefined && spells(before, name)) definitions.push({ mention, surface: before });
  }
  return definitions;
};
