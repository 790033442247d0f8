// A record to the state of its review; states are derived, never stored.
import type {
  EntityRecord,
  ExternalIds,
  MentionHuman,
  MentionRecord,
  MentionRules,
  MentionWord,
} from '../annotations/annotation-document.js';
import { isConflict, NOTHING, OK } from '../annotations/annotation-document.js';
import { printEntityWord, printValue } from '../annotations/print-words.js';
import type { EntityType } from '../model/entity-type.js';
import type { Value } from '../model/mention.js';

/** In the order a reviewer sees them; `noted` has neither a decision nor rules, only a note or a foreign key. */
export const STATES = [
  'unresolved',
  'recheck',
  'pending',
  'accepted',
  'corrected',
  'human-only',
  'rejected',
  'noted',
] as const;

export type State = (typeof STATES)[number];

/** What a mention is when the human word, if any, has won. */
export interface SettledMention {
  /** entity id, `date` or `money` */
  readonly is: string;
  readonly quote: string;
  readonly value?: Value;
}

const wordOf = (human: MentionWord): { is: string; value?: Value; quote?: string } =>
  typeof human === 'string' ? { is: human } : human;

const isSameValue = (a: Value | undefined, b: Value | undefined): boolean =>
  a === b || (a !== undefined && b !== undefined && printValue(a) === printValue(b));

/** True when the person says what the rules say, of the same words. */
const agrees = (human: MentionWord, rules: MentionRules, quote: string): boolean => {
  const word = wordOf(human);
  return (
    word.is === rules.is &&
    isSameValue(word.value, rules.value) &&
    (word.quote === undefined || word.quote === quote)
  );
};

/** True when a person has said anything of the mention, a rejection or a conflict too. */
export const isDecided = ({ human }: MentionRecord): boolean => human !== undefined;

/** Single values behind `human:`; several in a conflict. */
export const wordsOf = ({ human }: MentionRecord): readonly MentionWord[] =>
  human === undefined ? [] : isConflict(human) ? human.conflict : [human];

/** True while `ok` stands for what the rules said: until it is expanded, their line must not change. */
export const isBoundToRules = (record: MentionRecord): boolean =>
  record.rules !== undefined && wordsOf(record).includes(OK);

const isNothing = (human: MentionHuman): boolean => !isConflict(human) && wordOf(human).is === NOTHING;

/** The state of a mention. `ok`, until it is expanded, is the word of the rules. */
export const stateOf = ({ human, rules, was, quote }: MentionRecord): State => {
  if (human === undefined) return rules === undefined ? 'noted' : 'pending';
  if (isConflict(human)) return 'unresolved';
  if (isNothing(human)) return 'rejected';
  if (human === OK && rules === undefined) return 'unresolved';
  if (was !== undefined) return 'recheck';
  if (rules === undefined) return 'human-only';
  return human === OK || agrees(human, rules, quote) ? 'accepted' : 'corrected';
};

/** What a mention is: the human word before that of the rules; undefined for a rejected, unresolved or merely noted one. */
export const settleMentionWord = (record: MentionRecord): SettledMention | undefined => {
  const { human, rules, quote } = record;
  const state = stateOf(record);
  if (state === 'rejected' || state === 'unresolved' || state === 'noted') return undefined;
  if (human === undefined || human === OK)
    return rules && { is: rules.is, quote, ...(rules.value === undefined ? {} : { value: rules.value }) };
  const word = wordOf(human as MentionWord);
  // a person who says "a date" without saying which leaves the value to the rules
  const value = word.value ?? (rules?.is === word.is ? rules.value : undefined);
  return { is: word.is, quote: word.quote ?? quote, ...(value === undefined ? {} : { value }) };
};

/** What an entity is when the human word, if any, has won. `type` is absent when nobody says. */
export interface SettledEntity {
  readonly id: string;
  readonly type?: EntityType;
  readonly name: string;
  readonly ids: ExternalIds;
  readonly sameAs?: string;
}

/** What an entity is: overrides of a person before what the rules say; a conflict leaves the rules standing. */
export const settleEntityWord = ({ id, human, name, rules }: EntityRecord): SettledEntity => {
  const word =
    human === undefined || isConflict(human) || human === OK
      ? {}
      : typeof human === 'string'
        ? { is: human }
        : human;
  const type = word.is ?? rules?.is;
  return {
    id,
    ...(type === undefined ? {} : { type }),
    name: word.name ?? name,
    ids: { ...rules?.ids, ...word.ids },
    ...(word['same-as'] === undefined ? {} : { sameAs: word['same-as'] }),
  };
};

/** The state of an entity. */
export const entityStateOf = ({ human, rules }: EntityRecord): State => {
  if (human === undefined) return rules === undefined ? 'noted' : 'pending';
  if (isConflict(human)) return 'unresolved';
  if (rules === undefined) return human === OK ? 'unresolved' : 'human-only';
  return human === OK || printEntityWord(human) === rules.is ? 'accepted' : 'corrected';
};
