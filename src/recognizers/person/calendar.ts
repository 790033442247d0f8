// Days and months behind a name: `Trump Tuesday signed`.
import { wordSet } from '../../model/word-set.js';

export const CALENDAR = wordSet(
  'january february march april may june july august september october november december monday tuesday wednesday thursday friday saturday sunday',
);
