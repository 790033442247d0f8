// R6: an article is rewritten while it is read; the recorded hash is of a text that was there, and every quote is in it.
import { renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { blobOf } from './blob-of.mjs';
import { newsArticle } from './news.mjs';
import { openStage } from './stage.mjs';

export const scenario = {
  id: 'R6',
  what: 'article rewritten while it is read',
  targets: { ci: '3 rounds: every hash existed, 0 false quotes', nightly: '50 rounds' },
  sabotage: 'records a hash of nothing',
  async run({ program, size, random }) {
    const rounds = { small: 1, ci: 3, nightly: 50 }[size];
    const failures = [];
    let read = 0;
    for (let round = 0; round < rounds; round += 1) {
      const stage = openStage(program, { 'corpus/a.txt': newsArticle(random, 8) });
      const versions = new Map();
      const note = (text) => versions.set(blobOf(text).slice(0, 12), text);
      note(stage.read('corpus/a.txt'));
      const { done } = stage.start(['-q', '--jobs', '1']);
      const timer = setInterval(() => {
        const text = newsArticle(random, 8);
        note(text);
        writeFileSync(join(stage.root, 'next'), text);
        renameSync(join(stage.root, 'next'), join(stage.root, 'corpus/a.txt'));
      }, 2);
      await done;
      clearInterval(timer);
      for (const text of stage.annotations().values()) {
        const version = versions.get(/^text: git:([0-9a-f]+)$/m.exec(text)?.[1]);
        if (version === undefined) failures.push('the recorded hash is of no text that was there');
        const quotes = [...text.matchAll(/^ {6}quote: ([^"'\n]+)$/gm)].map(([, quote]) => quote);
        const isFalse = quotes.find((quote) => version !== undefined && !version.includes(quote));
        if (isFalse !== undefined) failures.push(`the quote ${isFalse} is not in the recorded text`);
        read += quotes.length;
      }
      stage.close();
    }
    if (read === 0) failures.push('nothing was read');
    return { measured: `${rounds} rounds, ${read} quotes true to a recorded text`, failures };
  },
};
