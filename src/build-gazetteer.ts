// Compiles the gazetteers for the rules that there are; run by the build and before the tests.
import { fileURLToPath } from 'node:url';
import { writeGazetteer } from './gazetteer/write-gazetteer.js';
import { wordsOfSets } from './model/word-set.js';
// every module that makes a word set: what is bound later must find its words there
import './pipeline.js';
import './text/read-article.js';
import { cueWordsOf } from './recognizers/recognize.js';
import { RECOGNIZERS } from './recognizers/recognizers.js';

/** Writes `file` from the gazetteers under `folder`, the words of rules first; returns the number of bytes. */
export const buildGazetteer = (folder: string, file: string): number => {
  const cues = RECOGNIZERS.flatMap(({ rules }) =>
    rules.flatMap((rule) => ('cues' in rule ? cueWordsOf(rule) : [])),
  );
  return writeGazetteer(folder, file, [...new Set([...wordsOfSets(), ...cues])].sort());
};

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const pathOf = (path: string): string => fileURLToPath(new URL(`../${path}`, import.meta.url));
  console.error(
    `gazetteer: ${buildGazetteer(pathOf('src/recognizers'), pathOf('dist/gazetteer.bin'))} bytes`,
  );
}
