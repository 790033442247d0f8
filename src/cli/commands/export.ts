// `annotate export`: lists of entities, mentions or data-centre locations over all annotation files.
import { relative } from 'node:path';
import { readDocument } from '../../annotations/read-document.js';
import { exportEntities } from '../../exchange/export-entities.js';
import { exportLocations } from '../../exchange/export-locations.js';
import type { ExportInput } from '../../exchange/export-mentions.js';
import { exportMentions } from '../../exchange/export-mentions.js';
import { printCsv } from '../../exchange/print-csv.js';
import { printJson } from '../../exchange/print-json.js';
import { printJsonl } from '../../exchange/print-jsonl.js';
import { printMarkdown } from '../../exchange/print-markdown.js';
import { printYaml } from '../../exchange/print-yaml.js';
import type { Table } from '../../exchange/table.js';
import { findAnnotationFiles } from '../../io/find-annotation-files.js';
import { findConfig } from '../../io/find-config.js';
import { locateArticle } from '../../io/locate-article.js';
import { readUtf8File } from '../../io/read-file.js';
import { writeWhole } from '../../io/write-file.js';
import { AnnotateError } from '../../model/annotate-error.js';
import type { EntityType } from '../../model/entity-type.js';
import type { State } from '../../review/states.js';
import { STATES } from '../../review/states.js';
import { ExitCode } from '../exit-code.js';
import { nearest } from '../nearest.js';
import { outputPath } from '../output-path.js';
import { printError } from '../print-error.js';
import type { Terminal } from '../terminal.js';

const PRINTERS = {
  csv: printCsv,
  json: printJson,
  jsonl: printJsonl,
  yaml: printYaml,
  md: printMarkdown,
} as const satisfies Record<string, (table: Table) => string>;

const LISTS = { entities: exportEntities, mentions: exportMentions, locations: exportLocations };

export interface ExportCommandOptions {
  readonly what: keyof typeof LISTS;
  readonly format: keyof typeof PRINTERS;
  readonly state?: string;
  readonly types?: readonly EntityType[];
  readonly config?: string;
  readonly output?: string;
}

/** Prints the list. Damaged files are named and left out, with exit 1. @throws AnnotateError `unknown-state`, `output-is-work` */
export const exportCommand = async (
  terminal: Terminal,
  paths: readonly string[],
  options: ExportCommandOptions,
): Promise<number> => {
  const states = options.state === undefined ? undefined : parseStates(options.state);
  const config = findConfig(terminal.cwd, options.config);
  const output = options.output === undefined ? undefined : outputPath(terminal.cwd, options.output, config);
  const files = await findAnnotationFiles(config, terminal.cwd, paths, { namesOthers: true });
  const inputs: ExportInput[] = [];
  let damaged = 0;
  for (const file of files) {
    try {
      const document = readDocument(readUtf8File(file), relative(terminal.cwd, file));
      inputs.push({
        article: relative(config.root, locateArticle(config, file, document.article)),
        document,
      });
    } catch (error) {
      if (!(error instanceof AnnotateError)) throw error;
      damaged += 1;
      terminal.err(printError(error));
    }
  }
  const table = LISTS[options.what](inputs, { states, types: options.types });
  const text = PRINTERS[options.format](table);
  if (output === undefined) await terminal.out(text);
  else writeWhole(output, text);
  return damaged > 0 ? ExitCode.Findings : ExitCode.Done;
};

const parseStates = (list: string): State[] =>
  list
    .split(',')
    .map((name) => name.trim())
    .filter(Boolean)
    .map((name) => {
      const state = STATES.find((candidate) => candidate === name);
      if (!state)
        throw new AnnotateError(
          'unknown-state',
          `no state "${name}"${nearest(name, STATES)}: use ${STATES.join(', ')}`,
        );
      return state;
    });
