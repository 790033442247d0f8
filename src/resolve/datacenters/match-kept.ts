// The words before a place to what they say is kept there: `emails stored on servers in` + Dublin.
import { smallLetters } from '../../model/small-letters.js';
import { COMPANY_NOUN, INTO_PLACE } from './phrase-patterns.js';
import { PERSON, WHO } from './sentence-window.js';

/** Indices into the words before the place. */
export interface Kept {
  /** where what says it begins; it ends with the words */
  readonly start: number;
  /** what is kept, half-open */
  readonly data: { readonly start: number; readonly end: number };
  /** the sign or the pronoun of who keeps it */
  readonly keeper: number | undefined;
}

// All patterns see words in small letters, so none needs the flag `i`, which makes V8 close every class over all cases: with it these
// few patterns took as long to compile as all others together. For the same reason they are cut where they can be: the way into the
// place, the data with its modifiers and what stands before it are matched by themselves.

/** What is kept; `data` in news of any kind is figures as often, so a verb of keeping must stand with it. */
const MAIL = '(?:e-?mails?|mailbox(?:es)?)';
const NOUN = `(?:${MAIL}|mail|messages?|data|databases?|records?|files?|documents|contents?|information|photos|photographs|videos|images|pictures|back-?ups?|accounts?|communications|correspondence|copies|logs|chats|posts|metadata|passwords|recordings|transcripts|datasets?|profiles|histories|fingerprints)`;
const MODIFIER =
  "(?:customer|customers'|user|users'|client|clients'|consumer|e-?mail|personal|private|sensitive|health|medical|patient|account|location|search|chat|text|bank|banking|payment|financial|biometric|tax|student|voter|citizen|citizens'|employee|corporate|company|encrypted|electronic|digital|computer|cloud|web|internet|phone|call|genetic|dna|traffic|sales|government|subscriber|social|media|european|eu|american|us|british|irish|indian|chinese|russian|foreign|such|disputed|requested|relevant|incriminating)";
const MOST_MODIFIERS = 4;

const SERVERS =
  '(?:(?:a|an|the|its|their|some|two|several|company|cloud|secure|private|local|back-?up|dedicated|remote|leased|rented|microsoft|own)\\s){0,3}(?:servers?|computers?|machines?|storage|hard drives|disks|cloud)';
/** Also said of a list: `stored in Dublin and kept in Cork`. */
export const KEPT =
  '(?:stored|held|kept|hosted|housed|located|saved|backed up|maintained|retained|archived|warehoused|processed and stored|stored and processed|held and stored|sitting|residing|stored and held)';
/** A verb of keeping whose subject keeps. */
export const KEEP =
  '(?:stores?|keeps?|holds?|hosts?|houses?|saves?|retains?|maintains?|stored|kept|held|hosted|housed|saved|retained|storing|keeping|holding|hosting|housing)';
const ADVERB =
  '(?:(?:physically|still|now|only|also|currently|entirely|mostly|primarily|always|exclusively|solely|securely|already|allegedly|apparently|then|instead|not|never|no longer|being|been|all|permanently)\\s)';
const BE = '(?:is|are|was|were|be|has been|have been|had been|being|remains?|remained)';
const STAY = '(?:sits?|sat|resides?|resided|lives?|lies?)';
const MODAL = '(?:may|might|could|must|should|would|can|will)';
/** `of a customer`, `belonging to EU users` between the data and its verb. */
const OF = `(?:\\s(?:of|from|belonging to)\\s(?:(?:a|an|the|its|their|some|all|his|her)\\s)?(?:[\\p{L}\\d'-]+|${WHO}|${PERSON})(?:\\s(?!that|which|is|are|was|were|held|kept|stored)[\\p{Ll}'-]+){0,2}|'s?)?`;
const THAT = '(?:(?:that|which)\\s)?';
const ON_SERVERS = `(?:(?:on|in|at)\\s${SERVERS}\\s(?:(?:located|based|situated|hosted|housed|physically)\\s){0,2})?`;

/** How the words end. */
const INTO = new RegExp(`(?:in|at|within|inside|on|outside)\\s${INTO_PLACE}$`, 'uy');
const PREPOSITION = /\b(?:in|at|within|inside|on|outside)\s/g;
/** How they end before `Dublin-based servers`. */
const ONTO = /(?:on|in|at)\s(?:the\s|its\s|their\s)?$/y;
const BASED_AFTER = /^(?:-based)?\s(?:(?:cloud|secure|private)\s)?(?:servers?|computers|machines)\b/i;

const NOUNS = new RegExp(`\\b(?=${NOUN})`, 'g');
const MODIFIED = new RegExp(`(?<=\\b(${MODIFIER})\\s)`, 'y');

/** One way to say it: words before the data, and from its noun to the preposition of the place. */
interface Way {
  /** prepositions of the place */
  readonly into: RegExp;
  /** what the words cannot do without, cheaper to look for */
  readonly needs: RegExp;
  readonly left?: RegExp;
  readonly tail: RegExp;
}

const tailOf = (noun: string, rest: string): RegExp => new RegExp(`(${noun})${rest}$`, 'duy');
const ANY = /^/;
const WITHIN = /^(?:in|within|inside)\s/;
const KEPT_WORD = new RegExp(KEPT);
const KEEP_WORD = new RegExp(KEEP);

