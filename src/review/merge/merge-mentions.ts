// The mentions of three documents to those of the result, each with what it was made of.
import type { AnnotationDocument, MentionRecord } from '../../annotations/annotation-document.js';
import { quoteSlug } from '../../annotations/quote-slug.js';
import { HASH_LENGTH, shortHash } from '../../annotations/short-hash.js';
import type { Located } from './merge-mention.js';
import { mergeMention } from './merge-mention.js';
import type { Sides } from './three-way.js';
import { mapSides } from './three-way.js';

/** One mention: what each side had, and what stands after the merge. */
export interface MentionResolution {
  readonly id: string;
  readonly sides: Sides<Located | undefined>;
  readonly result: Located | undefined;
}

export interface MergedMentions {
  readonly resolutions: readonly MentionResolution[];
  /** ids that were given up, to those that took their place */
  readonly aliases: Sides<Renames>;
}

type Located3 = Sides<Map<string, Located>>;

const locate = (document: AnnotationDocument | undefined): Map<string, Located> => {
  const located = new Map<string, Located>();
  for (const { key, mentions } of document?.paragraphs ?? [])
    for (const record of mentions) located.set(record.id, { paragraph: key, record });
  for (const record of document?.lost ?? []) located.set(record.id, { record });
  return located;
};

const withId = (located: Located, id: string): Located => ({ ...located, record: { ...located.record, id } });

const SHORTEST = 3;

/** An id made of the old one and the words, so that every merge gives the same; longer when it is taken by other words. */
const freshId = (
  id: string,
  { quote }: MentionRecord,
  own: ReadonlyMap<string, Located>,
  sides: Located3,
): string => {
  const hash = shortHash(`${id}|${quote}`);
  const isTaken = (candidate: string): boolean =>
    own.has(candidate) ||
    [sides.base, sides.ours, sides.theirs].some((side) => {
      const there = side.get(candidate);
      return there !== undefined && there.record.quote !== quote;
    });
  for (let length = SHORTEST; length < HASH_LENGTH; length += 1) {
    const candidate = `${quoteSlug(quote)}-${hash.slice(0, length)}`;
    if (!isTaken(candidate)) return candidate;
  }
  return `${quoteSlug(quote)}-${hash}`;
};

/** The words that the id was given for, as far as they are known. */
const firstQuote = ({ record }: Located): string => record.was ?? record.quote;

/** The same words now, or when the id was given: where one side follows an edit, and the other has looked at it already. */
const sameWords = (one: Located, other: Located): boolean =>
  one.record.quote === other.record.quote || firstQuote(one) === firstQuote(other);

/** Both sides minted one id for different words: two mentions. The smaller words keep it, on each side alike. */
const partCollisions = (sides: Located3): { ours: Map<string, string>; theirs: Map<string, string> } => {
  const aliases = { ours: new Map<string, string>(), theirs: new Map<string, string>() };
  for (const [id, mine] of [...sides.ours]) {
    const other = sides.theirs.get(id);
    if (other === undefined || sides.base.has(id) || sameWords(mine, other)) continue;
    const side = mine.record.quote > other.record.quote ? 'ours' : 'theirs';
    const parted = side === 'ours' ? mine : other;
    const fresh = freshId(id, parted.record, sides[side], sides);
    aliases[side].set(id, fresh);
    sides[side].delete(id);
    sides[side].set(fresh, withId(parted, fresh));
  }
  return aliases;
};

const anchorKey = ({ paragraph, record: { quote, nth } }: Located): string =>
  `${paragraph}\n${nth ?? 0}\n${quote}`;

