// Another program's date set and our `annotate stream` results on it to counts: what is in scope, found, valued right, out by class.
import { dateScope, OUT } from './date-scope.mjs';
import { sameValue } from './date-values.mjs';

/** Days that the authors of a set count from, where its items say none of their own. */
const REFERENCE = { chrono: '2012-08-10', duckling: '2013-02-12' };

/** Day of publication to give to `annotate stream` for an item of a set (`msrec`, `chrono`, `duckling`). */
export const publishedOf = (set, item) => item.ref?.slice(0, 10) ?? REFERENCE[set];

/** Words that count from a day: chrono's tests count from days that the set leaves out. */
const COUNTED = /\b(?:last|this|next|today|tomorrow|yesterday|tonight)\b|^\w+day$/i;
const NEAR = 20;

/** A value that counts from a day nobody gives cannot be compared. */
const isComparable = (set, gold) => {
  if (set !== 'chrono' || !COUNTED.test(gold.text) || gold.year === undefined) return true;
  const apart = Date.UTC(gold.year, (gold.month ?? 8) - 1, gold.day ?? 10) - Date.parse(REFERENCE.chrono);
  return Math.abs(apart) / 86400000 <= NEAR;
};

/**
 * Counts of one set: `{ items, inScope, found, values, valuesRight, out, errors }`. `items` are gold items, `inScope` and `found`
 * spans as our guideline sets them, `values` the items found whole whose values can be compared; `errors` tells each miss.
 */
export const scoreDates = (set, documents, results) => {
  const byId = new Map(results.map((result) => [result.id, result]));
  const counts = { items: 0, inScope: 0, found: 0, values: 0, valuesRight: 0, out: {}, errors: [] };
  const quiet = { negative: 0, silent: 0, errors: [] };
  for (const document of documents) {
    const dates = (byId.get(document.id)?.mentions ?? []).filter(({ type }) => type === 'date');
    if (document.negative) {
      quiet.negative += 1;
      if (dates.length === 0) quiet.silent += 1;
      else
        quiet.errors.push(
          `${document.text} => ${dates.map(({ text, value }) => `${text} ${value}`).join(' | ')}`,
        );
    }
    for (const gold of document.entities) {
      counts.items += 1;
      const { scope, spans, reason } = dateScope(gold);
      if (scope === 'out') {
        counts.out[reason] = (counts.out[reason] ?? 0) + 1;
        continue;
      }
      const found = spans.map((span) =>
        dates.find(({ start, end }) => start === span.start && end === span.end),
      );
      counts.inScope += spans.length;
      counts.found += found.filter(Boolean).length;
      const texts = spans.map(({ start, end }) => document.text.slice(start, end));
      spans.forEach((span, index) => {
        if (!found[index])
          counts.errors.push(
            `missed\t${document.id}\t${texts[index]}\t${document.text.slice(0, 90)} => ${dates.map(({ text }) => text).join(' | ')}`,
          );
      });
      if (!found.every(Boolean) || !isComparable(set, gold)) continue;
      const right = sameValue(gold, found, texts);
      if (right === undefined) continue;
      counts.values += 1;
      if (right) counts.valuesRight += 1;
      else
        counts.errors.push(
          `value\t${document.id}\t${texts.join(' | ')}\t${found.map(({ value }) => value).join(' | ')}\t${gold.timex ?? gold.value ?? [gold.year, gold.month, gold.day].join('-')}`,
        );
    }
  }
  return { ...counts, quiet };
};

const share = (part, whole) => (whole === 0 ? 'n/a' : (part / whole).toFixed(3));

/** The counts as lines of text. */
export const printDates = (set, { items, inScope, found, values, valuesRight, out, quiet }) =>
  [
    `${set}: ${items} items, ${inScope} dates in scope`,
    `  strict recall ${share(found, inScope)} (${found} of ${inScope})`,
    `  values right  ${share(valuesRight, values)} (${valuesRight} of ${values})`,
    ...(quiet.negative > 0 ? [`  nothing found where nothing is: ${quiet.silent} of ${quiet.negative}`] : []),
    ...Object.entries(out)
      .sort((a, b) => b[1] - a[1])
      .map(([reason, count]) => `  out of scope: ${String(count).padStart(4)}  ${OUT[reason]}`),
  ].join('\n');
