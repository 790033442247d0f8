// A byte stream to lines, one at a time, whatever the length of the input.
import { Buffer } from 'node:buffer';

const LINE_FEED = 10;
const CARRIAGE_RETURN = 13;

/** A line of more than 64 MB of JSON is no news article. */
export const LINE_LIMIT = 64 * 1024 * 1024;

/** A line's bytes without its end, LF or CRLF; `tooLong` when it was longer than the limit and was thrown away. */
export interface ByteLine {
  readonly bytes: Uint8Array;
  readonly tooLong: boolean;
}

const withoutReturn = (bytes: Uint8Array): Uint8Array =>
  bytes.at(-1) === CARRIAGE_RETURN ? bytes.subarray(0, -1) : bytes;

/** The lines that each chunk completes, as a batch; never more than one chunk and one unfinished line are held. */
export async function* readLines(
  chunks: AsyncIterable<Uint8Array>,
  limit: number,
): AsyncGenerator<readonly ByteLine[]> {
  let parts: Uint8Array[] = [];
  let size = 0;
  const finish = (): ByteLine => {
    const tooLong = size > limit;
    const whole = parts.length === 1 ? (parts[0] as Uint8Array) : Buffer.concat(parts);
    parts = [];
    size = 0;
    return { bytes: withoutReturn(whole), tooLong };
  };
  const take = (part: Uint8Array): void => {
    size += part.byteLength;
    if (size > limit) parts = [];
    else if (part.byteLength > 0) parts.push(part);
  };
  for await (const chunk of chunks) {
    const lines: ByteLine[] = [];
    let from = 0;
    for (let at = chunk.indexOf(LINE_FEED); at >= 0; at = chunk.indexOf(LINE_FEED, from)) {
      take(chunk.subarray(from, at));
      lines.push(finish());
      from = at + 1;
    }
    take(chunk.subarray(from));
    if (lines.length > 0) yield lines;
  }
  if (size > 0) yield [finish()];
}
