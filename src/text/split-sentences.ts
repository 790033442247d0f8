// Tokens, paragraphs and zones to sentences; abbreviations decide where a full stop ends nothing.
import type { Casing, Sentence } from '../model/article.js';
import type { Span } from '../model/span.js';
import type { Tokens } from '../model/tokens.js';
import { TokenFlag, TokenKind } from '../model/tokens.js';
import { wordSet } from '../model/word-set.js';
import type { Zone, ZoneKind } from '../model/zone.js';

/** A full stop after these never ends a sentence. */
const NEVER_LAST = wordSet(
  'mr mrs ms mx dr prof sen rep gov gen col capt cmdr lt sgt cpl pvt maj adm hon rev fr msgr pres supt det insp atty asst assoc',
  'st ste mt ft messrs mme mlle sr. v vs v. vs. no nos art arts sec secs para paras ch fig cf eg ie viz approx est',
  'jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thur thurs fri',
  'supp ed eds rev app cir crim civ fed pub stat reg cong sess op cit vol pp pt tit hr',
);

/** A full stop after these ends a sentence only when a word follows that opens sentences. */
const SELDOM_LAST = wordSet(
  'inc corp co ltd llc llp plc cos bros jr sr esq etc al dept univ assn bldg ave blvd rd ln sq ct dist div',
  'ala ariz ark calif colo conn del fla ga ill ind kan ky la md mass mich minn miss mo mont neb nev okla ore pa tenn tex va vt wash wis wyo',
  'sgd pty bhd gmbh intl natl govt a.m. p.m. ph.d d.c',
);

/** Words that open sentences far more often than they continue a name. */
const OPENERS = wordSet(
  'the a an in it he she but and they on at this that these those we however if when while after before as for to from with by under',
  'its his her their our there what who why how which some many most all both no not one two since although though because once',
  'according asked i you so yet or nor then also still last earlier later meanwhile instead prosecutors police lawyers officials critics',
  'microsoft\'s judge judges during between until despite even only such each every other another several here now',
);

const END = /[.!?\u2026]/;
const CLOSER = /["'\u201d\u2019)\]\u00bb*_]/;
const OPENER_MARK = /["'\u201c\u2018([\u00ab*_]/;

const isCapital = (kind: number): boolean =>
  kind === TokenKind.Title || kind === TokenKind.Upper || kind === TokenKind.Initial || kind === TokenKind.Dotted;

/** True when the token at `at` may be followed by a new sentence that starts at `next`. */
const endsSentence = (text: string, tokens: Tokens, at: number, next: number): boolean => {
  const { kind, start, end, word, flags } = tokens;
  const spaced = ((flags[next] as number) & TokenFlag.SpaceBefore) !== 0;
  const nextKind = kind[next] as number;
  const atKind = kind[at] as number;
  const opens = OPENERS.has(word[next] as number) && nextKind !== TokenKind.Lower;
  if (atKind === TokenKind.Dotted || atKind === TokenKind.Initial) return spaced && opens;
  if (atKind === TokenKind.Lower) return spaced && !NEVER_LAST.has(word[at] as number) && opens;
  const mark = text.charAt(start[at] as number);
  const previous = at - 1;
  if (mark === '.' && previous >= 0 && end[previous] === start[at]) {
    const before = word[previous] as number;
    if (NEVER_LAST.has(before) && !(opens && kind[previous] === TokenKind.Lower)) return false;
    if (SELDOM_LAST.has(before)) return spaced && (opens || OPENER_MARK.test(text.charAt(start[next] as number)));
    if (!spaced) return kind[previous] === TokenKind.Lower && (end[previous] as number) - (start[previous] as number) > 1 && nextKind === TokenKind.Title;
  }
  if (!spaced) return mark !== '.' && nextKind === TokenKind.Title;
  return isCapital(nextKind) || nextKind === TokenKind.Number || nextKind === TokenKind.Mixed || nextKind === TokenKind.Alphanumeric || OPENER_MARK.test(text.charAt(start[next] as number)) || !/[\p{L}\p{N}]/u.test(text.charAt(start[next] as number));
};

const mayEnd = (text: string, tokens: Tokens, at: number): boolean => {
  const kind = tokens.kind[at] as number;
  if (kind === TokenKind.Punctuation) return END.test(text.charAt(tokens.start[at] as number));
  if (kind === TokenKind.Dotted || kind === TokenKind.Initial || kind === TokenKind.Lower) return text.charCodeAt((tokens.end[at] as number) - 1) === 46;
  return false;
};

/** Share of capitals among the words of four letters or more decides; three such words at least. */
const casingOf = (text: string, tokens: Tokens, first: number, last: number): Casing => {
  let long = 0;
  let lower = 0;
  let upper = 0;
  let shout = 0;
  let small = 0;
  for (let at = first; at < last; at += 1) {
    const kind = tokens.kind[at] as number;
    if (kind === TokenKind.Upper) shout += 1;
    else if (kind === TokenKind.Lower || kind === TokenKind.Title) small += 1;
    if ((tokens.end[at] as number) - (tokens.start[at] as number) < 4) continue;
    if (kind === TokenKind.Lower) lower += 1;
    else if (kind === TokenKind.Title || kind === TokenKind.Upper) upper += 1;
    else continue;
    long += 1;
  }
  if (shout >= 2 && shout >= 4 * small) return 'upper';
  return long >= 3 && upper >= 4 * lower ? 'title' : 'sentence';
};

/** Sentences in text order. Sets `tokens.sentence` and the `SentenceStart` and `ParagraphStart` flags. */
export const splitSentences = (text: string, tokens: Tokens, paragraphs: readonly Span[], zones: readonly Zone[]): Sentence[] => {
  const sentences: Sentence[] = [];
  let zoneAt = 0;
  let at = 0;
  const close = (first: number, last: number, zone: ZoneKind): void => {
    tokens.flags[first] = (tokens.flags[first] as number) | TokenFlag.SentenceStart;
    for (let index = first; index < last; index += 1) tokens.sentence[index] = sentences.length;
    sentences.push({ start: tokens.start[first] as number, end: tokens.end[last - 1] as number, first, last, casing: casingOf(text, tokens, first, last), zone });
  };
  for (const paragraph of paragraphs) {
    while (at < tokens.count && (tokens.start[at] as number) < paragraph.start) at += 1;
    if (at >= tokens.count || (tokens.start[at] as number) >= paragraph.end) continue;
    tokens.flags[at] = (tokens.flags[at] as number) | TokenFlag.ParagraphStart;
    let first = at;
    while (at < tokens.count && (tokens.start[at] as number) < paragraph.end) {
      const offset = tokens.start[at] as number;
      while (zoneAt < zones.length - 1 && (zones[zoneAt] as Zone).end <= offset) {
        if (at > first) close(first, at, (zones[zoneAt] as Zone).kind);
        first = at;
        zoneAt += 1;
      }
      let last = at;
      if (mayEnd(text, tokens, at)) {
        while (last + 1 < tokens.count && (tokens.start[last + 1] as number) === (tokens.end[last] as number) && (CLOSER.test(text.charAt(tokens.start[last + 1] as number)) || END.test(text.charAt(tokens.start[last + 1] as number)))) last += 1;
        const next = last + 1;
        if (next < tokens.count && (tokens.start[next] as number) < paragraph.end && endsSentence(text, tokens, at, next)) {
          close(first, next, zones[zoneAt]?.kind ?? 'body');
          first = next;
        }
      }
      at = last + 1;
    }
    if (at > first) close(first, at, zones[zoneAt]?.kind ?? 'body');
  }
  return sentences;
};
