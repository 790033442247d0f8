// Before all tests: the gazetteer as the sources say.
import { fileURLToPath } from 'node:url';
import { buildGazetteer } from '../../src/build-gazetteer.js';

export const setup = (): void => {
  buildGazetteer(
    fileURLToPath(new URL('../../src/recognizers', import.meta.url)),
    fileURLToPath(new URL('../../dist/gazetteer.bin', import.meta.url)),
  );
};
