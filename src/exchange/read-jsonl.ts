// Lines of JSON, as `annotate stream` writes them or as gold, to the mentions of texts.
import type { ErrorPlace } from '../model/annotate-error.js';
import { AnnotateError } from '../model/annotate-error.js';
import type { Span } from '../model/span.js';
import type { JudgedMention, MentionSet } from '../score/mention-set.js';
import type { Json } from './json-facts.js';
import { isObject, jsonFacts } from './json-facts.js';
import { refuseDifference } from './text-difference.js';
import type { TypeMap } from './type-names.js';
import { typeNamed } from './type-names.js';
import { utf16Offsets } from './utf16-offsets.js';

export interface JsonlSource {
  readonly path: string;
  readonly jsonl: string;
  readonly types: TypeMap;
  /** unit of start and end */
  readonly offsets: 'utf16' | 'codepoint';
  /** the text of an id, for predictions that do not repeat it; lines whose text nobody has are left out */
  readonly textOf?: (id: string) => { readonly text: string; readonly path: string } | undefined;
}

export interface JsonlSet extends MentionSet {
  readonly published?: string;
  /** 1-based */
  readonly line: number;
}

interface Line {
  readonly source: JsonlSource;
  readonly place: ErrorPlace;
  readonly id: string;
  readonly text: string;
  readonly offset: (at: number) => number | undefined;
  /** entities of the line by id, when it lists them as `annotate stream` does */
  readonly entities: ReadonlyMap<string, Json>;
}

const fail = (place: ErrorPlace, code: string, message: string): never => {
  throw new AnnotateError(code, message, place);
};

const readSpan = ({ text, offset, place }: Line, item: Json, what: string): Span => {
  const { start, end } = item;
  const whole = (value: unknown): value is number => Number.isInteger(value) && (value as number) >= 0;
  const from = whole(start) ? offset(start) : undefined;
  const to = whole(end) ? offset(end) : undefined;
  if (from === undefined || to === undefined || from >= to || to > text.length)
    return fail(
      place,
      'bad-offset',
      `${what}: "start" ${JSON.stringify(start)} and "end" ${JSON.stringify(end)} must be whole numbers, start before end, inside the text`,
    );
  const words = text.slice(from, to);
  if (typeof item['text'] === 'string' && item['text'] !== words)
    return fail(
      place,
      'untrue-span',
      `${what}: ${start as number} to ${end as number} is ${JSON.stringify(words.slice(0, 60))} in the text, not ${JSON.stringify(item['text'].slice(0, 60))}: offsets are read as UTF-16 code units unless --offsets codepoint is given`,
    );
  return { start: from, end: to };
};

const readMention = (line: Line, item: unknown, index: number): JudgedMention[] => {
  const what = `mention ${index + 1}`;
  if (!isObject(item))
    return fail(line.place, 'bad-jsonl', `${what} is no object: give {"start","end","type"}`);
  if (typeof item['type'] !== 'string') return fail(line.place, 'bad-jsonl', `${what} has no "type"`);
  const type = typeNamed(item['type'], line.source.types, line.place);
  const span = readSpan(line, item, what);
  return type === null
    ? []
    : [
        {
          ...span,
          type,
          ...(item['optional'] === true ? { optional: true } : {}),
          ...jsonFacts(item, type, line.entities),
        },
      ];
};

const listOf = (place: ErrorPlace, input: Json, key: string): readonly unknown[] => {
  const list = input[key] ?? [];
  return Array.isArray(list) ? list : fail(place, 'bad-jsonl', `"${key}" must be a list`);
};

const parseLine = (json: string, place: ErrorPlace): Json => {
  let input: unknown;
  try {
    input = JSON.parse(json);
  } catch (error) {
    return fail(place, 'bad-json', (error as Error).message);
  }
  if (!isObject(input))
    return fail(place, 'bad-jsonl', 'the line is no object: give {"id","text","mentions"}');
  if (typeof input['id'] !== 'string') return fail(place, 'bad-jsonl', '"id" must be a string');
  if (isObject(input['error']))
    return fail(
      place,
      'failed-line',
      `"${input['id'].slice(0, 60)}" was not annotated: ${String(input['error']['message']).slice(0, 200)}`,
    );
  if (input['mentions'] === undefined && input['entities'] === undefined)
    return fail(place, 'bad-jsonl', 'there is neither "mentions" nor "entities"');
  return input;
};

const textOfLine = (input: Json, source: JsonlSource, place: ErrorPlace): string | undefined => {
  const { text } = input;
  const known = source.textOf?.(input['id'] as string);
  if (text === undefined && source.textOf !== undefined) return known?.text;
  if (typeof text !== 'string')
    return fail(place, 'bad-jsonl', '"text" must be a string: gold needs its text');
  if (known !== undefined)
    refuseDifference(text, known.text, { path: source.path, expectedPath: known.path }, () => place.line);
  return text;
};

/** `mentions` beside `entities` are the mentions and the entities of a stream; `entities` alone are mentions. */
const readLine = (json: string, number: number, source: JsonlSource): JsonlSet[] => {
  const place = { path: source.path, line: number };
  const input = parseLine(json, place);
  const text = textOfLine(input, source, place);
  if (text === undefined) return [];
  const isStream = input['mentions'] !== undefined;
  const line: Line = {
    source,
    place,
    id: input['id'] as string,
    text,
    offset: source.offsets === 'codepoint' ? utf16Offsets(text) : (at) => at,
    entities: new Map(
      (isStream ? listOf(place, input, 'entities') : [])
        .filter(isObject)
        .map((entity) => [String(entity['id']), entity]),
    ),
  };
  const skips = listOf(place, input, 'skips').map((skip, index) =>
    isObject(skip)
      ? readSpan(line, skip, `skip ${index + 1}`)
      : fail(place, 'bad-jsonl', `skip ${index + 1} is no object: give {"start","end"}`),
  );
  const { published } = input;
  return [
    {
      id: line.id,
      line: number,
      text,
      mentions: listOf(place, input, isStream ? 'mentions' : 'entities').flatMap((item, index) =>
        readMention(line, item, index),
      ),
      skips,
      ...(typeof published === 'string' ? { published } : {}),
    },
  ];
};

/**
 * One set a line, in the order of the lines. @throws AnnotateError with path and line: `bad-json`, `bad-jsonl`, `failed-line`, `bad-offset`,
 * `untrue-span`, `unknown-type`, `text-differs`
 */
export const readJsonl = (source: JsonlSource): JsonlSet[] =>
  source.jsonl
    .split('\n')
    .flatMap((line, index) => (line.trim() === '' ? [] : readLine(line, index + 1, source)));
