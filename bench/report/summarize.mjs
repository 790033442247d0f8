// Numbers of several rounds to their median and spread.

/** The middle of the numbers, or the mean of the two in the middle; NaN of none. */
export const median = (numbers) => {
  const sorted = [...numbers].sort((a, b) => a - b);
  const half = sorted.length >> 1;
  if (sorted.length === 0) return NaN;
  return sorted.length % 2 === 1 ? sorted[half] : (sorted[half - 1] + sorted[half]) / 2;
};

/** `{ median, least, most, values }` of the finite ones among the numbers, undefined when there are none. */
export const summarize = (numbers) => {
  const values = numbers.filter(Number.isFinite);
  if (values.length === 0) return undefined;
  return { median: median(values), least: Math.min(...values), most: Math.max(...values), values };
};
