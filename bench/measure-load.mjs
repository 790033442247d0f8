// The compiled gazetteer from file to first use, in a process of its own: prints {"ms","bytes"}.
import { createAnnotator } from '../dist/pipeline.js';
import { readGazetteer } from '../dist/io/read-gazetteer.js';

const from = performance.now();
const gazetteer = readGazetteer();
createAnnotator(gazetteer);
console.log(JSON.stringify({ ms: performance.now() - from, bytes: gazetteer.byteLength }));