const WAYS: readonly Way[] = [
  {
    // `emails stored in`, `data of EU users that is held on servers in`
    into: ANY,
    needs: KEPT_WORD,
    tail: tailOf(
      NOUN,
      `${OF},?\\s${THAT}(?:(?:${MODAL}|to)\\s)?(?:${BE}\\s)?${ADVERB}{0,3}${KEPT}\\s(?:by\\s(${WHO}|it|them)\\s)?(?:there\\s)?${ON_SERVERS}`,
    ),
  },
  {
    // `an account that Microsoft stores in`, `emails it keeps on servers in`
    into: ANY,
    needs: KEEP_WORD,
    tail: tailOf(
      NOUN,
      `${OF},?\\s${THAT}(${WHO}|it|they|the\\s${COMPANY_NOUN.toLowerCase()})\\s(?:(?:has|have|had|${MODAL}|says it|said it)\\s)?${ADVERB}{0,2}${KEEP}\\s${ON_SERVERS}`,
    ),
  },
  {
    // `Microsoft keeps the emails in`, `to store Russians' data on servers in`
    into: ANY,
    needs: KEEP_WORD,
    left: new RegExp(
      `\\b${KEEP}\\s(?:(?:all|some|most|much|copies|a copy|any|of|the|its|their|his|her|our|that|those|these|your|my|${PERSON}'s?|${WHO}'s?|\\p{Ll}\\p{L}+'s?|[\\p{Ll}-]+s')\\s){0,4}$`,
      'u',
    ),
    tail: tailOf(NOUN, `${OF}\\s(?:only\\s|locally\\s|exclusively\\s)?${ON_SERVERS}`),
  },
  {
    // `the emails are in`, `the data resides on a server in`
    into: WITHIN,
    needs: new RegExp(`\\b(?:${BE}|${STAY})\\s`),
    left: /\b(?:the|its|their|his|her|those|these|that|whose|all)\s$/,
    tail: tailOf(NOUN, `\\s(?:${MODAL}\\s)?(?:${BE}|${STAY})\\s${ADVERB}{0,2}${ON_SERVERS}`),
  },
  {
    // `data on servers in`
    into: WITHIN,
    needs: new RegExp(`\\s(?:on|in)\\s${SERVERS}\\s`),
    tail: tailOf(NOUN, `\\s(?:on|in)\\s${SERVERS}\\s(?:located\\s|based\\s)?`),
  },
  {
    // `a warrant for emails in`: a message is nowhere but where it is kept
    into: /^(?:in|within)\s/,
    needs: /mail/,
    tail: tailOf(MAIL, `\\s(?:on\\s${SERVERS}\\s)?`),
  },
];

/** `emails held on` + `Dublin-based servers` */
const BASED: readonly Way[] = [
  {
    into: ANY,
    needs: ANY,
    tail: tailOf(
      NOUN,
      `${OF},?\\s${THAT}(?:(?:${BE}|${STAY})\\s)?${ADVERB}{0,2}(?:${KEPT}\\s)?(?:by\\s(${WHO})\\s)?`,
    ),
  },
];

const execAt = (pattern: RegExp, text: string, at: number): RegExpExecArray | null => {
  pattern.lastIndex = at;
  return pattern.exec(text);
};

/** Where the noun with its modifiers may begin, the longest first. */
const beginningsOf = (text: string, noun: number): number[] => {
  const beginnings = [noun];
  for (let at = noun; beginnings.length <= MOST_MODIFIERS;) {
    const modifier = execAt(MODIFIED, text, at)?.[1];
    if (modifier === undefined) break;
    at -= modifier.length + 1;
    beginnings.unshift(at);
  }
  return beginnings;
};

const matchWay = ({ left, tail }: Way, text: string, nouns: readonly number[]): Kept | undefined => {
  for (const noun of nouns) {
    const match = execAt(tail, text, noun);
    if (!match) continue;
    const end = noun + (match[1] as string).length;
    const keeper = match.indices?.[2]?.[0];
    for (const first of beginningsOf(text, noun)) {
      const before = left?.exec(text.slice(0, first));
      if (before !== null) return { start: before?.index ?? first, data: { start: first, end }, keeper };
    }
  }
  return undefined;
};

/** The first way in which `text`, up to one of the places where `into` matches to its end, says that something is kept. */
const matchWays = (ways: readonly Way[], text: string, into: RegExp): Kept | undefined => {
  const ends = [...text.matchAll(PREPOSITION)]
    .map(({ index }) => index)
    .filter((at) => execAt(into, text, at));
  if (ends.length === 0) return undefined;
  const nouns = [...text.matchAll(NOUNS)].map(({ index }) => index);
  for (const way of ways)
    if (way.needs.test(text))
      for (const end of ends) {
        const kept = way.into.test(text.slice(end)) ? matchWay(way, text.slice(0, end), nouns) : undefined;
        if (kept) return kept;
      }
  return undefined;
};

/** What the words before a place, with those behind it, say is kept there. */
export const matchKept = (before: string, after: string): Kept | undefined => {
  const text = smallLetters(before);
  return matchWays(WAYS, text, INTO) ?? (BASED_AFTER.test(after) ? matchWays(BASED, text, ONTO) : undefined);
};