/** Groups of results on the same words, each from one side alone: one mention that both sides have under ids of their own. */
const findTwins = (resolutions: ReadonlyMap<string, MentionResolution>): MentionResolution[][] => {
  const groups = new Map<string, MentionResolution[]>();
  for (const resolution of resolutions.values()) {
    const { result } = resolution;
    if (result?.paragraph === undefined) continue;
    const group = groups.get(anchorKey(result));
    if (group === undefined) groups.set(anchorKey(result), [resolution]);
    else group.push(resolution);
  }
  const isOne = (side: 'ours' | 'theirs', group: readonly MentionResolution[]): boolean =>
    group.filter(({ sides }) => sides[side] !== undefined).length === 1;
  return [...groups.values()].filter(
    (group) => group.length === 2 && isOne('ours', group) && isOne('theirs', group),
  );
};

const resolve = (id: string, sides: Sides<Located | undefined>): MentionResolution => ({
  id,
  sides,
  result: mergeMention(sides),
});

/** Merges twins as one mention with the smaller id. */
const join = (group: readonly MentionResolution[]): MentionResolution => {
  const sorted = [...group].sort((a, b) => (a.id < b.id ? -1 : 1));
  const id = (sorted[0] as MentionResolution).id;
  const find = (side: keyof Sides<unknown>): Located | undefined => {
    const located = sorted.find(({ sides }) => sides[side] !== undefined)?.sides[side];
    return located && withId(located, id);
  };
  return resolve(id, { base: find('base'), ours: find('ours'), theirs: find('theirs') });
};

/** A mention that both sides have under an id that the base lacks, on words whose id both gave up: it is that of the base. */
const findBase = (resolutions: ReadonlyMap<string, MentionResolution>): Map<string, MentionResolution> => {
  const orphans = new Map<string, Located>();
  for (const { sides } of resolutions.values())
    if (sides.base !== undefined && sides.ours === undefined && sides.theirs === undefined)
      orphans.set(anchorKey(sides.base), sides.base);
  const found = new Map<string, MentionResolution>();
  for (const { id, sides } of resolutions.values()) {
    const { base, ours, theirs } = sides;
    if (base !== undefined || ours === undefined || theirs === undefined) continue;
    const there = orphans.get(anchorKey(ours)) ?? orphans.get(anchorKey(theirs));
    if (there) found.set(id, resolve(id, { base: withId(there, id), ours, theirs }));
  }
  return found;
};

type Renames = ReadonlyMap<string, string>;

/** Ids as a side has them to ids of the result: parted first, then joined. */
const chain = (parted: Renames, joined: Renames): Renames => {
  const fresh = new Set(parted.values());
  return new Map([
    ...[...joined].filter(([from]) => !fresh.has(from)),
    ...[...parted].map(([from, to]) => [from, joined.get(to) ?? to] as const),
  ]);
};

/** Every mention that a side or the base has, merged; what stands nowhere any more has no result. */
export const mergeMentions = (documents: Sides<AnnotationDocument | undefined>): MergedMentions => {
  const located = mapSides(documents, locate);
  const parted = { base: new Map<string, string>(), ...partCollisions(located) };
  const joined = mapSides(located, () => new Map<string, string>());
  const { base, ours, theirs } = located;
  const resolutions = new Map<string, MentionResolution>();
  for (const id of new Set([...base.keys(), ...ours.keys(), ...theirs.keys()])) {
    const sides = mapSides(located, (side) => side.get(id));
    resolutions.set(id, resolve(id, sides));
  }
  for (const [id, resolution] of findBase(resolutions)) resolutions.set(id, resolution);
  for (const group of findTwins(resolutions)) {
    const one = join(group);
    for (const { id, sides } of group) {
      resolutions.delete(id);
      for (const side of ['base', 'ours', 'theirs'] as const)
        if (id !== one.id && sides[side] !== undefined) joined[side].set(id, one.id);
    }
    resolutions.set(one.id, one);
  }
  const aliases = {
    base: chain(parted.base, joined.base),
    ours: chain(parted.ours, joined.ours),
    theirs: chain(parted.theirs, joined.theirs),
  };
  return { resolutions: [...resolutions.values()], aliases };
};
