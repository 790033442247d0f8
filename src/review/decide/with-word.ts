// A record to the same one with another word of a person.
import type {
  DetailedWord,
  Extra,
  MentionHuman,
  MentionRecord,
  MentionWord,
} from '../../annotations/annotation-document.js';
import { settleMention } from '../../annotations/settle-record.js';
import { without } from '../../annotations/without.js';
import { rescueExtras } from '../rescue-extras.js';
import { wordsOf } from '../states.js';

/** What a word says besides an id. */
export const detailsOf = (word: MentionWord): Partial<DetailedWord> => (typeof word === 'object' ? word : {});

/** Foreign keys behind `human:`, of all values of a conflict. */
export const extrasOf = (record: MentionRecord): readonly Extra[] | undefined =>
  wordsOf(record)
    .map((word) => detailsOf(word).extras)
    .reduce((all, extras) => rescueExtras(all, extras), undefined);

/** What it was said of before is looked at now, and foreign keys of the old word stay with the new one. */
export const withWord = (record: MentionRecord, word: MentionWord): MentionRecord => {
  const extras = extrasOf(record)?.map(({ key, text }) => ({ key, text }));
  const human: MentionHuman =
    extras === undefined ? word : { ...(typeof word === 'string' ? { is: word } : word), extras };
  return settleMention({ ...without(record, 'was'), human });
};
