// `proved-patterns.json`: what was found of each shipped pattern, by a hash of it: proving them all takes minutes.
import { readFileSync, writeFileSync } from 'node:fs';

const LIST = new URL('proved-patterns.json', import.meta.url);

export const readProved = () => new Map(Object.entries(JSON.parse(readFileSync(LIST, 'utf8'))));

export const writeProved = (entries) => {
  const sorted = [...entries].sort(([a], [b]) => (a < b ? -1 : 1));
  writeFileSync(LIST, `${JSON.stringify(Object.fromEntries(sorted), undefined, 2)}\n`);
};
