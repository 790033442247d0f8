// A text with the markers that a line merge left, to the texts of its sides.
import { AnnotateError } from '../model/annotate-error.js';

export interface MarkedSides {
  readonly ours: string;
  readonly theirs: string;
  /** where the markers show it (`diff3`, `zdiff3`) in every place */
  readonly base?: string;
  /** what the markers call the sides, when they do */
  readonly oursName?: string;
  readonly theirsName?: string;
}

/** `<<<<<<< HEAD`, at the beginning of a line; an attribute of git may make them longer. */
const OPENING = /^(<{7,})(?: .*)?\r?$/m;

const MARKER = /^(<+|\|+|=+|>+)(?: .*)?\r?$/;

type Sign = '<' | '|' | '=' | '>';
type Part = 'both' | 'ours' | 'base' | 'theirs';

/** A marker and the part it is met in, to the part that follows; markers of another length are lines of a base that was merged itself. */
const FOLLOWING: Readonly<Record<Part, Readonly<Partial<Record<Sign, Part>>>>> = {
  both: { '<': 'ours' },
  ours: { '|': 'base', '=': 'theirs' },
  base: { '=': 'theirs' },
  theirs: { '>': 'both' },
};

const signOf = (line: string, size: number): Sign | undefined => {
  const signs = MARKER.exec(line)?.[1];
  return signs?.length === size ? (signs.charAt(0) as Sign) : undefined;
};

const nameOf = (line: string, size: number): string | undefined => line.slice(size).trim() || undefined;

const refuse = (path: string, line: number): AnnotateError =>
  new AnnotateError(
    'conflict-markers',
    'a marker stands where none can: it is not clear which lines are whose',
    {
      path,
      line,
    },
  );

/**
 * The sides of a text with conflict markers; lines outside of the markers are in all of them. Undefined for a text without markers.
 * @throws AnnotateError `conflict-markers` with path and line when the markers are not whole
 */
export const splitMarkers = (text: string, path: string): MarkedSides | undefined => {
  const size = OPENING.exec(text)?.[1]?.length;
  if (size === undefined) return undefined;
  const lines: Record<'ours' | 'base' | 'theirs', string[]> = { ours: [], base: [], theirs: [] };
  let part: Part = 'both';
  let [places, bases, at] = [0, 0, 0];
  let [oursName, theirsName]: (string | undefined)[] = [];
  for (const line of text.split('\n')) {
    at += 1;
    const sign = signOf(line, size);
    const next: Part | undefined = sign && FOLLOWING[part][sign];
    if (next !== undefined) {
      part = next;
      if (sign === '<') {
        places += 1;
        oursName ??= nameOf(line, size);
      } else if (sign === '|') bases += 1;
      else if (sign === '>') theirsName ??= nameOf(line, size);
    } else if (sign !== undefined) throw refuse(path, at);
    else if (part === 'both') for (const side of Object.values(lines)) side.push(line);
    else lines[part].push(line);
  }
  if (part !== 'both') throw refuse(path, at);
  const whole = (side: readonly string[]): string => side.join('\n');
  return {
    ours: whole(lines.ours),
    theirs: whole(lines.theirs),
    ...(bases === places ? { base: whole(lines.base) } : {}),
    ...(oursName === undefined ? {} : { oursName }),
    ...(theirsName === undefined ? {} : { theirsName }),
  };
};
