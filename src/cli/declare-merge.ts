// The commands that merge annotation files, and those by which git does: merge, merge-driver, resolve, git-install.
import type { Command } from 'commander';
import { Option } from 'commander';
import type { Run } from './to-action.js';

/** Adds `merge`, `merge-driver`, `resolve` and `git-install`. */
export const declareMerge = (program: Command, run: Run): void => {
  program
    .command('merge')
    .description('merge two versions of an annotation file; exit 1 when people disagree in it')
    .argument('<base>', 'the file before both were changed; an empty or absent one for none')
    .argument('<ours>', 'one version')
    .argument('<theirs>', 'the other')
    .option('-o, --output <file>', 'write to a file')
    .option('--decisions', 'list what was decided, one JSON object a line, instead of the merged file')
    .action(run(async () => (await import('./commands/merge.js')).mergeCommand));

  program
    .command('merge-driver')
    .description('what git calls to merge an annotation file; see git-install')
    .argument('<base>', '%O')
    .argument('<ours>', '%A; the merge is written here')
    .argument('<theirs>', '%B')
    .addOption(
      new Option('--conflict-code <n>', 'exit code for a merge that holds conflicts')
        .choices(['1', '100'])
        .default('1'),
    )
    .option('-L, --marker-size <n>', '%L')
    .option('-P, --path <path>', '%P')
    .option('-S, --base-name <name>', '%S')
    .option('-X, --ours-name <name>', '%X')
    .option('-Y, --theirs-name <name>', '%Y')
    .action(run(async () => (await import('./commands/merge-driver.js')).mergeDriverCommand));

  program
    .command('resolve')
    .description('make the merge of files in conflict again, record by record; git add is left to you')
    .argument('<files...>', 'annotation files that git lists as unmerged, or that hold conflict markers')
    .action(run(async () => (await import('./commands/resolve.js')).resolveCommand));

  program
    .command('git-install')
    .description(
      'let git merge and show annotation files record by record (configuration and .gitattributes)',
    )
    .addOption(new Option('--status', 'say what is missing; exit 1 when anything is').conflicts('uninstall'))
    .option('--uninstall', 'take away what it added')
    .option('--global', 'for all repositories of yours')
    .action(run(async () => (await import('./commands/git-install.js')).gitInstallCommand));
};
