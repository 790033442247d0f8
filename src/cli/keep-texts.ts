// Texts of articles with decisions that git does not hold: kept in the project, so that the decisions can follow a change.
import { readFile } from '../io/read-file.js';
import { findMissingBlobs } from '../io/git-objects.js';
import { storeText } from '../io/text-store.js';
import { gitBlob } from '../text/git-blob.js';

export interface KeptText {
  readonly path: string;
  /** git blob id */
  readonly blob: string;
}

/** Stores each text that git lacks, unless it has changed on disk meanwhile. @throws AnnotateError when it cannot be written */
export const keepTexts = (root: string, texts: readonly KeptText[]): void => {
  if (texts.length === 0) return;
  const missing = new Set(
    findMissingBlobs(
      root,
      texts.map(({ blob }) => blob),
    ),
  );
  for (const { path, blob } of texts) {
    if (!missing.has(blob)) continue;
    const bytes = readFile(path);
    if (gitBlob(bytes) === blob) storeText(root, blob, bytes);
  }
};
