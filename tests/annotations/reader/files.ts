// Files around the line under test, and what is said of them.
import type { DocumentProblem } from '../../../src/annotations/parse-document.js';
import { parseDocument } from '../../../src/annotations/parse-document.js';
import { readDocument } from '../../../src/annotations/read-document.js';
import { AnnotateError } from '../../../src/model/annotate-error.js';

/** Lines 1 to 5; what a test adds begins at line 6. */
export const HEADER = 'annotate: 1\narticle: ../corpus/a.txt\ntext: git:0123456789ab\nruleset: r@1\n\n';

export const fileOf = (lines: string): string => `${HEADER}${lines}\n...\n`;

/** A file with one mention, whose fields begin at line 9. */
export const withMention = (...fields: readonly string[]): string =>
  fileOf(['mentions:', '  p-abc:', '    dublin-abc:', ...fields.map((field) => `      ${field}`)].join('\n'));

/** A file with one entity, whose fields begin at line 8. */
export const withEntity = (...fields: readonly string[]): string =>
  fileOf(['entities:', '  dublin:', ...fields.map((field) => `    ${field}`)].join('\n'));

/** The same text in a layout that we do not print, lines in place. */
export const inOtherLayout = (text: string): string => text.replace('annotate: 1\n', 'annotate:  1\n');

interface Refusal {
  readonly code: string;
  readonly message: string;
  readonly line: number | undefined;
  readonly column: number | undefined;
}

/** Why a file is not read. */
export const refusalOf = (text: string): Refusal => {
  try {
    readDocument(text, 'a.yaml');
  } catch (error) {
    if (!(error instanceof AnnotateError)) throw error;
    return {
      code: error.code,
      message: error.message,
      line: error.place.line,
      column: error.place.column,
    };
  }
  throw new Error('not refused');
};

/** `line code: text` of each problem, the same for both layouts of the file. */
export const problemsOf = (text: string): string[] => {
  const said = ({ line, code, text: words }: DocumentProblem): string => `${line} ${code}: ${words}`;
  const problems = parseDocument(text, 'a.yaml').problems.map(said);
  const other = parseDocument(inOtherLayout(text), 'a.yaml').problems.map(said);
  if (problems.join('\n') !== other.join('\n'))
    throw new Error(`${problems.join('\n')}\n\nand in another layout\n\n${other.join('\n')}`);
  return problems;
};
