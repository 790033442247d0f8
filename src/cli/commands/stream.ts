// `annotate stream`: newline-delimited JSON in, one line an article; one result a line out, in the same order.
import type { OffsetUnit } from '../../exchange/print-stream-result.js';
import { printStreamResult } from '../../exchange/print-stream-result.js';
import { readGazetteer } from '../../io/read-gazetteer.js';
import { AnnotateError } from '../../model/annotate-error.js';
import type { Article } from '../../model/article.js';
import type { EntityType } from '../../model/entity-type.js';
import type { Zone, ZoneKind } from '../../model/zone.js';
import { ARTICLE_ZONES, OUTSIDE_ZONES } from '../../model/zone.js';
import type { Annotator } from '../../pipeline.js';
import { createAnnotator } from '../../pipeline.js';
import { readText } from '../../text/read-text.js';
import { ExitCode } from '../exit-code.js';
import type { Profile } from '../profile.js';
import { createProfile } from '../profile.js';
import type { ByteLine } from '../read-lines.js';
import { readLines } from '../read-lines.js';
import type { Terminal } from '../terminal.js';

export interface StreamOptions {
  readonly offsets: OffsetUnit;
  readonly allZones?: boolean;
  readonly types?: readonly EntityType[];
  readonly minConfidence?: number;
  readonly profile?: boolean;
}

interface InputLine {
  readonly id: string;
  readonly text: string;
  readonly published?: string;
  readonly zones?: readonly Zone[];
}

/** A line of more than 64 MB of JSON is no news article. */
const MAX_LINE = 64 * 1024 * 1024;

const DECODER = new TextDecoder('utf-8', { fatal: true });
const KINDS: ReadonlySet<string> = new Set([...ARTICLE_ZONES, ...OUTSIDE_ZONES]);

/** Reads standard input to its end. Exit 1 when a line was not an article; its place in the output holds an error object. */
export const streamCommand = async (terminal: Terminal, options: StreamOptions): Promise<number> => {
  const profile = options.profile ? createProfile(() => performance.now()) : undefined;
  const annotator = createAnnotator(readGazetteer(), profile?.meter);
  const annotate = profile ? profiled(annotator, options, profile) : plain(annotator, options);
  let number = 0;
  let bad = 0;
  for await (const lines of readLines(terminal.stdin, MAX_LINE)) {
    let output = '';
    for (const line of lines) {
      number += 1;
      if (line.bytes.byteLength === 0 && !line.tooLong) continue;
      const { result, failed } = annotateLine(line, number, annotate);
      output += `${result}\n`;
      if (failed) bad += 1;
    }
    await terminal.out(output);
    if (terminal.stopped !== 'no') break;
  }
  if (profile) terminal.err(profile.print());
  if (bad > 0)
    terminal.err(
      `annotate stream: ${bad} ${bad === 1 ? 'line was' : 'lines were'} not annotated: see the error objects in the output\n`,
    );
  return bad > 0 ? ExitCode.Findings : ExitCode.Done;
};

const read = ({ id, text, published, zones }: InputLine, { gazetteer }: Annotator): Article =>
  readText({ path: id, text, encoding: 'utf-8', blob: '' }, gazetteer.lexicon, { published, zones });

const plain =
  (annotator: Annotator, options: StreamOptions) =>
  (input: InputLine): string => {
    const article = read(input, annotator);
    const { mentions, entities } = annotator.annotate(article, options);
    return printStreamResult(input.id, article, mentions, entities, options.offsets);
  };

/** The same, measured: stages, rules and whole articles. */
const profiled =
  (annotator: Annotator, options: StreamOptions, { meter, article: note }: Profile) =>
  (input: InputLine): string => {
    const from = performance.now();
    const article = meter('stage', 'text', () => read(input, annotator));
    const { mentions, entities } = annotator.annotate(article, options);
    const result = meter('stage', 'print', () =>
      printStreamResult(input.id, article, mentions, entities, options.offsets),
    );
    note(input.id, input.text.length, performance.now() - from);
    return result;
  };

const annotateLine = (
  line: ByteLine,
  number: number,
  annotate: (input: InputLine) => string,
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
  if (tooLong) throw new AnnotateError('line-too-long', `the line is longer than ${MAX_LINE} bytes`);
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
