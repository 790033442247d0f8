// What a person should hear of a re-run: where the rules no longer say what they said of something decided.
import type { MentionRecord, MentionRules } from '../annotations/annotation-document.js';
import { printMentionHuman, printMentionRules } from '../annotations/print-words.js';
import { isDecided, stateOf } from './states.js';

/** All that the rules say of it but which of them says so. */
const withoutRule = (rules: MentionRules): string => printMentionRules({ ...rules, by: '' });

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
  if (stateOf(before) === 'accepted' && stateOf(after) === 'accepted') return undefined;
  const [was, is] = [withoutRule(before.rules), withoutRule(after.rules)];
  if (is === was) return undefined;
  const words = before.rules.is === after.rules.is ? [is, was] : [after.rules.is, before.rules.is];
  return `${before.id}: the rules now say ${words.join(' instead of ')}; the decision stands: ${said}`;
};
