// Documents of a base and two branches to what a merge of them must hold: written apart from the program's own merge, to judge it.
import { isConflict } from '../../dist/annotations/annotation-document.js';
import {
  printEntityRules,
  printEntityWord,
  printMentionHuman,
  printMentionRules,
} from '../../dist/annotations/print-words.js';

const wordsOf = (human, print) =>
  human === undefined ? [] : isConflict(human) ? human.conflict.map(print) : [print(human)];

const extrasOf = ({ extras = [], rules }) =>
  [...extras, ...(rules?.extras ?? [])].map(({ key, text }) => `${key}: ${text}`);

const mentionsOf = ({ paragraphs, lost }) => [...paragraphs.flatMap(({ mentions }) => mentions), ...lost];

const linesOf = ({ comments = {} }) =>
  Object.values(comments).flatMap(({ before = [], end }) => (end === undefined ? before : [...before, end]));

/** Comment lines of people, wherever they stand; the bench's reviewers mark theirs. */
const commentsOf = (document) =>
  [document, ...document.entities, ...document.paragraphs, ...mentionsOf(document)]
    .flatMap(linesOf)
    .filter((line) => /\((?:anna|ben) \d+\)$/.test(line));

/** What people have said, each answer a sorted list of values, by what it is about: `human m:<id>`, `note e:<id>`, `comments`, … */
export const saidIn = (document, nameOf = (id) => id) => {
  const said = new Map();
  const say = (key, values) => {
    if (values.length > 0) said.set(key, [...new Set([...(said.get(key) ?? []), ...values])].sort());
  };
  const add = (key, record, print) => {
    say(`human ${key}`, wordsOf(record.human, print));
    say(`note ${key}`, record.note ?? []);
    say(`key ${key}`, extrasOf(record));
  };
  for (const record of mentionsOf(document)) add(`m:${nameOf(record.id)}`, record, printMentionHuman);
  for (const record of document.entities) add(`e:${record.id}`, record, printEntityWord);
  say('comments', commentsOf(document));
  return said;
};

/** What the rules say, by record. */
export const foundIn = (document, nameOf = (id) => id) =>
  new Map(
    [
      ...mentionsOf(document).map(({ id, rules }) => [`m:${nameOf(id)}`, rules && printMentionRules(rules)]),
      ...document.entities.map(({ id, rules }) => [`e:${id}`, rules && printEntityRules(rules)]),
    ].filter(([, rules]) => rules !== undefined),
  );

const isSame = (a, b) => a.length === b.length && a.every((value, index) => value === b[index]);

/** The three-way merge of sets: nothing that a side added, or both held, goes. */
const mergeSets = (base, ours, theirs) => {
  if (isSame(ours, theirs) || isSame(base, theirs)) return ours;
  if (isSame(base, ours)) return theirs;
  const kept = [...ours, ...theirs].filter(
    (value) => !base.includes(value) || (ours.includes(value) && theirs.includes(value)),
  );
  return [...new Set(kept.length > 0 ? kept : [...ours, ...theirs])].sort();
};

/** Ids that both branches gave to one new mention, each to the one that stays. */
const joinIds = (base, ours, theirs) => {
  const anchors = (document) =>
    new Map(
      document.paragraphs.flatMap(({ key, mentions }) =>
        mentions.map(({ id, quote, nth }) => [id, `${key}|${nth ?? ''}|${quote}`]),
      ),
    );
  const [old, left, right] = [base, ours, theirs].map(anchors);
  const added = (there, elsewhere) => [...there].filter(([id]) => !old.has(id) && !elsewhere.has(id));
  const byAnchor = new Map(added(left, right).map(([id, anchor]) => [anchor, id]));
  const names = new Map();
  for (const [id, anchor] of added(right, left)) {
    const other = byAnchor.get(anchor);
    if (other === undefined) continue;
    for (const one of [id, other]) names.set(one, id < other ? id : other);
  }
  return (id) => names.get(id) ?? id;
};

/** Pairs of entities that one branch says are the same one way round, the other the other way round. */
const crossJoins = (base, ours, theirs) => {
  const joins = (document) =>
    document.entities.flatMap(({ id, human }) => (human?.['same-as'] ? [`${id}>${human['same-as']}`] : []));
  const old = new Set(joins(base));
  const right = new Set(joins(theirs).filter((join) => !old.has(join)));
  return joins(ours)
    .filter((join) => !old.has(join))
    .map((join) => join.split('>'))
    .filter(([from, to]) => right.has(`${to}>${from}`));
};

/**
 * What a merge must hold: `{ said, found, conflicts, nameOf }`. `found` has the allowed readings of the rules by record,
 * `conflicts` the keys of `said` on which the branches disagree; of two keys joined by `|` either may hold the conflict.
 */
export const expectMerge = (base, ours, theirs) => {
  const nameOf = joinIds(base, ours, theirs);
  const [b, o, t] = [base, ours, theirs].map((document) => saidIn(document, nameOf));
  const said = new Map();
  const conflicts = [];
  for (const key of new Set([...o.keys(), ...t.keys()])) {
    const merged = mergeSets(b.get(key) ?? [], o.get(key) ?? [], t.get(key) ?? []);
    if (merged.length === 0) continue;
    said.set(key, merged);
    if (key.startsWith('human ') && merged.length > 1) conflicts.push(key);
  }
  for (const [from, to] of crossJoins(base, ours, theirs)) conflicts.push(`human e:${from}|human e:${to}`);
  const [fb, fo, ft] = [base, ours, theirs].map((document) => foundIn(document, nameOf));
  const found = new Map();
  for (const key of new Set([...fb.keys(), ...fo.keys(), ...ft.keys()])) {
    const [was, left, right] = [fb.get(key), fo.get(key), ft.get(key)];
    found.set(key, left === right || was === right ? [left] : was === left ? [right] : [left, right]);
  }
  return { said, found, conflicts, nameOf };
};
