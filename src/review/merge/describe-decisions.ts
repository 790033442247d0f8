// One record on three sides and after the merge to the decisions that made it.
import type { DecisionKind, MergeDecision } from './merge-decision.js';
import type { Sides } from './three-way.js';

/** Fields of one version of a record as they are printed. */
export type PrintedFields = Readonly<Record<string, string | undefined>>;

const HUMAN_FIELDS = new Set(['human', 'note', 'comments']);

const isConflictText = (text: string | undefined): boolean => text?.startsWith('{conflict:') === true;

const kindOf = (
  field: string,
  { base, ours, theirs }: Sides<string | undefined>,
  result: string | undefined,
): DecisionKind => {
  if (field === 'human' && isConflictText(result) && result !== base) return 'conflict';
  const isHuman = HUMAN_FIELDS.has(field) || field.startsWith('x-');
  const bothChanged = ours !== base && theirs !== base;
  if (isHuman && bothChanged && (ours === undefined || theirs === undefined)) return 'withdrawal-overruled';
  if (bothChanged && !isHuman && (result === ours || result === theirs)) return 'picked';
  return result === ours ? 'ours' : result === theirs ? 'theirs' : 'joined';
};

/** A decision for every field on which ours and theirs differ, in the order in which the versions have them. */
export const describeDecisions = (
  record: string,
  sides: Sides<PrintedFields>,
  result: PrintedFields,
): MergeDecision[] => {
  const fields = new Set([...Object.keys(sides.ours), ...Object.keys(sides.theirs)]);
  return [...fields].flatMap((field): MergeDecision[] => {
    const [base, ours, theirs] = [sides.base[field], sides.ours[field], sides.theirs[field]];
    if (ours === theirs) return [];
    const after = result[field];
    return [
      {
        record,
        field,
        kind: kindOf(field, { base, ours, theirs }, after),
        ...(base === undefined ? {} : { base }),
        ...(ours === undefined ? {} : { ours }),
        ...(theirs === undefined ? {} : { theirs }),
        ...(after === undefined ? {} : { result: after }),
      },
    ];
  });
};
