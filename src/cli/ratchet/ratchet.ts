// A project in git to the decisions that stood and are gone without anyone having withdrawn them: `check --base` and `check --staged`.
import { join, relative } from 'node:path';
import { parseDocument } from '../../annotations/parse-document.js';
import type { Config } from '../../io/find-config.js';
import { findCommit, findMergeBases, isShallow, listCommits } from '../../io/git-history.js';
import { findMergeHeads, isReverting } from '../../io/git-merge.js';
import { findRepository } from '../../io/git-repository.js';
import type { Repository } from '../../io/git-repository.js';
import { AnnotateError } from '../../model/annotate-error.js';
import type { Finding } from '../../review/finding.js';
import type { LostAt, StepResult, Unreadable } from './check-step.js';
import { printLoss } from './print-loss.js';
import type { Snapshot } from './snapshot.js';
import { diskSnapshot, indexSnapshot, scopeOf } from './snapshot.js';
import type { Walk } from './walk-history.js';
import { createWalk, stepTo, stillMissing, walkCommits } from './walk-history.js';

export interface RatchetOptions {
  readonly config: Config;
  readonly cwd: string;
  /** absolute paths that limit what is looked at; all when empty */
  readonly named: readonly string[];
  readonly base: string | undefined;
  readonly squashed: boolean;
  readonly staged: boolean;
}

export interface Ratchet {
  readonly findings: readonly Finding[];
  /** what a person should see: withdrawals, and decisions that a merge would bring */
  readonly notes: readonly string[];
}

const FETCH = 'fetch the history first (git fetch --unshallow; in a workflow: fetch-depth: 0)';

interface Ends {
  readonly base: string;
  readonly rev: string;
}

/** The common ancestor to begin at. @throws AnnotateError `no-revision`, `shallow`, `no-merge-base` */
const findEnds = ({ top }: Repository, name: string, head: string): Ends => {
  const shallow = isShallow(top);
  const rev = findCommit(top, name);
  if (rev === undefined)
    throw new AnnotateError(
      'no-revision',
      `there is no commit "${name}" here: ${shallow ? FETCH : 'give a branch, a tag or a commit id, or fetch it first'}`,
    );
  const [base] = findMergeBases(top, [rev, head]);
  if (base === undefined)
    throw new AnnotateError(
      shallow ? 'shallow' : 'no-merge-base',
      shallow
        ? `the clone is shallow, and where "${name}" and HEAD parted is not in it: ${FETCH}`
        : `"${name}" and HEAD have no commit in common: give a revision that HEAD came from`,
    );
  if (shallow && listCommits(top, rev, head).some(({ parents }) => parents.length === 0))
    throw new AnnotateError(
      'shallow',
      `the clone is shallow, and commits between "${name}" and HEAD are not in it: ${FETCH}`,
    );
  return { base, rev };
};

const keyOf = ({ path, id, section }: LostAt): string =>
  `${path}\n${section === 'entities' ? 'e' : 'm'}\n${id}`;

/** Once each: a squash loses what the commit behind it lost. */
const distinct = (losses: readonly LostAt[]): LostAt[] => [
  ...new Map(losses.map((loss) => [keyOf(loss), loss])).values(),
];

/** Lines of records in the files that are checked; 1 where there is none. */
const lineFinder = (final: Snapshot): ((loss: LostAt) => number) => {
  const files = new Map<string, (section: LostAt['section'], id: string) => number>();
  const open = (path: string): ((section: LostAt['section'], id: string) => number) => {
    if (!final.files.has(path)) return () => 1;
    try {
      const { document, lineOf } = parseDocument(final.read(path), path);
      const keys = new Map<string, string>();
      for (const { key, mentions } of document?.paragraphs ?? [])
        for (const { id } of mentions) keys.set(id, `mentions/${key}/${id}`);
      return (section, id) => lineOf(section === 'mentions' ? (keys.get(id) ?? '') : `${section}/${id}`);
    } catch (error) {
      if (error instanceof AnnotateError) return () => 1;
      throw error;
    }
  };
  return ({ path, section, id }) => {
    let lines = files.get(path);
    if (lines === undefined) files.set(path, (lines = open(path)));
    return lines(section, id);
  };
};

