// `annotate review`: what waits for a person, decisions by id, or the review page.
import { findAnnotationFiles } from '../../io/find-annotation-files.js';
import { findConfig } from '../../io/find-config.js';
import { AnnotateError } from '../../model/annotate-error.js';
import type { Said } from '../../review/decide/decision.js';
import { decideById } from '../decide-by-id.js';
import { listReviews } from '../list-reviews.js';
import { openReviews } from '../open-reviews.js';
import { parseNaming } from '../parse-naming.js';
import type { Terminal } from '../terminal.js';

export interface ReviewOptions {
  readonly accept?: readonly string[];
  readonly keep?: readonly string[];
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

const saidBy = ({ accept, keep, reject, clear, set, note }: ReviewOptions): Said[] => [
  ...(accept ?? []).map((id): Said => ({ ids: [id], decision: { does: 'accept' } })),
  ...(keep ?? []).map((id): Said => ({ ids: [id], decision: { does: 'keep' } })),
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
  const files = await findAnnotationFiles(config, terminal.cwd, paths, { namesOthers: true });
  const store = openReviews(config, terminal.cwd, files);
  const said = saidBy(options);
  if (said.length > 0 && (options.web === true || options.json === true))
    throw new AnnotateError('usage', 'decisions by id go without --web and --json');
  if (said.length > 0) return decideById(terminal, store, said);
  if (options.web === true) {
    const { serveReviews } = await import('../serve-reviews.js');
    return serveReviews(terminal, store, options.port ?? 0);
  }
  return listReviews(terminal, store, options.json === true);
};
