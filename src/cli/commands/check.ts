// `annotate check`: everything wrong with annotation files, and decisions that are gone from them.
import { relative, resolve } from 'node:path';
import { openGazetteer } from '../../gazetteer/gazetteer.js';
import { printFindings } from '../../exchange/print-findings.js';
import type { FindingFormat } from '../../exchange/print-findings.js';
import { findConfig } from '../../io/find-config.js';
import { readGazetteer } from '../../io/read-gazetteer.js';
import { AnnotateError } from '../../model/annotate-error.js';
import type { Lexicon } from '../../model/lexicon.js';
import { checkDocument } from '../../review/check-document.js';
import type { Finding } from '../../review/finding.js';
import { RULESET } from '../../ruleset.js';
import type { CheckSources } from '../check-sources.js';
import { diskSources, stagedSources } from '../check-sources.js';
import { ExitCode } from '../exit-code.js';
import { describeBrokenDriver } from '../find-installation.js';
import { formatFile } from '../format-file.js';
import { programVersion } from '../program-version.js';
import { checkRatchet } from '../ratchet/ratchet.js';
import type { Ratchet } from '../ratchet/ratchet.js';
import { readDocumentIfSound } from '../read-annotations.js';
import type { Terminal } from '../terminal.js';
import { visible } from '../visible.js';

export interface CheckOptions {
  readonly format?: FindingFormat;
  readonly config?: string;
  readonly strict?: boolean;
  readonly fix?: boolean;
  readonly base?: string;
  readonly squashed?: boolean;
  readonly staged?: boolean;
  readonly quiet?: boolean;
}

/** Withdrawals are named one by one, up to this many. */
const NOTES_SHOWN = 20;

const refuseContradictions = ({ fix, staged, base, squashed }: CheckOptions): void => {
  if (fix === true && staged === true)
    throw new AnnotateError(
      'usage',
      '--fix mends files of the work tree, --staged looks at what is staged: run annotate fmt, then git add',
    );
  if (squashed === true && base === undefined)
    throw new AnnotateError('usage', '--squashed needs --base REV, the branch that was squashed');
};

/** Findings on standard output, a summary on standard error. Exit 1 when there is any. */
export const checkCommand = async (
  terminal: Terminal,
  paths: readonly string[],
  options: CheckOptions,
): Promise<number> => {
  refuseContradictions(options);
  const { cwd } = terminal;
  const config = findConfig(cwd, options.config);
  const named = paths.map((path) => resolve(cwd, path));
  const sources =
    options.staged === true ? stagedSources(config, named) : await diskSources(config, cwd, paths);
  if (options.fix === true) for (const file of sources.files) fix(terminal, file);
  const { lexicon } = openGazetteer(readGazetteer());
  const findings: Finding[] = [];
  for (const file of sources.files)
    findings.push(...(await checkFile(sources, file, shownIn(cwd, file), lexicon, options.strict === true)));
  findings.push(...sources.unmerged.map((file) => unmerged(shownIn(cwd, file))));
  const ratchet: Ratchet =
    options.base === undefined && options.staged !== true
      ? { findings: [], notes: [] }
      : await checkRatchet({
          config,
          cwd,
          named,
          base: options.base,
          squashed: options.squashed === true,
          staged: options.staged === true,
        });
  findings.push(...ratchet.findings);
  const format = options.format ?? (terminal.env['GITHUB_ACTIONS'] === 'true' ? 'github' : 'text');
  const printed = printFindings(findings, format, programVersion());
  await terminal.out(format === 'text' || format === 'github' ? visible(printed) : printed);
  if (options.quiet !== true) {
    const broken = describeBrokenDriver(terminal, config);
    if (broken !== undefined) terminal.err(`warning: ${visible(broken)}\n`);
    terminal.err(describeNotes(ratchet.notes));
    terminal.err(`${sources.files.length} files checked, ${findings.length} findings\n`);
  }
  return findings.length > 0 ? ExitCode.Findings : ExitCode.Done;
};

const shownIn = (cwd: string, file: string): string => relative(cwd, file) || file;

const describeNotes = (notes: readonly string[]): string => {
  const shown = notes.slice(0, NOTES_SHOWN).map((note) => `${visible(note)}\n`);
  const more = notes.length - shown.length;
  return shown.join('') + (more > 0 ? `and ${more} more\n` : '');
};

/** A file that cannot be laid out stays; the check says why. */
const fix = (terminal: Terminal, file: string): void => {
  const shown = shownIn(terminal.cwd, file);
  try {
    if (formatFile(file, shown, true)) terminal.err(`${visible(shown)}: laid out\n`);
  } catch (error) {
    if (!(error instanceof AnnotateError)) throw error;
  }
};

const findingOn = (path: string, code: string, text: string): Finding => ({
  path,
  line: 1,
  code,
  severity: 'error',
  text,
});

const unmerged = (path: string): Finding =>
  findingOn(path, 'unmerged', 'a merge is under way and left this file open: settle it, then git add');

const checkFile = async (
  sources: CheckSources,
  file: string,
  shown: string,
  lexicon: Lexicon,
  strict: boolean,
): Promise<Finding[]> => {
  try {
    const yamlText = sources.read(file);
    const document = readDocumentIfSound(yamlText, shown);
    const article = document && (await sources.article(file, document, lexicon));
    const findings = checkDocument(yamlText, shown, { article, ruleset: RULESET, strict });
    return document && !article
      ? [
          ...findings,
          findingOn(
            shown,
            'no-article',
            `its article ${document.article} is not there: restore it; if it was moved, move this file with it; remove this file only if nothing in it is needed`,
          ),
        ]
      : findings;
  } catch (error) {
    if (error instanceof AnnotateError) return [findingOn(shown, error.code, error.message)];
    throw error;
  }
};
