// Articles `{ id, text, published? }` → what `annotate stream` says of them; an untrue span or an error line ends the run.
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const program = fileURLToPath(new URL('../../bin/annotate.js', import.meta.url));

/** One result per article, in their order, by the built program. @throws Error on an error line or a span whose text is not the article's. */
export const annotateStream = (articles) => {
  const run = spawnSync(process.execPath, [program, 'stream'], {
    input: articles.map(({ id, text, published }) => JSON.stringify({ id, text, published }) + '\n').join(''),
    encoding: 'utf8',
    maxBuffer: 1 << 29,
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  if (run.status !== 0) throw new Error(`annotate stream ended with ${run.status}`);
  const results = run.stdout
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line));
  results.forEach((result, index) => {
    if (result.error) throw new Error(`${result.id}: ${result.error.message}`);
    for (const mention of result.mentions)
      if (articles[index].text.slice(mention.start, mention.end) !== mention.text)
        throw new Error(`${result.id}: untrue span ${JSON.stringify(mention)}`);
  });
  return results;
};
