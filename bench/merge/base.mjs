// A reviewed file to the file that branches start from: some of it decided, most not yet, some mentions not found yet.
import { reconcile } from '../../dist/review/reconcile.js';
import { locateRecords } from '../../dist/review/locate-records.js';
import { findAll } from './articles.mjs';

/** Share of the paragraphs that were reviewed before the branches part. */
const PROGRESS = [0, 0.3, 0.7];
/** Mentions that the rules do not find yet: a later version does, or a reviewer adds them by hand. */
const NOT_FOUND_YET = 0.03;

const undecided = ({ id, quote, nth, rules }) => ({
  id,
  quote,
  ...(nth === undefined ? {} : { nth }),
  rules,
});

const spanKey = ({ start, end }) => `${start}:${end}`;

/** What the rules find, without mentions and without the entities that only those name. */
export const withoutMentions = (found, ids) => {
  const paragraphs = found.paragraphs
    .map((paragraph) => ({ ...paragraph, mentions: paragraph.mentions.filter(({ id }) => !ids.has(id)) }))
    .filter(({ mentions }) => mentions.length > 0);
  const named = new Set(
    [
      ...paragraphs.flatMap(({ mentions }) =>
        mentions.flatMap(({ rules }) => [rules.is, ...Object.values(rules.holds ?? {})]),
      ),
      ...found.entities
        .flatMap(({ rules }) => Object.values(rules?.attributes ?? {}))
        .flatMap((value) => (typeof value === 'object' ? Object.values(value) : [value])),
    ].map(String),
  );
  return { ...found, paragraphs, entities: found.entities.filter(({ id }) => named.has(id)) };
};

/**
 * The base of a merge: `{ document, held, hidden, found }`. `held` are mentions that wait for someone to find them,
 * `{ record, index, span }`; `hidden` the ids under which the rules find some of them, `found` what the rules find without hiding.
 */
export const makeBase = (source, random) => {
  const { article, reviewed } = source;
  const progress = random.pick(PROGRESS);
  const found = findAll(article, source, reviewed.ruleset);
  const idAt = new Map(
    locateRecords(found, article).flatMap(({ mentions }) =>
      mentions.map(({ record, span }) => [spanKey(span), record.id]),
    ),
  );
  const held = [];
  const hidden = new Set();
  const paragraphs = locateRecords(reviewed, article).map(({ record: paragraph, index, mentions }) => {
    const isDone = random.chance(progress);
    const kept = mentions.flatMap(({ record, anchor }) => {
      if (isDone) return [record];
      if (record.rules !== undefined && !random.chance(NOT_FOUND_YET)) return [undecided(record)];
      const id = idAt.get(spanKey(anchor));
      if (id !== undefined) hidden.add(id);
      held.push({ record: { ...record, id: id ?? record.id }, index, span: anchor });
      return [];
    });
    return { ...paragraph, mentions: kept };
  });
  const entities = reviewed.entities.map((entity) => {
    if (entity.rules === undefined || random.chance(progress)) return entity;
    const { id, name, rules } = entity;
    return { id, name, rules };
  });
  const draft = {
    ...reviewed,
    entities,
    paragraphs: paragraphs.filter(({ mentions }) => mentions.length > 0),
  };
  const { document } = reconcile(draft, withoutMentions(found, hidden), article);
  return { document: dropUnused(document), held, hidden };
};

/** A person's own entities that nobody names any more. */
const dropUnused = (document) => {
  const named = new Set(
    document.paragraphs.flatMap(({ mentions }) =>
      mentions.flatMap(({ human, rules }) => [typeof human === 'object' ? human.is : human, rules?.is]),
    ),
  );
  for (const { human } of document.entities) if (human?.['same-as']) named.add(human['same-as']);
  return {
    ...document,
    entities: document.entities.filter(({ id, rules }) => rules !== undefined || named.has(id)),
  };
};
