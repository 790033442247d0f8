// Lines to one buffer and back, for the way to a worker.
import type { LineBatch } from './annotate-lines.js';
import type { ByteLine } from './read-lines.js';

/** Lines of a batch in one buffer that is handed over, not copied. */
export interface PackedBatch {
  readonly first: number;
  readonly bytes: Uint8Array;
  /** number of bytes of each line; -1 for one that was too long */
  readonly lengths: Int32Array;
}

/** A copy of the lines that can be handed to a thread. */
export const packBatch = ({ first, lines }: LineBatch): PackedBatch => {
  const lengths = Int32Array.from(lines, ({ bytes, tooLong }) => (tooLong ? -1 : bytes.byteLength));
  const bytes = new Uint8Array(lines.reduce((sum, line) => sum + line.bytes.byteLength, 0));
  let at = 0;
  for (const line of lines) {
    bytes.set(line.bytes, at);
    at += line.bytes.byteLength;
  }
  return { first, bytes, lengths };
};

/** What `packBatch` packed. */
export const unpackBatch = ({ first, bytes, lengths }: PackedBatch): LineBatch => {
  let at = 0;
  const lines = Array.from(lengths, (length): ByteLine => {
    const from = at;
    at += Math.max(0, length);
    return { bytes: bytes.subarray(from, at), tooLong: length < 0 };
  });
  return { first, lines };
};
