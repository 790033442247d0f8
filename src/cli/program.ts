// The command line: every command, argument and option. Commands are loaded when they run, so that help needs no NLP.
import { Argument, Command, Option } from 'commander';
import { ENTITY_TYPES } from '../model/entity-type.js';
import { programVersion } from './program-version.js';
import { evalOptions } from './eval-options.js';
import { parseShard } from './parse-shard.js';
import type { DiffOptions } from './commands/diff.js';
import { parseBytes, parseConfidence, parseCount, parseSeconds, parseTypes, parseVoices } from './options.js';
import type { Terminal } from './terminal.js';

const typesOption = (): Option =>
  new Option('-t, --types <list>', `only these types: ${ENTITY_TYPES.join(', ')}`).argParser(parseTypes);
const allZonesOption = (): Option =>
  new Option('--all-zones', 'also what stands outside the article: comments, navigation, biographies');
const confidenceOption = (): Option =>
  new Option('--min-confidence <n>', 'leave out mentions whose score is lower (0 to 1)').argParser(
    parseConfidence,
  );
const jobsOption = (): Option =>
  new Option('-j, --jobs <n>', 'worker threads (default: cores, for more than a few articles)').argParser(
    parseCount,
  );
const colorOption = (): Option =>
  new Option('--color [when]', 'colour the output')
    .choices(['auto', 'always', 'never'])
    .default('auto')
    .preset('always');
const encodingOption = (): Option =>
  new Option('--encoding <name>', 'encoding of the articles, when it is not what they say');

const fsyncOption = (): Option =>
  new Option('--fsync', 'wait until each file is on the disk: whole or old also after a power cut');

const countBehindDashes = (argv: readonly string[]): number => {
  const dashes = argv.indexOf('--');
  return dashes < 0 ? 0 : argv.length - dashes - 1;
};

const EXIT_HELP = `
Exit codes: 0 done; 1 findings, skipped articles, a threshold not met, or --check would change something; 2 usage, configuration or I/O; 130 Ctrl-C.
Data goes to standard output, everything else to standard error.`;

