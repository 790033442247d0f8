// A record whose words are gone to the lost mention that keeps what people said of it.
import type { MentionRecord } from '../../annotations/annotation-document.js';
import { settleMention } from '../../annotations/settle-record.js';
import { without } from '../../annotations/without.js';
import { rescueExtras } from '../rescue-extras.js';
import { isBoundToRules } from '../states.js';

/** The record without its rules and with the beginning of the paragraph it stood in. `ok` keeps the rules it stands for. */
export const toLost = (record: MentionRecord, opening: string | undefined): MentionRecord => {
  const { rules, extras, ...rest } = record;
  const place = opening === undefined || opening === '' ? {} : { in: opening };
  if (isBoundToRules(record)) return settleMention({ ...record, ...place });
  const kept = rescueExtras(extras, rules?.extras);
  return settleMention({ ...rest, ...place, ...(kept === undefined ? {} : { extras: kept }) });
};

/** The record as it stands again. */
export const fromLost = (record: MentionRecord, anchor: { quote: string; nth?: number }): MentionRecord =>
  settleMention({ ...without(record, 'in', 'nth'), ...anchor });
