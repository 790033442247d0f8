// The tokens of a sentence to how it is cased.
import type { Casing } from '../model/article.js';
import type { Tokens } from '../model/tokens.js';
import { TokenKind } from '../model/tokens.js';

/** Shorter words are small in titles too. */
const LONG_WORD = 4;

/** `upper` when capitals rule, `title` when of three long words or more nearly all start with one, else `sentence`. */
export const casingOf = ({ kind, start, end }: Tokens, first: number, last: number): Casing => {
  let long = 0;
  let lower = 0;
  let upper = 0;
  let shout = 0;
  let small = 0;
  for (let at = first; at < last; at += 1) {
    const found = kind[at] as number;
    if (found === TokenKind.Upper) shout += 1;
    else if (found === TokenKind.Lower || found === TokenKind.Title) small += 1;
    if ((end[at] as number) - (start[at] as number) < LONG_WORD) continue;
    if (found === TokenKind.Lower) lower += 1;
    else if (found === TokenKind.Title || found === TokenKind.Upper) upper += 1;
    else continue;
    long += 1;
  }
  if (shout >= 2 && shout >= 4 * small) return 'upper';
  return long >= 3 && upper >= 4 * lower ? 'title' : 'sentence';
};
