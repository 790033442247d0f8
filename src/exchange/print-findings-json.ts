// Findings to JSON.
import type { Finding } from '../review/finding.js';
import { escapeJson } from './escape-json.js';

/** An array of `{path, line, id?, code, severity, text, fix?}`, indented, with a final line feed. */
export const printFindingsJson = (findings: readonly Finding[]): string => `${escapeJson(findings, 2)}\n`;
