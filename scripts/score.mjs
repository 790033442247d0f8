// Scores `annotate stream` on articles against their gold: npm run score [-- --errors all|TYPE] [-- --only ID-PREFIX]
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const shared = process.env.ANNOTATE_SHARED ?? join(root, '../shared');
const option = (name) => {
  const at = process.argv.indexOf(name);
  return at < 0 ? undefined : process.argv[at + 1];
};

if (!existsSync(join(shared, 'gold')) || !existsSync(join(shared, 'tools'))) {
  console.error(
    `score: no gold articles at ${shared}: set ANNOTATE_SHARED to the folder that holds corpus, gold and tools`,
  );
  process.exitCode = 2;
} else {
  const { readGold } = await import(pathToFileURL(join(shared, 'tools/gold.mjs')));
  const { score, table } = await import(pathToFileURL(join(shared, 'tools/score.mjs')));
  const only = option('--only') ?? '';
  const golds = readdirSync(join(shared, 'gold'))
    .filter((file) => file.endsWith('.marked') && file.startsWith(only))
    .sort()
    .map((file) =>
      readGold(join(shared, 'gold', file), join(shared, 'corpus', file.replace('.marked', '.txt'))),
    );
  const input = golds.map(({ id, text }) => JSON.stringify({ id, text })).join('\n') + '\n';
  const run = spawnSync(process.execPath, [join(root, 'bin/annotate.js'), 'stream'], {
    input,
    encoding: 'utf8',
    maxBuffer: 1 << 28,
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  const predictions = run.stdout
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line));
  const broken = predictions.filter((prediction) => prediction.error);
  for (const prediction of broken) console.error(`score: ${prediction.id}: ${prediction.error.message}`);
  for (const prediction of predictions) {
    const text = golds.find(({ id }) => id === prediction.id)?.text ?? '';
    for (const mention of prediction.mentions ?? [])
      if (text.slice(mention.start, mention.end) !== mention.text)
        throw new Error(`${prediction.id}: untrue span ${JSON.stringify(mention)}`);
  }
  const result = score(golds, predictions);
  console.log(table(result));
  const wanted = option('--errors');
  if (wanted)
    for (const error of result.errors.filter(([, type]) => wanted === 'all' || type === wanted))
      console.log(error.join('\t'));
  process.exitCode = run.status || broken.length > 0 ? 1 : 0;
}
