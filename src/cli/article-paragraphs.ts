// Files whose text changed to the paragraphs of their articles that did, as far as both texts are at hand.
import { posix } from 'node:path';
import type { Source } from '../io/open-source.js';
import { gitBlob } from '../text/git-blob.js';
import { splitParagraphs } from '../text/split-paragraphs.js';
import { readObjects } from '../io/git-objects.js';
import { AnnotateError } from '../model/annotate-error.js';
import { changedParagraphs } from '../review/diff/changed-paragraphs.js';
import type { ChangedParagraphs } from '../review/diff/changed-paragraphs.js';
import type { FilePair, SideFile } from './compare-files.js';

/** Paragraphs of markup are none that a reader counts. */
const isMarkup = (article: string): boolean => /\.html?$/i.test(article);

interface TextSide {
  readonly file: string;
  readonly source: Source;
  readonly article: string;
  /** abbreviated id of the text, when there is one text */
  readonly blob: string | undefined;
}

/** What is kept of a pair whose text has changed: not its documents, there may be thousands. */
export interface TextPair {
  readonly name: string;
  readonly from: TextSide;
  readonly to: TextSide;
}

const textSide = ({ file, source, document: { article, text } }: SideFile): TextSide => ({
  file,
  source,
  article,
  blob: text.length === 1 ? text[0]?.slice('git:'.length) : undefined,
});

/** The texts of a pair, or undefined when it has only one side. */
export const textPairOf = ({ name, from, to }: FilePair): TextPair | undefined =>
  from && to && { name, from: textSide(from), to: textSide(to) };

/** The article beside the file, when it is the text that the file was made of. */
const readBeside = ({ file, source, article }: TextSide, blob: string): Uint8Array | undefined => {
  const folder = source.isFolder ? posix.dirname(file) : '.';
  try {
    const bytes = source.read(posix.join(folder, article));
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
  pairs: readonly TextPair[],
  cwd: string,
): ReadonlyMap<string, ChangedParagraphs> => {
  const wanted = pairs.flatMap(({ name, from, to }) => {
    const [old, fresh] = [from.blob, to.blob];
    return !old || !fresh || old === fresh || isMarkup(to.article) ? [] : [{ name, from, to, old, fresh }];
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
