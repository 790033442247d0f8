// The short names of landmark decisions stand for cases that the gazetteer has, under the same name.
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { parseList } from '../../src/gazetteer/parse-list.js';
import { FAMOUS } from '../../src/recognizers/case/famous-names.js';

it('names only landmark decisions of the list, each by words of its name', () => {
  const list = parseList(
    'case/landmarks',
    readFileSync(new URL('../../src/recognizers/case/landmarks.csv', import.meta.url), 'utf8'),
  );
  if (list.kind !== 'names') throw new Error('landmarks.csv is no list of names');
  const names = new Set(list.entries.map(({ name }) => name));
  for (const [short, full] of FAMOUS) {
    expect(names).toContain(full);
    expect(full).toContain(short);
  }
});