/** The program; `done` gets the exit code of the command that ran. `argv` tells what stands behind `--`, which the parser forgets. */
export const buildProgram = (
  terminal: Terminal,
  done: (code: number) => void,
  argv: readonly string[] = [],
): Command => {
  const program = new Command('annotate')
    .description(
      'Finds judges, companies, courts, statutes, cases, dates, people, organizations, places, money and data centres in news articles, and writes one YAML annotation file per article.',
    )
    .version(programVersion(), '-V, --version')
    .configureOutput({
      // a failure is heard at the end
      writeOut: (text) => void terminal.out(text).catch(() => undefined),
      writeErr: (text) => terminal.err(text),
    })
    .exitOverride()
    .enablePositionalOptions()
    .showSuggestionAfterError()
    .addHelpText('after', EXIT_HELP);

  const run =
    (load: () => Promise<(terminal: Terminal, ...rest: never[]) => Promise<number>>) =>
    async (...parameters: unknown[]): Promise<void> => {
      const command = await load();
      // commander appends the command itself
      done(
        await (command as (terminal: Terminal, ...rest: unknown[]) => Promise<number>)(
          terminal,
          ...parameters.slice(0, -1),
        ),
      );
    };

  program
    .command('run', { isDefault: true })
    .description('annotate articles (the default command)')
    .argument(
      '[paths...]',
      'articles, folders or globs; `-` is standard input; default: the configured corpus',
    )
    .option('--check', 'write nothing; exit 1 when anything would change')
    .option('-n, --dry-run', 'write nothing; name what would change')
    .option('--files-from <file>', 'read paths from a file, one a line; `-` is standard input')
    .option('--stdin-filepath <path>', 'the path that standard input stands for')
    .addOption(typesOption())
    .addOption(jobsOption())
    .addOption(
      new Option(
        '--shard <i/n>',
        'only the I-th of N parts of the corpus, by a stable hash of the path',
      ).argParser(parseShard),
    )
    .addOption(encodingOption())
    .addOption(
      new Option('--timeout <seconds>', 'skip an article that takes longer')
        .argParser(parseSeconds)
        .default(20_000, '20'),
    )
    .addOption(
      new Option('--max-bytes <n>', 'skip an article that is larger')
        .argParser(parseBytes)
        .default(8 * 1024 * 1024, '8388608, 8 MB'),
    )
    .option('--allow-skips', 'exit 0 also when articles had to be skipped')
    .addOption(fsyncOption())
    .option('-c, --config <file>', 'configuration file (default: annotate.config.yaml, found upwards)')
    .option('-q, --quiet', 'no summary')
    .option('-v, --verbose', 'name each file')
    .addOption(colorOption())
    .option('--no-progress', 'no progress line')
    .action(run(async () => (await import('./commands/run.js')).runCommand));

  program
    .command('stream')
    .description(
      'annotate newline-delimited JSON: {"id","text","published"?,"zones"?} in, one result a line out',
    )
    .addOption(
      new Option('--offsets <unit>', 'unit of start and end')
        .choices(['utf16', 'codepoint'])
        .default('utf16'),
    )
    .addOption(allZonesOption())
    .addOption(typesOption())
    .addOption(confidenceOption())
    .option('--profile', 'after the results, what each stage and rule cost, and the slowest article')
    .action(run(async () => (await import('./commands/stream.js')).streamCommand));

  program
    .command('show')
    .description('show an article with its mentions, or the mentions of an annotation file')
    .argument('<file>', 'an article or an annotation file')
    .option('--lines', 'one mention a line')
    .option(
      '--review',
      'one mention a line that waits for a person: conflicts, changes, then the least certain first',
    )
    .addOption(allZonesOption())
    .addOption(typesOption())
    .addOption(confidenceOption())
    .addOption(encodingOption())
    .addOption(colorOption())
    .action(run(async () => (await import('./commands/show.js')).showCommand));

  program
    .command('explain')
    .description(
      'why something was found or not: zones, proposals with rule and triggers, what was dropped and why',
    )
    .argument('<place>', 'FILE, FILE:LINE or FILE:LINE:COLUMN')
    .addOption(encodingOption())
    .addOption(colorOption())
    .action(run(async () => (await import('./commands/explain.js')).explainCommand));

  program
    .command('files')
    .description('what would be read, and why a file is not')
    .argument('[paths...]', 'articles, folders or globs')
    .option('-c, --config <file>', 'configuration file')
    .action(run(async () => (await import('./commands/files.js')).filesCommand));

  program
    .command('types')
    .description('the types of entities, with the number of rules and names each has')
    .option('--json', 'as JSON')
    .action(run(async () => (await import('./commands/types.js')).typesCommand));

  program
    .command('rules')
    .description('the rules, with the reason for each')
    .addOption(typesOption())
    .option('--json', 'as JSON')
    .action(run(async () => (await import('./commands/rules.js')).rulesCommand));

  program
    .command('schema')
    .description('the JSON Schema of a format')
    .argument('[format]', 'annotation, config or stream', 'annotation')
    .action(run(async () => (await import('./commands/schema.js')).schemaCommand));

  program
    .command('export')
    .description('entities, mentions or data-centre locations over all annotation files')
    .argument('[paths...]', 'annotation files or folders; default: the configured annotations')
    .addOption(
      new Option('--what <what>', 'what to list; locations are data centres and places that hold data')
        .choices(['entities', 'mentions', 'locations'])
        .default('entities'),
    )
    .addOption(
      new Option('--format <format>', 'format')
        .choices(['csv', 'json', 'jsonl', 'yaml', 'md'])
        .default('csv'),
    )
    .option('--state <list>', 'states to list (default: all but rejected)')
    .addOption(typesOption())
    .option('-c, --config <file>', 'configuration file')
    .option('-o, --output <file>', 'write to a file')
    .action(run(async () => (await import('./commands/export.js')).exportCommand));

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

  program
    .command('fmt')
    .description('lay annotation files out as annotate does, and write `human: ok` out')
    .argument('[paths...]', 'annotation files or folders; default: the configured annotations')
    .option('--check', 'write nothing; exit 1 when anything would change')
    .option('-c, --config <file>', 'configuration file')
    .option('-q, --quiet', 'no summary')
    .action(run(async () => (await import('./commands/fmt.js')).fmtCommand));

  program
    .command('prune')
    .description(
      'list decisions of no use any more (rejections of what is no longer found, lost mentions), ask, and remove them',
    )
    .argument('[paths...]', 'annotation files or folders; default: the configured annotations')
    .option('-n, --dry-run', 'only list; exit 1 when there is something')
    .option('-y, --yes', 'remove without asking')
    .option('--all', 'also those with a note, a comment or a key x-*')
    .option('-c, --config <file>', 'configuration file')
    .action(run(async () => (await import('./commands/prune.js')).pruneCommand));

  evalOptions(program.command('eval')).action(
    run(async () => (await import('./commands/eval.js')).evalCommand),
  );

  program
    .command('cache')
    .description('what the project keeps in .annotate to be quick and sure; it can be removed at any time')
    .addArgument(new Argument('[action]', 'what to do').choices(['info', 'clean']).default('info'))
    .option('--all', 'with clean: also texts that annotation files name')
    .option('-c, --config <file>', 'configuration file')
    .action(run(async () => (await import('./commands/cache.js')).cacheCommand));

  program
    .command('init')
    .description('write a configuration file and make the folders')
    .argument('[folder]', 'where', '.')
    .action(run(async () => (await import('./commands/init.js')).initCommand));

  return program;
};
