// Comments of a tree to the lines they belong to: above a line, or at its end.
import type { Comments } from './annotation-document.js';
import { END_MARK } from './print-document.js';
import type { YamlComment, YamlMap, YamlNode, YamlPair, YamlTree } from './yaml-tree.js';

/**
 * A line of the printed form that comments can belong to. `record` is empty for the document, else `entities/ID`,
 * `mentions/P-KEY`, `mentions/P-KEY/ID` or `lost/ID`; `field` is `id` for the record's own line.
 */
export interface Slot {
  readonly record: string;
  readonly field: string;
  readonly at: number;
  /** end of the value for fields, of the key for records */
  readonly end: number;
}

/** By record, then by field. */
export type PlacedComments = ReadonlyMap<string, Readonly<Record<string, Comments>>>;

/** End of a value; a block mapping ends with its last value. */
export const endOf = (value: YamlNode): number => {
  const last =
    value.kind === 'map' ? value.pairs.at(-1)?.value : value.kind === 'list' ? value.items.at(-1) : undefined;
  return last === undefined ? value.end : Math.max(value.end, endOf(last));
};

const slotsOfRecord = (record: string, { key, at, value }: YamlPair, slots: Slot[]): void => {
  slots.push({ record, field: 'id', at, end: at + key.length });
  if (value.kind === 'map')
    for (const field of value.pairs)
      slots.push({ record, field: field.key, at: field.at, end: endOf(field.value) });
};

/** A key `x-*` among ids, told from an id by its value: a record has one of these fields. */
export const isForeign = ({ key, value }: YamlPair, fields: readonly string[]): boolean =>
  key.startsWith('x-') && !(value.kind === 'map' && value.pairs.some((pair) => fields.includes(pair.key)));

/** Keys of a document whose values hold records. */
const SECTIONS = ['entities', 'mentions', 'lost'] as const;

export type Section = (typeof SECTIONS)[number];

/** Fields that tell a record from a value of someone else. */
export const RECORD_MARKS: Readonly<Record<Section | 'paragraph', readonly string[]>> = {
  entities: ['name', 'rules', 'human'],
  mentions: [],
  paragraph: ['quote'],
  lost: ['quote'],
};

const slotsOfSection = (section: Section, map: YamlMap, slots: Slot[]): void => {
  for (const pair of map.pairs) {
    const { key, at, value } = pair;
    if (isForeign(pair, RECORD_MARKS[section]))
      slots.push({ record: '', field: `${section}/${key}`, at, end: endOf(value) });
    else if (section === 'mentions') slotsOfParagraph(pair, slots);
    else slotsOfRecord(`${section}/${key}`, pair, slots);
  }
};

const slotsOfParagraph = ({ key, at, value }: YamlPair, slots: Slot[]): void => {
  const record = `mentions/${key}`;
  slots.push({ record, field: 'id', at, end: at + key.length });
  if (value.kind !== 'map') return;
  for (const pair of value.pairs) {
    if (isForeign(pair, RECORD_MARKS.paragraph))
      slots.push({ record, field: pair.key, at: pair.at, end: endOf(pair.value) });
    else slotsOfRecord(`${record}/${pair.key}`, pair, slots);
  }
};

export const isSection = (key: string): key is Section => (SECTIONS as readonly string[]).includes(key);

/** All slots of a document in text order, the end mark last. */
export const findSlots = (root: YamlMap): Slot[] => {
  const slots: Slot[] = [];
  for (const { key, at, value } of root.pairs) {
    const holdsRecords = isSection(key) && value.kind === 'map';
    slots.push({ record: '', field: key, at, end: holdsRecords ? at + key.length : endOf(value) });
    if (holdsRecords) slotsOfSection(key, value, slots);
  }
  slots.push({ record: '', field: END_MARK, at: Infinity, end: Infinity });
  return slots;
};

/** The first slot whose value ends behind the offset: the one a comment stands in, or the next below it. */
const slotFor = (slots: readonly Slot[], from: number, at: number): number => {
  let index = from;
  while (index < slots.length - 1 && (slots[index] as Slot).end <= at) index += 1;
  return index;
};

interface Draft {
  before: string[];
  end?: string;
}

/** Where each comment belongs. Comments inside a value that spans lines go above its field, so that the value can be one line. */
export const placeComments = (
  text: string,
  { root, comments }: YamlTree,
  slots: readonly Slot[] = findSlots(root),
): PlacedComments => {
  const placed = new Map<string, Record<string, Draft>>();
  const draftOf = ({ record, field }: Slot): Draft => {
    let drafts = placed.get(record);
    if (drafts === undefined) placed.set(record, (drafts = {}));
    return (drafts[field] ??= { before: [] });
  };
  let next = 0;
  for (const comment of comments) {
    next = slotFor(slots, next, comment.at);
    const here = comment.own ? undefined : slotOnLine(text, slots, next, comment);
    const draft = draftOf(here ?? slotAbove(slots, next, comment));
    if (here !== undefined && draft.end === undefined) draft.end = comment.text;
    else draft.before.push(comment.text);
  }
  return new Map(
    [...placed].map(([record, drafts]) => [
      record,
      Object.fromEntries(Object.entries(drafts).map(([field, draft]) => [field, toComments(draft)])),
    ]),
  );
};

/** The slot a comment goes above: the next one, or the one whose last line it ends. */
const slotAbove = (slots: readonly Slot[], next: number, { at, own }: YamlComment): Slot => {
  const slot = slots[next] as Slot;
  return own || next === 0 || slot.at < at ? slot : (slots[next - 1] as Slot);
};

const toComments = ({ before, end }: Draft): Comments => ({
  ...(before.length > 0 ? { before } : {}),
  ...(end === undefined ? {} : { end }),
});

/** The first slot that begins on the line of the comment and before it. */
const slotOnLine = (
  text: string,
  slots: readonly Slot[],
  next: number,
  comment: YamlComment,
): Slot | undefined => {
  const lineStart = text.lastIndexOf('\n', comment.at) + 1;
  let found: Slot | undefined;
  for (let index = Math.min(next, slots.length - 1); index >= 0; index -= 1) {
    const slot = slots[index] as Slot;
    if (slot.at < lineStart) break;
    if (slot.at < comment.at) found = slot;
  }
  return found;
};
