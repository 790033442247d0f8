// Records on which a person typed `ok` to records that say what was approved: the value of the rules line it was typed under.
import type { EntityRecord, MentionRecord, MentionWord } from '../../annotations/annotation-document.js';
import { OK } from '../../annotations/annotation-document.js';
import { isConflict } from '../../annotations/annotation-document.js';

/** A mention whose `ok` is written out; one that no rules line explains keeps it. */
export const expandMentionOk = (record: MentionRecord): MentionRecord => {
  const { human, rules } = record;
  if (human === undefined || rules === undefined) return record;
  const { is, value } = rules;
  const expand = (word: MentionWord): MentionWord =>
    word !== OK
      ? word
      : is === 'date' || is === 'money'
        ? { is, ...(value === undefined ? {} : { value }) }
        : is;
  return {
    ...record,
    human: isConflict(human) ? { conflict: human.conflict.map(expand) } : expand(human),
  };
};

/** An entity whose `ok` is written out. */
export const expandEntityOk = (record: EntityRecord): EntityRecord => {
  const { human, rules } = record;
  if (human === undefined || rules === undefined) return record;
  if (isConflict(human))
    return { ...record, human: { conflict: human.conflict.map((word) => (word === OK ? rules.is : word)) } };
  return human === OK ? { ...record, human: rules.is } : record;
};
