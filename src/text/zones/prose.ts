// A line to whether it is running text.
import { hasCharacter } from '../../model/has-character.js';
import { CharacterClass, classOf } from '../character-class.js';
import type { Line } from '../split-lines.js';
import { compareWords } from './compare-words.js';

/** Shorter lines are headlines, labels or menus, whatever their words. */
const LEAST_PROSE = 60;
/** A line this long without a full stop is still a paragraph. */
const LONG_PROSE = 200;
/** Lines of text wrapped by hand are seldom shorter. */
const LEAST_WRAPPED = 45;
/** Words are counted in the beginning of a line only: it tells enough. */
const COUNTED = 120;
/** A page says its headline again within so many lines. */
const MOST_REPEAT_LINES = 40;

/** `We use cookies to improve …`, `© 2014 …`: sentences, but nobody's article */
export const isNotice = (opening: string): boolean =>
  /^(?:we use cookies|(?:this|our) (?:web)?site uses|(?:by|if you) (?:continu|using|click)|©|\(c\)|copyright )/.test(
    opening,
  );

/** True for sentences and long paragraphs, false for headlines, labels, menus and teasers cut short. */
export const isProse = (text: string, { start, end }: Line, next: Line | undefined): boolean => {
  const length = end - start;
  if (length < LEAST_WRAPPED || isCutShort(text, end)) return false;
  const wrapped =
    next !== undefined && !next.afterBlank && classOf(text.charCodeAt(next.start)) === CharacterClass.Lower;
  if (!wrapped && length < (endsSentence(text, start, end) ? LEAST_PROSE : LONG_PROSE)) return false;
  return isMostlySmall(text, start, Math.min(end, start + COUNTED));
};

/** True when dots stand where the rest of a teaser or a headline was. */
export const isCutShort = (text: string, end: number): boolean =>
  text.charCodeAt(end - 1) === 0x2026 || text.startsWith('...', end - 3);

/** True when the stretch ends as sentences do: a mark, quotation marks and brackets after it aside. */
export const endsSentence = (text: string, start: number, end: number): boolean => {
  let at = end - 1;
  while (at > start && hasCharacter('"\'\u201d\u2019)]*_', text.charCodeAt(at))) at -= 1;
  return hasCharacter('.!?', text.charCodeAt(at));
};

/** More words start small than with a capital, and four at least. */
export const isMostlySmall = (text: string, start: number, end: number): boolean => {
  let small = 0;
  let large = 0;
  let inWord = false;
  for (let at = start; at < end; at += 1) {
    const found = classOf(text.charCodeAt(at));
    if (found === CharacterClass.Lower || found === CharacterClass.Upper) {
      if (!inWord && found === CharacterClass.Lower) small += 1;
      else if (!inWord) large += 1;
      inWord = true;
    } else inWord = found === CharacterClass.Apostrophe || found === CharacterClass.Joiner;
  }
  return small >= 4 && small >= large;
};

/**
 * The lines that say the first line again, itself among them, when it is long enough for prose and yet a page title:
 * headlines of sixty words exist. Empty in any other case.
 */
export const findLongTitle = (text: string, lines: readonly Line[]): ReadonlySet<number> => {
  const [first] = lines;
  const found = new Set<number>();
  if (!first || first.end - first.start < LONG_PROSE || endsSentence(text, first.start, first.end))
    return found;
  for (let at = 1; at < lines.length && at < MOST_REPEAT_LINES; at += 1) {
    const line = lines[at] as Line;
    if (line.end - line.start >= LEAST_PROSE && compareWords(text, first, line) !== 'other') found.add(at);
  }
  return found.size > 0 ? found.add(0) : found;
};
