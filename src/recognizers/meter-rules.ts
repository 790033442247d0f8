// Recognizers to the same ones with every call of a rule metered.
import type { Meter } from '../model/meter.js';
import type { Findings, Found, Recognizer, Rule } from './shared/rule.js';

const count = (found: Findings): number =>
  found === undefined ? 0 : Array.isArray(found) ? (found as readonly Found[]).length : 1;

const meterRule = (rule: Rule, meter: Meter): Rule => {
  const find = (...input: Parameters<typeof rule.find>): Findings =>
    meter('rule', rule.id, () => (rule.find as (...input: unknown[]) => Findings)(...input), count);
  return { ...rule, find } as Rule;
};

/** The recognizers with rules that find the same, each call measured. */
export const meterRules = (recognizers: readonly Recognizer[], meter: Meter): Recognizer[] =>
  recognizers.map(({ type, rules }) => ({ type, rules: rules.map((rule) => meterRule(rule, meter)) }));
