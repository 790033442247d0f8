// Texts beside the gold articles that show where else a rule fires: press releases, and the texts of other programs' sets.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';

const SETS = /^(?:gum|re3d|wikigold|e-ner|indian-legal-dev)\.jsonl$/;

const linesOf = (text) =>
  text
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line));

/** `{ id, text }` each, none of `without`. */
export const readOtherTexts = (shared, without) => {
  const bulk = join(shared, 'bulk/press-releases.jsonl.gz');
  const peers = join(shared, 'peers');
  return [
    ...(existsSync(bulk) ? linesOf(gunzipSync(readFileSync(bulk)).toString('utf8')) : []),
    ...(existsSync(peers)
      ? readdirSync(peers)
          .filter((file) => SETS.test(file))
          .sort()
          .flatMap((file) => linesOf(readFileSync(join(peers, file), 'utf8')))
      : []),
  ]
    .map(({ id, text }) => ({ id, text }))
    .filter(({ text }) => !without.has(text));
};
