// The tree of a file of any version of the format to that of the newest: a reader for every version ever written.
import { FORMAT_VERSION } from './annotation-document.js';
import type { YamlMap, YamlTree } from './yaml-tree.js';

/** The root of a file of one version to that of the next. */
export type Upgrade = (root: YamlMap) => YamlMap;

/**
 * By the version that is read. Version 1 is the first and the newest. When version 2 comes, its entry `1` turns what was written until
 * then into what is written from then on, and stays; files of versions before are led through each step.
 */
const UPGRADES: ReadonlyMap<number, Upgrade> = new Map();

export interface Upgraded {
  readonly tree: YamlTree;
  /** what is wrong with `annotate:`, and where; the tree is as it was */
  readonly problem?: { readonly at: number; readonly text: string };
}

const WHOLE = /^[0-9]{1,9}$/;

/** The tree as the newest reader expects it. A file without `annotate:` is left to that reader, which names what a file must have. */
export const upgradeTree = (
  tree: YamlTree,
  upgrades: ReadonlyMap<number, Upgrade> = UPGRADES,
  newest: number = FORMAT_VERSION,
): Upgraded => {
  const value = tree.root.pairs.find(({ key }) => key === 'annotate')?.value;
  if (value === undefined) return { tree };
  const refuse = (text: string): Upgraded => ({ tree, problem: { at: value.start, text } });
  if (value.kind !== 'scalar' || !WHOLE.test(value.text))
    return refuse(`annotate must be the version of the format, a whole number: annotate: ${newest}`);
  const version = Number(value.text);
  if (version > newest)
    return refuse(`the file has format ${version}, this program knows up to ${newest}: update annotate`);
  let { root } = tree;
  for (let at = version; at < newest; at += 1) {
    const upgrade = upgrades.get(at);
    if (upgrade === undefined)
      return refuse(
        `format ${version} was never written; this program reads 1 to ${newest}: annotate: ${newest}`,
      );
    root = upgrade(root);
  }
  return { tree: { ...tree, root } };
};
