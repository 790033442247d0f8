// Findings in every format a person or a service reads.
import { describe, expect, it } from 'vitest';
import { printFindingsGithub } from '../../src/exchange/print-findings-github.js';
import { printFindingsJson } from '../../src/exchange/print-findings-json.js';
import { printFindingsSarif } from '../../src/exchange/print-findings-sarif.js';
import { printFindingsText } from '../../src/exchange/print-findings-text.js';
import type { Finding } from '../../src/review/finding.js';

const findings: readonly Finding[] = [
  {
    path: 'annotations/a b,c.yaml',
    line: 12,
    id: 'dublin-abc',
    code: 'unknown-entity',
    severity: 'error',
    text: 'there is no entity "dublinn"',
    fix: 'did you mean "dublin"?',
  },
  {
    path: 'annotations/x.yaml',
    line: 1,
    code: 'layout',
    severity: 'warning',
    text: 'two\nlines, 100%\u001b[0m',
  },
];

describe('findings', () => {
  it('as text: path, line, id, what, code, fix', () => {
    expect(printFindingsText(findings)).toBe(
      'annotations/a b,c.yaml:12: dublin-abc: there is no entity "dublinn" [unknown-entity]; did you mean "dublin"?\nannotations/x.yaml:1: two lines, 100%\u001b[0m [layout]\n',
    );
    expect(printFindingsText([])).toBe('');
  });

  it('as JSON', () => {
    expect(JSON.parse(printFindingsJson(findings))).toEqual(findings);
    expect(printFindingsJson(findings)).not.toContain('\u001b');
  });

  it('as GitHub annotations: nothing breaks out of its line', () => {
    expect(printFindingsGithub(findings)).toBe(
      '::error file=annotations/a b%2Cc.yaml,line=12,title=unknown-entity::dublin-abc: there is no entity "dublinn"; did you mean "dublin"?\n::warning file=annotations/x.yaml,line=1,title=layout::two%0Alines, 100%25\u001b[0m\n',
    );
  });

  it('as SARIF 2.1.0', () => {
    const log = JSON.parse(printFindingsSarif(findings, '1.2.3')) as {
      version: string;
      runs: {
        tool: { driver: { name: string; version: string; rules: { id: string }[] } };
        results: {
          ruleId: string;
          level: string;
          locations: {
            physicalLocation: { artifactLocation: { uri: string }; region: { startLine: number } };
          }[];
        }[];
      }[];
    };
    expect(log.version).toBe('2.1.0');
    const [first] = log.runs;
    expect(first?.tool.driver).toMatchObject({
      name: 'annotate',
      version: '1.2.3',
      rules: [{ id: 'layout' }, { id: 'unknown-entity' }],
    });
    expect(
      first?.results.map(({ ruleId, level, locations }) => [
        ruleId,
        level,
        locations[0]?.physicalLocation.artifactLocation.uri,
        locations[0]?.physicalLocation.region.startLine,
      ]),
    ).toEqual([
      ['unknown-entity', 'error', 'annotations/a%20b%2Cc.yaml', 12],
      ['layout', 'warning', 'annotations/x.yaml', 1],
    ]);
  });
});
