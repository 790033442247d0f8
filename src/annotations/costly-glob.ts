// Globs of strangers: a library makes patterns of them, and some take longer than any file name is worth.

/** Characters of one glob. */
const MOST_CHARACTERS = 1000;

/** `*` and `+` in one part between slashes: the work grows with the length of a name to the power of their number. */
const MOST_REPEATS = 3;

/** `**` in one glob. */
const MOST_DEEP = 3;

/** Globs that braces may stand for: `{a,b}{c,d}` stands for four. */
const MOST_MEANINGS = 1000;

const countMeanings = (glob: string): number =>
  [...glob.matchAll(/\{[^{}]*\}/g)].reduce((product, [group]) => product * group.split(',').length, 1);

const countRepeats = (part: string): number => part.split(/[*+]/).length - 1;

/** Why a glob is not taken, or undefined. Lines of ignore files, `plain`, know neither braces nor brackets of patterns. */
export const costlyGlob = (glob: string, { plain = false } = {}): string | undefined => {
  if (glob.length > MOST_CHARACTERS) return `is longer than ${MOST_CHARACTERS} characters`;
  const parts = glob.split('/');
  if (parts.some((part) => countRepeats(part) > MOST_REPEATS))
    return `has more than ${MOST_REPEATS} stars between two slashes`;
  if (parts.filter((part) => part === '**').length > MOST_DEEP) return `has more than ${MOST_DEEP} times **`;
  if (plain) return undefined;
  if (glob.includes('(')) return 'has a bracket (: only *, **, ?, [] and {,} are known';
  if (/\{[^{}]*\.\./.test(glob) || /\{[^{}]*\{/.test(glob))
    return 'has a range or braces in braces: write the names out';
  return countMeanings(glob) > MOST_MEANINGS ? `stands for more than ${MOST_MEANINGS} globs` : undefined;
};
