// A measured number to a few digits that mean something.

/** Three digits, more only before the point: 0.0123, 1.23, 12.3, 123, 1235. */
export const formatNumber = (value) => {
  const size = Math.abs(value);
  if (size === 0 || !Number.isFinite(value)) return String(value);
  const digits = Math.min(6, Math.max(0, 2 - Math.floor(Math.log10(size))));
  return value.toFixed(digits);
};
