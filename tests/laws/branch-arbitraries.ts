// Branches that fast-check makes up: one base file, and what reviewers, runs and editors of the article did to it on each branch.
import { toLost } from '../../src/review/anchors/to-lost.js';
import fc from 'fast-check';
import type {
  AnnotationDocument,
  Comments,
  EntityHuman,
  EntityRecord,
  Extra,
  MentionHuman,
  MentionRecord,
  MentionRules,
  MentionWord,
  ParagraphRecord,
} from '../../src/annotations/annotation-document.js';
import { isConflict } from '../../src/annotations/annotation-document.js';
import { settleDocument } from '../../src/annotations/settle-comments.js';
import { settleEntity, settleMention } from '../../src/annotations/settle-record.js';
import { without } from '../../src/annotations/without.js';

type Document = AnnotationDocument;

/** Entities, and words that some reader of YAML takes for something else. */
const ENTITIES = ['dublin', 'ireland', 'microsoft', 'no', 'preska'];
const QUOTES = ['Dublin', 'Preska', 'no', '12e5', '2014-07-31', 'the "Act": §5', 'null', 'Microsoft Ireland'];
const NOTES = ['see page 2', 'no', 'y', '# not a comment', '2014-07-31'];
const LINES = ['# asked Ann', '# seen', '#', '# a: b', '# why: no'];
const EXTRA_TEXTS = ['ann', '"no"', '12', '[a, b]'];
const RULES: readonly MentionRules[] = [
  { is: 'dublin', by: 'place/gazetteer' },
  { is: 'ireland', by: 'place/city' },
  { is: 'microsoft', by: 'company/known' },
  { is: 'date', by: 'date/weekday', value: '2014-07-31' },
  { is: 'date', by: 'date/weekday', value: '2014-08-01' },
];
const WORDS: readonly MentionWord[] = [
  'dublin',
  'ireland',
  'no',
  'preska',
  'nothing',
  { is: 'microsoft', quote: 'Microsoft' },
  { is: 'date', value: '2014-07-31' },
];
const ENTITY_WORDS: readonly EntityHuman[] = [
  'company',
  'organization',
  { name: 'no' },
  { ids: { wikidata: 'Q1761' } },
  { is: 'place', name: 'Dublin' },
];

const at = <T>(list: readonly T[], index: number): T => list[index % list.length] as T;

/** One thing done to a file: which, to what, and with what. */
export interface Step {
  readonly kind: keyof typeof KINDS;
  readonly which: number;
  readonly what: number;
}

interface Located {
  /** absent for a lost mention */
  readonly paragraph?: string;
  readonly record: MentionRecord;
}

const listMentions = ({ paragraphs, lost }: Document): Located[] => [
  ...paragraphs.flatMap(({ key, mentions }) => mentions.map((record) => ({ paragraph: key, record }))),
  ...lost.map((record) => ({ record })),
];

const byId = (a: { id: string }, b: { id: string }): number => (a.id < b.id ? -1 : 1);

const isEmpty = ({ mentions, extras, comments }: ParagraphRecord): boolean =>
  mentions.length === 0 && extras === undefined && (comments?.['id']?.before ?? []).length < 2;

/** Puts a mention where it stood, where it goes, or nowhere. */
const replace = (document: Document, id: string, after: Located | undefined): Document => {
  const put = after && settleMention(after.record);
  const stays = (paragraph: ParagraphRecord): boolean =>
    after?.paragraph === paragraph.key && paragraph.mentions.some((mention) => mention.id === id);
  const paragraphs = document.paragraphs.map((paragraph): ParagraphRecord => {
    if (put !== undefined && stays(paragraph))
      return { ...paragraph, mentions: paragraph.mentions.map((one) => (one.id === id ? put : one)) };
    const others = paragraph.mentions.filter((one) => one.id !== id);
    const comes = put !== undefined && after?.paragraph === paragraph.key;
    return { ...paragraph, mentions: comes ? [...others, put] : others };
  });
  const lost = document.lost.filter((one) => one.id !== id);
  return {
    ...document,
    paragraphs: paragraphs.filter((paragraph) => !isEmpty(paragraph)),
    lost: put !== undefined && after?.paragraph === undefined ? [...lost, put].sort(byId) : lost,
  };
};

