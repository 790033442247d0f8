// What a person should hear of a re-run: where the rules no longer say what they said of something decided.
import type { MentionRecord } from '../annotations/annotation-document.js';
import { printMentionHuman, printMentionRules } from '../annotations/print-words.js';
import { isDecided } from './states.js';

/** One line, or undefined when a decided record stands as it stood. Undecided records come and go without a word. */
export const describeChange = (before: MentionRecord, after: MentionRecord): string | undefined => {
  if (!isDecided(before) || before.human === undefined) return undefined;
  const said = printMentionHuman(before.human);
  if (before.rules === undefined)
    return after.rules === undefined
      ? undefined
      : `${before.id}: the rules now find it too, as ${after.rules.is}; decided: ${said}`;
  if (after.rules === undefined)
    return `${before.id}: the rules no longer find it; the decision stands: ${said}`;
  if (printMentionRules({ ...before.rules, by: '' }) === printMentionRules({ ...after.rules, by: '' }))
    return undefined;
  return `${before.id}: the rules now say ${after.rules.is} instead of ${before.rules.is}; the decision stands: ${said}`;
};
