// An expected list of articles and an index of results to the order in which the results are written.
import { scanLines } from '../io/scan-lines.js';
import type { ShardFile } from './index-shards.js';
import { shownId, trimEnd } from './index-shards.js';
import type { LineIndex } from './line-index.js';
import type { Problems } from './report-problems.js';
import { LINE_LIMIT } from './read-lines.js';

/** The id that a line of the list stands for: of `{"id"…}`, or the line itself; undefined for an object without one. */
const idOf = (line: string): string | undefined => {
  if (!line.startsWith('{')) return line;
  try {
    const { id } = JSON.parse(line) as { id?: unknown };
    return typeof id === 'string' ? id : undefined;
  } catch {
    return undefined;
  }
};

/** Numbers of the lines with an id in the order of the list. Problems: `gap`, `expected-twice`, `no-id` (a line of the list), `not-expected`. */
export const orderLines = (
  expected: ShardFile,
  index: LineIndex,
  shards: readonly ShardFile[],
  problems: Problems,
): Uint32Array => {
  const order = new Uint32Array(index.size);
  const used = new Uint8Array(index.size);
  let count = 0;
  for (const { bytes, number } of scanLines(expected.path, LINE_LIMIT)) {
    const line = Buffer.from(trimEnd(bytes))
      .toString('utf8')
      .replace(/^\ufeff/, '');
    if (line === '') continue;
    const place = { path: expected.name, line: number };
    const id = idOf(line);
    const found = id === undefined ? undefined : index.find(id);
    if (id === undefined) problems.add('no-id', 'the line names no article', place);
    else if (found === undefined) problems.add('gap', `no shard has a result for ${shownId(id)}`, place);
    else if (used[found] === 1)
      problems.add('expected-twice', `${shownId(id)} is expected twice: ids must differ`, place);
    else {
      used[found] = 1;
      order[count++] = found;
    }
  }
  for (let found = 0; found < index.size; found += 1) {
    if (used[found] === 1 || !index.hasId(found)) continue;
    const { shard, line } = index.placeOf(found);
    problems.add('not-expected', `the article of this result is not in ${expected.name}`, {
      path: shards[shard]?.name ?? '',
      line,
    });
  }
  return order.subarray(0, count);
};
