// Lines of a text to what zone rules ask about them, worked out once; and where rules paint what they see.
import { hasCharacter } from '../../model/has-character.js';
import type { Span } from '../../model/span.js';
import type { ZoneKind } from '../../model/zone.js';
import type { FrontMatter } from '../front-matter.js';
import type { Line } from '../split-lines.js';
import { endsSentence, findLongTitle, isNotice, isProse } from './prose.js';

/** What a rule said about a line or a stretch of it. */
export interface Paint {
  readonly kind: ZoneKind;
  readonly rule: string;
}

export interface Title {
  /** index of the line */
  readonly line: number;
  /** where the headline ends in the text: before ` - Site Name` when there is one */
  readonly end: number;
  readonly hasTail: boolean;
  /** lines between the title and the body that say the headline again, whole or cut short */
  readonly repeats: readonly number[];
}

/** A text as zone rules see it. Lines are named by their index. */
export interface Page {
  readonly text: string;
  readonly lines: readonly Line[];
  /** lower-case words of a line of at most `KEY_LENGTH` characters without markup and final marks; '' for a longer line */
  readonly keys: readonly string[];
  /** lower-case beginning of a line of at most 400 characters, without markup; '' for a longer line */
  readonly openings: readonly string[];
  /** 1 for a line of running text: sentences, no headline, no menu, no teaser cut short */
  readonly prose: Uint8Array;
  /** characters of prose before each line; one more entry for the whole text */
  readonly proseBefore: Int32Array;
  /** last line that is a whole paragraph of an article; -1 when there is none */
  readonly lastParagraph: number;
  /** first line of prose; the number of lines when there is none */
  readonly bodyStart: number;
  /** what stands between fences at the start, already read */
  readonly frontMatter: FrontMatter | undefined;
  /** set before the first rule runs */
  title: Title | undefined;
  readonly paints: (Paint | undefined)[];
  /** stretches inside lines; they win over what the line is, unless the line is outside the article */
  readonly inline: (Span & Paint)[];
}

const KEY_LENGTH = 120;
const OPENING_LENGTH = 64;
/** A longer line is a paragraph, whatever it opens with. */
const MOST_OPENING = 400;

/** A line of prose this long that ends as sentences do is no teaser. */
const PARAGRAPH = 110;
/** Two or three sentences: less can stand in a box before the article. */
const LEAST_BODY = 240;

const MARKUP = ' \t\u00a0#*_>\u2022\u00b7\u25aa\u25cf|+~\u2013\u2014\u00ab\u2039\u2190-[]';
/** Nearly every line starts with a letter: asked first. */
const isMarkup = (code: number): boolean => !isLetter(code) && hasCharacter(MARKUP, code);
const isFinalMark = (code: number): boolean => !isLetter(code) && hasCharacter(FINAL_MARKS, code);
const isLetter = (code: number): boolean => (code | 32) >= 97 && (code | 32) <= 122;

const FINAL_MARKS = `${MARKUP}:\u2026\u00bb\u203a\u2192.`;

/** The page of a text; every line of it starts unpainted. */
export const openPage = (text: string, lines: readonly Line[], frontMatter?: FrontMatter): Page => {
  const openings = lines.map((line) => openingOf(text, line));
  const keys = lines.map((line, at) => keyOf(text, line, openings[at] as string));
  const prose = new Uint8Array(lines.length);
  const proseBefore = new Int32Array(lines.length + 1);
  let bodyStart = lines.length;
  let lastParagraph = -1;
  const title = findLongTitle(text, lines);
  lines.forEach((line, at) => {
    const apart =
      title.has(at) ||
      (frontMatter !== undefined && line.start < frontMatter.end) ||
      isNotice(openings[at] as string);
    const found = !apart && isProse(text, line, lines[at + 1]);
    if (found) prose[at] = 1;
    if (found && line.end - line.start >= PARAGRAPH && endsSentence(text, line.start, line.end))
      lastParagraph = at;
    if (found && bodyStart === lines.length) bodyStart = at;
    proseBefore[at + 1] = (proseBefore[at] as number) + (found ? line.end - line.start : 0);
  });
  return {
    text,
    lines,
    keys,
    openings,
    prose,
    proseBefore,
    bodyStart,
    lastParagraph,
    frontMatter,
    title: undefined,
    paints: new Array<undefined>(lines.length),
    inline: [],
  };
};

/** Paints a line that no earlier rule has painted. */
export const paint = (page: Page, at: number, kind: ZoneKind, rule: string): void => {
  page.paints[at] ??= { kind, rule };
};

/** The words of a line as the text has them. */
export const lineText = (page: Page, at: number): string => {
  const line = page.lines[at];
  return line ? page.text.slice(line.start, line.end) : '';
};

/** Share of the text's prose that stands before a line, from 0 to 1; 0 when there is none. */
export const shareBefore = (page: Page, at: number): number => {
  const all = page.proseBefore[page.lines.length] as number;
  return all === 0 ? 0 : (page.proseBefore[at] as number) / all;
};

/**
 * True when enough of an article stands before a line for what ends articles, or something of it does and no paragraph
 * follows: pages whose links were put on lines of their own have little prose.
 */
export const isAfterBody = (page: Page, at: number): boolean =>
  (page.proseBefore[at] as number) >= LEAST_BODY ||
  (at > page.lastParagraph && at > (page.title?.line ?? 0) + 2);

const openingOf = (text: string, { start, end }: Line): string => {
  if (end - start > MOST_OPENING) return '';
  let from = start;
  while (from < end && isMarkup(text.charCodeAt(from))) from += 1;
  return straight(text.slice(from, Math.min(end, from + OPENING_LENGTH)).toLowerCase());
};

const keyOf = (text: string, { start, end }: Line, opening: string): string => {
  if (end - start > KEY_LENGTH) return '';
  let from = start;
  while (from < end && isMarkup(text.charCodeAt(from))) from += 1;
  let to = end;
  while (to > from && isFinalMark(text.charCodeAt(to - 1))) to -= 1;
  const key =
    to - from <= opening.length ? opening.slice(0, to - from) : straight(text.slice(from, to).toLowerCase());
  return key.includes('  ') ? key.replace(/\s+/g, ' ') : key;
};

const straight = (words: string): string =>
  words.includes('\u2019') ? words.replaceAll('\u2019', "'") : words;
