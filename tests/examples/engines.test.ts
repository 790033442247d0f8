// The scripts of `examples/scale` on their engines; a test is skipped, by name, where the engine is not installed.
import { spawnSync } from 'node:child_process';
import { chmodSync, existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import type { Project } from '../support/project.js';
import { makeProject } from '../support/project.js';
import { ROOT } from '../support/root.js';
import { ANNOTATE, isInstalled, runScript } from '../support/run-script.js';
import { ARTICLES, resultsOfOneProcess } from './article-lines.js';

const JOBS = { JOBS: '2' };

/** As `annotate`, but the first process that sees `article 17` writes half a result and is killed. */
const makeMortal = (project: Project): string => {
  project.write(
    'mortal.sh',
    `#!/usr/bin/env bash
if [ "$1" = stream ]; then
  input=$(mktemp); cat > "$input"
  if grep -q '"article 17"' "$input" && mkdir "${project.root}/died" 2> /dev/null; then
    ${ANNOTATE} "$@" < "$input" | head -c 300; rm "$input"; kill -9 $$
  fi
  ${ANNOTATE} "$@" < "$input"; code=$?; rm "$input"; exit $code
fi
exec ${ANNOTATE} "$@"
`,
  );
  chmodSync(join(project.root, 'mortal.sh'), 0o755);
  return join(project.root, 'mortal.sh');
};

const makeWork = (): Project => makeProject({ 'articles.jsonl': ARTICLES.join('') });

const treeOf = (folder: string): Record<string, string> =>
  Object.fromEntries(
    (readdirSync(folder, { recursive: true }) as string[])
      .filter((file) => file.endsWith('.yaml'))
      .sort()
      .map((file) => [file, readFileSync(join(folder, file), 'utf8')]),
  );

describe.skipIf(!isInstalled('parallel'))(
  'GNU parallel (skipped where it is not installed)',
  { timeout: 300_000 },
  () => {
    it('--pipe gives the bytes of one process', () => {
      const { code, out, err } = runScript('gnu-parallel/pipe.sh', [], {
        cwd: ROOT,
        input: ARTICLES.join(''),
        env: { ...JOBS, BLOCK: '4k' },
      });
      expect(code, err).toBe(0);
      expect(out).toBe(resultsOfOneProcess());
    });

    it('a killed job is resumed from the job log, it alone, and the result is that of one process', () => {
      const project = makeWork();
      const run = (): ReturnType<typeof runScript> =>
        runScript('gnu-parallel/shards.sh', ['articles.jsonl', 'work', 'all.jsonl', '5'], {
          cwd: project.root,
          env: { ...JOBS, ANNOTATE: makeMortal(project) },
        });
      expect(run().code).not.toBe(0);
      expect(existsSync(join(project.root, 'all.jsonl'))).toBe(false);
      expect(readdirSync(join(project.root, 'work/results'))).toHaveLength(4);
      const logged = (): string[] => project.read('work/jobs.log').trimEnd().split('\n').slice(1);
      expect(logged()).toHaveLength(5);
      const { code, err } = run();
      expect(code, err).toBe(0);
      expect(logged()).toHaveLength(6);
      expect(project.read('all.jsonl')).toBe(resultsOfOneProcess());
    });

    it('parts of a corpus make the tree that one process makes', () => {
      const corpus = Object.fromEntries(
        ARTICLES.slice(0, 12).map((line, index) => [
          `corpus/${index}.txt`,
          (JSON.parse(line) as { text: string }).text,
        ]),
      );
      const [parts, whole] = [makeProject(corpus), makeProject(corpus)];
      const { code, err } = runScript('gnu-parallel/trees.sh', ['3'], { cwd: parts.root, env: JOBS });
      expect(code, err).toBe(0);
      expect(spawnSync('bash', ['-c', `${ANNOTATE} -q`], { cwd: whole.root }).status).toBe(0);
      expect(treeOf(join(parts.root, 'annotations'))).toEqual(treeOf(join(whole.root, 'annotations')));
    });
  },
);

describe.skipIf(!isInstalled('snakemake'))(
  'Snakemake (skipped where it is not installed)',
  { timeout: 600_000 },
  () => {
    it('after a failure, a second run makes the missing shard only, and the result is that of one process', () => {
      const project = makeWork();
      const run = (): { status: number | null; stderr: string } =>
        spawnSync(
          'snakemake',
          [
            '--snakefile',
            join(ROOT, 'examples/scale/snakemake/Snakefile'),
            '--cores',
            '2',
            '--nolock',
            '--keep-going',
            '--config',
            'shards=3',
            'retries=0',
          ],
          {
            cwd: project.root,
            encoding: 'utf8',
            env: {
              ...process.env,
              ANNOTATE: makeMortal(project),
              XDG_CACHE_HOME: join(project.root, 'cache'),
            },
          },
        );
      expect(run().status).not.toBe(0);
      expect(existsSync(join(project.root, 'work/results.jsonl'))).toBe(false);
      const second = run();
      expect(second.status, second.stderr).toBe(0);
      expect(second.stderr.match(/^rule annotate:/gm)).toHaveLength(1);
      expect(project.read('work/results.jsonl')).toBe(resultsOfOneProcess());
    });
  },
);

const isRoot = process.getuid?.() === 0;

describe.skipIf(!isRoot || !isInstalled('sbatch', 'slurmd', 'slurmctld', 'munged'))(
  'Slurm (skipped where it is not installed, or by another user than root)',
  { timeout: 600_000 },
  () => {
    it('an array job whose task is killed and put back gives the bytes of one process', () => {
      const project = makeWork();
      const folder = join(project.root, 'cluster');
      onTestFinished(() => void runScript('slurm/cluster.sh', ['stop', folder], { cwd: project.root }));
      const env = { SLURM_PORT: String(20_000 + (process.pid % 10_000)) };
      const start = runScript('slurm/cluster.sh', ['start', folder], { cwd: project.root, env });
      expect(start.code, start.err).toBe(0);
      const { code, err } = runScript(
        'slurm/submit.sh',
        ['articles.jsonl', join(project.root, 'work'), 'all.jsonl', '4'],
        {
          cwd: project.root,
          env: { ANNOTATE: makeMortal(project), SLURM_CONF: join(folder, 'slurm.conf') },
        },
      );
      expect(code, err).toBe(0);
      expect(existsSync(join(project.root, 'died'))).toBe(true);
      expect(project.read('all.jsonl')).toBe(resultsOfOneProcess());
    });
  },
);
