// Texts that annotations were made against: from the project's own store, else from git's objects.
import { openBlobs } from './open-blobs.js';
import { readStoredText } from './text-store.js';

export interface OldTexts {
  /** Bytes kept under an id (`git:82d586c8b33a`), not yet compared with it; undefined when nobody has kept them. */
  read(id: string): Promise<Uint8Array | undefined>;
  close(): void;
}

const ID = /^git:([0-9a-f]{12,64})$/;

/** Old texts of a project; git is started at the first question that the store cannot answer. */
export const openOldTexts = (root: string): OldTexts => {
  const blobs = openBlobs(root);
  return {
    async read(id) {
      const digits = ID.exec(id)?.[1];
      return digits === undefined ? undefined : (readStoredText(root, digits) ?? (await blobs.read(digits)));
    },
    close: () => blobs.close(),
  };
};
