// Foreign keys of a record and of its `rules` line that goes to those that the record keeps.
import type { Extra } from '../annotations/annotation-document.js';
import { mergeExtras } from './merge/merge-extras.js';

/** Those there and those of the line, each value once; of two values of one key the second gets a key of its own, the same in every merge and run. */
export const rescueExtras = (
  there: readonly Extra[] | undefined,
  going: readonly Extra[] | undefined,
): readonly Extra[] | undefined =>
  going === undefined
    ? there
    : mergeExtras({
        base: undefined,
        ours: there,
        theirs: going.map((extra) => ({ ...extra, after: 'rules' })),
      });