const toMention = (
  document: Document,
  which: number,
  change: (record: MentionRecord, located: Located) => MentionRecord | undefined,
): Document => {
  const all = listMentions(document);
  if (all.length === 0) return document;
  const located = at(all, which);
  const record = change(located.record, located);
  return replace(document, located.record.id, record && { ...located, record });
};

const toEntity = (
  document: Document,
  which: number,
  change: (entity: EntityRecord) => EntityRecord | undefined,
): Document => {
  if (document.entities.length === 0) return document;
  const chosen = at(document.entities, which);
  const changed = change(chosen);
  return {
    ...document,
    entities: document.entities.flatMap((entity) =>
      entity === chosen ? (changed === undefined ? [] : settleEntity(changed)) : entity,
    ),
  };
};

const withEntity = (document: Document, id: string, ruled: boolean): Document => {
  if (!ENTITIES.includes(id) || document.entities.some((entity) => entity.id === id)) return document;
  const entity: EntityRecord = ruled
    ? { id, name: `Name of ${id}`, rules: { is: 'place', by: 'place/gazetteer' } }
    : { id, human: 'organization', name: `Name of ${id}` };
  return { ...document, entities: [...document.entities, entity].sort(byId) };
};

const wordIs = (word: MentionWord): string => (typeof word === 'string' ? word : word.is);

const isKept = ({ human, note, extras, comments }: MentionRecord): boolean =>
  [human, note, extras, comments].some((field) => field !== undefined);

const isUsed = (document: Document, id: string): boolean => {
  const words = (human: MentionHuman | undefined): readonly MentionWord[] =>
    human === undefined ? [] : isConflict(human) ? human.conflict : [human];
  return (
    listMentions(document).some(
      ({ record }) => record.rules?.is === id || words(record.human).some((word) => wordIs(word) === id),
    ) || document.entities.some(({ human }) => JSON.stringify(human ?? '').includes(`"same-as":"${id}"`))
  );
};

/** The same words in the same place have the same id on every branch, as a mint would have it, unless one is given. */
const add = (document: Document, which: number, what: number, said: Partial<MentionRecord>): Document => {
  const quote = at(QUOTES, what);
  const keys = [...document.paragraphs.map(({ key }) => key), 'p-new'];
  const paragraph = at(keys, which);
  const slug = quote.replace(/[^a-zA-Z]/g, '').toLowerCase();
  const record = { id: `m${slug}-${paragraph.slice(2)}`, quote, ...said };
  const there = listMentions(document);
  if (
    there.some(
      (one) =>
        one.record.id === record.id || (one.paragraph === paragraph && one.record.quote === record.quote),
    )
  )
    return document;
  const paragraphs = document.paragraphs.some(({ key }) => key === paragraph)
    ? document.paragraphs
    : [
        ...document.paragraphs,
        { key: paragraph, mentions: [], comments: { id: { before: ['# A new paragraph'] } } },
      ];
  return replace({ ...document, paragraphs }, record.id, { paragraph, record });
};

const withLine = (there: Comments | undefined, line: string): Comments =>
  there?.before?.includes(line) === true ? there : { ...there, before: [...(there?.before ?? []), line] };

const setExtra = (extras: readonly Extra[] | undefined, extra: Extra): readonly Extra[] => [
  ...(extras ?? []).filter(({ key }) => key !== extra.key),
  extra,
];

const decide = (document: Document, which: number, what: number): Document => {
  const word = at(WORDS, what);
  return toMention(withEntity(document, wordIs(word), false), which, (record) => ({
    ...without(record, 'was'),
    human: word,
  }));
};

