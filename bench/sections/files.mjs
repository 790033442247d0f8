// The first run over many files, next to `stream` of the same text; both in one thread.
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { makeProject } from '../setup/make-project.mjs';
import { timeProcess } from '../setup/time-process.mjs';

export const files = {
  name: 'files',
  does: 'first run over many files, one thread',
  isOfBuild: true,
  metrics: {
    first: { unit: 'ms', better: 'less', does: 'annotate, nothing there before' },
    stream: { unit: 'ms', better: 'less', does: 'annotate stream of the same text' },
  },
  open: ({ program }, { folder, generated }) => {
    const project = folder('files');
    const { path, texts } = generated();
    makeProject(project, texts());
    const clear = () => {
      for (const made of ['annotations', '.annotate'])
        rmSync(join(project, made), { recursive: true, force: true });
    };
    return {
      measureRound: () => {
        clear();
        const first = timeProcess([program, '-q', '--jobs', '1'], { cwd: project }).ms;
        return { first, stream: timeProcess([program, 'stream'], { input: path }).ms };
      },
    };
  },
};
