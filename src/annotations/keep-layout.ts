// What changed between two canonical texts, carried into the text that a person has laid out: only the lines of what changed are written anew.
import type { Laid, Part } from './layout-parts.js';
import { layoutParts } from './layout-parts.js';
import { refuseDamaged } from './refuse-damaged.js';

/** Lines to put in the place of others, half-open. */
interface Edit {
  readonly from: number;
  readonly to: number;
  readonly lines: readonly string[];
}

/** The three texts: as the person has it, the canonical one of the same document, the canonical one that shall be. */
interface Texts {
  readonly held: readonly string[];
  readonly was: readonly string[];
  readonly made: readonly string[];
}

const isBlank = (line: string | undefined): boolean => line?.trim() === '';

const sameLines = (
  { was, made }: Texts,
  old: readonly [number, number],
  now: readonly [number, number],
): boolean => {
  const count = old[1] - old[0];
  if (count !== now[1] - now[0]) return false;
  for (let at = 0; at < count; at += 1) if (was[old[0] + at] !== made[now[0] + at]) return false;
  return true;
};

/** Lines of the canonical text, as far in as the person has such a part. */
const indented = ({ made }: Texts, from: number, to: number, { indent }: Part, by: number): string[] =>
  made.slice(from, to).map((line) => ' '.repeat(by) + line.slice(indent));

/** All of a part anew, below the comments that stand above it where those are the same. */
const whole = (texts: Texts, held: Part, was: Part | undefined, made: Part): Edit => {
  const sameComments =
    held.gathered && was !== undefined && sameLines(texts, [was.from, was.at], [made.from, made.at]);
  return {
    from: sameComments ? held.at : held.from,
    to: held.to,
    lines: indented(texts, sameComments ? made.at : made.from, made.to, made, held.indent),
  };
};

const change = (texts: Texts, held: Part, was: Part | undefined, made: Part): readonly Edit[] => {
  // the key alone, `note:`, is none: the document does not have it
  if (was === undefined || held.parts.length === 0)
    return was !== undefined && sameLines(texts, [was.from, was.to], [made.from, made.to])
      ? []
      : [whole(texts, held, was, made)];
  const inner = changeParts(texts, held.parts, was.parts, made.parts, held.at + 1);
  if (sameLines(texts, [was.from, was.at + 1], [made.from, made.at + 1])) return inner;
  const head: Edit = {
    from: held.from,
    to: held.at + 1,
    lines: indented(texts, made.from, made.at + 1, made, held.indent),
  };
  return [head, ...inner];
};

const byKey = (parts: readonly Part[]): ReadonlyMap<string, Part> =>
  new Map(parts.map((part) => [part.key, part]));

/** A part that goes takes the blank line above it along, where the canonical text has one there too. */
const remove = ({ held, was }: Texts, part: Part, old: Part): Edit => ({
  from: isBlank(was[old.from - 1]) && isBlank(held[part.from - 1]) ? part.from - 1 : part.from,
  to: part.to,
  lines: [],
});

/** `first`: the line where a part goes that stands before all others. */
const changeParts = (
  texts: Texts,
  held: readonly Part[],
  was: readonly Part[],
  made: readonly Part[],
  first: number,
): readonly Edit[] => {
  const heldBy = byKey(held);
  const wasBy = byKey(was);
  const madeBy = byKey(made);
  const edits = was
    .filter(({ key }) => !madeBy.has(key))
    .map((old) => remove(texts, heldBy.get(old.key) as Part, old));
  const { indent } = held[0] as Part;
  let behind = first;
  for (const now of made) {
    const part = heldBy.get(now.key);
    if (part === undefined) {
      const gap = isBlank(texts.made[now.from - 1]) ? [''] : [];
      const lines = [...gap, ...indented(texts, now.from, now.to, now, indent)];
      edits.push({ from: behind, to: behind, lines });
    } else {
      edits.push(...change(texts, part, wasBy.get(now.key), now));
      behind = part.to;
    }
  }
  return edits;
};

/** Between lines, behind the end of one. */
const BETWEEN_LINES = /(?<=\n|\r(?!\n))/;

/** Lines that are written end as the first line of the text does. */
const withEdits = (text: string, edits: readonly Edit[]): string => {
  const lines = text.split(BETWEEN_LINES);
  const end = (lines[0] as string).replace(/[^\r\n]+/, '');
  let result = '';
  let at = 0;
  for (const { from, to, lines: written } of [...edits].sort((a, b) => a.from - b.from || a.to - b.to)) {
    result += lines.slice(at, from).join('');
    for (const line of written) result += line + end;
    at = to;
  }
  return result + lines.slice(at).join('');
};

const body = (text: string, path: string): Laid => layoutParts(refuseDamaged(text, path), path);

/**
 * `held` with what differs between `was`, the canonical text of the same document, and `made`, that of another: byte order mark,
 * line ends, order of keys, quotes, comments and blank lines stay. It must be read back: where two parts share a line, or a comment
 * stands where no line is its own, it may hold something else.
 */
export const keepLayout = (held: string, was: string, made: string, path: string): string => {
  const [old, before, now] = [body(held, path), body(was, path), body(made, path)];
  const texts: Texts = { held: old.lines, was: before.lines, made: now.lines };
  return withEdits(held, changeParts(texts, old.parts, before.parts, now.parts, 0));
};
