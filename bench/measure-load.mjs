// node bench/measure-load.mjs [ROOT]: the compiled gazetteer of a build from file to first use, in a process of its own: prints {"ms","bytes"}.
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const root = process.argv[2] ?? fileURLToPath(new URL('..', import.meta.url));
const load = (file) => import(pathToFileURL(join(root, 'dist', file)).href);
const { createAnnotator } = await load('pipeline.js');
const { readGazetteer } = await load('io/read-gazetteer.js');

const from = performance.now();
const gazetteer = readGazetteer();
createAnnotator(gazetteer);
console.log(JSON.stringify({ ms: performance.now() - from, bytes: gazetteer.byteLength }));
