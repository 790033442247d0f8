// Places where data is said to be kept, without a facility being named: the place's mention gets `holds`, what data and whose.
import type { Article } from '../model/article.js';
import type { Mention } from '../model/mention.js';
import { contains } from '../model/span.js';
import { antecedentOf } from './datacenters/antecedent.js';
import { sourceOf } from './datacenters/modality-of.js';
import { nameOf } from './datacenters/name-of.js';
import { COMPANY_NOUN, INTO_PLACE } from './datacenters/phrase-patterns.js';
import type { Window } from './datacenters/sentence-window.js';
import {
  COMPANY,
  mentionAt,
  PERSON,
  signsOf,
  WHO,
  windowAfter,
  windowBefore,
} from './datacenters/sentence-window.js';
import { reviseMention } from '../model/revise-mention.js';
import type { Refiner } from './refiner.js';

/** What is kept; `data` in news of any kind is figures as often, so a verb of keeping must stand with it. */
const NOUN =
  '(?:e-?mails?|mail|mailbox(?:es)?|messages?|data|databases?|records?|files?|documents|contents?|information|photos|photographs|videos|images|pictures|back-?ups?|accounts?|communications|correspondence|copies|logs|chats|posts|metadata|passwords|recordings|transcripts|datasets?|profiles|histories|fingerprints)';
const MODIFIER =
  "(?:(?:customer|customers'|user|users'|client|clients'|consumer|e-?mail|personal|private|sensitive|health|medical|patient|account|location|search|chat|text|bank|banking|payment|financial|biometric|tax|student|voter|citizen|citizens'|employee|corporate|company|encrypted|electronic|digital|computer|cloud|web|internet|phone|call|genetic|DNA|traffic|sales|government|subscriber|social|media|private|user|European|EU|American|US|British|Irish|Indian|Chinese|Russian|foreign|such|disputed|requested|relevant|incriminating)\\s)";
/** `customer email data` */
const DATA = `((?:${MODIFIER}){0,4}${NOUN})`;

const SERVERS =
  '(?:(?:a|an|the|its|their|some|two|several|company|cloud|secure|private|local|back-?up|dedicated|remote|leased|rented|Microsoft|own)\\s){0,3}(?:servers?|computers?|machines?|storage|hard drives|disks|cloud)';
const KEPT =
  '(?:stored|held|kept|hosted|housed|located|saved|backed up|maintained|retained|archived|warehoused|processed and stored|stored and processed|held and stored|sitting|residing|stored and held)';
const KEEP =
  '(?:stores?|keeps?|holds?|hosts?|houses?|saves?|retains?|maintains?|stored|kept|held|hosted|housed|saved|retained|storing|keeping|holding|hosting|housing)';
const ADVERB =
  '(?:(?:physically|still|now|only|also|currently|entirely|mostly|primarily|always|exclusively|solely|securely|already|allegedly|apparently|then|instead|not|never|no longer|being|been|all|permanently)\\s)';
const BE = '(?:is|are|was|were|be|has been|have been|had been|being|remains?|remained)';
/** `of a customer`, `belonging to EU users` between the data and its verb. */
const OF = `(?:\\s(?:of|from|belonging to)\\s(?:(?:a|an|the|its|their|some|all|his|her)\\s)?(?:[\\p{L}\\d'-]+|${WHO}|${PERSON}){1}(?:\\s(?!that|which|is|are|was|were|held|kept|stored)[\\p{Ll}'-]+){0,2}|'s?)?`;
const IN = `(?:in|at|within|inside|on|outside)\\s${INTO_PLACE}`;
const ON_SERVERS = `(?:(?:on|in|at)\\s${SERVERS}\\s(?:(?:located|based|situated|hosted|housed|physically)\\s){0,2})?`;

