// The options of `annotate eval`, with the words that explain them.
import type { Command } from 'commander';
import { Option } from 'commander';
import { parseTypeMap, parseTypes, parseWhole } from './options.js';
import { parseThresholds } from './parse-gates.js';
import { typesOption } from './types-option.js';

const HELP = `
Gold, predictions, baselines and reviewers are files, folders or REV:path (read from git). What is read:
  .yaml        our annotation files, with their articles: as gold what people accepted, corrected or added counts, what nobody has
               decided is optional, what they rejected is no mention; as predictions what the rules said
  .marked      marked text: ⟦type:words|key=value⟧, ⟦?type:words⟧ optional, ⟦#skip:words⟧ outside the article
  .jsonl       {"id","text","mentions":[{"start","end","type",…}],"skips"?} a line; predictions may leave out the text
  .ann         brat, with its .txt; mentions in pieces are read from the first to the last character

Exit codes: 0 evaluated; 1 a threshold is not met, or --no-regress found less than the baseline; 2 usage, or input that cannot be read.`;

/** The command with its options, ready for its action. */
export const evalOptions = (command: Command): Command =>
  command
    .description('score predictions against gold, or two reviewers against each other')
    .option('--gold <source>', 'what is right: a file, a folder, or REV:path')
    .option('--pred <source>', 'what is scored; without it the program annotates the text of the gold')
    .option('--baseline <source>', 'other predictions: gains and losses against them are listed')
    .option('--agreement <source...>', 'two reviewers, instead of --gold and --pred')
    .option(
      '--texts <source>',
      'folder of the .txt files of marked text and brat, when they do not lie beside them',
    )
    .addOption(
      new Option('--map <list>', 'names of types in the files: PER=person,MISC= (left out)').argParser(
        parseTypeMap,
      ),
    )
    .addOption(
      new Option('--offsets <unit>', 'unit of start and end in JSON lines')
        .choices(['utf16', 'codepoint'])
        .default('utf16'),
    )
    .addOption(typesOption())
    .addOption(
      new Option(
        '--fail-under <list>',
        'exit 1 when a figure is lower: strict=.90,type=.95,strict.judge=.8,strict.macro=.8',
      ).argParser(parseThresholds),
    )
    .option('--no-regress', 'exit 1 when strict micro F1 is lower than that of --baseline')
    .addOption(
      new Option('--bootstrap <rounds>', 'rounds of the 95 % intervals over texts; 0: none')
        .argParser(parseWhole)
        .default(1000),
    )
    .addOption(new Option('--seed <n>', 'seed of the intervals').argParser(parseWhole).default(1))
    .addOption(
      new Option(
        '--errors [list]',
        'list the errors as marked sentences: all, or those of some types',
      ).argParser((list) => (list === 'all' ? true : parseTypes(list))),
    )
    .addOption(new Option('--format <format>', 'format').choices(['text', 'json', 'html']).default('text'))
    .option('-o, --output <file>', 'write to a file')
    .option('-c, --config <file>', 'configuration file')
    .addHelpText('after', HELP);
