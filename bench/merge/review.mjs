// A file to the file as a reviewer leaves it after an hour: a run of paragraphs read, mentions accepted, corrected, mended, added.
import { describeSpans } from '../../dist/annotations/anchor.js';
import { createMint } from '../../dist/annotations/mint-id.js';
import { openingComment } from '../../dist/annotations/paragraph-opening.js';
import { quoteSlug } from '../../dist/annotations/quote-slug.js';
import { locateRecords } from '../../dist/review/locate-records.js';

/**
 * How often a reviewer does what, by the reviewed files that are shipped: 12 % of the 970 decisions have a note, 2 % mend the words,
 * 3 % of the mentions were added by hand. There are no comments and foreign keys; a few are made up.
 */
const SHARE = [0.1, 0.3];
const HABIT = {
  decides: 0.92,
  decidesOtherwise: 0.015,
  mends: 0.02,
  changesDecision: 0.02,
  withdraws: 0.01,
  notes: 0.5,
  comments: 0.003,
  foreignKey: 0.001,
  addsMissing: 0.5,
  typesOwnId: 0.05,
  decidesEntity: 0.5,
  givesRegister: 0.03,
  joinsEntities: 0.01,
  notesEntity: 0.025,
};

const isValue = ({ is }) => is === 'date' || is === 'money';

/** The human word that agrees with the rules. */
const accept = ({ rules }) => (isValue(rules) ? { is: rules.is, value: rules.value } : rules.is);

const idOf = (word) => (typeof word === 'object' ? word.is : word);

/** A reviewer at work: the document being edited, and what the whole team would say of it in the end. */
const openSession = (source, { document, held }, who, random) => {
  const { article, reviewed } = source;
  const known = new Map(reviewed.entities.map((entity) => [entity.id, entity]));
  const session = {
    article,
    random,
    who,
    held,
    document: structuredClone(document),
    team: new Map(
      reviewed.paragraphs.flatMap(({ mentions }) => mentions).map((record) => [record.id, record]),
    ),
    known,
    remarks: 0,
  };
  session.entities = new Map(session.document.entities.map((entity) => [entity.id, entity]));
  return session;
};

const remark = (session, text) => `${text} (${session.who} ${(session.remarks += 1)})`;

/** True when the entity is there, or could be added by hand as the team has it. */
const ensureEntity = ({ entities, known }, id) => {
  if (['nothing', 'date', 'money'].includes(id) || entities.has(id)) return true;
  const entity = known.get(id);
  if (entity === undefined) return false;
  const { name, human, rules } = entity;
  entities.set(id, { id, human: human ?? rules.is, name });
  return true;
};

const typeOf = ({ human, rules } = {}) => (typeof human === 'string' ? human : human?.is) ?? rules?.is;

/** An answer that the team does not give: another entity of the type, or none. */
const otherwise = ({ entities, random }, word) => {
  const type = typeOf(entities.get(idOf(word)));
  const others = [...entities.values()]
    .filter((entity) => entity.id !== idOf(word) && type !== undefined && typeOf(entity) === type)
    .map(({ id }) => id);
  return random.chance(0.5) || others.length === 0 ? 'nothing' : random.pick(others);
};

