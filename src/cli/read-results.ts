// Places of result lines in shards to the results, read one by one; errors are passed over.
import { openSlices } from '../io/open-slices.js';
import type { ReadResult } from '../exchange/print-parquet.js';
import type { ShardFile } from './index-shards.js';
import type { LineIndex } from './line-index.js';

/** Results in this order. Lines were seen to be results or errors when the index was made. */
export function* readResults(
  index: LineIndex,
  order: Iterable<number>,
  shards: readonly ShardFile[],
): Generator<ReadResult> {
  const slices = openSlices();
  try {
    for (const number of order) {
      const { shard, offset, length, line } = index.placeOf(number);
      const { path, name } = shards[shard] as ShardFile;
      const result = JSON.parse(Buffer.from(slices.read(path, offset, length)).toString('utf8')) as {
        id: string;
        mentions?: readonly unknown[];
      };
      if (result.mentions) yield { id: result.id, mentions: result.mentions, place: { path: name, line } };
    }
  } finally {
    slices.close();
  }
}
