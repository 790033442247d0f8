// Texts of any length that repeat what rules wait for: work that is not proportional to them shows.
import { RUNS, UNITS } from './hostile-text.mjs';

/** Cues that many rules start from: where a rule looks back over all of them, the time grows with the square. */
export const CUES = [
  'Smith v. ',
  'Smith v. Jones, ',
  'Jane Roe said. ',
  'Jane Roe, ',
  'By Jane Roe ',
  'University of ',
  'Act of ',
  'data center ',
  'John Smith, ',
  'Judge Smith and ',
  'Section 5 of the ',
  'Court of the ',
  'Department of ',
  'Microsoft and ',
  'data center in Dublin, ',
  'July 5, ',
  '$1 ',
  'A & ',
  '](',
  'http://',
];

/** How many the nightly run asks for. */
const ALL = 205;

const pieces = () => {
  const single = [...CUES, ...RUNS, ...UNITS()];
  const pairs = CUES.flatMap((cue, index) =>
    // spread over both lists, the same ones every time
    single.map((other, at) => ({ text: cue + other, rank: (at * 37 + index * 61) % 1009 })),
  ).sort((a, b) => a.rank - b.rank);
  return [...new Set([...single, ...pairs.map(({ text }) => text)])].slice(0, ALL);
};

/** Pieces to repeat; the first twenty are the worst known. */
export const GROWING = pieces();

/** A text of `size` code units. */
export const growingText = (piece, size) => piece.repeat(Math.ceil(size / piece.length)).slice(0, size);
