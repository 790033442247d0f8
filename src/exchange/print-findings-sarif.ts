// Findings to SARIF 2.1.0, which code-scanning services read.
import type { Finding } from '../review/finding.js';
import { escapeJson } from './escape-json.js';

/** A relative path as a URI reference. */
const toUri = (path: string): string => path.split('/').map(encodeURIComponent).join('/');

const toResult = ({ path, line, id, code, severity, text, fix }: Finding): object => ({
  ruleId: code,
  level: severity,
  message: { text: `${id === undefined ? '' : `${id}: `}${text}${fix === undefined ? '' : `; ${fix}`}` },
  locations: [{ physicalLocation: { artifactLocation: { uri: toUri(path) }, region: { startLine: line } } }],
});

/** One run of the tool `annotate check`; rules are the codes that occur, sorted. */
export const printFindingsSarif = (findings: readonly Finding[], version: string): string => {
  const codes = [...new Set(findings.map(({ code }) => code))].sort();
  const log = {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: { driver: { name: 'annotate', version, rules: codes.map((id) => ({ id })) } },
        columnKind: 'utf16CodeUnits',
        results: findings.map(toResult),
      },
    ],
  };
  return `${escapeJson(log, 2)}\n`;
};
