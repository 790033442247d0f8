// `annotate check`: everything wrong with annotation files.
import { relative } from 'node:path';
import { openGazetteer } from '../../gazetteer/gazetteer.js';
import { printFindings } from '../../exchange/print-findings.js';
import type { FindingFormat } from '../../exchange/print-findings.js';
import { findAnnotationFiles } from '../../io/find-annotation-files.js';
import { findConfig } from '../../io/find-config.js';
import type { Config } from '../../io/find-config.js';
import { readUtf8File } from '../../io/read-file.js';
import { readGazetteer } from '../../io/read-gazetteer.js';
import { AnnotateError } from '../../model/annotate-error.js';
import type { Lexicon } from '../../model/lexicon.js';
import { checkDocument } from '../../review/check-document.js';
import type { Finding } from '../../review/finding.js';
import { RULESET } from '../../ruleset.js';
import { ExitCode } from '../exit-code.js';
import { describeBrokenDriver } from '../find-installation.js';
import { programVersion } from '../program-version.js';
import { readArticleOf, readDocumentIfSound } from '../read-annotations.js';
import type { Terminal } from '../terminal.js';
import { visible } from '../visible.js';

export interface CheckOptions {
  readonly format?: FindingFormat;
  readonly config?: string;
  readonly strict?: boolean;
  readonly quiet?: boolean;
}

/** Findings on standard output, a summary on standard error. Exit 1 when there is any. */
export const checkCommand = async (
  terminal: Terminal,
  paths: readonly string[],
  options: CheckOptions,
): Promise<number> => {
  const config = findConfig(terminal.cwd, options.config);
  const files = await findAnnotationFiles(config, terminal.cwd, paths);
  const { lexicon } = openGazetteer(readGazetteer());
  const findings: Finding[] = [];
  for (const file of files)
    findings.push(
      ...(await checkFile(
        config,
        file,
        relative(terminal.cwd, file) || file,
        lexicon,
        options.strict === true,
      )),
    );
  const format = options.format ?? (terminal.env['GITHUB_ACTIONS'] === 'true' ? 'github' : 'text');
  await terminal.out(printFindings(findings, format, programVersion()));
  const broken = options.quiet === true ? undefined : describeBrokenDriver(terminal, config);
  if (broken !== undefined) terminal.err(`warning: ${visible(broken)}\n`);
  if (options.quiet !== true) terminal.err(`${files.length} files checked, ${findings.length} findings\n`);
  return findings.length > 0 ? ExitCode.Findings : ExitCode.Done;
};

const checkFile = async (
  config: Config,
  file: string,
  shown: string,
  lexicon: Lexicon,
  strict: boolean,
): Promise<Finding[]> => {
  const missing = (code: string, text: string): Finding => ({
    path: shown,
    line: 1,
    code,
    severity: 'error',
    text,
  });
  try {
    const yamlText = readUtf8File(file);
    const document = readDocumentIfSound(yamlText, shown);
    const article = document && (await readArticleOf(config, file, document, lexicon));
    const findings = checkDocument(yamlText, shown, { article, ruleset: RULESET, strict });
    return document && !article
      ? [
          ...findings,
          missing(
            'no-article',
            `its article ${document.article} is not there: restore it, or remove this file`,
          ),
        ]
      : findings;
  } catch (error) {
    if (error instanceof AnnotateError) return [missing(error.code, error.message)];
    throw error;
  }
};
