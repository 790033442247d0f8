// Words of the land that end the names of quarters and parks, and that people are called by.
import { wordSet } from '../../model/word-set.js';

/** `Clinton Hill`, `Carroll Park`: behind `in` a place, elsewhere somebody. */
export const LANDFORMS = wordSet(
  'hill park field woods brook lake shore ridge glen grove rock forest point green',
);
