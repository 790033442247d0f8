// Records whose old text is not known to where their words stand, by what the file alone says: paragraph, quote, nth, and what ids were minted from.
import { findOccurrences } from '../../annotations/find-occurrences.js';
import { isMintedFrom, mentionHashes } from '../../annotations/mint-id.js';
import type { Article } from '../../model/article.js';
import type { Span } from '../../model/span.js';
import { paragraphAt } from './paragraph-at.js';
import type { Carried, Places } from './placement.js';

/** An id of the k-th mention with its words and context: more than this are not looked for. */
const ALIKE = 2;

/** A place of a quote in the article. */
interface Occurrence {
  readonly span: Span;
  /** of its paragraph */
  readonly index: number;
  readonly hashes: readonly string[];
}

const occurrencesIn = (
  { source, paragraphs }: Article,
  quotes: readonly string[],
): Map<string, Occurrence[]> => {
  const found = new Map<string, Occurrence[]>();
  for (const [quote, starts] of findOccurrences(source.text, quotes))
    found.set(
      quote,
      starts.flatMap((start) => {
        const span = { start, end: start + quote.length };
        const index = paragraphAt(paragraphs, start);
        const paragraph = paragraphs[index];
        if (paragraph === undefined || span.end > paragraph.end) return [];
        return [{ span, index, hashes: mentionHashes(source.text, paragraph, span, ALIKE) }];
      }),
    );
  return found;
};

/** Occurrences of a quote by paragraph, and by the first characters of their hashes. */
interface Index {
  readonly byParagraph: ReadonlyMap<number, readonly Occurrence[]>;
  readonly byHash: ReadonlyMap<string, readonly Occurrence[]>;
}

const HASH = 3;

const indexOccurrences = (occurrences: readonly Occurrence[]): Index => {
  const byParagraph = new Map<number, Occurrence[]>();
  const byHash = new Map<string, Occurrence[]>();
  const put = <Key>(map: Map<Key, Occurrence[]>, key: Key, one: Occurrence): void => {
    const there = map.get(key);
    if (there === undefined) map.set(key, [one]);
    else there.push(one);
  };
  for (const one of occurrences) {
    put(byParagraph, one.index, one);
    for (const hash of new Set(one.hashes.map((long) => long.slice(0, HASH)))) put(byHash, hash, one);
  }
  return { byParagraph, byHash };
};

const only = <Item>(items: readonly Item[]): Item | undefined => (items.length === 1 ? items[0] : undefined);

/** The places whose words and neighbours are those that the id was minted from. */
const minted = ({ byHash }: Index, { id, quote }: Carried['record']): Occurrence[] => {
  const suffix = id.slice(id.lastIndexOf('-') + 1);
  return (byHash.get(suffix.slice(0, HASH)) ?? []).filter(({ hashes }) => isMintedFrom(id, quote, hashes));
};

/** In the paragraph that is known: the only place, or the nth when the file knows all places there. */
const standing = (
  there: readonly Occurrence[],
  { nth }: Carried['record'],
  known: number,
): Occurrence | undefined => {
  if (nth === undefined) return only(there);
  return there.length > 1 && there.length === known ? there[nth - 1] : undefined;
};

export interface FilePlaces {
  /** where the words of a record stand; undefined when that is not clear. `target` is the paragraph its own has become, when known */
  find(carried: Carried, target: number | undefined): Span | undefined;
}

/** Places of records by what the file alone says. `all` are the records of the file by paragraph; those of `wanted` may be asked for. */
export const findByFile = (
  article: Article,
  wanted: readonly Carried[],
  all: readonly (readonly Carried[])[],
  places: Places,
): FilePlaces => {
  const found = occurrencesIn(
    article,
    wanted.map(({ record }) => record.quote),
  );
  const indexes = new Map([...found].map(([quote, there]) => [quote, indexOccurrences(there)]));
  const counts = all.map((records) => {
    const count = new Map<string, number>();
    for (const { record } of records) count.set(record.quote, (count.get(record.quote) ?? 0) + 1);
    return count;
  });
  const isFree = ({ span }: Occurrence): boolean => places.at(span) === undefined;
  return {
    find({ record, home }, target) {
      const index = indexes.get(record.quote);
      if (index === undefined) return undefined;
      const there = target === undefined ? [] : (index.byParagraph.get(target) ?? []);
      const same = minted(index, record);
      const one =
        only(same.filter((place) => place.index === target)) ??
        standing(there, record, counts[home]?.get(record.quote) ?? 0) ??
        only(same);
      return one !== undefined && isFree(one) ? one.span : undefined;
    },
  };
};
