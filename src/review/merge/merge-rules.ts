// The rules lines of three sides to one: the machine's part is picked, foreign keys in it are kept.
import type { Extra } from '../../annotations/annotation-document.js';
import { rescueExtras } from '../../annotations/settle-record.js';
import { without } from '../../annotations/without.js';
import { mergeExtras } from './merge-extras.js';
import { pickChanged } from './merge-machine.js';
import type { Sides } from './three-way.js';
import { mapSides } from './three-way.js';

interface Ruled {
  readonly rules?: { readonly extras?: readonly Extra[] };
  readonly extras?: readonly Extra[];
}

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
  // one that an earlier merge moved to the record is there already
  const homeless = inRules?.filter(
    ({ key, text }) => own?.some((extra) => extra.key === key && extra.text === text) !== true,
  );
  const extras = rules === undefined ? rescueExtras(own, homeless) : own;
  return {
    ...(rules === undefined ? {} : { rules: inRules === undefined ? rules : { ...rules, extras: inRules } }),
    ...(extras === undefined ? {} : { extras }),
  } as Pick<Kind, 'rules' | 'extras'>;
};
