// Colours of the types on a terminal.
import { Chalk } from 'chalk';
import type { EntityType } from '../model/entity-type.js';
import type { Sign } from '../review/diff/change-summary.js';
import type { Terminal } from './terminal.js';

export type When = 'auto' | 'always' | 'never';

export interface Paint {
  type(type: EntityType, text: string): string;
  dim(text: string): string;
  bold(text: string): string;
  /** of changes: green for new, yellow for changed, red for gone, bold red for what wants a person */
  sign(sign: Sign, text: string): string;
}

const COLORS: Readonly<Record<EntityType, string>> = {
  judge: '#d7005f',
  court: '#af5fff',
  statute: '#5f87ff',
  case: '#00afd7',
  datacenter: '#ff8700',
  money: '#5faf00',
  date: '#00af87',
  company: '#d7af00',
  organization: '#af8700',
  person: '#ff5f87',
  place: '#00d75f',
};

/** `NO_COLOR` and `--color never` mean none; `auto` needs a terminal. chalk 5 itself ignores `NO_COLOR`. */
export const createPaint = (terminal: Terminal, when: When): Paint => {
  const { NO_COLOR, FORCE_COLOR } = terminal.env;
  const wanted =
    when === 'always' ||
    (when === 'auto' && terminal.outIsTerminal && !NO_COLOR) ||
    (when === 'auto' && !NO_COLOR && FORCE_COLOR !== undefined && FORCE_COLOR !== '0');
  const chalk = new Chalk({ level: wanted ? 2 : 0 });
  return {
    type: (type, text) => chalk.hex(COLORS[type]).underline(text),
    dim: (text) => chalk.dim(text),
    bold: (text) => chalk.bold(text),
    sign: (sign, text) =>
      sign === '+'
        ? chalk.green(text)
        : sign === '~'
          ? chalk.yellow(text)
          : sign === '-'
            ? chalk.red(text)
            : chalk.bold.red(text),
  };
};
