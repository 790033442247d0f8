// `annotate review`: what waits for a person, decisions by id, or the review page.
import { findAnnotationFiles } from '../../io/find-annotation-files.js';
import { findConfig } from '../../io/find-config.js';
import { AnnotateError } from '../../model/annotate-error.js';
import type { Said } from '../../review/decide/decision.js';
import { isWaiting } from '../../review/review-order.js';
import type { MentionView } from '../../review/view-document.js';
import type { ReviewStore } from '../../web/review-store.js';
import { escapeJson } from '../../exchange/escape-json.js';
import { ExitCode } from '../exit-code.js';
import { letSignalsIn } from '../let-signals-in.js';
import { openReviews } from '../open-reviews.js';
import type { OpenedReviews } from '../open-reviews.js';
import { parseNaming } from '../parse-naming.js';
import { printError } from '../print-error.js';
import type { Terminal } from '../terminal.js';
import { visible } from '../visible.js';

export interface ReviewOptions {
  readonly accept?: readonly string[];
  readonly reject?: readonly string[];
  readonly clear?: readonly string[];
  readonly set?: readonly string[];
  readonly note?: readonly string[];
  readonly web?: boolean;
  readonly port?: number;
  readonly json?: boolean;
  readonly config?: string;
}

const splitPair = (typed: string, flag: string): [string, string] => {
  const at = typed.indexOf('=');
  if (at < 1) throw new AnnotateError('usage', `${flag} wants ID=VALUE, not "${typed}"`);
  return [typed.slice(0, at), typed.slice(at + 1)];
};

const saidBy = ({ accept, reject, clear, set, note }: ReviewOptions): Said[] => [
  ...(accept ?? []).map((id): Said => ({ ids: [id], decision: { does: 'accept' } })),
  ...(reject ?? []).map((id): Said => ({ ids: [id], decision: { does: 'reject' } })),
  ...(clear ?? []).map((id): Said => ({ ids: [id], decision: { does: 'clear' } })),
  ...(set ?? []).map((typed): Said => {
    const [id, value] = splitPair(typed, '--set');
    return { ids: [id], decision: { does: 'set', ...parseNaming(value) } };
  }),
  ...(note ?? []).map((typed): Said => {
    const [id, text] = splitPair(typed, '--note');
    return { ids: [id], decision: { does: 'note', note: text } };
  }),
];

/** Exit 0 when nothing waits, or what was asked is done; 1 when something waits; 2 for a file or a decision that cannot be. */
export const reviewCommand = async (
  terminal: Terminal,
  paths: readonly string[],
  options: ReviewOptions,
): Promise<number> => {
  const config = findConfig(terminal.cwd, options.config);
  const files = await findAnnotationFiles(config, terminal.cwd, paths);
  const store = openReviews(config, terminal.cwd, files);
  const said = saidBy(options);
  if (said.length > 0) return decide(terminal, store, said);
  if (options.web === true) {
    const { serveReviews } = await import('../serve-reviews.js');
    return serveReviews(terminal, store, options.port ?? 0);
  }
  return list(terminal, store, options.json === true);
};

/** The one file that has a mention. @throws AnnotateError `unknown-mention`, or `ambiguous-mention` where several have */
const ownerOf = (store: OpenedReviews, id: string, files: readonly number[] = []): number => {
  const [owner] = files;
  if (owner === undefined)
    throw new AnnotateError(
      'unknown-mention',
      `no annotation file has a mention ${id}: annotate review lists those that wait`,
    );
  if (files.length > 1)
    throw new AnnotateError(
      'ambiguous-mention',
      `${files.map((file) => store.nameOf(file)).join(' and ')} have a mention ${id}: name the file`,
    );
  return owner;
};

/** All ids are looked up before anything is written, and each file is written once. */
const decide = async (terminal: Terminal, store: OpenedReviews, said: readonly Said[]): Promise<number> => {
  const owners = store.owners(new Set(said.flatMap(({ ids }) => ids)));
  const byFile = new Map<number, Said[]>();
  for (const one of said)
    for (const id of one.ids) {
      const file = ownerOf(store, id, owners.get(id));
      byFile.set(file, [...(byFile.get(file) ?? []), { ids: [id], decision: one.decision }]);
    }
  for (const [file, decisions] of byFile) {
    const { version } = await store.read(file);
    await store.decide(file, version, decisions);
  }
  terminal.err(`${said.length} ${said.length === 1 ? 'decision' : 'decisions'} written\n`);
  return ExitCode.Done;
};

const lineOf = (name: string, mention: MentionView): string => {
  const { id, state, quote, rules, human, was } = mention;
  const says = [
    rules === undefined ? undefined : `rules: ${rules.value ?? rules.is} (${rules.by})`,
    human === undefined ? undefined : `human: ${human}`,
    was === undefined ? undefined : `was: ${was}`,
  ].filter((part) => part !== undefined);
  return `${visible(`${name}: ${id}: ${state}: "${quote.replace(/\s+/g, ' ')}": ${says.join('; ')}`)}\n`;
};

const list = async (terminal: Terminal, store: ReviewStore, asJson: boolean): Promise<number> => {
  let [waiting, refused] = [0, 0];
  for (const [file, { name }] of store.list().entries()) {
    await letSignalsIn();
    if (terminal.stopped !== 'no') break;
    try {
      const { view } = await store.read(file);
      const open = view.mentions.filter(({ state }) => isWaiting(state));
      waiting += open.length;
      await terminal.out(
        open.map((one) => (asJson ? `${escapeJson({ file: name, ...one })}\n` : lineOf(name, one))).join(''),
      );
    } catch (error) {
      if (!(error instanceof AnnotateError)) throw error;
      refused += 1;
      terminal.err(printError(new AnnotateError(error.code, error.message, { ...error.place, path: name })));
    }
  }
  terminal.err(
    waiting === 0
      ? 'nothing waits\n'
      : `${waiting} wait: annotate review --web, or --accept ID…, --reject ID…, --set ID=VALUE…\n`,
  );
  if (refused > 0) return ExitCode.Trouble;
  return waiting > 0 ? ExitCode.Findings : ExitCode.Done;
};
