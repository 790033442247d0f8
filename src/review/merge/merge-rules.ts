// The rules lines of three sides to one: the machine's part is picked, foreign keys in it are kept.
import type { Extra } from '../../annotations/annotation-document.js';
import { without } from '../../annotations/without.js';
import { rescueExtras } from '../rescue-extras.js';
import { isSpareOf, mergeExtras } from './merge-extras.js';
import { pickChanged } from './merge-machine.js';
import type { Sides } from './three-way.js';
import { mapSides } from './three-way.js';

interface Ruled {
  readonly rules?: { readonly extras?: readonly Extra[] };
  readonly extras?: readonly Extra[];
}

/** True for the value of a foreign key in `extras`, under that key or the spare one that a clash gave it. */
const holds = (extras: readonly Extra[] | undefined, { key, text }: Extra): boolean =>
  extras?.some((extra) => extra.text === text && (extra.key === key || isSpareOf(extra.key, key))) === true;

/** `rules` and `extras` of the result; foreign keys of a rules line that goes stand on the record. */
export const mergeRules = <Kind extends Ruled>(
  sides: Sides<Kind | undefined>,
  textOf: (rules: NonNullable<Kind['rules']>) => string,
): Pick<Kind, 'rules' | 'extras'> => {
  type Rules = NonNullable<Kind['rules']>;
  const plain = mapSides(sides, (record) => record?.rules && (without(record.rules, 'extras') as Rules));
  const rules = pickChanged(plain, textOf);
  const inRules = mergeExtras(mapSides(sides, (record) => record?.rules?.extras));
  const own = mergeExtras(mapSides(sides, (record) => record?.extras));
  const { base } = sides;
  // of a value that one side moved to the record and the other still has in its line, one is enough
  const extras =
    rules === undefined
      ? rescueExtras(
          own,
          inRules?.filter((extra) => !holds(own, extra)),
        )
      : own?.filter(
          (extra) => holds(base?.extras, extra) || inRules?.some((inside) => holds([extra], inside)) !== true,
        );
  return {
    ...(rules === undefined ? {} : { rules: inRules === undefined ? rules : { ...rules, extras: inRules } }),
    ...(extras === undefined || extras.length === 0 ? {} : { extras }),
  } as Pick<Kind, 'rules' | 'extras'>;
};