const toFinding = (options: RatchetOptions, final: Snapshot, top: string) => {
  const lineOf = lineFinder(final);
  return (loss: LostAt): Finding => ({
    path: relative(options.cwd, join(top, loss.path)),
    line: lineOf(loss),
    id: loss.id,
    code: 'decision-lost',
    severity: loss.isRemoved ? 'warning' : 'error',
    ...printLoss(loss),
  });
};

const toUnreadable =
  ({ cwd }: RatchetOptions, top: string) =>
  ({ path, name, reason }: Unreadable): Finding => ({
    path: relative(cwd, join(top, path)),
    line: 1,
    code: 'unreadable-side',
    severity: 'error',
    text: `its version in ${name} cannot be read, so nobody can say whether decisions of it are gone: ${reason}`,
    fix: `look at it with git show ${name}:${path}`,
  });

/** The last step, to what is staged or on disk; a merge under way has several parents. */
const lastStep = (walk: Walk, head: string, final: Snapshot): StepResult => {
  const { top } = walk.scope.repository;
  return stepTo(walk, [head, ...findMergeHeads(top)], final, isReverting(top));
};

/** Notes on what stands at the other revision only, or losses when it is said to be in here. */
const checkOther = (
  walk: Walk,
  { base, rev }: Ends,
  head: string,
  final: Snapshot,
  { squashed, base: name }: RatchetOptions,
): { lost: readonly LostAt[]; notes: readonly string[] } => {
  if (base === rev) return { lost: [], notes: [] };
  const lost = stillMissing(stepTo(walk, [rev, head], final, true).lost, final).filter(
    ({ stood }) => stood === walk.commit(rev).name,
  );
  if (squashed) return { lost, notes: [] };
  return {
    lost: [],
    notes:
      lost.length === 0
        ? []
        : [
            `${lost.length} decisions stand at ${name} only: a merge brings them; if it was squashed into this branch, check with --squashed`,
          ],
  };
};

/**
 * Findings `decision-lost` and `unreadable-side`.
 * @throws AnnotateError `no-repository`, `no-revision`, `shallow`, `no-merge-base`, `git`
 */
export const checkRatchet = async (options: RatchetOptions): Promise<Ratchet> => {
  const { config, staged, named, base: name } = options;
  const repository = findRepository(config.root);
  const { top } = repository;
  const scope = scopeOf(config, repository, named);
  const walk = createWalk(scope);
  const head = findCommit(top, 'HEAD');
  if (head === undefined) {
    if (name === undefined) return { findings: [], notes: [] };
    throw new AnnotateError('no-revision', 'there is no commit yet that could be compared');
  }
  const final = staged ? indexSnapshot(scope) : await diskSnapshot(scope, config);
  const ends = name === undefined ? undefined : findEnds(repository, name, head);
  const past: StepResult =
    ends === undefined ? { lost: [], withdrawn: [], unreadable: [] } : walkCommits(walk, ends.rev, head);
  const last = lastStep(walk, head, final);
  const other = ends === undefined ? undefined : checkOther(walk, ends, head, final, options);
  const lost = distinct([...stillMissing(past.lost, final), ...last.lost, ...(other?.lost ?? [])]);
  const withdrawn = [...past.withdrawn, ...last.withdrawn];
  return {
    findings: [
      ...lost.map(toFinding(options, final, top)),
      ...[...past.unreadable, ...last.unreadable].map(toUnreadable(options, top)),
    ],
    notes: [
      ...withdrawn.map(
        ({ path, id, said, went }) =>
          `${relative(options.cwd, join(top, path))}: ${id}: "${said}" was withdrawn in ${went}`,
      ),
      ...(other?.notes ?? []),
    ],
  };
};
