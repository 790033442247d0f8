// A record to the foreign keys that stand with its decision.
import type { Extra, MentionRecord } from '../../annotations/annotation-document.js';
import { rescueExtras } from '../rescue-extras.js';
import { wordsOf } from '../states.js';
import { detailsOf } from './details-of.js';

/** Foreign keys behind `human:`, of all values of a conflict. */
export const extrasOf = (record: MentionRecord): readonly Extra[] | undefined =>
  wordsOf(record)
    .map((word) => detailsOf(word).extras)
    .reduce((all, extras) => rescueExtras(all, extras), undefined);
