// Tables of strings to text for a terminal, or to Markdown.

const TEXT = new Set(['ratio', 'number', 'stage', 'rule', 'unit', 'what', 'verdict']);

const printTable = ({ title, head, rows }) => {
  const widths = head.map((cell, column) => Math.max(cell.length, ...rows.map((row) => row[column].length)));
  const line = (cells) =>
    cells
      .map((cell, column) =>
        TEXT.has(head[column]) ? cell.padEnd(widths[column]) : cell.padStart(widths[column]),
      )
      .join('  ')
      .trimEnd();
  return [title, '', line(head), ...rows.map(line)].join('\n');
};

const markDown = ({ title, head, rows }) => {
  const line = (cells) => `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
  const rule = head.map((cell) => (TEXT.has(cell) ? '---' : '---:'));
  return [`## ${title}`, '', line(head), line(rule), ...rows.map(line)].join('\n');
};

/** Tables for people at a terminal, one below the other. */
export const printTables = (tables) => tables.map(printTable).join('\n\n');

/** The same as Markdown. */
export const printMarkdown = (tables) => tables.map(markDown).join('\n\n');
