// Whole processes that have little to do.
import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { readSource } from '../read-articles.mjs';
import { median } from '../report/summarize.mjs';
import { askScript } from '../setup/ask-script.mjs';
import { makeProject } from '../setup/make-project.mjs';
import { timeProcess } from '../setup/time-process.mjs';

const LOAD = fileURLToPath(new URL('../measure-load.mjs', import.meta.url));
/** Bytes of the article; the one next to it is taken. */
const SMALL = 3000;
/** Times in a round, one after the other in turn: such short times need more of them. */
const TIMES = 5;

const smallText = () => {
  const away = ({ text }) => Math.abs(Buffer.byteLength(text) - SMALL);
  return readSource().reduce((best, article) => (away(article) < away(best) ? article : best)).text;
};

export const start = {
  name: 'start',
  does: 'start-up',
  isOfBuild: true,
  metrics: {
    empty: { unit: 'ms', better: 'less', does: 'node -e 0' },
    help: { unit: 'ms', better: 'less', does: 'annotate --help' },
    file: { unit: 'ms', better: 'less', does: 'annotate, one article of 3 KB as a file' },
    line: { unit: 'ms', better: 'less', does: 'annotate stream, the same article as a line' },
    load: {
      unit: 'ms',
      better: 'less',
      does: 'rules and names from disk to ready, loading of modules not counted',
    },
  },
  open: ({ root, program }, { folder }) => {
    const project = folder('start');
    const text = smallText();
    makeProject(project, [text]);
    const input = join(project, 'article.jsonl');
    writeFileSync(input, `${JSON.stringify({ id: 'article', text })}\n`);
    const runs = {
      empty: () => timeProcess(['-e', '0']).ms,
      help: () => timeProcess([program, '--help']).ms,
      file: () => {
        for (const made of ['annotations', '.annotate'])
          rmSync(join(project, made), { recursive: true, force: true });
        return timeProcess([program, '-q'], { cwd: project }).ms;
      },
      line: () => timeProcess([program, 'stream'], { input }).ms,
      load: () => askScript(LOAD, root).ms,
    };
    return {
      measureRound: () => {
        const times = Object.fromEntries(Object.keys(runs).map((name) => [name, []]));
        for (let time = 0; time < TIMES; time += 1)
          for (const [name, run] of Object.entries(runs)) times[name].push(run());
        return Object.fromEntries(Object.entries(times).map(([name, all]) => [name, median(all)]));
      },
    };
  },
};
