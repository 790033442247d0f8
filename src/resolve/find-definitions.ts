// Short forms that the article itself defines: `Mothers Against Drunk Driving (MADD)`, `CEI (Italian Episcopal Conference)`.
import type { Article } from '../model/article.js';
import type { Mention } from '../model/mention.js';

export interface Definition {
  /** the mention of the full name */
  readonly mention: Mention;
  readonly surface: string;
}

const DEFINABLE = new Set(['company', 'organization', 'statute', 'court', 'place']);

/** ` (CDAA)`, `, N.A., (Capital One)`, ` (“the Fund”)`, ` (or "ECPA")`: the short form is group 1. */
const AFTER =
  /^[,\s]{0,3}\((?:the |or |hereinafter )?["“‘']?([\p{Lu}\d][\p{L}\p{N}&.'’-]*(?: [\p{Lu}\d][\p{L}\p{N}&.'’-]*){0,3})["”’']?\)/u;

/** `CEI (` before the full name. */
const BEFORE = /(?:^|[\s“"(])(\p{Lu}[\p{Lu}\p{N}&]{1,7})\s\(["“]?$/u;

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
const TICKER = /^\p{Lu}{1,5}\.\p{Lu}{1,2}$/u;

/** `(the "Court")` is shorthand of lawyers, and "the Court" is no name. */
const ROLE =
  /^(?:Court|Company|Agreement|Act|Fund|Board|Commission|Committee|Council|Plaintiffs?|Defendants?|Bank|Department|Office|Agency|Authority|Association|Corporation|University|Trust|Union|Group|Order|Bill|Code|Law|Rules?|Regulations?|Tribunal|Ministry|State|City|County|Judge|Foundation|Center|Centre|Institute|Party|Parties|Bureau|Division|Unit|Society|Church|Club|School|Hospital|Registrant|Issuer|Partnership|Purchaser|Seller|Lender|Borrower|Employer|Employee)$/;

const isShortFor = (short: string, name: string): boolean => {
  if (TICKER.test(short) || ROLE.test(short)) return false;
  if (short.length >= name.length) return false;
  if (/^\p{Lu}[\p{Lu}\p{N}&.-]+s?$/u.test(short))
    return short.charAt(0) === initialsOf(name).charAt(0) || spells(short, name);
  return short.split(' ').every((word) => name.includes(word));
};

/** Definitions that stand directly behind or before a mention, in text order. */
export const findDefinitions = ({ source }: Article, mentions: readonly Mention[]): Definition[] => {
  const definitions: Definition[] = [];
  for (const mention of mentions) {
    if (!DEFINABLE.has(mention.type)) continue;
    const name = source.text.slice(mention.start, mention.end);
    const after = AFTER.exec(source.text.slice(mention.end, mention.end + 60))?.[1];
    if (after !== undefined && isShortFor(after, name)) definitions.push({ mention, surface: after });
    if (source.text.charAt(mention.start - 1) !== '(') continue;
    const before = BEFORE.exec(source.text.slice(Math.max(0, mention.start - 12), mention.start))?.[1];
    if (before !== undefined && spells(before, name)) definitions.push({ mention, surface: before });
  }
  return definitions;
};
