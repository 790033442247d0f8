// Marked text to the mentions of a text: `⟦type:words|key=value;key=value⟧`, `⟦?type:words⟧` optional, `⟦#skip:words⟧` outside the article.
import { AnnotateError } from '../model/annotate-error.js';
import type { LineIndex } from '../model/line-index.js';
import { lineIndex } from '../model/line-index.js';
import type { JudgedMention, MentionSet } from '../score/mention-set.js';
import type { Span } from '../model/span.js';
import { refuseDifference } from './text-difference.js';
import type { TypeMap } from './type-names.js';
import { typeNamed } from './type-names.js';
import { parseValue } from './value-text.js';

export interface MarkedSource {
  readonly id: string;
  readonly path: string;
  readonly marked: string;
  /** the text that must remain when the marks are taken away */
  readonly article?: { readonly path: string; readonly text: string } | undefined;
  readonly types: TypeMap;
}

interface OpenMark {
  readonly start: number;
  /** offset of the bracket in the marked text */
  readonly at: number;
  readonly flag: string;
  readonly type: string;
  attributes: ReadonlyMap<string, string>;
}

interface Reading {
  readonly source: MarkedSource;
  /** of the marked text */
  readonly lines: LineIndex;
  readonly text: string[];
  length: number;
  /** offset of a bracket that `nextBracket` has found */
  bracket: number;
  readonly open: OpenMark[];
  readonly mentions: JudgedMention[];
  readonly skips: Span[];
  /** where in the text each run of plain characters begins, and where in the marked text: to find the line of an offset again */
  readonly runs: { readonly text: number; readonly marked: number }[];
}

