// `3/64`: the third of 64 parts of a corpus.
import { InvalidArgumentError } from 'commander';

/** `index` from 1 to `count`. */
export interface Shard {
  readonly index: number;
  readonly count: number;
}

const SHARD = /^([1-9]\d{0,6})\/([1-9]\d{0,6})$/;

/** @throws InvalidArgumentError */
export const parseShard = (value: string): Shard => {
  const match = SHARD.exec(value);
  const [index, count] = [Number(match?.[1]), Number(match?.[2])];
  if (match && index <= count) return { index, count };
  throw new InvalidArgumentError('Give I/N with I from 1 to N: 1/8 is the first of eight parts.');
};
