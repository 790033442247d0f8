// One formatter for everything that goes wrong.
import { AnnotateError } from '../model/annotate-error.js';
import { visible } from './visible.js';
import { visibleLine } from './visible-line.js';

/** `path:line:column: code: message`, as far as each is known. */
export const printError = (error: unknown): string => {
  if (!(error instanceof AnnotateError))
    return `annotate: internal: ${visible(error instanceof Error ? (error.stack ?? error.message) : String(error))}\n`;
  const { path, line, column } = error.place;
  const place =
    path === undefined ? 'annotate' : [path, line, column].filter((part) => part !== undefined).join(':');
  return `${visibleLine(place)}: ${error.code}: ${visible(error.message)}\n`;
};
