// Quotes of a file to the places of an article that their words stand at, by paragraph and by what ids are minted from.
import { findOccurrences } from '../../annotations/find-occurrences.js';
import { isMintedFrom, mentionHashes } from '../../annotations/mint-id.js';
import type { MentionRecord } from '../../annotations/annotation-document.js';
import type { Article } from '../../model/article.js';
import type { Span } from '../../model/span.js';
import { loosen } from './edit-distance.js';
import { loosenText } from './loosen-text.js';
import { paragraphAt } from './paragraph-at.js';

/** An id of the k-th mention with its words and context: more than this are not looked for. */
const ALIKE = 2;
/** A quote that the file has in more layouts than this is looked for in so many of them. */
const LAYOUTS = 8;

/** A place of a quote in the article. */
export interface Occurrence {
  readonly span: Span;
  /** of its paragraph */
  readonly index: number;
  readonly hashes: readonly string[];
}

export const listBy = <Item, Key>(items: readonly Item[], keyOf: (item: Item) => Key): Map<Key, Item[]> => {
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

/** Occurrences in text order, also by paragraph. */
export interface Group {
  readonly all: readonly Occurrence[];
  readonly byParagraph: ReadonlyMap<number, readonly Occurrence[]>;
}

/** Occurrences of a quote, and those with one context by the first characters of its hashes. */
export interface Index extends Group {
  readonly byHash: ReadonlyMap<string, readonly Group[]>;
}

const HASH = 3;

const groupOf = (all: readonly Occurrence[]): Group => ({
  all,
  byParagraph: listBy(all, ({ index }) => index),
});

const indexPlaces = (occurrences: readonly Occurrence[]): Index => {
  const groups = [...listBy(occurrences, ({ hashes }) => hashes[0]).values()].map(groupOf);
  const keyed = groups.flatMap((group) =>
    [...new Set(group.all[0]?.hashes.map((hash) => hash.slice(0, HASH)))].map((key) => ({ key, group })),
  );
  const byHash = [...listBy(keyed, ({ key }) => key)].map(
    ([key, list]) => [key, list.map(({ group }) => group)] as const,
  );
  return { ...groupOf(occurrences), byHash: new Map(byHash) };
};

/** The groups of places whose words and neighbours are those that the id was minted from. */
export const minted = ({ byHash }: Index, { id, quote }: MentionRecord): Group[] => {
  const suffix = id.slice(id.lastIndexOf('-') + 1);
  const groups = byHash.get(suffix.slice(0, HASH)) ?? [];
  return groups.filter(({ all }) => isMintedFrom(id, quote, all[0]?.hashes ?? []));
};

/** The index of each quote: where its words stand, also with other white space, quotation marks and dashes. */
export const indexOccurrences = (article: Article, quotes: readonly string[]): Map<string, Index> =>
  new Map([...occurrencesIn(article, quotes)].map(([quote, there]) => [quote, indexPlaces(there)]));
