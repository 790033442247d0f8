// A record and the words it stands on now to the record that says so.
import type { MentionRecord } from '../../annotations/annotation-document.js';
import { settleMention } from '../../annotations/settle-record.js';
import { without } from '../../annotations/without.js';
import { mendedQuote } from '../locate-records.js';
import { isDecided } from '../states.js';
import { loosen } from './edit-distance.js';
import type { Carried } from './placement.js';

/** The quote that a person decided on and that stands no more: the oldest there is until the decision is looked at again. */
const wasOf = (record: MentionRecord, quote: string, words: string): string | undefined => {
  const mended = mendedQuote(record);
  const changed = loosen(quote) !== loosen(record.quote);
  const isMendLost = mended !== undefined && loosen(words) !== loosen(mended);
  const was = changed ? (record.was ?? record.quote) : isMendLost ? (record.was ?? mended) : record.was;
  if (was === undefined || !isDecided(record)) return undefined;
  // edited back
  if (changed && loosen(was) === loosen(quote)) return undefined;
  return !changed && was === mended && !isMendLost ? undefined : was;
};

/** A record with the words it has now; `words` are those with its span mended. */
export const settleAnchor = (
  { record }: Carried,
  { quote, nth }: { quote: string; nth?: number },
  words: string,
): MentionRecord => {
  const was = wasOf(record, quote, words);
  return settleMention({
    ...without(record, 'nth', 'was', 'in'),
    quote,
    ...(nth === undefined ? {} : { nth }),
    ...(was === undefined ? {} : { was }),
  });
};
