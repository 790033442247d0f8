// Single-character tokens: commas, hyphens, quotation marks, brackets.
import type { Article } from '../../model/article.js';
import { hasCharacter } from '../../model/has-character.js';

/** True when token `at` is one character and that character stands in `characters`. */
export const isCharacter = ({ source, tokens }: Article, at: number, characters: string): boolean =>
  at >= 0 &&
  at < tokens.count &&
  tokens.end[at] === (tokens.start[at] as number) + 1 &&
  hasCharacter(characters, source.text.charCodeAt(tokens.start[at] as number));

export const HYPHENS = '-\u2010\u2011';
export const APOSTROPHES = "'\u2019\u02bc";
