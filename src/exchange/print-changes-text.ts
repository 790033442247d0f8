// Changes of files to lines for people, grouped by decisions, entities, rules and anchors.
import type { Act } from '../review/diff/change-summary.js';
import type { Part } from './change-words.js';
import { anchorParts, countedActs, decidedText, headlineOf, shortQuote, turnParts } from './change-words.js';
import type { ChangeStyle, FileChanges } from './file-changes.js';

const LABEL_WIDTH = 12;
/** A longer id pushes its own line only. */
const WIDEST_ID = 32;

const widest = (texts: readonly string[], limit = Infinity): number =>
  texts.reduce((width, { length }) => (length > width && length <= limit ? length : width), 0);

/** `+ accepted  id  "words"  = value`, in columns. */
export const printActs = (acts: readonly Act[], { sign: paint, clean, dim }: ChangeStyle): string[] => {
  const verbs = widest(acts.map(({ verb }) => verb));
  const ids = widest(
    acts.map(({ id }) => id),
    WIDEST_ID,
  );
  return acts.map(({ sign, verb, id, name, said }) =>
    [
      paint(sign, `${sign} ${verb.padEnd(verbs)}`),
      clean(id).padEnd(ids),
      dim(`"${clean(shortQuote(name))}"`),
      clean(said.replace(/\s+/g, ' ')),
    ]
      .join('  ')
      .trimEnd(),
  );
};

/** Lines of a group, its label before the first. */
const group = (label: string, lines: readonly string[]): string =>
  lines.map((line, index) => `  ${(index === 0 ? label : '').padEnd(LABEL_WIDTH)}${line}\n`).join('');

const printParts = (parts: readonly Part[], { sign: paint, clean }: ChangeStyle): string =>
  parts.map(({ sign, text }) => `${paint(sign, sign)} ${clean(text)}`).join('   ');

const printGroup = ({ status }: FileChanges, acts: readonly Act[], style: ChangeStyle): readonly string[] => {
  const counted = countedActs(status, acts);
  return counted === undefined ? printActs(acts, style) : [printParts(counted, style)];
};

const printFile = (changes: FileChanges, style: ChangeStyle): string => {
  const { file, summary } = changes;
  const headline = headlineOf(changes).map(style.clean).join(', ');
  const rules = turnParts(summary.rules, false);
  const entityRules = turnParts(summary.entityRules, true);
  const decided = decidedText(summary.rules);
  const anchors = anchorParts(summary.anchors, summary.isTextChanged);
  // of a new file, or one that is gone, there is nothing to compare anchors with
  const hasAnchors = changes.status !== 'added' && changes.status !== 'removed' && anchors.length > 0;
  return [
    `${style.bold(style.clean(file))}${headline === '' ? '' : `  ${headline}`}\n`,
    group('decisions', printGroup(changes, summary.decisions, style)),
    group('entities', [
      ...printGroup(changes, summary.entities, style),
      ...(entityRules.length === 0 ? [] : [`${style.dim('rules:')} ${printParts(entityRules, style)}`]),
    ]),
    group(
      'rules',
      rules.length === 0
        ? []
        : [`${printParts(rules, style)}${decided === '' ? '' : `   (${style.clean(decided)})`}`],
    ),
    group('anchors', hasAnchors ? [anchors.map(style.clean).join(', ')] : []),
    group('other', summary.others === 0 ? [] : [`${summary.others} in comments and x- keys`]),
  ].join('');
};

/** A paragraph of lines for each file, with an empty line between; nothing for no file. */
export const printChangesText = (files: readonly FileChanges[], style: ChangeStyle): string =>
  files.map((changes) => printFile(changes, style)).join('\n');
