// Articles to the annotation files that stand for them; two articles never share one.
import { basename, dirname, extname, join, relative, sep } from 'node:path';
import { AnnotateError } from '../model/annotate-error.js';
import type { Config } from './find-config.js';
import { isInside, refuseLinkedFolders } from './resolve-inside.js';

/** Absolute paths; `articlePath` is the article's as its annotation file names it, with `/`. */
export interface Target {
  readonly path: string;
  readonly target: string;
  readonly articlePath: string;
}

const slashed = (path: string): string => (sep === '/' ? path : path.split(sep).join('/'));

interface Folder {
  /** where annotation files of articles in this folder stand */
  readonly target: string;
  /** the way from there back to the articles, with `/` */
  readonly way: string;
}

/** What all articles of one folder share. @throws AnnotateError `outside-corpus` */
const folderOf = ({ root, corpus, annotations }: Config, path: string): Folder => {
  const top = join(root, corpus);
  const folder = dirname(path);
  if (!isInside(top, folder) || path === top)
    throw new AnnotateError(
      'outside-corpus',
      `is not in the corpus folder ${corpus}: move it there, or set \`corpus\` in annotate.config.yaml`,
      { path },
    );
  const target = join(root, annotations, relative(top, folder));
  return { target, way: slashed(relative(target, folder)) };
};

const inFolder = ({ target, way }: Folder, path: string): Target => {
  const name = basename(path);
  const stem = name.slice(0, name.length - extname(name).length);
  return { path, target: join(target, `${stem}.yaml`), articlePath: way === '' ? name : `${way}/${name}` };
};

/** `corpus/a/b.txt` → `annotations/a/b.yaml`. @throws AnnotateError `outside-corpus` */
export const targetOf = (config: Config, path: string): Target => inFolder(folderOf(config, path), path);

/** Names that one file system or another takes for the same: composed or not, in any case, ß for ss. */
const foldName = (path: string): string => path.normalize('NFC').toUpperCase().toLowerCase();

/**
 * One target an article, in the order of the articles. Nothing is written when two would share a file.
 * @throws AnnotateError `outside-corpus`, `target-collision` naming both articles, `outside-project` when a link leads out
 */
export const planTargets = (config: Config, paths: readonly string[]): Target[] => {
  const known = new Map<string, Folder>();
  const targets = paths.map((path) => {
    const name = dirname(path);
    const folder = known.get(name) ?? folderOf(config, path);
    known.set(name, folder);
    return inFolder(folder, path);
  });
  const taken = new Map<string, string>();
  const folders = new Set<string>();
  for (const { path, target } of targets) {
    const key = foldName(target);
    const other = taken.get(key);
    if (other !== undefined && other !== path)
      throw new AnnotateError(
        'target-collision',
        `and ${other} would both be annotated in ${target}: rename one of them`,
        { path },
      );
    taken.set(key, path);
    folders.add(dirname(target));
  }
  for (const folder of folders) refuseLinkedFolders(config.root, join(folder, 'x'));
  return targets;
};
