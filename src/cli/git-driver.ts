// The program that git is to call, to the lines of its configuration, and back.
import { existsSync } from 'node:fs';
import { delimiter, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

/** A command as the shell finds it, or a file that node runs. */
export type DriverProgram =
  { readonly kind: 'command'; readonly command: string } | { readonly kind: 'file'; readonly path: string };

const LOCAL_COMMAND = './node_modules/.bin/annotate';

const quote = (path: string): string => `'${path.replaceAll("'", "'\\''")}'`;

const callOf = (program: DriverProgram): string =>
  program.kind === 'command' ? program.command : `node ${quote(program.path)}`;

const testOf = (program: DriverProgram): string =>
  program.kind === 'command'
    ? `command -v ${program.command} >/dev/null 2>&1`
    : `[ -f ${quote(program.path)} ]`;

/** What the program says of a merge that holds conflicts: a code of its own, since node ends with 1 when it cannot start at all. */
const CONFLICTS = 100;

/**
 * What git runs for a file that both sides have changed. Without the program, or when it fails, a line merge writes markers: git itself would
 * keep our side without a word and lose theirs.
 */
export const driverOf = (program: DriverProgram): string => {
  // a percent sign begins a placeholder
  const [test, call] = [testOf(program), callOf(program)].map((text) => text.replaceAll('%', '%%'));
  return (
    `if ${test}; then ${call} merge-driver %O %A %B --conflict-code ${CONFLICTS} -L %L -P %P -S %S -X %X -Y %Y; rc=$?; else rc=127; fi; ` +
    `if [ $rc -eq ${CONFLICTS} ]; then rc=1; elif [ $rc -ne 0 ]; then git merge-file --marker-size=%L -L ours -L base -L theirs %A %O %B; rc=$?; fi; exit $rc`
  );
};

/** Keys of git's configuration with their values. */
export const driverConfig = (program: DriverProgram): ReadonlyMap<string, string> =>
  new Map([
    ['merge.annotate.name', 'annotate: structured merge of annotation files'],
    ['merge.annotate.driver', driverOf(program)],
    ['diff.annotate.textconv', `${callOf(program)} show --lines`],
    ['diff.annotate.cachetextconv', 'true'],
    ['diff.annotate.xfuncname', '^ {4}([a-z][a-z0-9-]*-[0-9a-z]{3,}):$'],
  ]);

/** The program that a driver line calls, or undefined for a line that is none of ours. */
export const programOf = (driver: string): DriverProgram | undefined => {
  const match = /; then (?:node '((?:[^']|'\\'')*)'|(\S+)) merge-driver %O %A %B /.exec(driver);
  if (match === null) return undefined;
  const plain = (text: string): string => text.replaceAll('%%', '%');
  return match[1] === undefined
    ? { kind: 'command', command: plain(match[2] as string) }
    : { kind: 'file', path: plain(match[1]).replaceAll("'\\''", "'") };
};

const isOnPath = (command: string, path = ''): boolean =>
  path.split(delimiter).some((folder) => folder !== '' && existsSync(join(folder, command)));

/** True when the program is there; `top` is the folder that git calls it in. */
export const isProgramThere = (program: DriverProgram, top: string, path: string | undefined): boolean => {
  if (program.kind === 'file') return existsSync(program.path);
  return program.command.includes('/')
    ? existsSync(resolve(top, program.command))
    : isOnPath(program.command, path);
};

/** The program that runs now. */
const OWN = fileURLToPath(new URL('../../bin/annotate.js', import.meta.url));

/** The first that is there: installed in the work tree `top` (none for all repositories), this program by its path, the one on PATH. A copy that npx keeps for a while is no path to rely on. */
export const chooseProgram = (top: string | undefined, path: string | undefined): DriverProgram => {
  if (top !== undefined && existsSync(join(top, LOCAL_COMMAND)))
    return { kind: 'command', command: LOCAL_COMMAND };
  return /[\\/]_npx[\\/]/.test(OWN) && isOnPath('annotate', path)
    ? { kind: 'command', command: 'annotate' }
    : { kind: 'file', path: OWN };
};
