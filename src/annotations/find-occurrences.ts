// Where quotes stand in a paragraph: the definition behind `nth`.

/** Below this length searching once per quote is faster than an index. */
const LONG = 20_000;

/** Prefix lengths that a long text is indexed by, longest first; shorter quotes are few and searched one by one. */
const PREFIXES = [16, 8, 4] as const;

const prefixLength = (quote: string): number => PREFIXES.find((length) => quote.length >= length) ?? 0;

/** Offsets of one quote: every place where exactly these characters stand, overlapping ones too, in text order. */
export const occurrencesOf = (text: string, quote: string): number[] => {
  const found: number[] = [];
  if (quote === '') return found;
  for (let at = text.indexOf(quote); at >= 0; at = text.indexOf(quote, at + 1)) found.push(at);
  return found;
};

/** Places where one of the wanted prefixes of `length` characters stands. */
const indexPrefixes = (text: string, quotes: readonly string[], length: number): Map<string, number[]> => {
  const places = new Map<string, number[]>();
  const firsts = new Set<number>();
  for (const quote of quotes) {
    places.set(quote.slice(0, length), []);
    firsts.add(quote.charCodeAt(0));
  }
  for (let at = 0; at + length <= text.length; at += 1) {
    if (firsts.has(text.charCodeAt(at))) places.get(text.slice(at, at + length))?.push(at);
  }
  return places;
};

/**
 * Offsets of each quote in a paragraph: every place where exactly its characters stand, whatever stands beside them,
 * overlapping ones counted, in text order. `nth` is the 1-based position in this list. Linear also in long paragraphs.
 */
export const findOccurrences = (text: string, quotes: readonly string[]): Map<string, readonly number[]> => {
  const found = new Map<string, readonly number[]>();
  const distinct = [...new Set(quotes)];
  const short = text.length < LONG ? distinct : distinct.filter((quote) => prefixLength(quote) === 0);
  for (const quote of short) found.set(quote, occurrencesOf(text, quote));
  if (text.length < LONG) return found;
  for (const length of PREFIXES) {
    const group = distinct.filter((quote) => prefixLength(quote) === length);
    if (group.length === 0) continue;
    const places = indexPrefixes(text, group, length);
    for (const quote of group)
      found.set(
        quote,
        (places.get(quote.slice(0, length)) ?? []).filter((at) => text.startsWith(quote, at)),
      );
  }
  return found;
};
