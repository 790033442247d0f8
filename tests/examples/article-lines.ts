// A few short articles as JSON lines, and what one process makes of them.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../support/root.js';
import { runBin } from '../support/run-bin.js';

const TEXTS = (readdirSync(join(ROOT, 'corpus'), { recursive: true }) as string[])
  .filter((file) => file.endsWith('.txt'))
  .sort()
  .map((file) => readFileSync(join(ROOT, 'corpus', file), 'utf8'));

/** Lines with their ends. */
export const ARTICLES: readonly string[] = Array.from(
  { length: 30 },
  (_, index) =>
    `${JSON.stringify({ id: `article ${index}`, text: TEXTS[index % TEXTS.length]?.slice(index * 20, index * 20 + 400) })}\n`,
);

let results: string | undefined;

/** Made once a file of tests. */
export const resultsOfOneProcess = (): string =>
  (results ??= runBin(['stream'], { cwd: ROOT, input: ARTICLES.join('') }).out);
