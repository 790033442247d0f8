// npm run bench [-- --rounds N]: `annotate stream` next to its peers, interleaved rounds, medians with spread, ratios first.
import { execFileSync, spawnSync } from 'node:child_process';
import { cpus } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { PEERS } from './peers.mjs';
import { describeArticles, readArticles } from './read-articles.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const at = process.argv.indexOf('--rounds');
const rounds = at < 0 ? 3 : Number(process.argv[at + 1]);
const OUR_MEGABYTES = 9;

const articles = readArticles(OUR_MEGABYTES * 1e6);
const input = `${articles.map((article) => JSON.stringify(article)).join('\n')}\n`;
const bytes = articles.reduce((sum, { text }) => sum + Buffer.byteLength(text), 0);

/** The whole process, start-up included. */
const measureStream = () => {
  const from = performance.now();
  const run = spawnSync(process.execPath, [join(root, 'bin/annotate.js'), 'stream'], {
    input,
    maxBuffer: 1 << 30,
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  if (run.status !== 0) throw new Error(`annotate stream exited with ${run.status}`);
  return bytes / 1e3 / (performance.now() - from);
};

const measure = (script, ...argv) =>
  JSON.parse(execFileSync(process.execPath, [join(root, 'bench', script), ...argv], { encoding: 'utf8' }));

const measurePeer = (name) => {
  const { bytes: size, ms } = measure('measure-peer.mjs', name);
  return size / 1e3 / ms;
};

const rates = new Map([['annotate stream', []], ...Object.keys(PEERS).map((name) => [name, []])]);
const loads = [];
for (let round = 0; round < rounds; round += 1) {
  loads.push(measure('measure-load.mjs'));
  rates.get('annotate stream').push(measureStream());
  for (const name of Object.keys(PEERS)) rates.get(name).push(measurePeer(name));
}

const median = (values) => [...values].sort((a, b) => a - b)[values.length >> 1];
const ours = median(rates.get('annotate stream'));
console.log(
  `${rounds} rounds on ${describeArticles()}, Node ${process.version}, ${cpus()[0]?.model ?? 'unknown processor'}\n`,
);
console.log('                     ours is   MB/s median   least   most   does');
for (const [name, values] of rates) {
  const ratio = name === 'annotate stream' ? '' : `${(ours / median(values)).toFixed(2)} x`;
  const does = PEERS[name]?.does ?? 'all eleven types, one process, start-up included';
  console.log(
    `${name.padEnd(18)} ${ratio.padStart(9)} ${median(values).toFixed(3).padStart(13)} ${Math.min(...values)
      .toFixed(2)
      .padStart(7)} ${Math.max(...values)
      .toFixed(2)
      .padStart(6)}   ${does}`,
  );
}
const loadTimes = loads.map(({ ms }) => ms);
console.log(
  `\ngazetteer load: ${median(loadTimes).toFixed(1)} ms median, ${Math.min(...loadTimes).toFixed(1)} least, ${Math.max(...loadTimes).toFixed(1)} most (${(loads[0].bytes / 1e6).toFixed(1)} MB; asked: under 60 ms)`,
);
