// `annotate show FILE`: an article with its mentions, or an annotation file one record a line.
import { resolve } from 'node:path';
import { readDocument } from '../../annotations/read-document.js';
import { printDocumentLines } from '../../exchange/print-document-lines.js';
import { ANNOTATION_LIMIT, readFile } from '../../io/read-file.js';
import { AnnotateError } from '../../model/annotate-error.js';
import type { EntityType } from '../../model/entity-type.js';
import { ExitCode } from '../exit-code.js';
import type { When } from '../paint.js';
import type { Terminal } from '../terminal.js';
import { visible } from '../visible.js';

export interface ShowOptions {
  readonly lines?: boolean;
  readonly review?: boolean;
  readonly allZones?: boolean;
  readonly types?: readonly EntityType[];
  readonly minConfidence?: number;
  readonly encoding?: string;
  readonly color: When;
}

const ANNOTATIONS = /\.ya?ml$/i;

/** The lines of an annotation file need nothing but the file: git asks for them with a copy somewhere else, and for every file of a log. */
export const showCommand = async (
  terminal: Terminal,
  file: string,
  options: ShowOptions,
): Promise<number> => {
  if (options.lines === true && options.review !== true && ANNOTATIONS.test(file)) {
    await terminal.out(
      toLines(terminal, readFile(resolve(terminal.cwd, file), { limit: ANNOTATION_LIMIT }), file),
    );
    return ExitCode.Done;
  }
  const { showMentions } = await import('./show-mentions.js');
  return showMentions(terminal, file, options);
};

/** A damaged file is shown as it is: an error would end a whole `git log -p`. */
const toLines = (terminal: Terminal, bytes: Uint8Array, file: string): string => {
  const text = new TextDecoder('utf-8').decode(bytes);
  try {
    return visible(printDocumentLines(readDocument(text, file)));
  } catch (error) {
    if (!(error instanceof AnnotateError)) throw error;
    return terminal.outIsTerminal ? visible(text) : text;
  }
};
