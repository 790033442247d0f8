// A run that finds nothing changed, next to listing, reading and hashing the same files.
import { fileURLToPath } from 'node:url';
import { acceptMentions } from '../setup/accept-mentions.mjs';
import { makeProject } from '../setup/make-project.mjs';
import { timeProcess } from '../setup/time-process.mjs';

const READER = fileURLToPath(new URL('../read-files.mjs', import.meta.url));
/** Share of the files with a decision of a person. */
const DECIDED = 0.3;

export const rerun = {
  name: 'rerun',
  does: 'second run, nothing changed, decisions in 30 % of the files',
  isOfBuild: true,
  metrics: {
    unchanged: { unit: 'ms', better: 'less', does: 'annotate, nothing changed' },
    read: { unit: 'ms', better: 'less', does: 'list, read and hash articles and annotation files' },
  },
  open: ({ program }, { folder, generated, options }) => {
    const project = folder('rerun');
    const run = () => timeProcess([program, '-q'], { cwd: project }).ms;
    makeProject(project, generated().texts());
    run();
    acceptMentions(project, Math.ceil(DECIDED * options.files));
    run();
    return { measureRound: () => ({ read: timeProcess([READER, project]).ms, unchanged: run() }) };
  },
};
