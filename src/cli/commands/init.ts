// `annotate init`: a configuration file with every key explained, and the folders it names.
import { join, resolve } from 'node:path';
import { makeFolder, writeWhole } from '../../io/write-file.js';
import { ExitCode } from '../exit-code.js';
import type { Terminal } from '../terminal.js';
import { visible } from '../visible.js';

const CONFIG = `# Configuration of \`annotate\`; paths are relative to this file. Every key may be left out.
# yaml-language-server: $schema=./node_modules/corpus-annotator/schema/config.schema.json

# Where the articles are, and where their annotation files go (same folders and names, .yaml).
corpus: corpus
annotations: annotations

# Which files are articles: globs below the corpus folder.
include: ["**/*.{txt,md,html,htm}"]
exclude: []

# Only these types; all eleven when left out.
# types: [judge, court, statute, case, datacenter, money, date, company, organization, person, place]
`;

/** Never overwrites: a configuration file that stands is left as it is and said so. */
export const initCommand = async (terminal: Terminal, folder: string): Promise<number> => {
  const root = resolve(terminal.cwd, folder);
  for (const name of ['corpus', 'annotations']) makeFolder(join(root, name));
  const path = join(root, 'annotate.config.yaml');
  writeWhole(path, CONFIG, { expected: 'absent' });
  terminal.err(`${visible(path)}: written\nPut articles into corpus/, then run \`annotate\`.\n`);
  return ExitCode.Done;
};
