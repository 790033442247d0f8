// A scenario merged in a repository, branch after branch, to what each merge came to.
import { spawnSync } from 'node:child_process';
import { printDocument } from '../../dist/annotations/print-document.js';
import { readDocument } from '../../dist/annotations/read-document.js';
import { causeOf } from './causes.mjs';
import { judgeFile } from './judge.mjs';
import { readHunks, takeOurs } from './markers.mjs';
import { expectMerge } from './truth.mjs';

const recordOf = (key) => /[em]:[a-z0-9-]+/.exec(key)?.[0];

/** The records the branches disagree on. */
const disputed = ({ conflicts }) => new Set(conflicts.flatMap((key) => key.split('|')).map(recordOf));

/** What stands beside the markers is merged too, and nobody looks at it. */
const judgeBeside = (yaml, hunks, { path, expected, place }) => {
  const judged = judgeFile(takeOurs(yaml), path, expected, place);
  const touched = new Set(hunks.flatMap(({ records }) => [...records]));
  return (judged.wrong ?? []).filter((what) => !touched.has(recordOf(what)) && !what.startsWith('comments'));
};

const judgeMarkers = (yaml, step) => {
  const hunks = readHunks(yaml);
  const open = disputed(step.expected);
  const needless = hunks.filter(({ records }) => ![...records].some((record) => open.has(record)));
  return {
    isVisible: true,
    causes: needless.map((hunk) => causeOf(hunk, ...step.documents)),
    falseConflicts: needless.map(
      ({ records, lines }) => `markers at ${[...records].join(' ')}\n${lines.join('\n')}`,
    ),
    wrong: judgeBeside(yaml, hunks, step),
    missed: [],
    errors: [],
  };
};

const judgeData = (yaml, isClean, { path, expected, place }) => {
  const { refused, document, conflicts, wrong, errors } = judgeFile(yaml, path, expected, place);
  if (refused !== undefined)
    return { isVisible: true, falseConflicts: [`refused: ${refused}`], wrong: [], missed: [], errors: [] };
  const open = new Set(expected.conflicts.flatMap((key) => key.split('|')));
  const missed = expected.conflicts.filter((key) => !key.split('|').some((one) => conflicts.includes(one)));
  const isSeen = errors.length > 0;
  const needless = conflicts.filter((key) => !open.has(key));
  return {
    document,
    isVisible: conflicts.length > 0 || isSeen,
    falseConflicts: [
      ...needless,
      ...(!isClean && conflicts.length === 0 ? ['git says CONFLICT of a file without one'] : []),
    ],
    // what `check` names is not silent
    wrong: [...wrong, ...(isClean && conflicts.length > 0 ? ['conflict records, and git says nothing'] : [])],
    missed: isSeen ? [] : missed,
    errors: expected.conflicts.length > 0 ? [] : errors,
  };
};

const hasMarkers = (yaml) => /^<{7} /m.test(yaml);

const judgeStep = (yaml, isClean, step) =>
  hasMarkers(yaml) ? judgeMarkers(yaml, step) : judgeData(yaml, isClean, step);

const isRight = ({ document, falseConflicts, wrong, missed, errors }) =>
  document !== undefined && [falseConflicts, wrong, missed, errors].every((list) => list.length === 0);

/** `annotate resolve` on the file as git left it: what is not as the branches say afterwards. */
const resolve = (program, repository, step, yaml) => {
  const { status } = spawnSync(process.execPath, [program, 'resolve', step.path], {
    cwd: repository.folder,
    env: repository.env,
  });
  const resolved = repository.read(step.path);
  repository.write(step.path, yaml);
  if (status === null || status > 1) return [`annotate resolve exits with ${status}`];
  const { falseConflicts, wrong, missed, errors } = judgeStep(resolved, status === 0, step);
  return [...falseConflicts, ...wrong, ...missed, ...errors];
};

/** Every conflict decided, as a person does before committing: the first value. */
const settle = (document) => {
  const first = (record) =>
    record.human?.conflict === undefined ? record : { ...record, human: record.human.conflict[0] };
  return {
    ...document,
    entities: document.entities.map(first),
    paragraphs: document.paragraphs.map((one) => ({ ...one, mentions: one.mentions.map(first) })),
    lost: document.lost.map(first),
  };
};

/**
 * Merges the branches of a scenario one after the other: a list of `{ ms, disputes, falseConflicts, wrong, missed, errors, unrepaired, yaml }`.
 * A merge with conflicts goes on with the file that `resolvedFiles` has for that step, else with its own, each conflict decided.
 * `program` is asked to resolve files with markers, when it is given.
 */
export const runMerge = (scenario, repository, { program, resolvedFiles = [] } = {}) => {
  const { source, base, branches } = scenario;
  const path = source.target;
  const steps = [];
  let head = branches[0];
  repository.checkout(scenario);
  for (let index = 1; index < branches.length; index += 1) {
    const branch = branches[index];
    const { article, edits } = branch.edits.length > 0 ? branch : head;
    const documents = [base, head, branch].map(({ document }) => document);
    const expected = expectMerge(...documents);
    const step = { path, documents, expected, place: { article, edits, branches: [head, branch] } };
    const { code, ms } = repository.merge(scenario, index);
    const yaml = repository.read(path);
    const verdict = judgeStep(yaml, code === 0, step);
    const unrepaired =
      program !== undefined && hasMarkers(yaml) ? resolve(program, repository, step, yaml) : undefined;
    const right = verdict.document ? printDocument(settle(verdict.document)) : undefined;
    const next = resolvedFiles[index - 1] ?? right;
    steps.push({ ...verdict, ms, disputes: expected.conflicts, unrepaired, yaml, right });
    if (next === undefined) break;
    const text = code === 0 && isRight(verdict) ? yaml : next;
    if (text !== yaml || code !== 0) repository.conclude(path, text);
    head = { article, edits, document: readDocument(text, path) };
  }
  return steps;
};