/** `emails stored in`, `data of EU users that is held on servers in` */
const PASSIVE = new RegExp(
  `\\b${DATA}${OF},?\\s(?:(?:that|which)\\s)?(?:(?:may|might|could|must|should|would|can|will|to)\\s)?(?:${BE}\\s)?${ADVERB}{0,3}${KEPT}\\s(?:by\\s(${WHO}|it|them)\\s)?(?:there\\s)?${ON_SERVERS}${IN}$`,
  'iu',
);
/** `an account that Microsoft stores in`, `emails it keeps on servers in` */
const RELATIVE = new RegExp(
  `\\b${DATA}${OF},?\\s(?:(?:that|which)\\s)?(${WHO}|it|they|the\\s${COMPANY_NOUN})\\s(?:(?:has|have|had|may|might|could|must|should|would|can|will|says it|said it)\\s)?${ADVERB}{0,2}${KEEP}\\s${ON_SERVERS}${IN}$`,
  'iu',
);
/** `Microsoft keeps the emails in`, `to store Russians' data on servers in` */
const ACTIVE = new RegExp(
  `\\b${KEEP}\\s(?:(?:all|some|most|much|copies|a copy|any|of|the|its|their|his|her|our|that|those|these|your|my|${PERSON}'s?|${WHO}'s?|\\p{Lu}[\\p{L}]+'s?|[\\p{Ll}-]+s')\\s){0,4}${DATA}${OF}\\s(?:only\\s|locally\\s|exclusively\\s)?${ON_SERVERS}${IN}$`,
  'iu',
);
/** `the emails are in`, `the data resides on a server in` */
const STATE = new RegExp(
  `\\b(?:the|its|their|his|her|those|these|that|whose|all)\\s${DATA}\\s(?:(?:may|might|could|must|should|would|can|will)\\s)?(?:${BE}|sits?|sat|resides?|resided|lives?|lie|lies)\\s${ADVERB}{0,2}${ON_SERVERS}(?:in|within|inside)\\s${INTO_PLACE}$`,
  'iu',
);
/** `a warrant for emails in`: a message is nowhere but where it is kept */
const MAIL = new RegExp(
  `\\b((?:${MODIFIER}){0,3}(?:e-?mails?|mailbox(?:es)?))\\s(?:on\\s${SERVERS}\\s)?(?:in|within)\\s${INTO_PLACE}$`,
  'iu',
);
/** `data on servers in`, `emails held on` + `Dublin-based servers` */
const BASED = new RegExp(
  `\\b${DATA}${OF},?\\s(?:(?:that|which)\\s)?(?:(?:${BE}|sits?|sat|resides?|resided|lives?)\\s)?${ADVERB}{0,2}(?:${KEPT}\\s)?(?:by\\s(${WHO})\\s)?(?:on|in|at)\\s(?:the\\s|its\\s|their\\s)?$`,
  'iu',
);
const BASED_AFTER = /^(?:-based)?\s(?:(?:cloud|secure|private)\s)?(?:servers?|computers|machines)\b/iu;
const DIRECT = new RegExp(
  `\\b${DATA}\\s(?:on|in)\\s${SERVERS}\\s(?:located\\s|based\\s)?(?:in|within|inside)\\s${INTO_PLACE}$`,
  'iu',
);

/** In all of the patterns. */
const ANY_NOUN = new RegExp(NOUN, 'iu');

const KEEP_FIRST = new RegExp(`^${KEEP}\\s`, 'iu');

const PROPER = /^(?:\p{Lu}{2}|American|British|European|Irish|Indian|Chinese|Russian)/u;

/** Events are held too: `records of the trial held in London`. */
const EVENT =
  /\bof\s(?:the\s|a\s)?(?:trial|meeting|conference|hearing|talks|summit|election|inquest|inquiry|event|session|protest)/iu;

/** Looked at first: most places have none of these words before them. */
const NEARBY =
  /stor|held|kept|keep|hold|host|hous|resid|server|comput|mail|archiv|sav|locat|retain|maint|data|record|file|back|messag|account|conten|inform/i;
const NEAR = 90;

type Holds = Readonly<Record<string, string>>;

