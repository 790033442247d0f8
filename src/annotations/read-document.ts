// The text of an annotation file to the document it holds.
import { AnnotateError } from '../model/annotate-error.js';
import type { AnnotationDocument } from './annotation-document.js';
import { parseDocument } from './parse-document.js';

/**
 * The document of an annotation file, comments and foreign keys included: printing it gives the canonical text.
 * @throws AnnotateError with path, line and what to do: damage (`truncated`, `conflict-markers`, …), YAML that is not allowed
 * (`alias`, `tag`, `duplicate-key`, …), or the first problem of its content (`schema`, `unknown-key`, `duplicate-id`)
 */
export const readDocument = (yamlText: string, path: string): AnnotationDocument => {
  const { document, problems } = parseDocument(yamlText, path);
  if (document !== undefined) return document;
  const [first] = problems;
  const more = problems.length > 1 ? ` (and ${problems.length - 1} more: run \`annotate check\`)` : '';
  throw new AnnotateError(
    first.code,
    `${first.id === undefined ? '' : `${first.id}: `}${first.text}${more}`,
    { path, line: first.line },
  );
};
