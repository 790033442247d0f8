// Two values of plain data: are they the same?

/** True for equal data, whatever the order of keys; data that is not the same may still be printed alike. */
export const isSameData = (a: unknown, b: unknown): boolean => {
  if (a === b) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
  if (Array.isArray(a) !== Array.isArray(b)) return false;
  const keys = Object.keys(a);
  return (
    keys.length === Object.keys(b).length &&
    keys.every(
      (key) =>
        Object.hasOwn(b, key) &&
        isSameData((a as Record<string, unknown>)[key], (b as Record<string, unknown>)[key]),
    )
  );
};
