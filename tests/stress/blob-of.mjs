// A text to the hash under which git knows it.
import { createHash } from 'node:crypto';

export const blobOf = (text) => {
  const bytes = Buffer.from(text);
  return createHash('sha1').update(`blob ${bytes.length}\0`).update(bytes).digest('hex');
};
