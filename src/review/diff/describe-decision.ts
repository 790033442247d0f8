// A mention or an entity before and after a person's word on it changed, to what that person did.
import type {
  EntityHuman,
  EntityRecord,
  EntityWord,
  MentionHuman,
  MentionRecord,
  MentionRules,
  MentionWord,
} from '../../annotations/annotation-document.js';
import { isConflict } from '../../annotations/annotation-document.js';
import { printEntityWord, printValue } from '../../annotations/print-words.js';
import type { Value } from '../../model/mention.js';
import { without } from '../../annotations/without.js';
import { settleEntityWord, stateOf } from '../states.js';
import type { Act } from './change-summary.js';

type Deed = Pick<Act, 'sign' | 'verb' | 'said'>;

/** A date as it is written, without the quotes that YAML may need. */
const valueText = (value: Value): string => (typeof value === 'string' ? value : printValue(value));

const wordText = (word: MentionWord): string => {
  if (typeof word === 'string') return word;
  const value = word.value === undefined ? '' : ` ${valueText(word.value)}`;
  return `${word.is}${value}${word.quote === undefined ? '' : ` of "${word.quote}"`}`;
};

/** A mention's human value in short: `microsoft`, `date 2014-07-31`, `dublin | nothing` of a conflict. */
const mentionWordText = (human: MentionHuman): string =>
  isConflict(human) ? human.conflict.map(wordText).sort().join(' | ') : wordText(human);

/** What rules say of a mention in short. */
export const rulesText = ({ is, value }: MentionRules): string =>
  value === undefined ? is : `${is} ${valueText(value)}`;

const newDecision = (record: MentionRecord, human: MentionHuman): Deed => {
  const said = mentionWordText(human);
  const rules = record.rules === undefined ? '' : rulesText(record.rules);
  const state = stateOf(without(record, 'was') as MentionRecord);
  if (state === 'rejected')
    return { sign: '+', verb: 'rejected', said: rules === '' ? '' : `rules ${rules}` };
  if (state === 'corrected') return { sign: '+', verb: 'corrected', said: `rules ${rules} -> human ${said}` };
  if (state === 'human-only') return { sign: '+', verb: 'added', said: `= ${said}` };
  return { sign: '+', verb: 'accepted', said: `= ${said}` };
};

/** What a person did who changed the value of a mention from that of `old` to that of `fresh`. */
export const describeDecision = (old: MentionRecord | undefined, fresh: MentionRecord | undefined): Deed => {
  const [before, now] = [old?.human, fresh?.human];
  if (fresh === undefined || now === undefined)
    return {
      sign: '-',
      verb: 'withdrawn',
      said: before === undefined ? '' : `was ${mentionWordText(before)}`,
    };
  if (isConflict(now)) return { sign: '!', verb: 'conflict', said: mentionWordText(now) };
  if (before === undefined) return newDecision(fresh, now);
  if (isConflict(before))
    return { sign: '+', verb: 'resolved', said: `${mentionWordText(before)} -> ${mentionWordText(now)}` };
  return { sign: '~', verb: 'changed', said: `${mentionWordText(before)} -> ${mentionWordText(now)}` };
};

const entityWordText = (word: EntityWord): string =>
  typeof word === 'string' ? word : printEntityWord(word);

const entityHumanText = (human: EntityHuman): string =>
  isConflict(human) ? human.conflict.map(entityWordText).sort().join(' | ') : entityWordText(human);

const newEntityWord = (record: EntityRecord, human: EntityWord): Deed => {
  const { type, name, sameAs } = settleEntityWord(record);
  if (sameAs !== undefined) return { sign: '~', verb: 'joined', said: `= ${sameAs}` };
  if (human === 'ok' || type === record.rules?.is)
    return name === record.name
      ? { sign: '+', verb: 'accepted', said: `= ${entityWordText(human)}` }
      : { sign: '~', verb: 'renamed', said: `-> "${name}"` };
  if (record.rules === undefined) return { sign: '+', verb: 'added', said: `= ${entityWordText(human)}` };
  return { sign: '~', verb: 'relabelled', said: `${record.rules.is} -> ${entityWordText(human)}` };
};

/** What a person did who changed the value of an entity from that of `old` to that of `fresh`. */
export const describeEntityDecision = (
  old: EntityRecord | undefined,
  fresh: EntityRecord | undefined,
): Deed => {
  const [before, now] = [old?.human, fresh?.human];
  if (fresh === undefined || now === undefined)
    return {
      sign: '-',
      verb: 'withdrawn',
      said: before === undefined ? '' : `was ${entityHumanText(before)}`,
    };
  if (isConflict(now)) return { sign: '!', verb: 'conflict', said: entityHumanText(now) };
  if (before === undefined) return newEntityWord(fresh, now);
  if (isConflict(before))
    return { sign: '+', verb: 'resolved', said: `${entityHumanText(before)} -> ${entityHumanText(now)}` };
  const sameAs = (human: EntityWord): string | undefined =>
    typeof human === 'string' ? undefined : human['same-as'];
  const joined = sameAs(now);
  return joined !== undefined && joined !== sameAs(before)
    ? { sign: '~', verb: 'joined', said: `= ${joined}` }
    : { sign: '~', verb: 'changed', said: `${entityHumanText(before)} -> ${entityHumanText(now)}` };
};

/** What became of a note. */
export const describeNote = (
  old: readonly string[] | undefined,
  fresh: readonly string[] | undefined,
): Deed => {
  const text = (note: readonly string[]): string => note.map((one) => `"${one}"`).join(', ');
  if (fresh === undefined) return { sign: '-', verb: 'note', said: old === undefined ? '' : text(old) };
  return { sign: old === undefined ? '+' : '~', verb: 'note', said: text(fresh) };
};
