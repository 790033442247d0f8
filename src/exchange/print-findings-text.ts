// Findings to lines for people and editors.
import type { Finding } from '../review/finding.js';

/** `path:line: id: text (code); fix`, one a line. */
export const printFindingsText = (findings: readonly Finding[]): string =>
  findings
    .map(
      ({ path, line, id, code, text, fix }) =>
        `${path.replaceAll('\n', '\\n')}:${line}: ${id === undefined ? '' : `${id}: `}${oneLine(text)} [${code}]${fix === undefined ? '' : `; ${oneLine(fix)}`}\n`,
    )
    .join('');

const oneLine = (text: string): string => text.replace(/\s+/g, ' ');
