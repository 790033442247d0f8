// Records whose old text is not known to where their words stand, by what the file alone says: paragraph, quote, nth, and what ids were minted from.
import { findOccurrences } from '../../annotations/find-occurrences.js';
import { isMintedFrom, mentionHashes } from '../../annotations/mint-id.js';
import type { Article } from '../../model/article.js';
import type { Span } from '../../model/span.js';
import { loosen } from './edit-distance.js';
import { findBeginning } from './find-beginning.js';
import { findRespelt } from './find-respelt.js';
import { loosenText } from './loosen-text.js';
import { paragraphAt } from './paragraph-at.js';
import type { Carried, Places } from './placement.js';

/** An id of the k-th mention with its words and context: more than this are not looked for. */
const ALIKE = 2;
/** A quote that the file has in more layouts than this is looked for in so many of them. */
const LAYOUTS = 8;
/** The beginning of a paragraph is found to within so many characters. */
const NEAR = 8;

/** A place of a quote in the article. */
interface Occurrence {
  readonly span: Span;
  /** of its paragraph */
  readonly index: number;
  readonly hashes: readonly string[];
}

const listBy = <Item, Key>(items: readonly Item[], keyOf: (item: Item) => Key): Map<Key, Item[]> => {
  const lists = new Map<Key, Item[]>();
  for (const item of items) {
    const key = keyOf(item);
    const there = lists.get(key);
    if (there === undefined) lists.set(key, [item]);
    else there.push(item);
  }
  return lists;
};

/** Where the words of each quote stand, also with other white space, quotation marks and dashes. */
const occurrencesIn = (
  { source, paragraphs }: Article,
  quotes: readonly string[],
): Map<string, Occurrence[]> => {
  const loose = loosenText(source.text);
  const layouts = listBy([...new Set(quotes)], loosen);
  const found = new Map<string, Occurrence[]>();
  for (const [words, starts] of findOccurrences(loose.text, [...layouts.keys()])) {
    const places = starts.flatMap((start) => {
      const span = loose.spanOf(start, start + words.length);
      const index = paragraphAt(paragraphs, span.start);
      const paragraph = paragraphs[index];
      return paragraph === undefined || span.end > paragraph.end ? [] : [{ span, index, paragraph }];
    });
    for (const quote of (layouts.get(words) ?? []).slice(0, LAYOUTS))
      found.set(
        quote,
        places.map(({ span, index, paragraph }) => ({
          span,
          index,
          hashes: mentionHashes(source.text, paragraph, span, ALIKE, quote),
        })),
      );
  }
  return found;
};

/** Occurrences of a quote by paragraph, and by the first characters of their hashes. */
interface Index {
  readonly byParagraph: ReadonlyMap<number, readonly Occurrence[]>;
  readonly byHash: ReadonlyMap<string, readonly { readonly one: Occurrence }[]>;
}

const HASH = 3;

const indexOccurrences = (occurrences: readonly Occurrence[]): Index => ({
  byParagraph: listBy(occurrences, ({ index }) => index),
  byHash: listBy(
    occurrences.flatMap((one) =>
      [...new Set(one.hashes.map((long) => long.slice(0, HASH)))].map((hash) => ({ hash, one })),
    ),
    ({ hash }) => hash,
  ),
});

const only = <Item>(items: readonly Item[]): Item | undefined => (items.length === 1 ? items[0] : undefined);

/** The places whose words and neighbours are those that the id was minted from. */
const minted = ({ byHash }: Index, { id, quote }: Carried['record']): Occurrence[] => {
  const suffix = id.slice(id.lastIndexOf('-') + 1);
  return (byHash.get(suffix.slice(0, HASH)) ?? [])
    .map(({ one }) => one)
    .filter(({ hashes }) => isMintedFrom(id, quote, hashes));
};

/** The records of one paragraph of the file that have the same words. */
interface Alike {
  readonly count: number;
  /** none is laid out otherwise: `nth` numbers them */
  readonly isOneQuote: boolean;
  /** from 0, in the order of the file */
  readonly ranks: ReadonlyMap<Carried, number>;
}

const findAlike = (records: readonly Carried[]): ReadonlyMap<string, Alike> =>
  new Map(
    [...listBy(records, ({ record }) => loosen(record.quote))].map(([words, alike]) => [
      words,
      {
        count: alike.length,
        isOneQuote: new Set(alike.map(({ record }) => record.quote)).size === 1,
        ranks: new Map(alike.map((one, rank) => [one, rank])),
      },
    ]),
  );

/** In the paragraph that is known: the only place, or the nth when the file knows all places there. */
const standing = (
  there: readonly Occurrence[],
  carried: Carried,
  { count, isOneQuote, ranks }: Alike,
): Occurrence | undefined => {
  const { nth } = carried.record;
  if (isOneQuote && nth === undefined) return only(there);
  if (there.length < 2 || there.length !== count) return undefined;
  return there[isOneQuote ? (nth ?? 0) - 1 : (ranks.get(carried) as number)];
};

export interface FilePlaces {
  /** where the words of a record stand; undefined when that is not clear. `target` is the paragraph its own has become, when known */
  find(carried: Carried, target: number | undefined): Span | undefined;
  /** where the words of a record were edited in paragraph `target`; undefined when that is not clear */
  findEdited(carried: Carried, target: number): Span | undefined;
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
  const alike = all.map(findAlike);
  const respelt = findRespelt(article);
  const isFree = (span: Span): boolean => places.at(span) === undefined;
  /** What stands before the beginning of its paragraph has come. */
  const starts = new Map<string, number>();
  const startOf = ({ home, opening }: Carried, target: number): number => {
    const key = `${home}:${target}`;
    let start = starts.get(key);
    if (start === undefined) {
      start = (findBeginning(article, target, opening ?? '') ?? 0) - NEAR;
      starts.set(key, start);
    }
    return start;
  };
  return {
    find(carried, target) {
      const { record, home } = carried;
      const index = indexes.get(record.quote);
      if (index === undefined) return undefined;
      const from = target === undefined ? 0 : startOf(carried, target);
      const there = target === undefined ? [] : (index.byParagraph.get(target) ?? []);
      const own = there.filter(({ span }) => span.start >= from);
      const same = minted(index, record).filter(({ index: at, span }) => at !== target || span.start >= from);
      const one =
        only(same.filter((place) => place.index === target)) ??
        standing(own, carried, alike[home]?.get(loosen(record.quote)) as Alike) ??
        only(same);
      return one !== undefined && isFree(one.span) ? one.span : undefined;
    },
    findEdited(carried, target) {
      const span = respelt.find(carried.record, target);
      return span !== undefined && span.start >= startOf(carried, target) && isFree(span) ? span : undefined;
    },
  };
};
