// node bench/measure-peer.mjs NAME [SHARE]: one peer over its megabytes of the articles, or a share of them, in a process of its own: prints {"bytes","ms","found"}.
import { PEERS } from './peers.mjs';
import { readArticles } from './read-articles.mjs';

const [name, share = 1] = process.argv.slice(2);
const { load, megabytes } = PEERS[name];
const run = await load();
const articles = readArticles(Number(share) * megabytes * 1e6).map(({ text }) => ({
  text,
  bytes: Buffer.byteLength(text),
  encoded: name === 'decode' ? Buffer.from(text) : text,
}));
run(articles[0].encoded);
const from = performance.now();
let found = 0;
let bytes = 0;
for (const { encoded, bytes: size } of articles) {
  found += run(encoded);
  bytes += size;
}
console.log(JSON.stringify({ bytes, ms: performance.now() - from, found }));
