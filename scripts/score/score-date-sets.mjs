// The date sets of other programs → one line for what was found of the dates in scope and one for their values.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { publishedOf, scoreDates } from '../peers/score-dates.mjs';
import { annotateStream } from './annotate-stream.mjs';

/** duckling's set is measured beside those that are asked. */
const DATE_SETS = [
  { set: 'msrec-datetime', by: 'msrec', target: 0.9 },
  { set: 'chrono-en', by: 'chrono', target: 0.9 },
  { set: 'duckling-time-en', by: 'duckling', target: undefined },
];

/** As `scorePeers`; `out` counts what is no date by the guideline, by reason. */
export const scoreDateSets = (folder, wanted) =>
  DATE_SETS.filter(
    ({ set }) => (wanted === undefined || wanted === set) && existsSync(join(folder, `${set}.jsonl`)),
  ).map(({ set, by, target }) => {
    const documents = readFileSync(join(folder, `${set}.jsonl`), 'utf8')
      .split('\n')
      .filter(Boolean)
      .map((line) => JSON.parse(line));
    const results = annotateStream(
      documents.map((document) => ({ ...document, published: publishedOf(by, document) })),
    );
    const { inScope, found, values, valuesRight, out, errors } = scoreDates(by, documents, results);
    const row = { set, does: 'dates by the guideline', types: ['date'], mode: 'strict', target };
    return {
      set,
      rows: [
        { ...row, figure: 'recall', gold: inScope, value: found / inScope },
        { ...row, figure: 'value accuracy', gold: values, value: valuesRight / values },
      ],
      perType: [],
      out,
      errors: errors.map((error) => error.split('\t')),
    };
  });
