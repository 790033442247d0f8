// Tokens, paragraphs and zones to sentences; abbreviations decide where a full stop ends nothing.
import type { Sentence } from '../model/article.js';
import { hasCharacter } from '../model/has-character.js';
import type { Span } from '../model/span.js';
import type { Tokens } from '../model/tokens.js';
import { TokenFlag, TokenKind } from '../model/tokens.js';
import { wordSet } from '../model/word-set.js';
import type { Zone, ZoneKind } from '../model/zone.js';
import { casingOf } from './casing-of.js';

/** A full stop after these never ends a sentence: a name, a number or the other party follows. */
const NEVER_LAST = wordSet(
  'mr mrs ms mx dr prof sen rep gov gen col capt cmdr lt sgt cpl pvt maj adm hon rev fr msgr pres supt det insp atty asst assoc',
  'rs retd rtd mohd ste mt messrs mme mlle v vs v. cf eg ie viz approx e.g. i.e. rel',
);

/** A full stop after these ends a sentence only when they stand as small words and a word follows that opens sentences. */
const NUMBERED = wordSet(
  'cal mag prop rptr wn no nos art arts sec secs para paras ch fig app eds ed rev cir crim civ fed pub stat reg cong sess op cit vol pp pt tit hr supp est st ft sens reps govs profs drs circ',
);

/** A full stop after these ends a sentence only when a word follows that opens sentences. */
const SELDOM_LAST = wordSet(
  'inc corp co ltd llc llp plc cos bros jr sr esq etc al dept univ assn bldg ave blvd rd ln sq ct dist div sgd pty bhd gmbh intl natl govt',
  'super admin ann legis serv comp regs agric bull chi cin jur proc evid veh welf util haw amer atl am op slip leg treas',
  'jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thur thurs fri',
  'ala ariz ark calif colo conn del fla ga ill ind kan ky la md mass mich minn miss mo mont neb nev okla ore pa tenn tex va vt wash wis wyo',
);

/** Reports whose abbreviation is a word: `12 So. 2d 200`, `25 Tex. Supp. 9`. */
const REPORTS = wordSet('so cas rec supp rptr rep jur');

/** Words that open sentences far more often than they go on with a name. */
const OPENERS = wordSet(
  'the a an in it he she but and they on at this that these those we however if when while after before as for to from with by under',
  'its his her their our there what who why how which some many most all both no not one two since although though because once',
  'according asked i you so yet or nor then also still last earlier later meanwhile instead',
  'during between until despite even only such each every other another several here now',
);

/** These open sentences too, but they also go on with `U.S.`: `U.S. Judge`, `U.S. Officials`. */
const SUBJECTS = wordSet(
  'judge judges prosecutors police lawyers officials critics attorneys investigators researchers microsoft google apple congress parliament',
);

/** Names with a mark of their own. */
const MARKED_NAMES = wordSet('yahoo jeopardy');

const END = '.!?\u2026';
const CLOSERS = '"\'\u201d\u2019)]\u00bb*_';
const QUOTES = '"\'\u201c\u2018\u00ab*_';
const BRACKETS = '([';
const LETTER_OR_DIGIT = /[\p{L}\p{N}]/u;
const FULL_STOP = 46;

/** A link stands inside its sentence. */
const INLINE_RULE = 'zone/link';

const isCapital = (kind: number): boolean =>
  kind === TokenKind.Title ||
  kind === TokenKind.Upper ||
  kind === TokenKind.Initial ||
  kind === TokenKind.Dotted ||
  kind === TokenKind.Mixed;

const isNumber = (kind: number): boolean => kind === TokenKind.Number || kind === TokenKind.Alphanumeric;

const isOneOf = (marks: string, text: string, tokens: Tokens, at: number): boolean =>
  hasCharacter(marks, text.charCodeAt(tokens.start[at] as number));

/** True for `K.` of `100A-K.` */
const isRange = (text: string, { kind, start, end }: Tokens, at: number): boolean =>
  at >= 2 &&
  end[at - 1] === start[at] &&
  end[at - 2] === start[at - 1] &&
  RANGE.includes(text.charAt(start[at - 1] as number)) &&
  isNumber(kind[at - 2] as number);
