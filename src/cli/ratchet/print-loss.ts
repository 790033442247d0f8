// A lost decision to what a person reads: what is gone, where it stood, how to get it back, and how to withdraw it if that was meant.
import type { LostAt } from './check-step.js';

const whatIs = ({ section, quote, id }: LostAt): string =>
  section === 'entities' ? `the entity ${id}` : `"${quote.replace(/\s+/g, ' ')}"`;

const howItWent = ({ why, isReverted, isRemoved, went }: LostAt): string => {
  if (isReverted) return `${went} took the file back to an older version`;
  if (isRemoved) return `the file and its article went with ${went}`;
  if (why === 'word-old') return `${went} has an older word`;
  return why === 'word-gone' ? `${went} has the record without it` : `${went} does not have the record`;
};

/** `text` and `fix` of the finding. */
export const printLoss = (loss: LostAt): { text: string; fix: string } => {
  const { said, stood, path, section, isHumanOnly, isRemoved } = loss;
  const restore = `restore it from git show ${stood}:${path}`;
  const withdraw = !isHumanOnly
    ? 'then take away its human: line in a commit of its own'
    : section === 'entities'
      ? 'then take the entity away once nothing names it'
      : 'then write human: nothing';
  return {
    text: `the decision on ${whatIs(loss)} is gone: human: ${said} stood in ${stood}, and ${howItWent(loss)}`,
    fix: isRemoved ? `${restore}, if that was not meant` : `${restore}; to withdraw it, ${withdraw}`,
  };
};
