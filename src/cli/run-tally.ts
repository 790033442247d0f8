// What a run has done, counted, and the summary of it.
import type { FileOutcome } from '../annotate-file.js';
import type { EntityType } from '../model/entity-type.js';
import { ENTITY_TYPES } from '../model/entity-type.js';

/** How decisions fared where texts had changed, in the order of the summary. */
const ANCHORS = ['same', 'moved', 'edited', 'lost', 'revived'] as const;

export interface Tally {
  read: number;
  written: number;
  unchanged: number;
  bytes: number;
  failed: number;
  refused: number;
  /** files that someone else changed while they were made */
  overtaken: number;
  readonly mentions: Map<EntityType, number>;
  readonly anchors: Map<(typeof ANCHORS)[number], number>;
}

export const createTally = (): Tally => ({
  read: 0,
  written: 0,
  unchanged: 0,
  bytes: 0,
  failed: 0,
  refused: 0,
  overtaken: 0,
  mentions: new Map(),
  anchors: new Map(),
});

const add = <Key>(counts: Map<Key, number>, key: Key, count: number): void => {
  counts.set(key, (counts.get(key) ?? 0) + count);
};

/** Counts an article that was read. */
export const countOutcome = (tally: Tally, { bytes, counts, anchors }: FileOutcome): void => {
  tally.read += 1;
  tally.bytes += bytes;
  for (const type in counts) add(tally.mentions, type as EntityType, counts[type as EntityType] as number);
  if (anchors) for (const kind of ANCHORS) add(tally.anchors, kind, anchors[kind]);
};

export interface SummaryOptions {
  /** articles that could not be read */
  readonly skipped: number;
  /** files that are no articles, or ignored */
  readonly ignored: number;
  readonly writes: boolean;
  readonly ms: number;
}

/** Lines for standard error. */
export const printSummary = (tally: Tally, { skipped, ignored, writes, ms }: SummaryOptions): string => {
  const types = ENTITY_TYPES.filter((type) => tally.mentions.has(type)).map(
    (type) => `${type} ${tally.mentions.get(type)}`,
  );
  const total = [...tally.mentions.values()].reduce((sum, count) => sum + count, 0);
  const parts = [
    `${tally.read} read`,
    `${tally.written} ${writes ? 'written' : 'would change'}`,
    `${tally.unchanged} unchanged`,
    `${skipped + tally.failed} skipped`,
  ];
  if (tally.refused + tally.overtaken > 0) parts.push(`${tally.refused + tally.overtaken} refused`);
  if (ignored > 0) parts.push(`${ignored} no articles or ignored (annotate files names them)`);
  const anchors = ANCHORS.filter((kind) => tally.anchors.has(kind)).map(
    (kind) => `${tally.anchors.get(kind)} ${kind}`,
  );
  return [
    `articles: ${parts.join(', ')}`,
    `mentions: ${total}${types.length > 0 ? ` (${types.join(', ')})` : ''}`,
    ...(anchors.length > 0 ? [`decisions in changed texts: ${anchors.join(', ')}`] : []),
    `time: ${(ms / 1000).toFixed(2)} s`,
    '',
  ].join('\n');
};
