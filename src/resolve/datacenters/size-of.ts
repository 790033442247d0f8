// The words right before a facility noun to how many there are and how much power they draw.
import { latePattern } from '../../model/late-pattern.js';
import { modifierStarts } from './modifier-starts.js';
import type { Window } from './sentence-window.js';

const NUMBERS: Readonly<Record<string, number>> = {
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
};
const COUNT = latePattern(
  String.raw`(?:^|\s)(\d{1,3}(?:,\d{3})*|two|three|four|five|six|seven|eight|nine|ten)\s(?:[\p{Ll}-]+\s){0,3}$`,
);
/** `300-megawatt`, `1.2 GW` */
const POWER = /(?:^|\s)(\d[\d.,]*)[ -]?(MW|GW|kW|megawatts?|gigawatts?|kilowatts?)(?=\s)/u;
const UNITS: Readonly<Record<string, string>> = { m: 'MW', g: 'GW', k: 'kW' };

/** `count` of a plural noun and `power` with its unit, where the words before give them. */
export const sizeOf = (before: Window, isPlural: boolean): { count?: number; power?: string } => {
  const modifiers = before.text.slice(modifierStarts(before.text).at(-1));
  const power = POWER.exec(` ${modifiers}`);
  const number = isPlural && !power ? COUNT.exec(` ${modifiers}`)?.[1] : undefined;
  const unit = power && UNITS[(power[2] as string).charAt(0).toLowerCase()];
  return {
    ...(number === undefined ? {} : { count: NUMBERS[number] ?? Number(number.replaceAll(',', '')) }),
    ...(power && unit ? { power: `${power[1]} ${unit}` } : {}),
  };
};
