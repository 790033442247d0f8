// One mention on three sides to the mention of the result, or to nothing when nobody says anything of it.
import { isDeepStrictEqual } from 'node:util';
import type { MentionHuman, MentionRecord, MentionWord } from '../../annotations/annotation-document.js';
import { OK } from '../../annotations/annotation-document.js';
import { printMentionHuman, printMentionRules } from '../../annotations/print-words.js';
import { settleMention } from '../../annotations/settle-record.js';
import { expandMentionOk } from '../expand-ok.js';
import { mergeComments } from './merge-comments.js';
import { mergeLines } from './merge-lines.js';
import { pickChanged, pickPresent } from './merge-machine.js';
import { mergeRules } from './merge-rules.js';
import { listWords, mergeWords } from './merge-words.js';
import type { Sides } from './three-way.js';
import { mapSides } from './three-way.js';

/** A mention and the key of its paragraph; without one it is lost. */
export interface Located {
  readonly paragraph?: string;
  readonly record: MentionRecord;
}

/** What finds a mention again; its parts belong together. A place in the text is greater than none: a run can still lose a mention, and a lost one may lie unseen. */
const placeText = ({ paragraph, record: { quote, nth, in: opening } }: Located): string =>
  JSON.stringify([paragraph === undefined ? '' : 'p', quote, nth ?? 0, paragraph ?? '', opening ?? '']);

/** The words that a person decided on: those of the anchor, or the old ones when they were edited since. */
const decidedQuote = (located: Located | undefined): string | undefined =>
  located && (located.record.was ?? (located.record.human === undefined ? undefined : located.record.quote));

const wordQuote = (word: MentionWord): string | undefined =>
  typeof word === 'string' ? undefined : word.quote;

/** The old words, when the decision was made on others than the anchor has now. */
const wasOf = (
  sides: Sides<Located | undefined>,
  human: MentionHuman | undefined,
  quote: string,
): string | undefined => {
  if (human === undefined) return undefined;
  const decided = mapSides(sides, decidedQuote);
  const same = (text: string): string => text;
  const was = pickChanged(decided, same) ?? pickPresent(decided, same);
  return was === quote || listWords(human).some((word) => wordQuote(word) === quote) ? undefined : was;
};

/** `ok` whose rules line is gone must not approve another that comes with the merge. */
const bindOk = (human: MentionHuman | undefined, rules: object | undefined): MentionHuman | undefined =>
  human === OK && rules !== undefined ? { conflict: [OK] } : human;

const mergeFields = (sides: Sides<Located | undefined>, id: string): Located => {
  const { paragraph, record: place } = pickPresent(sides, placeText) as Located;
  const records = mapSides(sides, (located) => located?.record);
  const { rules, extras } = mergeRules(records, printMentionRules);
  const human = bindOk(
    mergeWords<MentionWord>(
      mapSides(records, (record) => record?.human),
      printMentionHuman,
    ),
    rules,
  );
  const was = wasOf(sides, human, place.quote);
  const note = mergeLines(mapSides(records, (record) => record?.note ?? []));
  const comments = mergeComments(mapSides(records, (record) => record?.comments));
  const record: MentionRecord = {
    id,
    ...(human === undefined ? {} : { human }),
    quote: place.quote,
    ...(place.nth === undefined ? {} : { nth: place.nth }),
    ...(was === undefined ? {} : { was }),
    ...(place.in === undefined ? {} : { in: place.in }),
    ...(note.length === 0 ? {} : { note }),
    ...(rules === undefined ? {} : { rules }),
    ...(extras === undefined ? {} : { extras }),
    ...(comments === undefined ? {} : { comments }),
  };
  return {
    ...(paragraph === undefined ? {} : { paragraph }),
    record: settleMention(record),
  };
};

const saysSomething = ({ human, note, rules, extras, comments }: MentionRecord): boolean =>
  [human, note, rules, extras, comments].some((field) => field !== undefined);

/** The merged mention; undefined when neither a person nor the rules say anything of it any more. */
export const mergeMention = (sides: Sides<Located | undefined>): Located | undefined => {
  const { base, ours, theirs } = sides;
  if (isDeepStrictEqual(ours, theirs) || isDeepStrictEqual(theirs, base)) return ours;
  if (isDeepStrictEqual(ours, base)) return theirs;
  const expanded = mapSides(
    sides,
    (located) => located && { ...located, record: expandMentionOk(located.record) },
  );
  const merged = mergeFields(expanded, ((ours ?? theirs) as Located).record.id);
  return saysSomething(merged.record) ? merged : undefined;
};
