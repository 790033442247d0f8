// Suggestions for mistyped names.

/** Edits (insert, delete, replace) between two short words. */
const distance = (a: string, b: string): number => {
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= b.length; j += 1)
      next.push(
        Math.min(
          (row[j] ?? 0) + 1,
          (next[j - 1] ?? 0) + 1,
          (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1),
        ),
      );
    row = next;
  }
  return row[b.length] ?? 0;
};

/** `; did you mean "court"?` when one of the names is near, else nothing. */
export const nearest = (word: string, names: readonly string[]): string => {
  const [best] = names
    .map((name) => ({ name, edits: distance(word.slice(0, 40).toLowerCase(), name) }))
    .sort((a, b) => a.edits - b.edits);
  return best && best.edits <= Math.max(1, Math.floor(best.name.length / 3))
    ? `; did you mean "${best.name}"?`
    : '';
};