/** What reviewers do. */
const HUMAN = {
  decide,
  accept: (document: Document, which: number) =>
    toMention(document, which, (record) =>
      record.rules === undefined
        ? record
        : {
            ...record,
            human:
              record.rules.value === undefined
                ? record.rules.is
                : { is: record.rules.is, value: record.rules.value },
          },
    ),
  ok: (document: Document, which: number) =>
    toMention(document, which, (record) =>
      record.rules === undefined ? record : { ...record, human: 'ok' },
    ),
  withdraw: (document: Document, which: number) =>
    toMention(document, which, (record) => {
      const left = without(record, 'human', 'was');
      return left.rules === undefined && !isKept(left) ? undefined : left;
    }),
  resolve: (document: Document, which: number, what: number) => {
    const open = listMentions(document).filter(
      ({ record }) => record.human !== undefined && isConflict(record.human),
    );
    if (open.length === 0) return document;
    const { paragraph, record } = at(open, which);
    const { conflict } = record.human as { conflict: readonly MentionWord[] };
    return replace(document, record.id, {
      ...(paragraph === undefined ? {} : { paragraph }),
      record: { ...record, human: at(conflict, what) },
    });
  },
  note: (document: Document, which: number, what: number) =>
    toMention(document, which, (record) => ({ ...record, note: [at(NOTES, what)] })),
  unnote: (document: Document, which: number) =>
    toMention(document, which, (record) => {
      const left = without(record, 'note');
      return left.rules === undefined && !isKept(left) ? undefined : left;
    }),
  comment: (document: Document, which: number, what: number) =>
    toMention(document, which, (record) => {
      const field = what % 2 === 0 ? 'id' : 'quote';
      const there = record.comments?.[field];
      const node = what % 3 === 0 ? { ...there, end: at(LINES, what) } : withLine(there, at(LINES, what));
      return { ...record, comments: { ...record.comments, [field]: node } };
    }),
  uncomment: (document: Document, which: number) =>
    toMention(document, which, (record) => {
      const left = without(record, 'comments');
      return left.rules === undefined && !isKept(left) ? undefined : left;
    }),
  extra: (document: Document, which: number, what: number) =>
    toMention(document, which, (record) => ({
      ...record,
      extras: setExtra(record.extras, { key: 'x-team', text: at(EXTRA_TEXTS, what), after: 'quote' }),
    })),
  rulesExtra: (document: Document, which: number, what: number) =>
    toMention(document, which, (record) =>
      record.rules === undefined
        ? record
        : { ...record, rules: { ...record.rules, extras: [{ key: 'x-why', text: at(EXTRA_TEXTS, what) }] } },
    ),
  addByHand: (document: Document, which: number, what: number) => {
    const word = at(WORDS, what + 2);
    return add(withEntity(document, wordIs(word), false), which, what, { human: word });
  },
  remove: (document: Document, which: number) => toMention(document, which, () => undefined),
  swap: (document: Document, which: number) => {
    if (document.paragraphs.length === 0) return document;
    const chosen = at(document.paragraphs, which);
    const [first, second, ...others] = chosen.mentions;
    if (first === undefined || second === undefined) return document;
    return {
      ...document,
      paragraphs: document.paragraphs.map((one) =>
        one === chosen ? { ...one, mentions: [second, first, ...others] } : one,
      ),
    };
  },
  paragraphComment: (document: Document, which: number, what: number) => ({
    ...document,
    paragraphs: document.paragraphs.map((one, index) => {
      if (index !== which % document.paragraphs.length) return one;
      const before = one.comments?.['id']?.before ?? [];
      const line = at(LINES, what);
      return before.includes(line)
        ? one
        : {
            ...one,
            comments: { ...one.comments, id: { ...one.comments?.['id'], before: [line, ...before] } },
          };
    }),
  }),
  relabel: (document: Document, which: number, what: number) =>
    toEntity(document, which, (entity) => ({ ...entity, human: at(ENTITY_WORDS, what) })),
  entityNote: (document: Document, which: number, what: number) =>
    toEntity(document, which, (entity) => ({ ...entity, note: [at(NOTES, what)] })),
  sameAs: (document: Document, which: number, what: number) => {
    const target = document.entities[what % Math.max(1, document.entities.length)];
    return toEntity(document, which, (entity) =>
      target === undefined || target.id === entity.id || JSON.stringify(document.entities).includes('same-as')
        ? entity
        : { ...entity, human: { 'same-as': target.id } },
    );
  },
  removeEntity: (document: Document, which: number) =>
    toEntity(document, which, (entity) => (isUsed(document, entity.id) ? entity : undefined)),
  published: (document: Document, _which: number, what: number) => ({
    ...document,
    published: { date: at(['2014-08-01', '2014-08-02'], what) },
  }),
  headerComment: (document: Document, which: number, what: number) => {
    const field = at(['article', 'text', 'mentions', '...'], which);
    const comments = { ...document.comments, [field]: withLine(document.comments?.[field], at(LINES, what)) };
    return { ...document, comments };
  },
  headerExtra: (document: Document, which: number, what: number) => ({
    ...document,
    extras: setExtra(document.extras, {
      key: at(['x-owner', 'x-batch'], which),
      text: at(EXTRA_TEXTS, what),
      after: 'ruleset',
    }),
  }),
  sectionExtra: (document: Document, which: number, what: number) => {
    const section = at(['entities', 'mentions'], which);
    const extra = { key: 'x-section', text: at(EXTRA_TEXTS, what) };
    return {
      ...document,
      sectionExtras: {
        ...document.sectionExtras,
        [section]: setExtra(document.sectionExtras?.[section], extra),
      },
    };
  },
} as const;