/** The words with the one before them, when nothing else stands there. */
const widen = ({ article, taken }, { anchor }) => {
  const { text } = article.source;
  const before = /[\w’'-]+ $/.exec(text.slice(Math.max(0, anchor.start - 20), anchor.start));
  if (before === null || before.index === 0) return undefined;
  const start = anchor.start - before[0].length;
  if (taken.some((span) => span.start < anchor.start && start < span.end)) return undefined;
  return text.slice(start, anchor.end);
};

const decide = (session, located) => {
  const { random, team } = session;
  const { record } = located;
  const agreed = team.get(record.id)?.human ?? accept(record);
  const differs = idOf(agreed) !== 'nothing' && random.chance(HABIT.decidesOtherwise);
  const word = differs ? otherwise(session, agreed) : agreed;
  if (!ensureEntity(session, idOf(word))) return;
  const wider = idOf(word) !== 'nothing' && random.chance(HABIT.mends) ? widen(session, located) : undefined;
  record.human =
    wider === undefined ? word : { ...(typeof word === 'string' ? { is: word } : word), quote: wider };
};

const reconsider = ({ random }, { record }) => {
  if (random.chance(HABIT.changesDecision) && record.human !== 'nothing') record.human = 'nothing';
  else if (random.chance(HABIT.withdraws) && record.rules !== undefined) delete record.human;
};

const mark = (session, record) => {
  const { random, team } = session;
  // the team's reason, in the reviewer's own words
  const reason =
    record.human === undefined || record.note !== undefined ? undefined : team.get(record.id)?.note;
  if (reason !== undefined && random.chance(HABIT.notes)) record.note = [remark(session, reason[0])];
  if (random.chance(HABIT.foreignKey)) record.extras = [{ key: 'x-seen', text: session.who, after: 'quote' }];
  if (!random.chance(HABIT.comments)) return;
  const line = `# ${remark(session, 'look again')}`;
  const field = record.human === undefined ? 'id' : random.pick(['id', 'human']);
  record.comments = { ...record.comments, [field]: random.chance(0.5) ? { before: [line] } : { end: line } };
};

/** Puts a record into its paragraph, in text order. */
const place = ({ document, article }, record, index, span) => {
  const located = locateRecords(document, article);
  let paragraph = located.find((one) => one.index === index)?.record;
  if (paragraph === undefined) {
    const bounds = article.paragraphs[index];
    const taken = new Set(document.paragraphs.map(({ key }) => key));
    paragraph = {
      key: createMint(taken).paragraph(article.source.text, bounds),
      mentions: [],
      comments: { id: { before: [openingComment(article.source.text, bounds)] } },
    };
    const next = located.findIndex((one) => one.index > index);
    document.paragraphs.splice(next < 0 ? located.length : next, 0, paragraph);
  }
  const there = located.find((one) => one.index === index)?.mentions ?? [];
  const next = there.findIndex(({ anchor }) => anchor.start > span.start);
  paragraph.mentions.splice(next < 0 ? there.length : next, 0, record);
};

/** True when something that somebody accepts stands at these words. */
const isTaken = ({ document, article }, index, { start, end }) =>
  (locateRecords(document, article).find((one) => one.index === index)?.mentions ?? []).some(
    ({ record, span }) =>
      span !== undefined && span.start < end && start < span.end && record.human !== 'nothing',
  );

const addByHand = (session, { record, index, span }) => {
  const { article, random, team, who } = session;
  const { text } = article.source;
  const word = team.get(record.id)?.human ?? record.human ?? accept(record);
  if (idOf(word) === 'nothing' || !ensureEntity(session, idOf(word))) return;
  if (isTaken(session, index, span)) return;
  const [anchor] = describeSpans(text, article.paragraphs[index], [span]);
  const id = random.chance(HABIT.typesOwnId) ? `${quoteSlug(anchor.quote)}-${who}1` : record.id;
  if (session.ids.has(id)) return;
  session.ids.add(id);
  place(session, { id, human: word, ...anchor }, index, span);
};

const decideEntity = (session, entity) => {
  const { random, known, entities } = session;
  if (entity.human !== undefined || entity.rules === undefined) return;
  if (random.chance(HABIT.decidesEntity)) entity.human = known.get(entity.id)?.human ?? entity.rules.is;
  if (random.chance(HABIT.givesRegister))
    entity.human = { ids: { wikidata: `Q${1000 + random.below(9000)}` } };
  const alike = [...entities.values()].filter(
    ({ id, rules }) => id !== entity.id && rules?.is === entity.rules.is,
  );
  const target = alike.length > 0 && random.chance(HABIT.joinsEntities) ? random.pick(alike) : undefined;
  // a chain that leads back is a mistake that a person sees at once
  if (
    target !== undefined &&
    target.human?.['same-as'] === undefined &&
    ![...entities.values()].some(({ human }) => human?.['same-as'] === entity.id)
  )
    entity.human = { 'same-as': target.id };
  if (entity.note === undefined && random.chance(HABIT.notesEntity))
    entity.note = [remark(session, 'see the register')];
};

/**
 * Paragraphs that a reviewer gets through: two who share an article begin near its top and near its middle, and each reads on for
 * a share of all mentions, so that now and then the first reads what the second has read.
 */
const pickRun = (located, half, random) => {
  const total = located.reduce((sum, { mentions }) => sum + mentions.length, 0);
  const first = total * (0.5 * half + 0.001 * random.below(200));
  const last = first + total * (SHARE[0] + ((SHARE[1] - SHARE[0]) * random.below(1000)) / 1000);
  let before = 0;
  return located.filter(({ mentions }) => {
    before += mentions.length;
    return before > first && before - mentions.length < last;
  });
};

/** The document after a session of the reviewer `who`, who begins in a `half` of the article (0 or 1). */
export const review = (source, base, who, half, random) => {
  const session = openSession(source, base, who, random);
  const located = locateRecords(session.document, source.article);
  session.taken = [
    ...located.flatMap(({ mentions }) => mentions.map(({ span }) => span)).filter(Boolean),
    ...session.held.map(({ span }) => span),
  ];
  session.ids = new Set(
    located.flatMap(({ record, mentions }) => [record.key, ...mentions.map((one) => one.record.id)]),
  );
  const run = pickRun(located, half, random);
  const named = new Set();
  for (const { mentions } of run)
    for (const one of mentions) {
      if (one.record.human !== undefined) reconsider(session, one);
      else if (one.anchor !== undefined && random.chance(HABIT.decides)) decide(session, one);
      mark(session, one.record);
      if (one.record.rules !== undefined) named.add(one.record.rules.is);
    }
  if (run.length === 0) return session.document;
  const [first, last] = [run[0].index, run.at(-1).index];
  for (const missing of session.held)
    if (missing.index >= first && missing.index <= last && random.chance(HABIT.addsMissing))
      addByHand(session, missing);
  for (const entity of [...session.entities.values()])
    if (named.has(entity.id)) decideEntity(session, entity);
  const entities = [...session.entities.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
  return { ...session.document, entities };
};
