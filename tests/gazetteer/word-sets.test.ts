// Word sets are bound when first asked for, in the midst of a run: a word that the lexicon gets then was nothing to the articles before.
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { openGazetteer } from '../../src/gazetteer/gazetteer.js';
import { wordsOfSets } from '../../src/model/word-set.js';
import { ROOT } from '../support/root.js';

it('the lexicon that is shipped holds the words of all sets of the program', async () => {
  const modules = ['text', 'recognizers', 'resolve'].flatMap((room) =>
    readdirSync(join(ROOT, 'src', room), { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.ts'))
      .map((file) => join(ROOT, 'src', room, file)),
  );
  for (const module of modules) await import(module);
  const { lexicon } = openGazetteer(readFileSync(join(ROOT, 'dist/gazetteer.bin')));
  const missing = wordsOfSets().filter((word) => {
    const { size } = lexicon;
    return lexicon.intern(word) > 0 && lexicon.size > size;
  });
  expect(missing).toEqual([]);
}, 60_000);
