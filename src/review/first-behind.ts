// Ascending numbers to the first of them that is higher than another.

/** Position from `from` on of the first number above `value`; the length when there is none. */
export const firstBehind = (numbers: readonly number[], value: number, from = 0): number => {
  let low = from;
  let high = numbers.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((numbers[middle] as number) <= value) low = middle + 1;
    else high = middle;
  }
  return low;
};
