// Two texts that should be one to the place and the words where they part.
import { AnnotateError } from '../model/annotate-error.js';

const WIDTH = 20;

const around = (text: string, at: number): string =>
  at >= text.length
    ? `${JSON.stringify(text.slice(Math.max(0, at - WIDTH)))} and ends`
    : JSON.stringify(text.slice(Math.max(0, at - WIDTH), at + WIDTH));

/** Offset of the first difference, or undefined when there is none. */
const firstDifference = (a: string, b: string): number | undefined => {
  if (a === b) return undefined;
  const length = Math.min(a.length, b.length);
  let at = 0;
  while (at < length && a.charCodeAt(at) === b.charCodeAt(at)) at += 1;
  return at;
};

/** Nothing when the texts are the same. @throws AnnotateError `text-differs` at the 1-based line of `text` where they part, with the words of both */
export const refuseDifference = (
  text: string,
  expected: string,
  { path, expectedPath }: { readonly path: string; readonly expectedPath: string },
  lineOf: (offset: number) => number | undefined,
): void => {
  const at = firstDifference(text, expected);
  if (at === undefined) return;
  const line = lineOf(at);
  throw new AnnotateError(
    'text-differs',
    `the text is not that of ${expectedPath}, from character ${at} on: ${around(text, at)} here, ${around(expected, at)} there`,
    line === undefined ? { path } : { path, line },
  );
};
