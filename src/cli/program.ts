// The command line: every command, argument and option. Commands are loaded when they run, so that help needs no NLP.
import { Argument, Command, Option } from 'commander';
import { ENTITY_TYPES } from '../model/entity-type.js';
import { programVersion } from './program-version.js';
import { evalOptions } from './eval-options.js';
import { parseConfidence, parseCount, parseTypes } from './options.js';
import { parseShard } from './parse-shard.js';
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

const EXIT_HELP = `
Exit codes: 0 done; 1 findings, skipped articles, a threshold not met, or --check would change something; 2 usage, configuration or I/O; 130 Ctrl-C.
Data goes to standard output, everything else to standard error.`;

/** The program; `done` gets the exit code of the command that ran. */
export const buildProgram = (terminal: Terminal, done: (code: number) => void): Command => {
  const program = new Command('annotate')
    .description(
      'Finds judges, companies, courts, statutes, cases, dates, people, organizations, places, money and data centres in news articles, and writes one YAML annotation file per article.',
    )
    .version(programVersion(), '-V, --version')
    .configureOutput({ writeOut: (text) => void terminal.out(text), writeErr: (text) => terminal.err(text) })
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
    .action(run(async () => (await import('./commands/stream.js')).streamCommand));

  program
    .command('collect')
    .description(
      'join the outputs of shards: files of `annotate stream` into one, or annotation trees into one; gaps and doubles are refused',
    )
    .argument('<inputs...>', 'files of result lines, or folders of annotation files')
    .option('-o, --output <path>', 'file (default: standard output) or folder (default: the configured one)')
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
    .option('-c, --config <file>', 'configuration file')
    .option('-q, --quiet', 'no summary')
    .action(run(async () => (await import('./commands/check.js')).checkCommand));

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
