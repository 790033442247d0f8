// The command line: commands, arguments and options; groups of commands stand in declare-*.ts. Commands are loaded when they run, so that help needs no NLP.
import { Argument, Command, Option } from 'commander';
import { colorOption } from './color-option.js';
import { declareListing } from './declare-listing.js';
import { declareMerge } from './declare-merge.js';
import { declareReview } from './declare-review.js';
import { programVersion } from './program-version.js';
import { evalOptions } from './eval-options.js';
import { parseShard } from './parse-shard.js';
import { parseBytes, parseConfidence, parseCount, parseSeconds } from './options.js';
import type { Terminal } from './terminal.js';
import { toAction } from './to-action.js';
import { typesOption } from './types-option.js';
import { visible } from './visible.js';

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
const encodingOption = (): Option =>
  new Option('--encoding <name>', 'encoding of the articles, when it is not what they say');

const timeoutOption = (what: string): Option =>
  new Option('--timeout <seconds>', what).argParser(parseSeconds).default(20_000, '20');
const bytesOption = (what: string, megabytes: number): Option =>
  new Option('--max-bytes <n>', what)
    .argParser(parseBytes)
    .default(megabytes * 1024 * 1024, `${megabytes * 1024 * 1024}, ${megabytes} MB`);
const fsyncOption = (): Option =>
  new Option('--fsync', 'wait until each file is on the disk: whole or old also after a power cut');

const EXIT_HELP = `
Exit codes: 0 done; 1 findings, skipped articles, a threshold not met, or --check would change something; 2 usage, configuration or I/O; 130 Ctrl-C, 143 SIGTERM, 129 SIGHUP.
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
      // it repeats what was typed
      writeErr: (text) => terminal.err(visible(text)),
    })
    .exitOverride()
    .enablePositionalOptions()
    .showSuggestionAfterError()
    .addHelpText('after', EXIT_HELP);

  const run = toAction(terminal, done);

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
    .addOption(timeoutOption('skip an article that takes longer'))
    .addOption(bytesOption('skip an article that is larger', 8))
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
    .addOption(
      new Option('-j, --jobs <n>', 'worker threads; the order of the output stays')
        .argParser(parseCount)
        .default(1),
    )
    .addOption(timeoutOption('an error in the place of an article that takes longer'))
    .addOption(bytesOption('an error in the place of a longer line', 64))
    .option(
      '--profile',
      'after the results, what each stage and rule cost, and the slowest article (in one thread)',
    )
    .action(run(async () => (await import('./commands/stream.js')).streamCommand));

  program
    .command('collect')
    .description(
      'join the outputs of shards: files of `annotate stream` into one, or annotation trees into one; gaps and doubles are refused',
    )
    .argument('<inputs...>', 'files of result lines, or folders of annotation files')
    .option('-o, --output <path>', 'file (default: standard output) or folder (default: the configured one)')
    .addOption(
      new Option('--format <format>', 'of one file: result lines, or Parquet with one row a mention')
        .choices(['jsonl', 'parquet'])
        .default('jsonl'),
    )
    .option(
      '--expect <file>',
      'what must be there, and in which order: the input as JSON lines, or ids, one a line',
    )
    .option('--partial', 'articles may be missing')
    .option('-c, --config <file>', 'configuration file')
    .option('-q, --quiet', 'no summary')
    .action(run(async () => (await import('./commands/collect.js')).collectCommand));

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

  declareListing(program, run);

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

  declareReview(program, run, argv);
  declareMerge(program, run);

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
