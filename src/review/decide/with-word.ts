// A record to the same one with another word of a person.
import type { MentionHuman, MentionRecord, MentionWord } from '../../annotations/annotation-document.js';
import { settleMention } from '../../annotations/settle-record.js';
import { without } from '../../annotations/without.js';
import { extrasOf } from './extras-of.js';

/** What it was said of before is looked at now, and foreign keys of the old word stay with the new one. */
export const withWord = (record: MentionRecord, word: MentionWord): MentionRecord => {
  const extras = extrasOf(record)?.map(({ key, text }) => ({ key, text }));
  const human: MentionHuman =
    extras === undefined ? word : { ...(typeof word === 'string' ? { is: word } : word), extras };
  return settleMention({ ...without(record, 'was'), human });
};