const NEGATION = /\b(?:not|never|no longer)\b|n't\b/iu;
const MODAL = /\b(?:must|should|would|could|may|might)\b/iu;
/** `to keep`, `must store` before a verb of keeping that the match begins with. */
const WISH_BEFORE = /\b(?:to|must|should|would|could|may|might|and|or)\s(?:[\p{Ll}]+ly\s)?$/iu;
const NEGATION_BEFORE = /\b(?:not|never|no longer|n't|without|cannot)\s(?:[\p{Ll}]+\s)?$/iu;

/** What the words of the match, and those right before it, say of its truth. */
const modalityOf = (window: Window, match: RegExpExecArray): string | undefined => {
  const left = window.text.slice(0, match.index);
  if (NEGATION.test(match[0]) || NEGATION_BEFORE.test(left)) return 'negated';
  return MODAL.test(match[0]) || (KEEP_FIRST.test(match[0]) && WISH_BEFORE.test(left))
    ? 'hypothetical'
    : undefined;
};

/** Whose the data is or who keeps it: said in the match, before it, or the only company of the sentence. */
const ownerOf = (
  article: Article,
  signs: readonly Mention[],
  window: Window,
  match: RegExpExecArray,
): Mention | undefined => {
  const said = match[2];
  if (said !== undefined) {
    const at = match.index + match[0].lastIndexOf(said);
    return mentionAt(window, at) ?? antecedentOf(article, signs, window.at[at] as number);
  }
  const own = new RegExp(`(${WHO})(?:'s?\\s(?:[\\p{Ll}-]+\\s){0,3}|\\s)$`, 'u').exec(
    window.text.slice(0, match.index + match[0].indexOf(match[1] as string)),
  );
  if (own) return mentionAt(window, own.index);
  const companies = [...window.text].flatMap((sign, at) => (sign === COMPANY ? [at] : []));
  return companies.length === 1 ? mentionAt(window, companies[0] as number) : undefined;
};

/** The first pattern that fits the words before a place. */
const matchKept = (before: string): RegExpExecArray | undefined => {
  if (!INTO.test(before)) return undefined;
  for (const { needs, pattern } of BEFORE_PLACE) {
    const match = needs.test(before) ? pattern.exec(before) : undefined;
    if (match) return match;
  }
  return undefined;
};
/** How each of them ends. */
const INTO = new RegExp(`(?:in|at|within|inside|on|outside)\\s${INTO_PLACE}$`, 'iu');
const KEPT_WORD = new RegExp(KEPT, 'iu');
const KEEP_WORD = new RegExp(KEEP, 'iu');
/** With words that each cannot do without: a large pattern costs a tenth of a second when it is first used, and few words before a place need it. */
const BEFORE_PLACE = [
  { needs: KEPT_WORD, pattern: PASSIVE },
  { needs: KEEP_WORD, pattern: RELATIVE },
  { needs: KEEP_WORD, pattern: ACTIVE },
  { needs: new RegExp(`\\b(?:${BE}|sits?|sat|resides?|resided|lives?|lie|lies)\\s`, 'iu'), pattern: STATE },
  { needs: new RegExp(`\\s(?:on|in)\\s${SERVERS}\\s`, 'iu'), pattern: DIRECT },
  { needs: /mail/iu, pattern: MAIL },
];

/** What a place holds, when the words before it say so. */
const holdsAt = (article: Article, signs: readonly Mention[], place: Mention): Holds | undefined => {
  if (!NEARBY.test(article.source.text.slice(Math.max(0, place.start - NEAR), place.start))) return undefined;
  const window = windowBefore(article, signs, place.start);
  if (!ANY_NOUN.test(window.text)) return undefined;
  const after = windowAfter(article, signs, place.end);
  const match =
    matchKept(window.text) ?? (BASED_AFTER.test(after.text) ? BASED.exec(window.text) : undefined);
  if (!match || EVENT.test(match[0])) return undefined;
  const first = match.index + match[0].indexOf(match[1] as string);
  const end = first + (match[1] as string).length - 1;
  const data = article.source.text
    .slice(window.at[first], (window.at[end] as number) + 1)
    .replace(/\s+/g, ' ');
  const atStart = first === 0;
  const owner = ownerOf(article, signs, window, match);
  const modality = modalityOf(window, match);
  const source = sourceOf(window, after);
  return {
    data: atStart && !PROPER.test(data) ? data.charAt(0).toLowerCase() + data.slice(1) : data,
    ...(owner ? { of: nameOf(article, owner) } : {}),
    ...(modality === undefined ? {} : { modality }),
    ...(source ? { source: nameOf(article, source) } : {}),
    by: 'datacenter/data-kept',
  };
};

/** Between places of one list, each of which holds what the first holds; `Dublin, Ireland` is one address. */
const AND = new RegExp(`^(?:,)?\\s(?:and|or)\\s(?:${KEPT}\\s)?(?:in\\s)?(?:the\\s)?$`, 'u');

/** Gives `holds` to the mentions of places where the text says that data is kept. Places inside a data centre are said with it. */
export const linkDataLocations: Refiner = (article, mentions) => {
  // in text order, the longer first: a facility stands before the places in it
  let facility: Mention | undefined;
  let signs: Mention[] | undefined;
  let last: { place: Mention; holds: Holds } | undefined;
  return mentions.map((mention) => {
    if (mention.type === 'datacenter') facility = mention;
    if (mention.type !== 'place' || (facility !== undefined && contains(facility, mention))) return mention;
    const gap = last && article.source.text.slice(last.place.end, mention.start);
    signs ??= signsOf(mentions);
    const holds =
      gap !== undefined && gap.length < 20 && AND.test(gap) ? last?.holds : holdsAt(article, signs, mention);
    if (!holds) return mention;
    last = { place: mention, holds };
    return reviseMention(mention, { attributes: { ...mention.attributes, holds } });
  });
};
