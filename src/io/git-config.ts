// The configuration of git, of one clone or of a user: values by key, read and written through git itself.
import { lstatSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { AnnotateError } from '../model/annotate-error.js';
import { runGit } from './run-git.js';

/** `any` is what git itself goes by, whichever file says it; it can only be read. */
export type GitScope = 'local' | 'global' | 'any';

const SCOPE: Readonly<Record<GitScope, readonly string[]>> = {
  local: ['--local'],
  global: ['--global'],
  any: [],
};

/** The last value of a key, or undefined when it is not set. @throws AnnotateError `git` */
export const getGitConfig = (cwd: string, scope: GitScope, key: string): string | undefined => {
  const { code, out } = runGit(cwd, ['config', ...SCOPE[scope], '-z', '--get', key]);
  // 1: not set; 128: no repository, or a configuration that git cannot read
  return code === 0 ? out.toString('utf8').replace(/\0$/, '') : undefined;
};

/** git replaces its file by a new one: where a device or a pipe stands, that would be the end of it. */
const refuseDevice = ({ GIT_CONFIG_GLOBAL: path }: NodeJS.ProcessEnv): void => {
  const stats = path === undefined || path === '' ? undefined : lstatSync(path, { throwIfNoEntry: false });
  if (stats !== undefined && !stats.isFile() && !stats.isSymbolicLink())
    throw new AnnotateError('git-config', 'GIT_CONFIG_GLOBAL names no regular file: nothing was written', {
      path: path as string,
    });
};

const change = (cwd: string, scope: GitScope, argv: readonly string[]): void => {
  if (scope === 'global') refuseDevice(process.env);
  const { code, err } = runGit(cwd, ['config', ...SCOPE[scope], ...argv]);
  if (code !== 0)
    throw new AnnotateError('git-config', `git could not change its configuration: ${err || `exit ${code}`}`);
};

/** Sets a key to one value. @throws AnnotateError `git-config` when the configuration cannot be written */
export const setGitConfig = (cwd: string, scope: GitScope, key: string, value: string): void =>
  change(cwd, scope, ['--replace-all', key, value]);

/** Removes a key that is set. @throws AnnotateError `git-config` */
export const unsetGitConfig = (cwd: string, scope: GitScope, key: string): void =>
  change(cwd, scope, ['--unset-all', key]);

/** The attributes file of the user, which holds for all repositories. */
export const globalAttributesPath = (cwd: string): string => {
  const { code, out } = runGit(cwd, [
    'config',
    '--global',
    '-z',
    '--type=path',
    '--get',
    'core.attributesFile',
  ]);
  if (code === 0) return out.toString('utf8').replace(/\0$/, '');
  const { XDG_CONFIG_HOME, HOME } = process.env;
  return join(XDG_CONFIG_HOME || join(HOME || homedir(), '.config'), 'git', 'attributes');
};
