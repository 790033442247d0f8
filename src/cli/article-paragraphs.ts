// Files whose text changed to the paragraphs of their articles that did, as far as both texts are at hand.
import { gitBlob } from '../text/git-blob.js';
import { splitParagraphs } from '../text/split-paragraphs.js';
import { readObjects } from '../io/git-history.js';
import { AnnotateError } from '../model/annotate-error.js';
import { changedParagraphs } from '../review/diff/changed-paragraphs.js';
import type { ChangedParagraphs } from '../review/diff/changed-paragraphs.js';
import type { FilePair, SideFile } from './compare-files.js';
import { articlePath } from './compare-files.js';

/** Paragraphs of markup are none that a reader counts. */
const isMarkup = (article: string): boolean => /\.html?$/i.test(article);

const blobOf = ({ document }: SideFile): string | undefined =>
  document.text.length === 1 ? document.text[0]?.slice('git:'.length) : undefined;

/** The article beside the file, when it is the text that the file was made of. */
const readBeside = (side: SideFile, blob: string): Uint8Array | undefined => {
  try {
    const bytes = side.source.read(articlePath(side));
    return bytes !== undefined && gitBlob(bytes).startsWith(blob) ? bytes : undefined;
  } catch (error) {
    if (error instanceof AnnotateError) return undefined;
    throw error;
  }
};

const paragraphsOf = (bytes: Uint8Array): string[] => {
  const text = new TextDecoder().decode(bytes);
  return splitParagraphs(text).map(({ start, end }) => text.slice(start, end).replace(/\s+/g, ' '));
};

/** Texts by blob id, of git as far as it has them, in one go. */
const readTexts = (cwd: string, blobs: readonly string[]): ReadonlyMap<string, Uint8Array> => {
  try {
    const contents = readObjects(cwd, blobs);
    return new Map(
      blobs.flatMap((blob, index) => {
        const bytes = contents[index];
        return bytes === undefined ? [] : [[blob, bytes] as const];
      }),
    );
  } catch (error) {
    // outside a repository there is only what lies beside the files
    if (error instanceof AnnotateError && error.code === 'git') return new Map();
    throw error;
  }
};

/** By name of the pair: which paragraphs changed, where the text did and both texts are known. */
export const findChangedParagraphs = (
  pairs: readonly FilePair[],
  cwd: string,
): ReadonlyMap<string, ChangedParagraphs> => {
  const wanted = pairs.flatMap(({ name, from, to }) => {
    const [old, fresh] = [from && blobOf(from), to && blobOf(to)];
    return !from || !to || !old || !fresh || old === fresh || isMarkup(to.document.article)
      ? []
      : [{ name, from, to, old, fresh }];
  });
  if (wanted.length === 0) return new Map();
  const texts = readTexts(cwd, [...new Set(wanted.flatMap(({ old, fresh }) => [old, fresh]))]);
  return new Map(
    wanted.flatMap(({ name, from, to, old, fresh }) => {
      const before = texts.get(old) ?? readBeside(from, old);
      const after = texts.get(fresh) ?? readBeside(to, fresh);
      return before && after
        ? [[name, changedParagraphs(paragraphsOf(before), paragraphsOf(after))] as const]
        : [];
    }),
  );
};