/** ⟦company:  ⟦?place:  ⟦#skip: */
const OPENING = /⟦([?#]?)([A-Za-z][\w-]*):/y;
/** |name=  as in |name=Microsoft;title=Chief Judge, which must go on to the closing bracket */
const ATTRIBUTES = /\|(?=[a-z][\w-]*=)/y;
const BRACKET = /[⟦⟧]/g;
const PLAIN = /[^⟦⟧|]+/y;

const fail = ({ source, lines }: Reading, at: number, code: string, message: string): never => {
  const { line, column } = lines.at(at);
  throw new AnnotateError(code, message, { path: source.path, line, column });
};

const keep = (reading: Reading, words: string, at: number): void => {
  reading.runs.push({ text: reading.length, marked: at });
  reading.text.push(words);
  reading.length += words.length;
};

const parseAttributes = (reading: Reading, list: string, at: number): Map<string, string> => {
  const attributes = new Map<string, string>();
  for (const part of list.split(';')) {
    const equals = part.indexOf('=');
    const key = part.slice(0, Math.max(0, equals)).trim();
    if (key === '')
      fail(reading, at, 'bad-mark', `"${part.slice(0, 40)}" is no attribute: give |key=value;key=value`);
    if (attributes.has(key)) fail(reading, at, 'bad-mark', `"${key}" is given twice`);
    attributes.set(key, part.slice(equals + 1).trim());
  }
  return attributes;
};

const mentionOf = (reading: Reading, mark: OpenMark): JudgedMention | undefined => {
  const { line, column } = reading.lines.at(mark.at);
  const place = { path: reading.source.path, line, column };
  const type = typeNamed(mark.type, reading.source.types, place);
  if (type === null) return undefined;
  const { value: valueText, name, id, ...attributes } = Object.fromEntries(mark.attributes);
  const value = valueText === undefined ? undefined : parseValue(type, valueText);
  if (valueText !== undefined && value === undefined)
    throw new AnnotateError(
      'bad-value',
      `"${valueText}" is no amount: give a code and a number, USD 2000000`,
      place,
    );
  return {
    start: mark.start,
    end: reading.length,
    type,
    ...(mark.flag === '?' ? { optional: true } : {}),
    ...(value === undefined ? {} : { value }),
    ...(name === undefined ? {} : { name }),
    ...(id === undefined ? {} : { ids: { id } }),
    ...(Object.keys(attributes).length === 0 ? {} : { attributes }),
  };
};

const close = (reading: Reading, at: number): void => {
  const mark = reading.open.pop();
  if (mark === undefined) return fail(reading, at, 'unopened-mark', 'a ⟧ closes nothing');
  if (mark.start === reading.length) return fail(reading, mark.at, 'bad-mark', 'a mark around no words');
  if (mark.flag === '#') {
    reading.skips.push({ start: mark.start, end: reading.length });
    return;
  }
  const mention = mentionOf(reading, mark);
  if (mention) reading.mentions.push(mention);
};

const open = (reading: Reading, at: number): number => {
  OPENING.lastIndex = at;
  const match = OPENING.exec(reading.source.marked);
  if (match === null)
    return fail(
      reading,
      at,
      'bad-mark',
      `${JSON.stringify(reading.source.marked.slice(at, at + 20))} is no mark: give ⟦type:words⟧`,
    );
  const [whole, flag, type] = match as unknown as [string, string, string];
  if (flag === '#' && type !== 'skip')
    fail(reading, at, 'bad-mark', `"#${type}" is unknown: only ⟦#skip:words⟧ takes a #`);
  reading.open.push({ start: reading.length, at, flag, type, attributes: new Map() });
  return at + whole.length;
};

/** Offset of the first bracket at or behind `at`; kept, because a text may be full of bars. */
const nextBracket = (reading: Reading, at: number): number => {
  if (reading.bracket < at) {
    BRACKET.lastIndex = at;
    reading.bracket = BRACKET.exec(reading.source.marked)?.index ?? Infinity;
  }
  return reading.bracket;
};

/** A bar that begins attributes takes them; any other is a character of the text. */
const bar = (reading: Reading, at: number): number => {
  const { marked } = reading.source;
  const mark = reading.open.at(-1);
  ATTRIBUTES.lastIndex = at;
  const end = mark && ATTRIBUTES.test(marked) ? nextBracket(reading, at) : Infinity;
  if (mark === undefined || marked[end] !== '⟧') {
    keep(reading, '|', at);
    return at + 1;
  }
  mark.attributes = parseAttributes(reading, marked.slice(at + 1, end), at);
  return end;
};

const readAll = (reading: Reading): void => {
  const { marked } = reading.source;
  for (let at = 0; at < marked.length;) {
    const character = marked[at] as string;
    if (character === '⟦') at = open(reading, at);
    else if (character === '|') at = bar(reading, at);
    else if (character === '⟧') {
      close(reading, at);
      at += 1;
    } else {
      PLAIN.lastIndex = at;
      const [words] = PLAIN.exec(marked) as unknown as [string];
      keep(reading, words, at);
      at += words.length;
    }
  }
  const unclosed = reading.open.at(-1);
  if (unclosed)
    fail(reading, unclosed.at, 'unclosed-mark', `⟦${unclosed.flag}${unclosed.type}: is not closed`);
};

/** Line of the marked text on which an offset of the text stands. */
const lineIn = ({ runs, lines }: Reading, offset: number): number => {
  let last = { text: 0, marked: 0 };
  for (const run of runs) {
    if (run.text > offset) break;
    last = run;
  }
  return lines.at(last.marked + offset - last.text).line;
};

/**
 * Text, mentions and skipped stretches. @throws AnnotateError with line and column: `bad-mark`, `unopened-mark`, `unclosed-mark`,
 * `unknown-type`, `bad-value`; and `text-differs` when the article is given and taking the marks away does not give it back
 */
export const readMarked = (source: MarkedSource): MentionSet => {
  const reading: Reading = {
    source,
    lines: lineIndex(source.marked),
    text: [],
    length: 0,
    bracket: -1,
    open: [],
    mentions: [],
    skips: [],
    runs: [],
  };
  readAll(reading);
  const text = reading.text.join('');
  if (source.article !== undefined)
    refuseDifference(
      text,
      source.article.text,
      { path: source.path, expectedPath: source.article.path },
      (at) => lineIn(reading, at),
    );
  return { id: source.id, text, mentions: reading.mentions, skips: reading.skips };
};
