// A file to the file after a run with other rules, or on an edited article.
import { reconcile } from '../../dist/review/reconcile.js';
import { findAll } from './articles.mjs';
import { withoutMentions } from './base.mjs';

/**
 * What a new version of the rules changes in a file that it changes, on average over six versions of these rules that came out while
 * `annotations/` was under review, each version counted once: mentions found, dropped, given to another entity, given another rule or
 * value; entities changed.
 */
const CHANGES = { found: 0.4, dropped: 0.1, relabelled: 0.6, restated: 1.2, entities: 1.6 };

const newRuleset = (ruleset) => ruleset.replace(/\d+$/, (version) => String(Number(version) + 1));

const relabel = (entities, record, random) => {
  const same = entities.find(({ id }) => id === record.rules.is);
  const others = entities.filter(({ id, rules }) => id !== same?.id && rules.is === same?.rules.is);
  if (same === undefined) return;
  let { id } = same;
  if (others.length > 0 && random.chance(0.5)) ({ id } = random.pick(others));
  else {
    id = `${same.id}-group`;
    if (!entities.some((entity) => entity.id === id))
      entities.push({ ...same, id, name: `${same.name} Group` });
  }
  record.rules = { ...record.rules, is: id };
};

const restate = (record, random) => {
  const { rules } = record;
  if (rules.is === 'date' && typeof rules.value === 'string' && random.chance(0.5))
    record.rules = { ...rules, value: rules.value.slice(0, 4) };
  else record.rules = { ...rules, by: `${rules.by}-again` };
};

/** What the next version of the rules finds. */
const changeRules = (found, hidden, random) => {
  const next = structuredClone(found);
  const mentions = next.paragraphs.flatMap((paragraph) => paragraph.mentions);
  const visible = mentions.filter(({ id }) => !hidden.has(id));
  const stillHidden = new Set(hidden);
  const drop = (list, ids, count) => {
    for (let left = count; left > 0 && list.length > 0; left -= 1) ids(random.pick(list));
  };
  drop([...hidden], (id) => stillHidden.delete(id), random.count(CHANGES.found));
  drop(visible, ({ id }) => stillHidden.add(id), random.count(CHANGES.dropped));
  drop(visible, (record) => relabel(next.entities, record, random), random.count(CHANGES.relabelled));
  drop(visible, (record) => restate(record, random), random.count(CHANGES.restated));
  drop(
    next.entities,
    (entity) => (entity.rules = { ...entity.rules, by: `${entity.rules.by}-again` }),
    random.count(CHANGES.entities),
  );
  next.entities.sort((a, b) => (a.id < b.id ? -1 : 1));
  return withoutMentions({ ...next, ruleset: newRuleset(found.ruleset) }, stillHidden);
};

/** The document after a run over `article` (the edited one, or the same), with other rules when `isNewVersion`. */
export const rerun = (source, { document, hidden }, article, isNewVersion, random) => {
  const found = findAll(article, source, document.ruleset);
  const fresh = isNewVersion ? changeRules(found, hidden, random) : withoutMentions(found, hidden);
  return reconcile(document, fresh, article, [source.article]).document;
};
