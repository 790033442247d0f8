// The text of an annotation file, with its article when there is one, to everything that is wrong with it.
import type { AnnotationDocument } from '../annotations/annotation-document.js';
import { parseDocument } from '../annotations/parse-document.js';
import type { ParsedDocument } from '../annotations/parse-document.js';
import { printDocument } from '../annotations/print-document.js';
import { AnnotateError } from '../model/annotate-error.js';
import type { Article } from '../model/article.js';
import { checkAnchors, checkHuman } from './check-mentions.js';
import { checkReferences } from './check-references.js';
import type { Finding, Report } from './finding.js';
import { isSameText } from './reconcile.js';
import { stateOf } from './states.js';

export interface CheckOptions {
  /** the article the file is about; without it quotes and the text's blob id are not checked */
  readonly article?: Article | undefined;
  /** `name@version` that a fresh run would write; another one is reported */
  readonly ruleset?: string | undefined;
  /** also report what waits for a person: pending, re-anchored and lost mentions */
  readonly strict?: boolean | undefined;
}

const checkWaiting = (document: AnnotationDocument, report: Report): void => {
  for (const { key, mentions } of document.paragraphs) {
    for (const mention of mentions) {
      const record = `mentions/${key}/${mention.id}`;
      const state = stateOf(mention);
      if (state === 'pending')
        report(
          record,
          'id',
          'pending',
          'warning',
          `"${mention.quote}" is not reviewed`,
          'write what it is behind human:',
        );
      if (mention.was !== undefined)
        report(
          record,
          'was',
          'recheck',
          'warning',
          `its words were "${mention.was}" when it was decided`,
          'check the decision, then remove was:',
        );
    }
  }
  for (const { id, quote } of document.lost)
    report(
      `lost/${id}`,
      'id',
      'lost',
      'warning',
      `the words "${quote}" are gone from the article`,
      'annotate prune removes it when the decision is of no use',
    );
};

const checkText = (
  document: AnnotationDocument,
  { article, ruleset }: CheckOptions,
  report: Report,
): void => {
  if (document.text.length > 1)
    report(
      '',
      'text',
      'stale',
      'error',
      'a merge joined annotations of different texts',
      'run annotate on the merged article',
    );
  else if (article !== undefined && !isSameText(document, article.source.blob))
    report(
      '',
      'text',
      'stale',
      'error',
      `the article has changed since: ${document.text.join()} was annotated, git:${article.source.blob.slice(0, 12)} is there now`,
      'run annotate, or restore the article',
    );
  if (ruleset !== undefined && document.ruleset !== ruleset)
    report(
      '',
      'ruleset',
      'stale',
      'warning',
      `made with ${document.ruleset}, the rules are ${ruleset} now`,
      'run annotate',
    );
};

const checkContent = (document: AnnotationDocument, options: CheckOptions, report: Report): void => {
  checkText(document, options, report);
  for (const { key, mentions } of document.paragraphs)
    for (const mention of mentions) checkHuman(`mentions/${key}/${mention.id}`, mention, report);
  for (const mention of document.lost) checkHuman(`lost/${mention.id}`, mention, report);
  checkReferences(document, report);
  const { article } = options;
  // quotes of another text would all be reported, and say nothing more than "stale"
  if (article !== undefined && isSameText(document, article.source.blob))
    checkAnchors(document, article, report);
  if (options.strict) checkWaiting(document, report);
};

const idOf = (record: string): string | undefined =>
  record === '' ? undefined : record.slice(record.lastIndexOf('/') + 1);

/** The first line in which two texts differ, 1-based. */
const firstDifference = (a: string, b: string): number => {
  const ours = a.split('\n');
  const theirs = b.split('\n');
  const index = ours.findIndex((line, at) => line !== theirs[at]);
  return (index < 0 ? ours.length : index) + 1;
};

const findingOf = (error: unknown, path: string): Finding => {
  if (!(error instanceof AnnotateError)) throw error;
  return { path, line: error.place.line ?? 1, code: error.code, severity: 'error', text: error.message };
};

const checkParsed = (
  yamlText: string,
  path: string,
  { document, problems, lineOf }: ParsedDocument,
  options: CheckOptions,
): Finding[] => {
  const findings: Finding[] = problems.map(({ code, text, line, id }) => ({
    path,
    line,
    ...(id === undefined ? {} : { id }),
    code,
    severity: 'error',
    text,
  }));
  if (document === undefined) return findings.sort((a, b) => a.line - b.line);
  checkContent(document, options, (record, field, code, severity, text, fix) => {
    const id = idOf(record);
    findings.push({
      path,
      line: lineOf(record, field),
      ...(id === undefined ? {} : { id }),
      code,
      severity,
      text,
      ...(fix === undefined ? {} : { fix }),
    });
  });
  const canonical = printDocument(document);
  if (canonical !== yamlText)
    findings.push({
      path,
      line: firstDifference(yamlText, canonical),
      code: 'layout',
      severity: 'warning',
      text: 'not laid out as annotate lays out, which makes merges conflict',
      fix: 'run annotate fmt',
    });
  return findings.sort((a, b) => a.line - b.line);
};

/**
 * Everything wrong with an annotation file, by line. Codes: those of `readDocument`, and `stale`, `conflict`, `human-ok`, `empty-record`,
 * `unknown-entity`, `untyped-entity`, `same-as-cycle`, `paragraph-not-found`, `quote-not-found`, `quote-ambiguous`, `same-span`, `overlap`,
 * `layout`; with `strict` also `pending`, `recheck`, `lost`.
 */
export const checkDocument = (yamlText: string, path: string, options: CheckOptions = {}): Finding[] => {
  try {
    return checkParsed(yamlText, path, parseDocument(yamlText, path), options);
  } catch (error) {
    return [findingOf(error, path)];
  }
};
