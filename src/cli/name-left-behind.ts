// Articles that were moved without their annotation file: a run names what was left behind, and moves nothing by itself.
import { existsSync } from 'node:fs';
import { relative } from 'node:path';
import type { AnnotationDocument } from '../annotations/annotation-document.js';
import { readDocument } from '../annotations/read-document.js';
import type { Config } from '../io/find-config.js';
import { findAnnotationFiles } from '../io/find-annotation-files.js';
import { locateArticle } from '../io/locate-article.js';
import { readUtf8File } from '../io/read-file.js';
import { AnnotateError } from '../model/annotate-error.js';
import { holdsWork } from '../review/holds-work.js';

/** An article that has its first annotation file now, with the git id of its bytes. */
export interface FreshFile {
  readonly path: string;
  readonly target: string;
  readonly blob: string;
}

/** Of more files only their number is said. */
const MOST_NAMED = 20;

/** A file with work of a person whose article is gone; undefined for others, and for those that cannot be read: `check` names them. */
const readLeftBehind = (config: Config, file: string): AnnotationDocument | undefined => {
  try {
    const document = readDocument(readUtf8File(file), file);
    if (!holdsWork(document) || existsSync(locateArticle(config, file, document.article))) return undefined;
    return document;
  } catch (error) {
    if (error instanceof AnnotateError) return undefined;
    throw error;
  }
};

const sameText = ({ text }: AnnotationDocument, fresh: readonly FreshFile[]): FreshFile | undefined =>
  fresh.find(({ blob }) => text.some((id) => `git:${blob}`.startsWith(id)));

/** One line for each annotation file with decisions on an article that is no longer there, and where the same text is now. */
export const nameLeftBehind = async (
  config: Config,
  cwd: string,
  fresh: readonly FreshFile[],
  targets: ReadonlySet<string>,
): Promise<string[]> => {
  const shown = (path: string): string => relative(cwd, path) || path;
  const lines: string[] = [];
  for (const file of await findAnnotationFiles(config, cwd, [])) {
    if (targets.has(file)) continue;
    const document = readLeftBehind(config, file);
    if (document === undefined) continue;
    const now = sameText(document, fresh);
    const what = `${shown(file)}: holds decisions on ${shown(locateArticle(config, file, document.article))}, which is not there`;
    lines.push(
      now === undefined
        ? `${what}: if it was moved, move this file over that of its new place, and run again`
        : `${what}; ${shown(now.path)} is the same text: move this file over ${shown(now.target)}, and run again`,
    );
  }
  const more = lines.length - MOST_NAMED;
  return more > 0 ? [...lines.slice(0, MOST_NAMED), `and ${more} more such files: annotate check`] : lines;
};
