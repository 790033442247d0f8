// Changes of files to JSON, one object a line.
import { escapeJson } from './escape-json.js';
import type { FileChanges } from './file-changes.js';

/** The change of the file itself: `old` is null for a new one, `new` for one that is gone. */
const fileChange = ({ status, file, was }: FileChanges): object[] => {
  if (status === 'changed') return [];
  const old = status === 'added' ? null : (was ?? file);
  return [
    { file, kind: 'file', id: '', field: 'file', old, new: status === 'removed' ? null : file, who: 'text' },
  ];
};

/** `{file, kind, id, field, old, new, who}`, one a line, file by file. */
export const printChangesJson = (files: readonly FileChanges[]): string =>
  files
    .flatMap((changes) => [
      ...fileChange(changes),
      ...changes.changes.map((change) => ({ file: changes.file, ...change })),
    ])
    .map((line) => `${escapeJson(line)}\n`)
    .join('');
