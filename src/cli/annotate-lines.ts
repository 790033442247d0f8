// One line of `annotate stream`'s input to one line of its output; nothing is carried from line to line.
import type { OffsetUnit } from '../exchange/print-stream-result.js';
import { printStreamResult } from '../exchange/print-stream-result.js';
import { AnnotateError } from '../model/annotate-error.js';
import type { Article } from '../model/article.js';
import type { EntityType } from '../model/entity-type.js';
import type { Zone, ZoneKind } from '../model/zone.js';
import { ARTICLE_ZONES, OUTSIDE_ZONES } from '../model/zone.js';
import type { Annotator } from '../pipeline.js';
import { readText } from '../text/read-text.js';
import type { Profile } from './profile.js';
import type { ByteLine } from './read-lines.js';

export interface LineOptions {
  readonly offsets: OffsetUnit;
  readonly allZones?: boolean;
  readonly types?: readonly EntityType[];
  readonly minConfidence?: number;
}

/** Lines as they stand one behind another in the input; `first` is the number of the first, from 1. */
export interface LineBatch {
  readonly first: number;
  readonly lines: readonly ByteLine[];
}

export interface BatchResult {
  /** whole lines, in the order of the input */
  readonly output: string;
  /** how many of them are errors */
  readonly failed: number;
}

interface InputLine {
  readonly id: string;
  readonly text: string;
  readonly published?: string;
  readonly zones?: readonly Zone[];
}

const DECODER = new TextDecoder('utf-8', { fatal: true });
const KINDS: ReadonlySet<string> = new Set([...ARTICLE_ZONES, ...OUTSIDE_ZONES]);

type AnnotateInput = (input: InputLine) => string;

const readInput = ({ id, text, published, zones }: InputLine, { gazetteer }: Annotator): Article =>
  readText({ path: id, text, encoding: 'utf-8', blob: '' }, gazetteer.lexicon, { published, zones });

/** An article to its result line. */
export const createAnnotateInput =
  (annotator: Annotator, options: LineOptions): AnnotateInput =>
  (input) => {
    const article = readInput(input, annotator);
    const { mentions, entities } = annotator.annotate(article, options);
    return printStreamResult(input.id, article, mentions, entities, options.offsets);
  };

/** The same, measured: stages and whole articles here, rules where the annotator has the profile's meter too. */
export const createProfiledInput =
  (annotator: Annotator, options: LineOptions, { meter, article: note }: Profile): AnnotateInput =>
  (input) => {
    const from = performance.now();
    const article = meter('stage', 'text', () => readInput(input, annotator));
    const { mentions, entities } = annotator.annotate(article, options);
    const result = meter('stage', 'print', () =>
      printStreamResult(input.id, article, mentions, entities, options.offsets),
    );
    note(input.id, input.text.length, performance.now() - from);
    return result;
  };

/** A result, or an error in its place, for each line that is not blank. `begin` is told the index of each before it is read, and what there is so far. */
export const annotateLines = (
  { first, lines }: LineBatch,
  annotate: AnnotateInput,
  begin: (index: number, before: BatchResult) => void = () => undefined,
): BatchResult => {
  let output = '';
  let failed = 0;
  lines.forEach((line, index) => {
    if (line.bytes.byteLength === 0 && !line.tooLong) return;
    begin(index, { output, failed });
    const answer = annotateLine(line, first + index, annotate);
    output += `${answer.result}\n`;
    if (answer.failed) failed += 1;
  });
  return { output, failed };
};

/** The error in the place of one line. */
export const failLine = (line: ByteLine, number: number, error: AnnotateError): BatchResult =>
  annotateLines({ first: number, lines: [line] }, () => {
    throw error;
  });

const annotateLine = (
  line: ByteLine,
  number: number,
  annotate: AnnotateInput,
): { result: string; failed: boolean } => {
  let id: string | undefined;
  try {
    const input = parseLine(line, (known) => (id = known));
    return { result: annotate(input), failed: false };
  } catch (error) {
    const code = error instanceof AnnotateError ? error.code : 'internal';
    const message = error instanceof Error ? error.message : String(error);
    return {
      result: JSON.stringify({ ...(id === undefined ? { line: number } : { id }), error: { code, message } }),
      failed: true,
    };
  }
};

const bad = (message: string): never => {
  throw new AnnotateError('bad-input', message);
};

/** @throws AnnotateError `line-too-long`, `bad-utf8`, `bad-json` or `bad-input` */
const parseLine = ({ bytes, tooLong }: ByteLine, knowId: (id: string) => void): InputLine => {
  if (tooLong) throw new AnnotateError('line-too-long', 'the line is longer than --max-bytes allows');
  const input = parseJson(decodeLine(bytes)) as InputLine | null;
  if (typeof input !== 'object' || input === null)
    return bad('the line is not an object: give {"id","text"}');
  if (typeof input.id !== 'string') return bad('"id" must be a string');
  knowId(input.id);
  if (typeof input.text !== 'string') return bad('"text" must be a string');
  if (
    input.published !== undefined &&
    (typeof input.published !== 'string' || !/^\d{4}-\d\d-\d\d(?:T|$)/.test(input.published))
  )
    return bad('"published" must be a date, YYYY-MM-DD');
  if (input.zones !== undefined) return { ...input, zones: checkZones(input.zones, input.text) };
  return input;
};

const checkZones = (zones: unknown, text: string): readonly Zone[] => {
  if (!Array.isArray(zones)) return bad('"zones" must be a list of {"start","end","kind"}');
  return zones.map((zone: { start?: unknown; end?: unknown; kind?: unknown }) => {
    const { start, end, kind } = zone ?? {};
    if (
      !Number.isInteger(start) ||
      !Number.isInteger(end) ||
      (start as number) < 0 ||
      (start as number) >= (end as number) ||
      (end as number) > text.length
    )
      bad('a zone needs "start" < "end" inside the text, in UTF-16 code units');
    if (typeof kind !== 'string' || !KINDS.has(kind))
      bad(`unknown zone kind ${JSON.stringify(kind)}: use one of ${[...KINDS].join(', ')}`);
    return { start: start as number, end: end as number, kind: kind as ZoneKind, rule: 'zone/given' };
  });
};

const decodeLine = (bytes: Uint8Array): string => {
  try {
    return DECODER.decode(bytes);
  } catch {
    throw new AnnotateError('bad-utf8', 'the line is not UTF-8');
  }
};

const parseJson = (line: string): unknown => {
  try {
    return JSON.parse(line);
  } catch (error) {
    throw new AnnotateError('bad-json', (error as Error).message);
  }
};
