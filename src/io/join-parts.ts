// Many small pieces of bytes to few large ones.

/** Bytes that are put together. */
const JOIN_AT = 1 << 20;

/** The same bytes in pieces of a megabyte and more; only the last is smaller. */
export function* joinParts(parts: Iterable<Uint8Array>): Generator<Uint8Array> {
  let held: Uint8Array[] = [];
  let size = 0;
  for (const part of parts) {
    held.push(part);
    size += part.length;
    if (size < JOIN_AT) continue;
    yield Buffer.concat(held);
    held = [];
    size = 0;
  }
  if (size > 0) yield Buffer.concat(held);
}
