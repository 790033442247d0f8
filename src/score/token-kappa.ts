// Two reviewers' mentions of one text to agreement word by word.
import type { Figure } from './figure.js';
import type { JudgedMention } from './mention-set.js';

/** A word or number, or one sign. */
const TOKEN = /[\p{L}\p{M}\p{N}]+|[^\s\p{L}\p{M}\p{N}]/gu;

/** A label for each token: the types of the mentions over it, or nothing. Nested mentions make a label of several types. */
const labelTokens = (starts: readonly number[], mentions: readonly JudgedMention[]): string[] => {
  const labels = starts.map(() => '');
  for (const { start, end, type } of [...mentions].sort((a, b) =>
    a.type < b.type ? -1 : a.type > b.type ? 1 : 0,
  )) {
    let low = 0;
    let high = starts.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((starts[middle] as number) < start) low = middle + 1;
      else high = middle;
    }
    for (let at = low; at < starts.length && (starts[at] as number) < end; at += 1) {
      const label = labels[at] as string;
      if (!label.split('+').includes(type)) labels[at] = label === '' ? type : `${label}+${type}`;
    }
  }
  return labels;
};

/** How often each pair of labels was given to a token. */
export type LabelPairs = Map<string, { readonly a: string; readonly b: string; count: number }>;

/** Adds the tokens of a text to `pairs`. */
export const countLabels = (
  text: string,
  a: readonly JudgedMention[],
  b: readonly JudgedMention[],
  pairs: LabelPairs,
): void => {
  const starts = [...text.matchAll(TOKEN)].map(({ index }) => index);
  const [ours, theirs] = [labelTokens(starts, a), labelTokens(starts, b)];
  ours.forEach((label, at) => {
    const other = theirs[at] as string;
    const key = `${label}|${other}`;
    const there = pairs.get(key);
    if (there) there.count += 1;
    else pairs.set(key, { a: label, b: other, count: 1 });
  });
};

/** Cohen's kappa of labels: -1 to 1; none when chance alone would make both agree on everything. */
export const kappaOf = (pairs: LabelPairs): Figure => {
  const [ours, theirs] = [new Map<string, number>(), new Map<string, number>()];
  let total = 0;
  let agreed = 0;
  for (const { a, b, count } of pairs.values()) {
    total += count;
    if (a === b) agreed += count;
    ours.set(a, (ours.get(a) ?? 0) + count);
    theirs.set(b, (theirs.get(b) ?? 0) + count);
  }
  if (total === 0) return { na: 'no words' };
  let chance = 0;
  for (const [label, count] of ours) chance += (count / total) * ((theirs.get(label) ?? 0) / total);
  if (chance >= 1) return { na: 'one label on every word' };
  return (agreed / total - chance) / (1 - chance);
};
