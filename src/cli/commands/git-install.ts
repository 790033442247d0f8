// `annotate git-install`: git merges and shows annotation files record by record.
import { dirname } from 'node:path';
import { getGitConfig, setGitConfig, unsetGitConfig } from '../../io/git-config.js';
import { hashText, readFileIfAny } from '../../io/read-file.js';
import { makeFolder, removeFile, writeWhole } from '../../io/write-file.js';
import { addLine, hasLine, removeLine } from '../attribute-lines.js';
import { ExitCode } from '../exit-code.js';
import type { Installation } from '../find-installation.js';
import { findInstallation, hasAttribute } from '../find-installation.js';
import { chooseProgram, driverConfig, isProgramThere, programOf } from '../git-driver.js';
import type { Terminal } from '../terminal.js';
import { visible } from '../visible.js';

export interface GitInstallOptions {
  readonly status?: boolean;
  readonly uninstall?: boolean;
  readonly global?: boolean;
}

/** Says on standard output, line by line, what it did. Exit 1 when `--status` finds something missing. */
export const gitInstallCommand = async (
  terminal: Terminal,
  { status, uninstall, global }: GitInstallOptions,
): Promise<number> => {
  const installation = findInstallation(terminal.cwd, global === true);
  const say = (text: string): Promise<void> => terminal.out(`${visible(text)}\n`);
  if (status === true) return report(terminal, installation, say);
  const lines = uninstall === true ? removeAll(terminal.cwd, installation) : install(terminal, installation);
  for (const line of lines) await say(line);
  return ExitCode.Done;
};

const install = (terminal: Terminal, installation: Installation): string[] => {
  const { cwd, env } = terminal;
  const { scope, top, attributes, line } = installation;
  const program = chooseProgram(scope === 'global' ? undefined : top, env['PATH']);
  const said: string[] = [];
  for (const [key, value] of driverConfig(program)) {
    const there = getGitConfig(cwd, scope, key);
    if (there !== value) setGitConfig(cwd, scope, key, value);
    said.push(`${key}: ${there === value ? 'there already' : there === undefined ? 'set' : 'replaced'}`);
  }
  if (hasAttribute(installation)) return [...said, `${attributes}: names the driver already`];
  const text = readFileIfAny(attributes);
  makeFolder(dirname(attributes));
  writeWhole(attributes, addLine(text ?? '', line), {
    expected: text === undefined ? 'absent' : hashText(text),
  });
  return [...said, `${attributes}: added "${line}"${scope === 'global' ? '' : ': commit it'}`];
};

/** True for a value that this program wrote, whichever of its paths it named. */
const isOurs = (key: string, value: string): boolean => {
  if (key === 'merge.annotate.driver') return programOf(value) !== undefined;
  if (key === 'diff.annotate.textconv') return value.endsWith(' show --lines');
  return driverConfig({ kind: 'command', command: 'annotate' }).get(key) === value;
};

const removeAll = (cwd: string, { scope, attributes, line }: Installation): string[] => {
  const said: string[] = [];
  for (const key of driverConfig({ kind: 'command', command: 'annotate' }).keys()) {
    const there = getGitConfig(cwd, scope, key);
    if (there !== undefined && isOurs(key, there)) unsetGitConfig(cwd, scope, key);
    said.push(
      `${key}: ${there === undefined ? 'not set' : isOurs(key, there) ? 'removed' : 'not ours: left'}`,
    );
  }
  const text = readFileIfAny(attributes) ?? '';
  if (!hasLine(text, line)) return [...said, `${attributes}: does not have the line`];
  const rest = removeLine(text, line);
  if (rest === '') removeFile(attributes);
  else writeWhole(attributes, rest, { expected: hashText(text) });
  return [
    ...said,
    `${attributes}: ${rest === '' ? 'removed: nothing else stood in it' : 'the line removed'}`,
  ];
};

const report = async (
  terminal: Terminal,
  installation: Installation,
  say: (text: string) => Promise<void>,
): Promise<number> => {
  const { scope, top = terminal.cwd, attributes } = installation;
  const get = (key: string): string | undefined =>
    getGitConfig(terminal.cwd, scope === 'global' ? 'global' : 'any', key);
  const driver = get('merge.annotate.driver');
  const program = driver === undefined ? undefined : programOf(driver);
  const wanted = program === undefined ? undefined : driverConfig(program);
  const missing: string[] = [];
  for (const key of driverConfig({ kind: 'command', command: 'annotate' }).keys()) {
    const there = get(key);
    if (there === undefined) missing.push(`${key} is not set`);
    else if (there !== wanted?.get(key)) missing.push(`${key} is not as this version writes it`);
  }
  if (program !== undefined && !isProgramThere(program, top, terminal.env['PATH']))
    missing.push(`the program ${program.kind === 'file' ? program.path : program.command} is gone`);
  if (!hasAttribute(installation))
    missing.push(`${attributes} does not name the driver for annotation files`);
  for (const line of missing) await say(line);
  await say(missing.length === 0 ? 'installed' : 'not installed: run annotate git-install');
  return missing.length === 0 ? ExitCode.Done : ExitCode.Findings;
};
