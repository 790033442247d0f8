// What waits for a person, one line each.
import { escapeJson } from '../exchange/escape-json.js';
import { AnnotateError } from '../model/annotate-error.js';
import { isWaiting } from '../review/review-order.js';
import type { EntityView, MentionView } from '../review/view-document.js';
import type { ReviewStore } from '../web/review-store.js';
import { ExitCode } from './exit-code.js';
import { letSignalsIn } from './let-signals-in.js';
import { printError } from './print-error.js';
import { summaryOfReviews } from './summary-of-reviews.js';
import type { Terminal } from './terminal.js';
import { visible } from './visible.js';

const mentionLine = (name: string, mention: MentionView): string => {
  const { id, state, quote, rules, human, was } = mention;
  const says = [
    rules === undefined ? undefined : `rules: ${rules.value ?? rules.is} (${rules.by})`,
    human === undefined ? undefined : `human: ${human}`,
    was === undefined ? undefined : `was: ${was}`,
  ].filter((part) => part !== undefined);
  return `${visible(`${name}: ${id}: ${state}: "${quote.replace(/\s+/g, ' ')}": ${says.join('; ')}`)}\n`;
};

const entityLine = (name: string, { id, conflict = '' }: EntityView): string =>
  `${visible(`${name}: ${id}: unresolved entity: human: ${conflict}: keep one of the values in the file`)}\n`;

/** Exit 0 when nothing waits, 1 when something does, 2 when a file cannot be read. */
export const listReviews = async (
  terminal: Terminal,
  store: ReviewStore,
  asJson: boolean,
): Promise<number> => {
  let [waiting, lost, unread] = [0, 0, 0];
  for (const [file, { name }] of store.list().entries()) {
    await letSignalsIn();
    if (terminal.stopped !== 'no') break;
    try {
      const { view, summary } = await store.read(file);
      const mentions = view.mentions.filter(({ state }) => isWaiting(state));
      const entities = view.entities.filter(({ conflict }) => conflict !== undefined);
      if (view.isStale)
        terminal.err(
          printError(
            new AnnotateError('stale', 'its article has changed since it was annotated: run annotate first', {
              path: name,
            }),
          ),
        );
      waiting += summary.waiting;
      lost += summary.lost;
      const lines = asJson
        ? [...entities, ...mentions].map((one) => `${escapeJson({ file: name, ...one })}\n`)
        : [...entities.map((one) => entityLine(name, one)), ...mentions.map((one) => mentionLine(name, one))];
      await terminal.out(lines.join(''));
    } catch (error) {
      if (!(error instanceof AnnotateError)) throw error;
      unread += 1;
      terminal.err(printError(new AnnotateError(error.code, error.message, { ...error.place, path: name })));
    }
  }
  terminal.err(summaryOfReviews({ waiting, lost, unread }));
  if (unread > 0) return ExitCode.Trouble;
  return waiting > 0 ? ExitCode.Findings : ExitCode.Done;
};
