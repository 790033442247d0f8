// The peers' labelled sets → one line per figure that is asked, with what a general tagger reaches on the same text where that says something.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { compromiseOn } from '../peers/compromise.mjs';
import { PEER_SETS } from '../peers/peer-sets.mjs';
import { annotateStream } from './annotate-stream.mjs';

const readSet = (folder, { set, only = () => true }) =>
  readFileSync(join(folder, `${set}.jsonl`), 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line))
    .filter(only);

/** A set names its reference day `ref` or `date`. */
const publishedOf = ({ ref, date }) => {
  const day = ref ?? date;
  return typeof day === 'string' && /^\d{4}-\d\d-\d\d/u.test(day) ? day.slice(0, 10) : undefined;
};

const sum = (table, types, key) => types.reduce((total, type) => total + (table[type]?.[key] ?? 0), 0);

/** Precision, recall and F1 over some types; `mode` is strict or loose. */
const figures = (table, types, mode) => {
  const [tp, fp, fn] = (mode === 'strict' ? ['tp', 'fp', 'fn'] : ['ltp', 'lfp', 'lfn']).map((key) =>
    sum(table, types, key),
  );
  const precision = tp / (tp + fp || 1);
  const recall = tp / (tp + fn || 1);
  return {
    gold: tp + fn,
    precision,
    recall,
    f1: precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall),
  };
};

/** Rows `{ set, types, mode, figure, target, value, gold, precision, recall, f1, compromise? }` and the errors of each set. */
export const scorePeers = (folder, score, wanted) =>
  PEER_SETS.filter(
    ({ set }) => (wanted === undefined || wanted === set) && existsSync(join(folder, `${set}.jsonl`)),
  ).map((peer) => {
    const documents = readSet(folder, peer);
    const golds = documents.map((document) => ({ ...document, entities: peer.gold(document) }));
    const run = (results, types) => score(golds, results, { map: (type) => types[type] });
    const found = annotateStream(
      documents.map((document) => ({ ...document, published: publishedOf(document) })),
    );
    const asTheirs = peer.asTheirs ?? ((mention) => mention);
    const ours = run(
      found.map(({ id, mentions }) => ({ id, mentions: mentions.map(asTheirs) })),
      peer.ours,
    );
    const general = peer.tagger ? run(compromiseOn(documents), peer.ours) : undefined;
    const rows = peer.asks.map(({ types, figure, mode, target }) => {
      const reached = figures(ours.T, types, mode);
      return {
        set: peer.set,
        does: peer.does,
        types,
        mode,
        figure,
        target,
        value: reached[figure],
        ...reached,
        ...(general && { compromise: figures(general.T, types, mode)[figure] }),
      };
    });
    const perType = Object.keys(ours.T).map((type) => ({
      type,
      ...figures(ours.T, [type], 'strict'),
      ...(general && { compromise: figures(general.T, [type], 'strict').f1 }),
    }));
    return { set: peer.set, rows, perType, errors: ours.errors };
  });
