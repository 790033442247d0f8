// A number to the branches of a merge: what they start from, and what each one makes of it.
import { printDocument } from '../../dist/annotations/print-document.js';
import { readDocument } from '../../dist/annotations/read-document.js';
import { toArticle } from './articles.mjs';
import { makeBase } from './base.mjs';
import { applyEdits, makeEdits } from './edit.mjs';
import { createRandom } from './random.mjs';
import { rerun } from './rerun.mjs';
import { review } from './review.mjs';

/** Kinds of merges; of each the branches, merged into the first one after the other. */
export const KINDS = [
  { name: 'reviewer x reviewer', branches: ['reviewer', 'reviewer'] },
  { name: 'reviewer x re-run', branches: ['reviewer', 'rules'] },
  { name: 'reviewer x edit + re-run', branches: ['reviewer', 'edit'] },
  { name: 'all three', branches: ['reviewer', 'rules', 'correction'] },
];

const REVIEWERS = ['anna', 'ben'];

const branchOf = async (kind, index, source, base, random) => {
  if (kind === 'reviewer')
    return {
      document: review(source, base, REVIEWERS[index], index, random),
      article: source.article,
      edits: [],
    };
  const edits = kind === 'rules' ? [] : makeEdits(source.article, random);
  const article =
    edits.length === 0 ? source.article : await toArticle(applyEdits(source.text, edits), source.path);
  // an edit of an article comes with new rules now and then; beside a branch that has them, it comes without
  const isNewVersion = kind === 'rules' || (kind === 'edit' && random.chance(0.3));
  return { document: rerun(source, base, article, isNewVersion, random), article, edits };
};

/** As the file holds it; throws when a branch cannot be read, which would be the fault of the generator. */
const settle = ({ document, ...branch }, path) => {
  const yaml = printDocument(document);
  return { ...branch, yaml, document: readDocument(yaml, path) };
};

/** The scenario of a seed: `{ seed, kind, source, base, branches }`, the same whenever it is asked for. */
export const makeScenario = async (sources, seed, kind) => {
  const random = createRandom(seed);
  const source = random.pick(sources);
  const base = makeBase(source, random);
  const branches = [];
  for (const [index, name] of kind.branches.entries())
    branches.push(await branchOf(name, index, source, base, random));
  if (random.chance(0.5)) branches.reverse();
  return {
    seed,
    kind,
    source,
    base: settle({ document: base.document, article: source.article, edits: [] }, source.target),
    branches: branches.map((branch) => settle(branch, source.target)),
  };
};
