// The commands that list what the program reads and knows: files, types, rules, schemas.
import type { Command } from 'commander';
import { typesOption } from './types-option.js';
import type { Run } from './to-action.js';

/** Adds `files`, `types`, `rules` and `schema`. */
export const declareListing = (program: Command, run: Run): void => {
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
};
