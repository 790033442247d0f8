// Bytes to the id that git gives them, without git.
import { createHash } from 'node:crypto';

/** Git blob id of the bytes: 40 hexadecimal digits. */
export const gitBlob = (bytes: Uint8Array): string =>
  createHash('sha1').update(`blob ${bytes.length}\0`).update(bytes).digest('hex');
