// The line of a git attributes file that names the driver: made, added and taken away.

const ATTRIBUTES = 'text eol=lf merge=annotate diff=annotate linguist-language=YAML';

/** A path as a pattern that matches it and nothing else. */
const literal = (path: string): string => path.replace(/[\\*?[]/g, '\\$&').replace(/^!/, '\\!');

/** The line for a folder of annotation files, from the folder of the attributes file, with `/`; the folder itself is empty. */
export const attributeLine = (folder: string): string => {
  const pattern = folder === '' ? '**/*.yaml' : `${literal(folder)}/**/*.yaml`;
  // git reads a pattern with blanks, or one like a comment, as a C string
  const written = /[\s"#]/.test(pattern) || pattern.startsWith('\\') ? JSON.stringify(pattern) : pattern;
  return `${written} ${ATTRIBUTES}`;
};

const linesOf = (text: string): string[] => text.split('\n').map((line) => line.replace(/\r$/, ''));

/** True when the line stands in the text. */
export const hasLine = (text: string, line: string): boolean => linesOf(text).includes(line);

/** The text with the line behind all others, where it overrules them. */
export const addLine = (text: string, line: string): string =>
  `${text}${text === '' || text.endsWith('\n') ? '' : '\n'}${line}\n`;

/** The text without the line. */
export const removeLine = (text: string, line: string): string =>
  text
    .split('\n')
    .filter((one) => one.replace(/\r$/, '') !== line)
    .join('\n');
