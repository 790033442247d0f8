// The body of an annotation file to its parts, each with the lines it stands on, however a person has laid it out.
import { parseCanonical } from './parse-canonical.js';
import { parseYaml } from './parse-yaml.js';
import { endOf, isForeign, isSection, placeComments, RECORD_MARKS } from './place-comments.js';
import type { PlacedComments } from './place-comments.js';
import { END_MARK } from './print-document.js';
import type { YamlMap, YamlPair } from './yaml-tree.js';

/** A header field, section, paragraph, record or field of one. Lines count from 0, half-open. */
export interface Part {
  readonly key: string;
  /** column of the key */
  readonly indent: number;
  /** line of its first comment, or of its key when none stands above it */
  readonly from: number;
  /** line of its key */
  readonly at: number;
  /** behind its last line */
  readonly to: number;
  /** all comments that go above it stand there, none inside its value */
  readonly gathered: boolean;
  /** what it is made of, when that stands on lines below the key and not between braces */
  readonly parts: readonly Part[];
}

export interface Laid {
  /** without their line ends */
  readonly lines: readonly string[];
  readonly parts: readonly Part[];
}

interface Context {
  readonly text: string;
  readonly lines: readonly string[];
  /** offset of each line */
  readonly starts: readonly number[];
  readonly placed: PlacedComments;
}

/** Where a part stands among those with comments, see `Slot`. */
interface Place {
  readonly record: string;
  readonly field: string;
}

const lineOf = ({ starts }: Context, offset: number): number => {
  let low = 0;
  let high = starts.length;
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if ((starts[middle] as number) <= offset) low = middle;
    else high = middle;
  }
  return low;
};

const COMMENT = /^\s*#/;

/** The line of the first of so many comments above a line, with how many there are. */
const commentsAbove = ({ lines }: Context, at: number, wanted: number): { from: number; found: number } => {
  let from = at;
  let found = 0;
  for (let line = at - 1; line >= 0 && found < wanted; line -= 1) {
    const text = lines[line] as string;
    if (COMMENT.test(text)) {
      found += 1;
      from = line;
    } else if (text.trim() !== '') break;
  }
  return { from, found };
};

/** The mapping of a pair, when it does not stand between braces. */
const mapBelow = ({ text }: Context, { at, value }: YamlPair): YamlMap | undefined => {
  if (value.kind !== 'map' || value.pairs.length === 0) return undefined;
  const before = text.slice(at, (value.pairs[0] as YamlPair).at).replace(/#.*/g, '');
  return before.includes('{') ? undefined : value;
};

const partOf = (
  context: Context,
  { key, at: start, value }: YamlPair,
  { record, field }: Place,
  parts: readonly Part[],
): Part => {
  const at = lineOf(context, start);
  const wanted = context.placed.get(record)?.[field]?.before?.length ?? 0;
  const { from, found } = commentsAbove(context, at, wanted);
  // a text of several lines ends behind its last line end
  const last = Math.max(start, endOf(value) - 1);
  return {
    key,
    indent: start - (context.starts[at] as number),
    from,
    at,
    to: parts.at(-1)?.to ?? lineOf(context, last) + 1,
    gathered: found === wanted,
    parts,
  };
};

const recordPart = (context: Context, record: string, pair: YamlPair): Part =>
  partOf(
    context,
    pair,
    { record, field: 'id' },
    mapBelow(context, pair)?.pairs.map((field) => partOf(context, field, { record, field: field.key }, [])) ??
      [],
  );

const paragraphPart = (context: Context, pair: YamlPair): Part => {
  const record = `mentions/${pair.key}`;
  const parts = mapBelow(context, pair)?.pairs.map((inner) =>
    isForeign(inner, RECORD_MARKS.paragraph)
      ? partOf(context, inner, { record, field: inner.key }, [])
      : recordPart(context, `${record}/${inner.key}`, inner),
  );
  return partOf(context, pair, { record, field: 'id' }, parts ?? []);
};

const headerPart = (context: Context, pair: YamlPair): Part => {
  const { key } = pair;
  const parts = !isSection(key)
    ? undefined
    : mapBelow(context, pair)?.pairs.map((inner) =>
        isForeign(inner, RECORD_MARKS[key])
          ? partOf(context, inner, { record: '', field: `${key}/${inner.key}` }, [])
          : key === 'mentions'
            ? paragraphPart(context, inner)
            : recordPart(context, `${key}/${inner.key}`, inner),
      );
  return partOf(context, pair, { record: '', field: key }, parts ?? []);
};

/** The end mark has no lines here: its part is the comments above it. */
const endPart = (context: Context): Part => {
  const at = context.lines.length - 1;
  const wanted = context.placed.get('')?.[END_MARK]?.before?.length ?? 0;
  const { from, found } = commentsAbove(context, at, wanted);
  return { key: END_MARK, indent: 0, from, at, to: at, gathered: found === wanted, parts: [] };
};

/** The parts of the text of a file up to its end mark, with `\n` line ends. @throws AnnotateError as `parseYaml` does */
export const layoutParts = (text: string, path: string): Laid => {
  const tree = parseCanonical(text) ?? parseYaml(text, path);
  const lines = text.split('\n');
  const starts = [0];
  for (const line of lines) starts.push((starts.at(-1) as number) + line.length + 1);
  const context: Context = { text, lines, starts, placed: placeComments(text, tree) };
  return { lines, parts: [...tree.root.pairs.map((pair) => headerPart(context, pair)), endPart(context)] };
};
