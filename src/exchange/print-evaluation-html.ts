// An evaluation to one HTML page that stands alone: tables, then gold and prediction side by side. It holds no script and loads nothing.
import { escapeHtml } from './escape-html.js';
import type { DifferenceList, ListedMention } from './evaluation-lists.js';
import { listByCause, listChanges } from './evaluation-lists.js';
import type { EvaluationReport } from './evaluation-report.js';
import type { TextTable } from './evaluation-tables.js';
import { evaluationSummary, evaluationTables } from './evaluation-tables.js';
import type { MarkedWords } from './mark-words.js';

const STYLE = `:root{color-scheme:light dark}body{font:16px/1.45 system-ui,sans-serif;max-width:80rem;margin:2rem auto;padding:0 1rem}
table{border-collapse:collapse;margin:.5rem 0 1.5rem}th,td{padding:.25rem .6rem;border-bottom:1px solid #8886;text-align:left;vertical-align:top}
td.n,th.n{text-align:right;font-variant-numeric:tabular-nums}table.sides{width:100%;table-layout:fixed}table.sides th:first-child{width:18%}
td{overflow-wrap:anywhere}mark{background:#ffd54f;color:#000;padding:0 .15em;border-radius:.2em}mark.found{background:#90caf9}
mark.lost{background:#ef9a9a}.type,.says,.none{color:#777;font-size:.85em}details{margin:.5rem 0}summary{cursor:pointer;font-weight:600}`;

const NUMERIC = /^(?:[\d.+−–-]+|n\/a)$/;

const printTable = ({ title, columns, rows }: TextTable): string => {
  const cells = (row: readonly string[], tag: 'td' | 'th'): string =>
    row
      .map((text, at) => {
        const isNumeric = rows.every((one) => NUMERIC.test(one[at] ?? ''));
        return `<${tag}${isNumeric ? ' class="n"' : ''}>${escapeHtml(text)}</${tag}>`;
      })
      .join('');
  return `<h2>${escapeHtml(title)}</h2>
<table><thead><tr>${cells(columns, 'th')}</tr></thead><tbody>
${rows.map((row) => `<tr>${cells(row, 'td')}</tr>\n`).join('')}</tbody></table>
`;
};

const printWords = ({ before, words, after }: MarkedWords, kind: string): string =>
  `${escapeHtml(before)}<mark class="${kind}">${escapeHtml(words)}</mark>${escapeHtml(after)}`;

const printSide = (mention: ListedMention | undefined, kind: string): string =>
  mention === undefined
    ? '<td><span class="none">nothing</span></td>'
    : `<td><span class="type">${escapeHtml(mention.type)}</span> <bdi>${printWords(mention.shown, kind)}</bdi>${
        mention.says === '' ? '' : `<br><span class="says">${escapeHtml(mention.says)}</span>`
      }</td>`;

const printDifferences = ({ title, items }: DifferenceList, who: readonly [string, string]): string =>
  `<details open><summary>${escapeHtml(title)} (${items.length})</summary>
<table class="sides"><thead><tr><th>where</th><th>${escapeHtml(who[0])}</th><th>${escapeHtml(who[1])}</th></tr></thead><tbody>
${items
  .map(
    ({ place, gold, predicted }) =>
      `<tr><td>${escapeHtml(place)}</td>${printSide(gold, 'gold')}${printSide(predicted, 'found')}</tr>\n`,
  )
  .join('')}</tbody></table></details>
`;

const printChanges = (report: EvaluationReport): string =>
  listChanges(report)
    .map(
      ({ title, isGain, items }) =>
        `<details open><summary>${isGain ? 'Gains' : 'Losses'}: ${title} (${items.length})</summary><ul>
${items
  .map(
    ({ place, type, shown }) =>
      `<li>${escapeHtml(place)} <span class="type">${type}</span> <bdi>${printWords(shown, isGain ? 'found' : 'lost')}</bdi></li>\n`,
  )
  .join('')}</ul></details>
`,
    )
    .join('');

/** The page. Text of articles, names and files stays text, whatever stands in it. */
export const printEvaluationHtml = (report: EvaluationReport): string => {
  const { names, agreement } = report;
  const who: readonly [string, string] = agreement ? [names.gold, names.predicted ?? ''] : ['gold', 'found'];
  const title = agreement
    ? `Agreement of ${names.gold} and ${names.predicted ?? ''}`
    : `Evaluation against ${names.gold}`;
  const lists = listByCause(report);
  return `<!doctype html>
<html lang="en"><head><meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="viewport" content="width=device-width,initial-scale=1">
<title>${escapeHtml(title)}</title><style>${STYLE}</style></head><body>
<h1>${escapeHtml(title)}</h1>
<p>${escapeHtml(evaluationSummary(report))}</p>
${evaluationTables(report).map(printTable).join('')}<h2>${agreement ? 'Disagreements' : 'Errors'}</h2>
${lists.length === 0 ? '<p>None.</p>\n' : lists.map((list) => printDifferences(list, who)).join('')}${
    report.changes ? `<h2>Gains and losses against the baseline</h2>\n${printChanges(report)}` : ''
  }</body></html>
`;
};
