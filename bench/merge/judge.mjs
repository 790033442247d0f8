// The file after a merge, what it must hold and the articles, to what is wrong with it.
import { isConflict } from '../../dist/annotations/annotation-document.js';
import { parseDocument } from '../../dist/annotations/parse-document.js';
import { checkDocument } from '../../dist/review/check-document.js';
import { locateRecords } from '../../dist/review/locate-records.js';
import { mapSpan } from './edit.mjs';
import { foundIn, saidIn } from './truth.mjs';

const spansOf = (document, article) =>
  new Map(
    locateRecords(document, article).flatMap(({ mentions }) =>
      mentions.map(({ record, anchor }) => [record.id, anchor]),
    ),
  );

/** Where mentions stand in the merged article, by id: as a branch of that very text has it, else moved there by the edits. */
const expectSpans = (branches, article, edits, nameOf) => {
  const spans = new Map();
  for (const branch of branches) {
    const isMerged = branch.article.source.text === article.source.text;
    for (const [id, span] of spansOf(branch.document, branch.article)) {
      const there = span && (isMerged ? span : mapSpan(edits, span));
      if (isMerged || !spans.has(nameOf(id))) spans.set(nameOf(id), there);
    }
  }
  return spans;
};

/** Decisions that stand at other words than before. */
const findStrays = (document, article, branches, edits, nameOf) => {
  const spans = expectSpans(branches, article, edits, nameOf);
  return [...spansOf(document, article)].flatMap(([id, span]) => {
    const there = spans.get(nameOf(id));
    return span === undefined || there === undefined || (span.start === there.start && span.end === there.end)
      ? []
      : [`m:${id} stands at ${span.start}, not ${there.start}`];
  });
};

const conflictsIn = (document) => [
  ...[...document.paragraphs.flatMap(({ mentions }) => mentions), ...document.lost]
    .filter(({ human }) => human !== undefined && isConflict(human))
    .map(({ id }) => `human m:${id}`),
  ...document.entities
    .filter(({ human }) => human !== undefined && isConflict(human))
    .map(({ id }) => `human e:${id}`),
];

const compareSaid = (document, { said, nameOf, conflicts }) => {
  const actual = saidIn(document, nameOf);
  const open = new Set(conflicts.flatMap((key) => key.split('|')));
  return [...new Set([...said.keys(), ...actual.keys()])].flatMap((key) => {
    const [wanted, is] = [said.get(key) ?? [], actual.get(key) ?? []];
    if (wanted.join('\n') === is.join('\n')) return [];
    // same-as in a circle: how the conflict is written is the program's business
    if (open.has(key) && !conflicts.includes(key) && wanted.every((value) => is.includes(value))) return [];
    return [`${key}: [${is.join(' | ')}] instead of [${wanted.join(' | ')}]`];
  });
};

const compareFound = (document, { found, nameOf }) => {
  const actual = foundIn(document, nameOf);
  return [...new Set([...found.keys(), ...actual.keys()])].flatMap((key) => {
    const allowed = found.get(key) ?? [undefined];
    // an entity that somebody names keeps its line when the rules drop it
    if (allowed.includes(actual.get(key)) || (key.startsWith('e:') && allowed.includes(undefined))) return [];
    return [`rules ${key}: ${actual.get(key)} instead of ${allowed.join(' or ')}`];
  });
};

/** Findings of `check` that a run settles: the words of a decision were edited or cut on the other branch. */
const SETTLED_BY_RUN = new Set(['stale', 'quote-not-found', 'quote-ambiguous', 'paragraph-not-found']);

const findErrors = (yaml, path, article, isEdited) =>
  checkDocument(yaml, path, { article })
    .filter(({ severity, code }) => severity === 'error' && code !== 'conflict' && code !== 'stale')
    .filter(({ code }) => !(isEdited && SETTLED_BY_RUN.has(code)))
    .map(({ line, code, text }) => `line ${line}: ${code}: ${text}`);

/**
 * What a merged file is: `refused` (why the reader refuses it), or `wrong` (answers that are missing, invented, changed or stand elsewhere),
 * `errors` (what `check` says), `conflicts` (keys in conflict) and `document`. `branches` are the two that were merged.
 */
export const judgeFile = (yaml, path, expected, { article, edits, branches }) => {
  const { document, problems } = parseDocument(yaml, path);
  if (document === undefined)
    return { refused: problems.map(({ line, text }) => `line ${line}: ${text}`).join('; ') };
  return {
    document,
    conflicts: conflictsIn(document).map((key) =>
      key.replace(/m:(.*)/, (_, id) => `m:${expected.nameOf(id)}`),
    ),
    wrong: [
      ...compareSaid(document, expected),
      ...compareFound(document, expected),
      ...findStrays(document, article, branches, edits, expected.nameOf),
    ],
    errors: findErrors(yaml, path, article, edits.length > 0),
  };
};
