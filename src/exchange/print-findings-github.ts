// Findings to workflow commands that GitHub shows at the lines of a pull request.
import type { Finding } from '../review/finding.js';

const escapeData = (text: string): string =>
  text.replace(/%/g, '%25').replace(/\r/g, '%0D').replace(/\n/g, '%0A');

const escapeProperty = (text: string): string => escapeData(text).replace(/:/g, '%3A').replace(/,/g, '%2C');

/** `::error file=…,line=…,title=code::id: text`, one a line. */
export const printFindingsGithub = (findings: readonly Finding[]): string =>
  findings
    .map(({ path, line, id, code, severity, text, fix }) => {
      const message = `${id === undefined ? '' : `${id}: `}${text}${fix === undefined ? '' : `; ${fix}`}`;
      return `::${severity} file=${escapeProperty(path)},line=${line},title=${escapeProperty(code)}::${escapeData(message)}\n`;
    })
    .join('');
