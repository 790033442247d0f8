// Changes of files to one line a file with counts, and a total.
import { VOICES } from '../review/diff/change.js';
import type { Change, Voice } from '../review/diff/change.js';
import type { ChangeStyle, FileChanges } from './file-changes.js';

type Counts = Readonly<Record<Voice, number>>;

const countsOf = (changes: readonly Change[]): Counts => {
  const counts: Record<Voice, number> = { human: 0, rules: 0, anchor: 0, text: 0 };
  for (const { who } of changes) counts[who] += 1;
  return counts;
};

const NAMES: Readonly<Record<Voice, string>> = {
  human: 'human',
  rules: 'rules',
  anchor: 'anchors',
  text: 'text',
};

const countText = (counts: Counts): string =>
  VOICES.filter((voice) => counts[voice] > 0)
    .map((voice) => `${NAMES[voice]} ${counts[voice]}`)
    .join(', ');

const nameOf = ({ status, file, was }: FileChanges): string => {
  if (status === 'renamed') return `${was ?? ''} => ${file}`;
  return status === 'changed' ? file : `${file} (${status === 'added' ? 'new' : 'gone'})`;
};

/** ` FILE | human 3, rules 12, anchors 2, text 1` for each file, then the sums; nothing for no file. */
export const printChangesStat = (files: readonly FileChanges[], { bold, clean }: ChangeStyle): string => {
  if (files.length === 0) return '';
  const names = files.map((file) => clean(nameOf(file)));
  const width = Math.max(...names.map(({ length }) => length));
  const lines = files.map(
    ({ changes }, index) =>
      ` ${(names[index] as string).padEnd(width)} | ${countText(countsOf(changes)) || 'only the name'}`,
  );
  const total = countText(countsOf(files.flatMap(({ changes }) => changes)));
  const sum = `${files.length} ${files.length === 1 ? 'file' : 'files'} changed${total === '' ? '' : `: ${total}`}`;
  return `${[...lines, ` ${bold(sum)}`].join('\n')}\n`;
};
