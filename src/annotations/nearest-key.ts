// Mistyped keys to the keys that were meant.

/** Longest key worth comparing. */
const LONGEST = 40;

/** Edits (insert, delete, replace, swap of neighbours) between two short words. */
const editsBetween = (a: string, b: string): number => {
  let before: number[] = [];
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const same = a[i - 1] === b[j - 1] ? 0 : 1;
      let edits = Math.min(
        (row[j] as number) + 1,
        (next[j - 1] as number) + 1,
        (row[j - 1] as number) + same,
      );
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        edits = Math.min(edits, (before[j - 2] as number) + 1);
      next.push(edits);
    }
    before = row;
    row = next;
  }
  return row[b.length] as number;
};

/** The nearest of the names when it is near enough to be meant: at most a third of its letters differ. */
export const nearestKey = (word: string, names: readonly string[]): string | undefined => {
  let best: { name: string; edits: number } | undefined;
  for (const name of names) {
    const edits = editsBetween(word.slice(0, LONGEST).toLowerCase(), name);
    if (edits <= Math.max(1, Math.floor(name.length / 3)) && (best === undefined || edits < best.edits))
      best = { name, edits };
  }
  return best?.name;
};

/** `unknown key "humn"; did you mean "human"?`, or the list of known keys when none is near. */
export const describeUnknownKey = (key: string, known: readonly string[]): string => {
  const near = nearestKey(key, known);
  return `unknown key "${key.slice(0, LONGEST)}"${near === undefined ? `: known are ${known.join(', ')}` : `; did you mean "${near}"?`}`;
};
