// The commits of a range, and what is made of them now, to the decisions that went on the way and have not come back.
import { findTrees, findMergeBases, listCommits, listVersions } from '../../io/git-history.js';
import type { Commit } from '../../io/git-history.js';
import { readDocument } from '../../annotations/read-document.js';
import { AnnotateError } from '../../model/annotate-error.js';
import { expandOk } from '../../review/expand-ok.js';
import { stillLost } from '../../review/ratchet/compare-decisions.js';
import type { LostAt, Stand, StepResult } from './check-step.js';
import { checkStep } from './check-step.js';
import type { Scope, Snapshot } from './snapshot.js';
import { commitSnapshot } from './snapshot.js';

export interface Walk {
  readonly scope: Scope;
  readonly stand: Stand;
  commit(id: string): Snapshot;
}

export const createWalk = (scope: Scope): Walk => {
  const snapshots = new Map<string, Snapshot>();
  return {
    scope,
    stand: new Map(),
    commit(id) {
      let snapshot = snapshots.get(id);
      if (snapshot === undefined) snapshots.set(id, (snapshot = commitSnapshot(scope, id)));
      return snapshot;
    },
  };
};

/** Common ancestors of the first two, then of each further one with those before it. */
const basesOf = (walk: Walk, parents: readonly string[]): (readonly Snapshot[])[] =>
  parents
    .slice(1)
    .map((_, index) =>
      findMergeBases(walk.scope.repository.top, parents.slice(0, index + 2)).map((id) => walk.commit(id)),
    );

/** The step from these commits to a version. `isMeant` is true when going back to an older version was announced. */
export const stepTo = (
  walk: Walk,
  parents: readonly string[],
  child: Snapshot,
  isMeant: boolean,
): StepResult =>
  checkStep({
    parents: parents.map((id) => walk.commit(id)),
    bases: basesOf(walk, parents),
    child,
    stand: walk.stand,
    isOlder: (path) =>
      !isMeant &&
      listVersions(walk.scope.repository.top, parents[0] as string, path).includes(
        child.files.get(path) ?? '',
      ),
  });

/** Those of these losses that a version has not mended. */
export const stillMissing = (losses: readonly LostAt[], child: Snapshot): LostAt[] => {
  const byPath = new Map<string, LostAt[]>();
  for (const loss of losses) {
    const group = byPath.get(loss.path);
    if (group === undefined) byPath.set(loss.path, [loss]);
    else group.push(loss);
  }
  child.ahead([...byPath.keys()]);
  return [...byPath].flatMap(([path, group]) => {
    if (!child.files.has(path)) return group;
    try {
      return stillLost(group, expandOk(readDocument(child.read(path), path)));
    } catch (error) {
      if (error instanceof AnnotateError) return group;
      throw error;
    }
  });
};

/** `git revert` says so in its message. */
const isRevert = ({ message }: Commit): boolean => /^This reverts commit [0-9a-f]{7,}/m.test(message);

/** What the commits that `head` has and `base` has not lost, and did not mend. */
export const walkCommits = (walk: Walk, base: string, head: string): StepResult => {
  const { top } = walk.scope.repository;
  const commits = listCommits(top, base, head);
  const ids = [...new Set(commits.flatMap(({ id, parents }) => [id, ...parents]))];
  const trees = findTrees(top, ids, walk.scope.folder);
  const treeOf = new Map(ids.map((id, index) => [id, trees[index]]));
  const open = new Map<string, readonly LostAt[]>();
  const total: StepResult = { lost: [], withdrawn: [], unreadable: [] };
  for (const commit of commits) {
    const { id, parents } = commit;
    const inherited = [...new Set(parents.flatMap((parent) => open.get(parent) ?? []))];
    if (parents.length === 0 || parents.every((parent) => treeOf.get(parent) === treeOf.get(id))) {
      open.set(id, inherited);
      continue;
    }
    const child = walk.commit(id);
    const { lost, withdrawn, unreadable } = stepTo(walk, parents, child, isRevert(commit));
    open.set(id, [...stillMissing(inherited, child), ...lost]);
    total.withdrawn.push(...withdrawn);
    total.unreadable.push(...unreadable);
  }
  total.lost.push(...(open.get(head) ?? []));
  return total;
};
