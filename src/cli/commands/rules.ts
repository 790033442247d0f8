// `annotate rules`: every rule with its reason and what it waits for.
import type { EntityType } from '../../model/entity-type.js';
import { RECOGNIZERS } from '../../recognizers/recognizers.js';
import type { Rule } from '../../recognizers/shared/rule.js';
import { ExitCode } from '../exit-code.js';
import type { Terminal } from '../terminal.js';

const anchorOf = (rule: Rule): string => {
  if ('list' in rule) return `names of ${rule.list}`;
  if ('runs' in rule) return 'capitalised runs';
  const words = 'words' in rule.cues ? rule.cues.words : rule.cues;
  const shown = words.slice(0, 4).join(' ');
  return `${words.length + (rule.kinds?.length ?? 0)} cues${shown === '' ? '' : `: ${shown}${words.length > 4 ? ' …' : ''}`}`;
};

/** Prints the rules of the types asked for, in the order in which they run. */
export const rulesCommand = async (
  terminal: Terminal,
  { types, json = false }: { types?: readonly EntityType[]; json?: boolean },
): Promise<number> => {
  const rules = RECOGNIZERS.filter(({ type }) => !types || types.includes(type)).flatMap((recognizer) =>
    recognizer.rules.map((rule) => ({
      type: recognizer.type,
      id: rule.id,
      why: rule.why,
      anchor: anchorOf(rule),
    })),
  );
  if (json) await terminal.out(`${JSON.stringify(rules, null, 2)}\n`);
  else
    await terminal.out(
      `${rules.map(({ id, why, anchor }) => `${id}\n    ${why}\n    at ${anchor}\n`).join('')}${rules.length} rules\n`,
    );
  return ExitCode.Done;
};