const dropRules = (record: MentionRecord): MentionRecord | undefined => {
  if (record.human === 'ok') return record;
  const left = without(record, 'rules');
  return record.human === undefined && record.note === undefined && record.extras === undefined
    ? undefined
    : left;
};

/** What a run of other rules on the same text does. */
const RERUN = {
  ruleset: (document: Document, _which: number, what: number) => ({
    ...document,
    ruleset: at(['news-en@2', 'news-en@3', 'no@1'], what),
  }),
  changeRules: (document: Document, which: number, what: number) => {
    const rules = at(RULES, what);
    return toMention(withEntity(document, rules.is, true), which, (record, { paragraph }) =>
      paragraph === undefined || record.human === 'ok' ? record : { ...record, rules },
    );
  },
  dropRules: (document: Document, which: number) => toMention(document, which, dropRules),
  find: (document: Document, which: number, what: number) => {
    const rules = at(RULES, what);
    return add(withEntity(document, rules.is, true), which, what, { rules });
  },
  entityRules: (document: Document, which: number, what: number) =>
    toEntity(document, which, (entity) =>
      entity.rules === undefined
        ? entity
        : { ...entity, rules: { is: 'place', by: at(['place/a', 'place/b'], what) } },
    ),
  removeEntity: HUMAN.removeEntity,
} as const;

const edited = (document: Document, what: number): Document => ({
  ...document,
  text: [`git:${String(what % 4).repeat(12)}`],
});

/** What a run does after the article was edited. */
const EDIT = {
  text: (document: Document, _which: number, what: number) => edited(document, what),
  requote: (document: Document, which: number, what: number) =>
    toMention(edited(document, what), which, (record, { paragraph }) => {
      const quote = `${record.quote.split(' ed')[0]} ed${what % 3}`;
      if (paragraph === undefined || quote === record.quote) return record;
      const { was, ...rest } = record;
      return record.human === undefined ? { ...rest, quote } : { ...rest, quote, was: was ?? record.quote };
    }),
  renumber: (document: Document, which: number, what: number) =>
    toMention(edited(document, what), which, (record) => ({ ...record, nth: 1 + (what % 3) })),
  cut: (document: Document, which: number, what: number) => {
    const all = listMentions(document);
    if (all.length === 0) return document;
    const { record } = at(all, which);
    return replace(
      edited(document, what),
      record.id,
      record.human === undefined ? undefined : { record: toLost(record, 'A new') },
    );
  },
  move: (document: Document, which: number, what: number) => {
    const all = listMentions(document);
    if (all.length === 0 || document.paragraphs.length === 0) return document;
    const { record } = at(all, which);
    const { key, mentions } = at(document.paragraphs, what);
    if (mentions.some(({ quote }) => quote === record.quote)) return document;
    return replace(edited(document, what), record.id, { paragraph: key, record: without(record, 'in') });
  },
} as const;

