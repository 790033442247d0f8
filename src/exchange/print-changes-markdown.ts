// Changes of files to Markdown for the comment of a pull request: a heading a file, a table of decisions, a list of the rest.
import type { Act } from '../review/diff/change-summary.js';
import type { Part } from './change-words.js';
import { anchorParts, countedActs, decidedText, headlineOf, shortQuote, turnParts } from './change-words.js';
import { escapeMarkdown } from './escape-markdown.js';
import type { FileChanges } from './file-changes.js';

/** Rows of one table: a comment may be 65,536 characters long. */
const MOST_ROWS = 100;

/** A mention of `@someone` would call them. */
const escape = (text: string): string => escapeMarkdown(text).replace(/@/g, '&#64;');

const printTable = (title: string, acts: readonly Act[]): string => {
  if (acts.length === 0) return '';
  const rows = acts
    .slice(0, MOST_ROWS)
    .map(
      ({ sign, verb, id, name, said }) =>
        `| ${escape(`${sign} ${verb}`)} | ${escape(id)} | ${escape(shortQuote(name))} | ${escape(said)} |\n`,
    )
    .join('');
  const more = acts.length - MOST_ROWS;
  return `| ${title} | id | words | value |\n| --- | --- | --- | --- |\n${rows}${more > 0 ? `\n… and ${more} more\n` : ''}\n`;
};

const partsText = (parts: readonly Part[]): string =>
  parts.map(({ sign, text }) => `${sign === '-' ? '−' : sign} ${text}`).join(', ');

const printFile = (changes: FileChanges): string => {
  const { file, status, summary } = changes;
  const headline = headlineOf(changes);
  const decided = decidedText(summary.rules);
  const rules = partsText(turnParts(summary.rules, false));
  const isCompared = status !== 'added' && status !== 'removed';
  const [decisions, entities] = [summary.decisions, summary.entities].map((acts) =>
    countedActs(status, acts),
  );
  const items: readonly (readonly [string, string])[] = [
    ['decisions', partsText(decisions ?? [])],
    ['entities', partsText(entities ?? [])],
    ['entities by rules', partsText(turnParts(summary.entityRules, true))],
    ['rules', rules === '' || decided === '' ? rules : `${rules} (${decided})`],
    ['anchors', isCompared ? anchorParts(summary.anchors, summary.isTextChanged).join(', ') : ''],
    ['other', summary.others === 0 ? '' : `${summary.others} in comments and x- keys`],
  ];
  const list = items
    .filter(([, text]) => text !== '')
    .map(([label, text]) => `- **${label}**: ${escape(text)}\n`)
    .join('');
  return [
    `### ${escape(file)}\n\n`,
    headline.length === 0 ? '' : `${escape(headline.join(', '))}\n\n`,
    decisions === undefined ? printTable('decision', summary.decisions) : '',
    entities === undefined ? printTable('entity', summary.entities) : '',
    list === '' ? '' : `${list}\n`,
  ].join('');
};

/** A section for each file; one sentence for no file. Text of strangers stays text. */
export const printChangesMarkdown = (files: readonly FileChanges[]): string =>
  files.length === 0 ? 'No annotation has changed.\n' : `${files.map(printFile).join('').trimEnd()}\n`;
