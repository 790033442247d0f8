// One entity on three sides to the entity of the result, or to nothing when nobody says anything of it.
import { isDeepStrictEqual } from 'node:util';
import type { EntityHuman, EntityRecord, EntityWord } from '../../annotations/annotation-document.js';
import { isConflict, OK } from '../../annotations/annotation-document.js';
import { printEntityHuman, printEntityRules } from '../../annotations/print-words.js';
import { settleEntity } from '../../annotations/settle-record.js';
import { without } from '../../annotations/without.js';
import { expandEntityOk } from '../expand-ok.js';
import { mergeComments } from './merge-comments.js';
import { mergeLines } from './merge-lines.js';
import { pickPresent } from './merge-machine.js';
import { mergeRules } from './merge-rules.js';
import { mergeWords } from './merge-words.js';
import type { Sides } from './three-way.js';
import { mapSides } from './three-way.js';

const saysType = (human: EntityHuman | undefined): boolean =>
  human !== undefined &&
  human !== OK &&
  !isConflict(human) &&
  (typeof human === 'string' || human.is !== undefined);

const mergeFields = (records: Sides<EntityRecord | undefined>, id: string): EntityRecord => {
  const name = pickPresent(
    mapSides(records, (record) => record?.name),
    (text) => text,
  ) as string;
  const { rules: picked, extras } = mergeRules(records, printEntityRules);
  const said = mergeWords<EntityWord>(
    mapSides(records, (record) => record?.human),
    printEntityHuman,
  );
  // an entity that stands though the rules no longer find it must still say what it is
  const rules =
    picked ??
    (saysType(said)
      ? undefined
      : pickPresent(
          mapSides(records, (record) => record?.rules && without(record.rules, 'extras')),
          printEntityRules,
        ));
  const human: EntityHuman | undefined = said === OK && rules !== undefined ? { conflict: [OK] } : said;
  const note = mergeLines(mapSides(records, (record) => record?.note ?? []));
  const comments = mergeComments(mapSides(records, (record) => record?.comments));
  return settleEntity({
    id,
    ...(human === undefined ? {} : { human }),
    name,
    ...(note.length === 0 ? {} : { note }),
    ...(rules === undefined ? {} : { rules }),
    ...(extras === undefined ? {} : { extras }),
    ...(comments === undefined ? {} : { comments }),
  });
};

const saysSomething = ({ human, note, rules, extras, comments }: EntityRecord): boolean =>
  [human, note, rules, extras, comments].some((field) => field !== undefined);

/** An entity that stands must say what it is: where the only word for it was withdrawn together with the entity, the word stands with it. */
const withType = (merged: EntityRecord, { ours, theirs }: Sides<EntityRecord | undefined>): EntityRecord => {
  if (merged.human !== undefined || merged.rules !== undefined) return merged;
  const human = ours?.human ?? theirs?.human;
  return human === undefined ? merged : settleEntity({ ...merged, human });
};

/** The merged entity; undefined when neither a person nor the rules say anything of it any more. */
export const mergeEntity = (sides: Sides<EntityRecord | undefined>): EntityRecord | undefined => {
  const { base, ours, theirs } = sides;
  if (isDeepStrictEqual(ours, theirs) || isDeepStrictEqual(theirs, base)) return ours;
  if (isDeepStrictEqual(ours, base)) return theirs;
  const expanded = mapSides(sides, (record) => record && expandEntityOk(record));
  const merged = mergeFields(expanded, ((ours ?? theirs) as EntityRecord).id);
  return saysSomething(merged) ? withType(merged, expanded) : undefined;
};
