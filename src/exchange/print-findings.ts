// Findings in the format that is asked for.
import type { Finding } from '../review/finding.js';
import { printFindingsGithub } from './print-findings-github.js';
import { printFindingsJson } from './print-findings-json.js';
import { printFindingsSarif } from './print-findings-sarif.js';
import { printFindingsText } from './print-findings-text.js';

export type FindingFormat = 'text' | 'json' | 'github' | 'sarif';

/** The findings as text for standard output; `version` is the program's, which SARIF names. */
export const printFindings = (
  findings: readonly Finding[],
  format: FindingFormat,
  version: string,
): string => {
  if (format === 'json') return printFindingsJson(findings);
  if (format === 'github') return printFindingsGithub(findings);
  return format === 'sarif' ? printFindingsSarif(findings, version) : printFindingsText(findings);
};
