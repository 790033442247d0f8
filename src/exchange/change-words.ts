// A summary of changes to the words that every printer of changes uses, without colour or markup.
import type { ChangedParagraphs } from '../review/diff/changed-paragraphs.js';
import type { Act, AnchorTurns, HeaderTurn, RuleTurns, Sign } from '../review/diff/change-summary.js';
import type { FileChanges } from './file-changes.js';

/** As many ids as a reader takes in; the rest is a number. */
const MOST_IDS = 6;

/** Code points of a quote that are shown. */
const LONGEST_QUOTE = 60;

/** A part of a line, with the sign that stands before it. */
export interface Part {
  readonly sign: Sign;
  readonly text: string;
}

/** Words on one line, cut where they get long. */
export const shortQuote = (text: string): string => {
  const words = text
    .slice(0, 8 * LONGEST_QUOTE)
    .replace(/\s+/g, ' ')
    .trim();
  const points = [...words];
  return points.length <= LONGEST_QUOTE ? words : `${points.slice(0, LONGEST_QUOTE - 1).join('')}…`;
};

const listIds = (ids: readonly string[]): string =>
  ids.length <= MOST_IDS
    ? ids.join(', ')
    : `${ids.slice(0, MOST_IDS - 1).join(', ')}, and ${ids.length - MOST_IDS + 1} more`;

/** `paragraph 2`, `paragraphs 2, 4 and 3 more; 1 added` */
const paragraphText = ({ changed, added, removed }: ChangedParagraphs): string => {
  const parts: string[] = [];
  const numbers = (list: readonly number[]): string => listIds(list.map(String));
  if (changed.length > 0)
    parts.push(`${changed.length === 1 ? 'paragraph' : 'paragraphs'} ${numbers(changed)}`);
  if (added.length > 0) parts.push(`${numbers(added)} added`);
  if (removed.length > 0) parts.push(`${numbers(removed)} removed`);
  return parts.join('; ');
};

/** `rules news-en@7 -> @8` */
const rulesetText = ({ old, new: fresh }: HeaderTurn): string => {
  const name = fresh.slice(0, fresh.indexOf('@') + 1);
  if (old === '') return `rules ${fresh}`;
  const isSameName = name !== '' && old.startsWith(name);
  return `rules ${old} -> ${isSameName ? fresh.slice(name.length - 1) : fresh}`;
};

/** What stands behind the name of a file: that it is new or renamed, what of its text and header changed. */
export const headlineOf = ({ status, was, summary, paragraphs }: FileChanges): string[] => {
  const parts: string[] = [];
  if (status === 'added') parts.push('new file');
  if (status === 'removed') parts.push('removed');
  if (status === 'renamed') parts.push(`renamed from ${was ?? ''}`);
  if (status === 'added' || status === 'removed') return parts;
  if (summary.isTextChanged) {
    const where = paragraphs === undefined ? '' : paragraphText(paragraphs);
    parts.push(where === '' ? 'text changed' : `text changed (${where})`);
  }
  if (summary.ruleset !== undefined) parts.push(rulesetText(summary.ruleset));
  for (const { field, old, new: fresh } of summary.header)
    if (status !== 'renamed' || field === 'published')
      parts.push(`${field} ${old || 'none'} -> ${fresh || 'none'}`);
  return parts;
};

/** Of a file that came or went, more than these are only counted. */
const MOST_ACTS = 10;

/** How many acts of each verb, when a file came or went with many of them; undefined when each is worth a line. */
export const countedActs = (status: FileChanges['status'], acts: readonly Act[]): Part[] | undefined => {
  if (status === 'changed' || status === 'renamed' || acts.length <= MOST_ACTS) return undefined;
  const counts = new Map<string, Part & { count: number }>();
  for (const { sign, verb } of acts) {
    const count = (counts.get(`${sign}${verb}`)?.count ?? 0) + 1;
    counts.set(`${sign}${verb}`, { sign, text: `${verb} ${count}`, count });
  }
  return [...counts.values()];
};

type Turns = Pick<RuleTurns, 'found' | 'gone' | 'changed'>;

/** `found 4`, `gone 2`, `changed 1`, with ids when asked; empty when nothing turned. */
export const turnParts = ({ found, gone, changed }: Turns, withIds: boolean): Part[] => {
  const part = (sign: Sign, verb: string, ids: readonly string[]): Part[] =>
    ids.length === 0 ? [] : [{ sign, text: `${verb} ${ids.length}${withIds ? ` (${listIds(ids)})` : ''}` }];
  return [...part('+', 'found', found), ...part('-', 'gone', gone), ...part('~', 'changed', changed)];
};

/** `3 on decided mentions: 1 disagrees (dublin-x1c)`; empty when none is. */
export const decidedText = ({ decided, disagree }: RuleTurns): string => {
  if (decided === 0) return '';
  const verb = disagree.length === 1 ? 'disagrees' : 'disagree';
  const against =
    disagree.length === 0 ? 'none disagrees' : `${disagree.length} ${verb} (${listIds(disagree)})`;
  return `${decided} on decided ${decided === 1 ? 'mention' : 'mentions'}: ${against}`;
};

const anchorsTurned = ({ moved, edited, lost, revived, rechecked, paragraphs }: AnchorTurns): boolean =>
  [moved, edited, lost, revived, rechecked, paragraphs].some((ids) => ids.length > 0);

/** `41 same`, `2 moved`, `1 edited (preska-af8 "Presca" -> "Preska")`, …; empty when no anchor turned and the text is the same. */
export const anchorParts = (anchors: AnchorTurns, isTextChanged: boolean): string[] => {
  if (!anchorsTurned(anchors) && !isTextChanged) return [];
  const { same, moved, edited, lost, revived, rechecked, paragraphs } = anchors;
  const words = edited.map(
    ({ id, old, new: fresh }) => `${id} "${shortQuote(old)}" -> "${shortQuote(fresh)}"`,
  );
  const part = (verb: string, ids: readonly string[]): string[] =>
    ids.length === 0 ? [] : [`${ids.length} ${verb} (${listIds(ids)})`];
  return [
    `${same} same`,
    ...part('moved', moved),
    ...part('edited', words),
    ...part('lost', lost),
    ...part('revived', revived),
    ...part('rechecked', rechecked),
    ...part(paragraphs.length === 1 ? 'paragraph turned' : 'paragraphs turned', paragraphs),
  ];
};
