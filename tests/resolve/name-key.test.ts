// Folded forms of names: what is cut off a company's name, and that the cutting ends.
import { expect, it } from 'vitest';
import { nameKey, stripLegalForm } from '../../src/resolve/name-key.js';

it.each([
  ['Larch Mills, Inc.', 'Larch Mills'],
  ['Larch Mills Pvt. Ltd', 'Larch Mills'],
  ['LARCH CO. LTD.', 'LARCH'],
  ['Co. Ltd', 'Co.'],
  // a capital that has two letters when it is small: what is cut is counted in the name as it stands
  [`${'İSupreme Court '.repeat(11)}Co`, 'İSupreme Court '.repeat(11).trim()],
  ['İlçe Holding AŞ, Inc.', 'İlçe Holding AŞ'],
])('%s without its legal form', (name, stripped) => {
  expect(stripLegalForm(name)).toBe(stripped);
});

it('companies meet without their legal forms, persons without initials and suffix', () => {
  expect(nameKey('company', 'Larch Mills, Inc.')).toBe(nameKey('company', 'larch mills'));
  expect(nameKey('person', 'Jane Q. Roe, Jr.')).toBe(nameKey('person', 'Jane Roe'));
});
