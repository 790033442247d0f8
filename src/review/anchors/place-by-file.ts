// Records whose old text is not known to where their words stand, by what the file alone says: paragraph, quote, nth, and what ids were minted from.
import type { MentionRecord } from '../../annotations/annotation-document.js';
import { isMintedFrom } from '../../annotations/mint-id.js';
import type { Article } from '../../model/article.js';
import type { Span } from '../../model/span.js';
import { isKept } from '../human-work.js';
import { loosen } from './edit-distance.js';
import { findBeginning } from './find-beginning.js';
import { findRespelt } from './find-respelt.js';
import { indexOccurrences, listBy, minted } from './index-occurrences.js';
import type { Group, Occurrence } from './index-occurrences.js';
import type { Carried, Places } from './placement.js';

/** The beginning of a paragraph is found to within so many characters. */
const NEAR = 8;
/** Of so many paragraphs that became one the beginnings are looked for in it. */
const JOINED = 8;

const only = <Item>(items: readonly Item[]): Item | undefined => (items.length === 1 ? items[0] : undefined);

/** How many of a list begin before `from`. A search: one name may stand ten thousand times. */
const countBefore = (list: readonly Occurrence[], from: number): number => {
  let low = 0;
  let high = list.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((list[middle] as Occurrence).span.start < from) low = middle + 1;
    else high = middle;
  }
  return low;
};

/** The paragraph that one of the file has become, and where in the article its old beginning stands. */
interface Target {
  readonly index: number | undefined;
  readonly from: number;
}

const placesIn = ({ byParagraph }: Group, { index }: Target): readonly Occurrence[] =>
  (index === undefined ? undefined : byParagraph.get(index)) ?? [];

/** The minted places in the target from its beginning on; of more than one, two say so as well as ten thousand. */
const mintedThere = (groups: readonly Group[], target: Target): Occurrence[] =>
  groups.flatMap((group) => {
    const there = placesIn(group, target);
    const first = countBefore(there, target.from);
    return there.slice(first, first + 2);
  });

/** The minted places outside the target, two at most of each group. */
const mintedElsewhere = (groups: readonly Group[], target: Target): Occurrence[] =>
  groups.flatMap((group) => {
    const others = group.all.length - placesIn(group, target).length;
    if (others > 1) return group.all.slice(0, 2);
    // those of one paragraph stand together: the other one is the first or the last
    return others === 0
      ? []
      : [...new Set([group.all[0], group.all.at(-1)])].filter((one) => one?.index !== target.index);
  }) as Occurrence[];

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

/** Of several places that an id fits, short as it is, the one that `nth` names as well. */
const numbered = (
  minted: readonly Occurrence[],
  there: readonly Occurrence[],
  from: number,
  { nth }: MentionRecord,
): Occurrence | undefined => {
  const named = nth === undefined ? undefined : there[countBefore(there, from) + nth - 1];
  return named && minted.find(({ span }) => span.start === named.span.start);
};

/** In the target from its beginning on: the only place, or the nth when the file knows all places there. */
const standing = (
  there: readonly Occurrence[],
  from: number,
  carried: Carried,
  { count, isOneQuote, ranks }: Alike,
): Occurrence | undefined => {
  const { nth } = carried.record;
  const first = countBefore(there, from);
  const left = there.length - first;
  if (isOneQuote && nth === undefined) return left === 1 ? there[first] : undefined;
  if (left < 2 || left !== count) return undefined;
  return there[first + (isOneQuote ? (nth ?? 0) - 1 : (ranks.get(carried) as number))];
};

export interface FilePlaces {
  /** where the words of a record stand, free or to be taken from who stands there; undefined when that is not clear. `target` is the paragraph its own has become, when known */
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
  const indexes = indexOccurrences(
    article,
    wanted.map(({ record }) => record.quote),
  );
  const alike = all.map(findAlike);
  const respelt = findRespelt(article);
  const isFree = (span: Span): boolean => places.at(span) === undefined;
  /** Words that were minted for a record a person has decided on are its own before they are those of one that merely counts up to them. */
  const givesWay = ({ record }: Carried, { span, hashes }: Occurrence): boolean => {
    const owner = places.at(span)?.carried.record;
    return (
      owner !== undefined &&
      isKept(record) &&
      !isKept(owner) &&
      isMintedFrom(record.id, record.quote, hashes) &&
      !isMintedFrom(owner.id, owner.quote, hashes)
    );
  };
  /** Where the beginning of its paragraph stands now: what stands before it has come. By target, then by paragraph of the file. */
  const starts = new Map<number, Map<number, number>>();
  const startOf = ({ home, opening }: Carried, target: number): number => {
    const there = starts.get(target) ?? new Map<number, number>();
    starts.set(target, there);
    const known = there.get(home);
    if (known !== undefined) return known;
    if (there.size === JOINED) return 0;
    const start = (findBeginning(article, target, opening ?? '') ?? 0) - NEAR;
    there.set(home, start);
    return start;
  };
  return {
    find(carried, at) {
      const { record, home } = carried;
      const index = indexes.get(record.quote);
      if (index === undefined) return undefined;
      const target: Target = { index: at, from: at === undefined ? 0 : startOf(carried, at) };
      const groups = minted(index, record);
      const there = mintedThere(groups, target);
      const one =
        only(there) ??
        numbered(there, placesIn(index, target), target.from, record) ??
        standing(
          placesIn(index, target),
          target.from,
          carried,
          alike[home]?.get(loosen(record.quote)) as Alike,
        ) ??
        (there.length === 0 ? only(mintedElsewhere(groups, target)) : undefined);
      return one !== undefined && (isFree(one.span) || givesWay(carried, one)) ? one.span : undefined;
    },
    findEdited(carried, target) {
      const span = respelt.find(carried.record, target);
      return span !== undefined && span.start >= startOf(carried, target) && isFree(span) ? span : undefined;
    },
  };
};
