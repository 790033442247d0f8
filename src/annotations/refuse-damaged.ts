// The text of an annotation file to the same text with plain line ends, or the reason why it is not whole.
import { MAX_ANNOTATION_CHARACTERS } from './max-annotation-characters.js';
import { AnnotateError } from '../model/annotate-error.js';
import { FORMAT_VERSION } from './annotation-document.js';
import { END_MARK } from './print-document.js';

const CONTROL = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/;

/** `<<<<<<< ours`, `||||||| base`, `=======`, `>>>>>>> theirs` at the start of a line: what a merge leaves behind. */
const MARKER = /^(?:<<<<<<<|\|\|\|\|\|\|\||=======|>>>>>>>)(?: .*)?$/m;

/** `annotate: 1` */
const VERSION = /^annotate:[ \t]*["']?([0-9]+)["']?[ \t]*(?:#.*)?$/m;

/** `---` or `...` on a line of its own, `%YAML`: nothing but the end mark has a use here. */
const DOCUMENT_MARK = /^(?:(?:---|\.\.\.)(?:[ \t].*)?|%.*)$/gm;

const lineAt = (text: string, offset: number): number => {
  let line = 1;
  for (let at = text.indexOf('\n'); at >= 0 && at < offset; at = text.indexOf('\n', at + 1)) line += 1;
  return line;
};

const refuse = (code: string, message: string, path: string, text: string, offset: number): AnnotateError =>
  new AnnotateError(code, message, { path, line: lineAt(text, offset) });

/** Line ends as `\n`, without a byte order mark. */
const plainLines = (text: string): string => {
  const start = text.charCodeAt(0) === 0xfeff ? text.slice(1) : text;
  return start.includes('\r') ? start.replace(/\r\n?/g, '\n') : start;
};

const refuseNewer = (text: string, path: string): void => {
  const version = VERSION.exec(text);
  if (version !== null && Number(version[1]) > FORMAT_VERSION)
    throw refuse(
      'newer-format',
      `the file has format ${version[1]}, this program knows up to ${FORMAT_VERSION}: update annotate`,
      path,
      text,
      version.index,
    );
};

const refuseMarkers = (text: string, path: string): void => {
  const marker = MARKER.exec(text);
  if (marker !== null)
    throw refuse(
      'conflict-markers',
      'a merge left its markers here: choose one side, or merge again, before anything else',
      path,
      text,
      marker.index,
    );
};

/** The end mark must be there, alone, and last. */
const refuseCut = (text: string, path: string): void => {
  const end = text.trimEnd();
  const last = end.lastIndexOf('\n') + 1;
  if (end.slice(last) !== END_MARK) {
    const mark = /^\.\.\.[ \t]*$/m.exec(text);
    if (mark === null)
      throw refuse(
        'truncated',
        `the file was cut off: its last line is not "${END_MARK}". Restore it; add the line only if you know that nothing is missing`,
        path,
        text,
        end.length,
      );
    throw refuse(
      'behind-end-mark',
      `nothing may stand behind the line "${END_MARK}": move it above`,
      path,
      text,
      mark.index + END_MARK.length + 1,
    );
  }
  for (const mark of text.matchAll(DOCUMENT_MARK)) {
    if (mark.index !== last)
      throw refuse(
        'several-documents',
        `a file holds one document: remove the line "${mark[0].slice(0, 20)}"`,
        path,
        text,
        mark.index,
      );
  }
};

/**
 * The text without byte order mark, with `\n` line ends, up to the end mark.
 * @throws AnnotateError `annotation-too-large`, `control-character`, `newer-format`, `conflict-markers`, `truncated`, `behind-end-mark`, `several-documents`
 */
export const refuseDamaged = (yamlText: string, path: string): string => {
  if (yamlText.length > MAX_ANNOTATION_CHARACTERS)
    throw new AnnotateError(
      'annotation-too-large',
      `the file has more than ${MAX_ANNOTATION_CHARACTERS} characters`,
      {
        path,
      },
    );
  const text = plainLines(yamlText);
  const control = CONTROL.exec(text);
  if (control !== null)
    throw refuse(
      'control-character',
      'a control character stands here: the file is damaged, or the character must be written as an escape',
      path,
      text,
      control.index,
    );
  refuseNewer(text, path);
  refuseMarkers(text, path);
  refuseCut(text, path);
  return text.slice(0, text.trimEnd().length - END_MARK.length);
};
