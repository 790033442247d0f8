// Shards that `annotate stream` wrote to an index of their lines; what is torn or double is named.
import { scanLines } from '../io/scan-lines.js';
import { LineIndex } from './line-index.js';
import type { Problems } from './report-problems.js';
import { LINE_LIMIT } from './read-lines.js';
import { visible } from './visible.js';

/** `path` to open, `name` to show. */
export interface ShardFile {
  readonly path: string;
  readonly name: string;
}

interface ResultHead {
  readonly id?: string;
  readonly error?: { readonly code?: unknown; readonly message?: unknown };
}

/** Characters of an id that a message repeats. */
const SHOWN = 80;

export const shownId = (id: string): string => visible(JSON.stringify(id.slice(0, SHOWN)));

/** Spaces, tabs and returns at the end: Hadoop Streaming writes a tab behind a line that has no value. */
export const trimEnd = (bytes: Uint8Array): Uint8Array => {
  let end = bytes.length;
  while (end > 0 && [9, 13, 32].includes(bytes[end - 1] as number)) end -= 1;
  return bytes.subarray(0, end);
};

/** What a line says of itself, or undefined when it is no line of `annotate stream`. */
const readHead = (bytes: Uint8Array): ResultHead | undefined => {
  try {
    const line = JSON.parse(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('utf8')) as {
      id?: unknown;
      error?: unknown;
      mentions?: unknown;
    } | null;
    const hasError = typeof line?.error === 'object' && line.error !== null;
    const isResult = typeof line?.id === 'string' && Array.isArray(line.mentions);
    const isError = hasError && (line.id === undefined || typeof line.id === 'string');
    return isResult || isError ? (line as ResultHead) : undefined;
  } catch {
    return undefined;
  }
};

/** Every line of every shard, in the order given. Problems: `torn-line`, `double-id`, and `not-annotated` for an error line, which is in the index. */
export const indexShards = (shards: readonly ShardFile[], problems: Problems): LineIndex => {
  const index = new LineIndex();
  shards.forEach(({ path, name }, shard) => {
    for (const { bytes, offset, number } of scanLines(path, LINE_LIMIT)) {
      const trimmed = trimEnd(bytes);
      if (trimmed.length === 0) continue;
      const place = { path: name, line: number };
      const head = readHead(trimmed);
      if (head === undefined) {
        problems.add(
          'torn-line',
          'the line is no result of `annotate stream`: was the job killed? run this shard again',
          place,
        );
        continue;
      }
      const { id, error } = head;
      const known = index.add(id, { shard, line: number, offset, length: trimmed.length });
      if (known !== undefined) {
        const first = index.placeOf(known);
        problems.add(
          'double-id',
          `${shownId(id as string)} stands in ${shards[first.shard]?.name ?? ''}:${first.line} too`,
          place,
        );
      } else if (error)
        problems.add(
          'not-annotated',
          `${id === undefined ? '' : `${shownId(id)}: `}${String(error.code)}: ${String(error.message).slice(0, 200)}`,
          place,
        );
    }
  });
  return index;
};
