// Where git-install writes, and what stands there now.
import { existsSync, realpathSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { findConfig } from '../io/find-config.js';
import type { Config } from '../io/find-config.js';
import type { GitScope } from '../io/git-config.js';
import { getGitConfig, globalAttributesPath } from '../io/git-config.js';
import { findWorkTree, readGitAttributes } from '../io/git-repository.js';
import { readFileIfAny } from '../io/read-file.js';
import { AnnotateError } from '../model/annotate-error.js';
import { attributeLine, hasLine } from './attribute-lines.js';
import { isProgramThere, programOf } from './git-driver.js';
import type { Terminal } from './terminal.js';

export interface Installation {
  readonly scope: GitScope;
  /** top of the work tree; absent when there is none around */
  readonly top?: string;
  /** path of the attributes file */
  readonly attributes: string;
  /** the line for it */
  readonly line: string;
  /** folder of annotation files from the top, with `/` */
  readonly folder: string;
}

/** Folder of the annotation files from the top of the work tree, with `/`. */
const folderFrom = (top: string, { root, annotations }: Config): string => {
  const folder = join(existsSync(root) ? realpathSync(root) : root, annotations);
  const path = relative(realpathSync(top), folder).split(sep).join('/');
  if (path.startsWith('../') || path === '..')
    throw new AnnotateError('outside-project', 'the annotations lie outside of this repository', {
      path: folder,
    });
  return path;
};

/** @throws AnnotateError `no-repository` where `cwd` lies in no work tree, unless it is for all repositories of the user */
export const findInstallation = (cwd: string, isGlobal: boolean, config?: Config): Installation => {
  const top = findWorkTree(cwd);
  if (top === undefined && !isGlobal)
    throw new AnnotateError('no-repository', 'this is no work tree of git: run it in one, or with --global', {
      path: cwd,
    });
  const found = config ?? findConfig(cwd);
  const folder = top === undefined ? found.annotations : folderFrom(top, found);
  return {
    scope: isGlobal ? 'global' : 'local',
    ...(top === undefined ? {} : { top }),
    attributes: isGlobal ? globalAttributesPath(cwd) : join(top as string, '.gitattributes'),
    line: attributeLine(folder),
    folder,
  };
};

/** True when git calls the driver for annotation files, whichever attributes file says so; of an installation for all repositories, when its line is there. */
export const hasAttribute = ({ scope, top, attributes, line, folder }: Installation): boolean => {
  if (hasLine(readFileIfAny(attributes) ?? '', line)) return true;
  if (scope === 'global' || top === undefined) return false;
  const values = readGitAttributes(top, folder === '' ? 'a.yaml' : `${folder}/a.yaml`, [
    'merge',
    'diff',
    'eol',
  ]);
  return (
    values.get('merge') === 'annotate' && values.get('diff') === 'annotate' && values.get('eol') === 'lf'
  );
};

/** What keeps git from merging annotation files record by record although it is configured to; undefined when nothing does, or it is not. Never fails. */
export const describeBrokenDriver = (terminal: Terminal, config: Config): string | undefined => {
  try {
    const driver = getGitConfig(config.root, 'any', 'merge.annotate.driver');
    const program = driver === undefined ? undefined : programOf(driver);
    if (program === undefined) return undefined;
    const installation = findInstallation(config.root, false, config);
    if (!hasAttribute(installation))
      return `git has the merge driver, and .gitattributes does not name it for ${installation.folder}: run annotate git-install`;
    return isProgramThere(program, installation.top as string, terminal.env['PATH'])
      ? undefined
      : `the merge driver of git, ${program.kind === 'file' ? program.path : program.command}, is gone: run annotate git-install`;
  } catch (error) {
    if (error instanceof AnnotateError) return undefined;
    throw error;
  }
};