const RANGE = '-\u2013';

/** `X.` behind a word that leads to where something is posted. */
const isPlatform = (text: string, { kind, start, word }: Tokens, first: number, at: number): boolean =>
  at > first &&
  text.startsWith('X.', start[at]) &&
  kind[at - 1] === TokenKind.Lower &&
  POSTED.has(word[at - 1] as number);
const POSTED = wordSet('on to via');

/** The first token at or after `next` that is no quotation mark. */
const afterQuotes = (text: string, tokens: Tokens, next: number): number => {
  let at = next;
  while (
    at < next + 3 &&
    at + 1 < tokens.count &&
    tokens.kind[at] === TokenKind.Punctuation &&
    isOneOf(QUOTES, text, tokens, at)
  )
    at += 1;
  return at;
};

/** True when the mark or abbreviation at `at` ends the sentence that began at `first`, so that `next` starts one. */
const endsSentence = (
  text: string,
  tokens: Tokens,
  first: number,
  at: number,
  next: number,
  headline: boolean,
): boolean => {
  const { kind, start, end, word, flags } = tokens;
  const spaced = ((flags[next] as number) & TokenFlag.SpaceBefore) !== 0;
  const opener = afterQuotes(text, tokens, next);
  const openerKind = kind[opener] as number;
  const opens = !headline && openerKind !== TokenKind.Lower && OPENERS.has(word[opener] as number);
  const atKind = kind[at] as number;
  // `sections 100A-K. The court`: a letter behind a number is no initial
  if (atKind === TokenKind.Initial && isRange(text, tokens, at))
    return spaced && (opens || isCapital(openerKind));
  // `posted on X. Roe replied`: the platform, no initial
  if (atKind === TokenKind.Initial && isPlatform(text, tokens, first, at))
    return spaced && isCapital(openerKind);
  if (atKind !== TokenKind.Punctuation) return spaced && opens && !NEVER_LAST.has(word[at] as number);
  const previous = at - 1;
  if (previous >= first && end[previous] === start[at]) {
    const before = word[previous] as number;
    if (text.charCodeAt(start[at] as number) === FULL_STOP) {
      if (NEVER_LAST.has(before)) return false;
      if (NUMBERED.has(before)) return spaced && opens && kind[previous] === TokenKind.Lower;
      if (SELDOM_LAST.has(before) && kind[previous] !== TokenKind.Lower)
        return spaced && (opens || (!headline && (opener > next || SUBJECTS.has(word[next] as number))));
      // `12 So. 2d 200`: the report between volume and page
      if (REPORTS.has(before) && kind[previous] === TokenKind.Title && isNumber(openerKind)) return false;
      // `1. The court` in a list
      if (previous === first && kind[previous] === TokenKind.Number) return false;
      if (!spaced) return isGluedEnd(tokens, previous, opener, opens);
    } else if (MARKED_NAMES.has(before)) return spaced && opens;
  }
  if (!spaced) return openerKind === TokenKind.Title && text.charCodeAt(start[at] as number) !== FULL_STOP;
  return (
    isCapital(openerKind) ||
    isNumber(openerKind) ||
    isOneOf(BRACKETS, text, tokens, next) ||
    !LETTER_OR_DIGIT.test(text.charAt(start[opener] as number))
  );
};

/** `in need.And most`, `in Syria.The talks`: the space was lost; `example.Com` and `Node.JS` are no sentences */
const isGluedEnd = (
  { kind, start, end }: Tokens,
  previous: number,
  next: number,
  opens: boolean,
): boolean => {
  const before = kind[previous] as number;
  const nextKind = kind[next] as number;
  if (nextKind !== TokenKind.Title && !(opens && nextKind === TokenKind.Initial)) return false;
  if (before === TokenKind.Lower) return (end[previous] as number) - (start[previous] as number) > 1;
  return opens && (before === TokenKind.Title || before === TokenKind.Upper || isNumber(before));
};

