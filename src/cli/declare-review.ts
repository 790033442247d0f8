// The commands that people decide with, and that tell what people and rules have said: review, check, diff, log.
import type { Command } from 'commander';
import { Option } from 'commander';
import { colorOption } from './color-option.js';
import type { DiffOptions } from './commands/diff.js';
import { parsePort, parseVoices } from './options.js';
import type { Terminal } from './terminal.js';
import type { Run } from './to-action.js';

const countBehindDashes = (argv: readonly string[]): number => {
  const dashes = argv.indexOf('--');
  return dashes < 0 ? 0 : argv.length - dashes - 1;
};

/** Adds `review`, `check`, `diff` and `log`. `argv` tells what stands behind `--`, which the parser forgets. */
export const declareReview = (program: Command, run: Run, argv: readonly string[]): void => {
  program
    .command('review')
    .description('what waits for a person in annotation files, decisions by id, or the review page')
    .argument('[paths...]', 'annotation files or folders; default: the configured annotations')
    .option('--web', 'a page in the browser, served to this machine alone; its address is printed')
    .addOption(new Option('--port <n>', 'port of the page (default: any free one)').argParser(parsePort))
    .option('--accept <ids...>', 'mentions that are what the rules say')
    .option('--keep <ids...>', 'mentions whose decision stands, though their words were edited since')
    .option('--reject <ids...>', 'mentions that are nothing')
    .option(
      '--set <id=value...>',
      'mentions that are something else: ID=ENTITY, ID=date:2014-07-31, "ID=money:5 USD", "ID=acme:company:Acme Corp." for a new entity',
    )
    .option('--clear <ids...>', 'mentions that nobody has decided after all')
    .option('--note <id=text...>', 'notes; an empty one removes the note')
    .option('--json', 'the list as one object a line')
    .option('-c, --config <file>', 'configuration file')
    .action(run(async () => (await import('./commands/review.js')).reviewCommand));

  program
    .command('check')
    .description('check annotation files: schema, quotes, stale text, conflicts, damage')
    .argument('[paths...]', 'annotation files or folders; default: the configured annotations')
    .addOption(
      new Option(
        '--format <format>',
        'format of the findings (default: text, or github under GitHub Actions)',
      ).choices(['text', 'json', 'github', 'sarif']),
    )
    .option('--strict', 'also what waits for a person: pending, re-anchored and lost mentions')
    .option('--fix', 'do what `annotate fmt` does first')
    .option(
      '--base <rev>',
      'also decisions that stood at this revision or since, and are gone without anyone having withdrawn them',
    )
    .option('--squashed', 'with --base: what stands there was merged by squashing, and must be here')
    .option('--staged', 'what is staged for the next commit instead of the work tree')
    .option('-c, --config <file>', 'configuration file')
    .option('-q, --quiet', 'no summary')
    .action(run(async () => (await import('./commands/check.js')).checkCommand));

  program
    .command('diff')
    .description(
      'what changed in annotation files: decisions, entities, rules, anchors. Without A and B: HEAD to work tree; a revision alone: to the work tree; two revisions, files, folders or REV:path: to each other',
    )
    .usage('[options] [A] [B] [--] [paths...]')
    .argument(
      '[names...]',
      'revisions first (also A..B and A...B), then files or folders; paths behind -- limit',
    )
    .option('--json', 'one object a change, one a line')
    .option('--stat', 'one line a file with counts')
    .option('--markdown', 'for the comment of a pull request')
    .option('--only <list>', 'only changes by these: human, rules, anchors, text', parseVoices)
    .option('--exit-code', 'exit 1 when anything differs')
    .option('-c, --config <file>', 'configuration file')
    .addOption(colorOption())
    .action(
      run(async () => {
        const { diffCommand } = await import('./commands/diff.js');
        return (at: Terminal, names: readonly string[], options: DiffOptions) =>
          diffCommand(at, names, { ...options, limited: countBehindDashes(argv) });
      }),
    );

  program
    .command('log')
    .description('the history of one mention or entity through git: who decided what, when')
    .argument('<file>', 'an annotation file')
    .argument('<id>', 'id of a mention or of an entity in it')
    .option('--reverse', 'the oldest first')
    .option('--json', 'one object a commit, one a line')
    .addOption(colorOption())
    .action(run(async () => (await import('./commands/log.js')).logCommand));
};
