// The words before and behind a phrase, with one sign for each mention in them, so that a pattern can speak of "a company".
import type { Article } from '../../model/article.js';
import type { EntityType } from '../../model/entity-type.js';
import type { Mention } from '../../model/mention.js';
import type { Span } from '../../model/span.js';
import { overlaps } from '../../model/span.js';

/** Signs of the private use area: no text that we read has them as words. */
export const COMPANY = '\ue001';
export const BODY = '\ue002';
export const PLACE = '\ue003';
export const PERSON = '\ue004';
export const MONEY = '\ue005';
export const DATE = '\ue006';
const OTHER = '\ue007';
/** A company or a body, as a pattern. */
export const WHO = `[${COMPANY}${BODY}]`;

const SIGNS: Readonly<Record<EntityType, string>> = {
  company: COMPANY,
  organization: BODY,
  place: PLACE,
  person: PERSON,
  judge: PERSON,
  money: MONEY,
  date: DATE,
  datacenter: OTHER,
  court: OTHER,
  statute: OTHER,
  case: OTHER,
};

/** `text` has one sign in the place of each mention; `at[i]` is where sign or character `i` stands in the article. */
export interface Window {
  readonly text: string;
  readonly at: readonly number[];
  readonly mentions: ReadonlyMap<number, Mention>;
}

/** Characters looked at on each side: a longer way between a subject and its object decides nothing. */
const REACH = 260;

/** Index of the first mention that starts at or after an offset. */
export const firstFrom = (mentions: readonly Mention[], offset: number): number => {
  let low = 0;
  let high = mentions.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((mentions[middle] as Mention).start < offset) low = middle + 1;
    else high = middle;
  }
  return low;
};

/** The window over a stretch; `mentions` are sorted and do not overlap. Line breaks are spaces, apostrophes straight. */
const windowOver = ({ source }: Article, mentions: readonly Mention[], { start, end }: Span): Window => {
  let text = '';
  const at: number[] = [];
  const inside = new Map<number, Mention>();
  let next = firstFrom(mentions, start);
  for (let offset = start; offset < end;) {
    const mention = mentions[next];
    at.push(offset);
    if (mention && mention.start === offset && mention.end <= end) {
      inside.set(text.length, mention);
      text += SIGNS[mention.type];
      offset = mention.end;
      next += 1;
    } else {
      const character = source.text.charAt(offset);
      text += character === '\u2019' ? "'" : /\s/.test(character) ? ' ' : character;
      offset += 1;
      if (mention && mention.start < offset) next += 1;
    }
  }
  return { text, at, mentions: inside };
};

/** The sentence that holds an offset. */
export const sentenceAt = ({ sentences }: Article, offset: number): number => {
  let low = 0;
  let high = sentences.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sentences[middle] as Span).start <= offset) low = middle + 1;
    else high = middle;
  }
  return Math.max(0, low - 1);
};

/** What stands before an offset in its sentence, within reach. */
export const windowBefore = (article: Article, mentions: readonly Mention[], offset: number): Window => {
  const sentence = article.sentences[sentenceAt(article, offset)];
  const start = Math.max(sentence?.start ?? 0, offset - REACH);
  // a mention that the edge would cut is left out whole
  const cut = mentions[firstFrom(mentions, start) - 1];
  return windowOver(article, mentions, {
    start: cut && cut.end > start && cut.end <= offset ? cut.end : start,
    end: offset,
  });
};

/** What stands behind an offset in its sentence, within reach. */
export const windowAfter = (article: Article, mentions: readonly Mention[], offset: number): Window => {
  const sentence = article.sentences[sentenceAt(article, Math.max(0, offset - 1))];
  return windowOver(article, mentions, {
    start: offset,
    end: Math.max(offset, Math.min(sentence?.end ?? offset, offset + REACH)),
  });
};

/** A whole sentence, its last characters when it is longer than the window. */
export const windowOfSentence = (
  article: Article,
  mentions: readonly Mention[],
  sentence: number,
): Window | undefined => {
  const span = article.sentences[sentence];
  return span && windowBefore(article, mentions, span.end - 1);
};

/** Mentions that may be signs in a window: in text order, none in another, no data centre. */
export const signsOf = (mentions: readonly Mention[]): Mention[] => {
  const signs: Mention[] = [];
  const sorted = mentions
    .filter(({ type }) => type !== 'datacenter')
    .sort((a, b) => a.start - b.start || b.end - a.end);
  for (const mention of sorted) {
    const last = signs.at(-1);
    if (!last || !overlaps(last, mention)) signs.push(mention);
  }
  return signs;
};

/** The mention whose sign stands at an index. */
export const mentionAt = ({ mentions }: Window, index: number): Mention | undefined => mentions.get(index);