const mayEnd = (text: string, tokens: Tokens, at: number): boolean => {
  const kind = tokens.kind[at] as number;
  if (kind === TokenKind.Punctuation) return isOneOf(END, text, tokens, at);
  if (kind === TokenKind.Dotted || kind === TokenKind.Initial || kind === TokenKind.Lower)
    return text.charCodeAt((tokens.end[at] as number) - 1) === FULL_STOP;
  return false;
};

const isAttached = ({ start, end }: Tokens, at: number): boolean => start[at] === end[at - 1];

/** The last token that goes with an end mark: further marks, closing quotation marks and brackets, `[1]`. */
const closingTokens = (text: string, tokens: Tokens, from: number): number => {
  let last = from;
  for (let at = from + 1; at < tokens.count && isAttached(tokens, at); at += 1) {
    if (isOneOf(CLOSERS, text, tokens, at) || isOneOf(END, text, tokens, at)) last = at;
    else if (
      isOneOf('[', text, tokens, at) &&
      tokens.kind[at + 1] === TokenKind.Number &&
      isOneOf(']', text, tokens, at + 2)
    )
      at = last = at + 2;
    else break;
  }
  return last;
};

/** `. . .` and `. .`: dots set apart are one mark */
const isSpacedDot = (text: string, tokens: Tokens, next: number): boolean =>
  tokens.kind[next] === TokenKind.Punctuation && text.charCodeAt(tokens.start[next] as number) === FULL_STOP;

/** Tokens of a sentence that rules read as one; they look around in it for each name, so that its length is a factor of their time. */
const LONG = 500;
const LONGEST = 600;

/** A list or a table without a full stop is cut, at a comma or semicolon where one comes in time. */
const isTooLong = (text: string, tokens: Tokens, first: number, last: number): boolean => {
  const length = last + 1 - first;
  return length >= LONGEST || (length >= LONG && isOneOf(',;', text, tokens, last));
};

/** Sentences in text order, none of more than 600 tokens. Sets `tokens.sentence` and the `SentenceStart` and `ParagraphStart` flags. */
export const splitSentences = (
  text: string,
  tokens: Tokens,
  paragraphs: readonly Span[],
  zones: readonly Zone[],
): Sentence[] => {
  const { start, end, flags } = tokens;
  const sentences: Sentence[] = [];
  let zoneAt = 0;
  let zone: ZoneKind = 'body';
  let at = 0;
  const close = (first: number, last: number): void => {
    flags[first] = (flags[first] as number) | TokenFlag.SentenceStart;
    tokens.sentence.fill(sentences.length, first, last);
    sentences.push({
      start: start[first] as number,
      end: end[last - 1] as number,
      first,
      last,
      casing: casingOf(tokens, first, last),
      zone,
    });
  };
  for (const paragraph of paragraphs) {
    while (at < tokens.count && (start[at] as number) < paragraph.start) at += 1;
    if (at >= tokens.count || (start[at] as number) >= paragraph.end) continue;
    flags[at] = (flags[at] as number) | TokenFlag.ParagraphStart;
    let first = at;
    while (at < tokens.count && (start[at] as number) < paragraph.end) {
      while (zoneAt < zones.length && (zones[zoneAt] as Zone).start <= (start[at] as number)) {
        const entered = zones[zoneAt] as Zone;
        zoneAt += 1;
        if (
          entered.rule === INLINE_RULE ||
          (entered.kind === zone && zones[zoneAt - 2]?.rule === INLINE_RULE)
        )
          continue;
        if (at > first) close(first, at);
        first = at;
        zone = entered.kind;
      }
      let last = at;
      if (mayEnd(text, tokens, at)) {
        last = closingTokens(text, tokens, at);
        const next = last + 1;
        if (
          next < tokens.count &&
          (start[next] as number) < paragraph.end &&
          !isSpacedDot(text, tokens, next) &&
          endsSentence(text, tokens, first, at, next, zone === 'headline')
        ) {
          close(first, next);
          first = next;
        }
      }
      at = last + 1;
      if (isTooLong(text, tokens, first, last)) {
        close(first, at);
        first = at;
      }
    }
    if (at > first) close(first, at);
  }
  return sentences;
};
