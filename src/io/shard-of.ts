// Paths to shards: the same path falls into the same part on every machine, whatever else the corpus holds.
import { createHash } from 'node:crypto';

/** Number from 1 to `count` by the SHA-256 of the path, which has `/` and is relative to the corpus. */
export const shardOf = (path: string, count: number): number =>
  (createHash('sha256').update(path.normalize('NFC')).digest().readUInt32BE(0) % count) + 1;
