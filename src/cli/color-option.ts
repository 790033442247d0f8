// The option that asks for colour, of all commands whose output has any.
import { Option } from 'commander';

/** `auto` unless it is given; `--color` alone says `always`. */
export const colorOption = (): Option =>
  new Option('--color [when]', 'colour the output')
    .choices(['auto', 'always', 'never'])
    .default('auto')
    .preset('always');