const byHand = (document: Document, which: number, what: number, id: string): Document =>
  add(withEntity(document, 'dublin', true), which, what, { id, human: at(['dublin', 'nothing'], what >> 1) });

/** Ids that are not minted: two for one mention, one for two mentions. */
const IDS = {
  twin: (document: Document, which: number, what: number) =>
    byHand(document, which, what % 4, `twin-${what % 3}a${what % 4}`),
  clash: (document: Document, which: number, what: number) => byHand(document, which, what, 'clash-0ha'),
  decide,
  remove: HUMAN.remove,
  changeRules: RERUN.changeRules,
} as const;

const STEPS = { ...HUMAN, ...RERUN, ...EDIT } as const;
const KINDS = { ...STEPS, ...IDS } as const;

const steps = (table: object, maxLength: number): fc.Arbitrary<readonly Step[]> =>
  fc.array(
    fc.record({
      kind: fc.constantFrom(...(Object.keys(table) as (keyof typeof KINDS)[])),
      which: fc.nat(20),
      what: fc.nat(20),
    }),
    { maxLength },
  );

const perform = (document: Document, done: readonly Step[]): Document =>
  settleDocument(
    done.reduce((after: Document, { kind, which, what }) => KINDS[kind](after, which, what), document),
  );

const EMPTY: Document = {
  article: '../corpus/a.txt',
  text: ['git:0123456789ab'],
  published: { date: '2014-07-31', from: 'dateline' },
  ruleset: 'news-en@1',
  entities: [],
  paragraphs: [],
  lost: [],
};

/** A file that a first run made: two paragraphs, up to five mentions. */
const machineFile: fc.Arbitrary<Document> = fc
  .array(fc.tuple(fc.nat(RULES.length - 1), fc.nat(QUOTES.length - 1), fc.boolean()), {
    minLength: 1,
    maxLength: 5,
  })
  .map((picks) => {
    const paragraphs: ParagraphRecord[] = [
      { key: 'p-aaa', mentions: [], comments: { id: { before: ['# The first paragraph'] } } },
      { key: 'p-bbb', mentions: [], comments: { id: { before: ['# The second one'] } } },
    ];
    return picks.reduce(
      (document: Document, [rule, quote, second]) =>
        add(withEntity(document, at(RULES, rule).is, true), second ? 1 : 0, quote, {
          rules: at(RULES, rule),
        }),
      { ...EMPTY, paragraphs },
    );
  })
  .map((document) => ({
    ...document,
    paragraphs: document.paragraphs.filter(({ mentions }) => mentions.length > 0),
  }));

/** A base, and what was done to it on each branch. */
export interface Branches {
  readonly base: Document;
  readonly sides: readonly Document[];
}

/** Kinds of work a branch may hold. */
const WORK = {
  human: HUMAN,
  rerun: RERUN,
  edit: EDIT,
  all: STEPS,
  ids: IDS,
  machine: { ...RERUN, ...EDIT },
} as const;

export type Work = keyof typeof WORK;

/** A base with some work in it and branches of it, each of a kind of work; the base holds no conflict. */
export const branches = (...kinds: readonly Work[]): fc.Arbitrary<Branches> =>
  fc
    .tuple(machineFile, steps(STEPS, 3), fc.tuple(...kinds.map((kind) => steps(WORK[kind], 4))))
    .map(([machine, before, work]) => {
      const base = perform(machine, before);
      return { base, sides: work.map((done) => perform(base, done)) };
    });

/** Further work on a file. */
export const workOn = (kind: Work): fc.Arbitrary<(document: Document) => Document> =>
  steps(WORK[kind], 4).map((done) => (document) => perform(document, done));
