// Documents that fast-check makes up: every field there is, filled with the strings that break parsers.
import fc from 'fast-check';
import type {
  AnnotationDocument,
  CommentMap,
  EntityRecord,
  Extra,
  MentionHuman,
  MentionRecord,
  MentionWord,
  ParagraphRecord,
} from '../../src/annotations/annotation-document.js';
import { ENTITY_FIELDS, MENTION_FIELDS } from '../../src/annotations/annotation-document.js';
import { settleDocument } from '../../src/annotations/settle-comments.js';
import { settleEntity, settleMention } from '../../src/annotations/settle-record.js';
import { ENTITY_TYPES } from '../../src/model/entity-type.js';

/** Fragments that mean something to some YAML reader, or to a terminal. */
const NASTY = [
  ': ',
  ' #',
  '#',
  ':',
  '- ',
  '? ',
  '"',
  "'",
  '\\',
  '\t',
  '\n',
  '\r\n',
  '\n \n',
  ' ',
  '  ',
  '\u00a0',
  '\u200b',
  '\u202e',
  '\u2028',
  '\u0085',
  '\u0000',
  '\u001b[31m',
  '\ufeff',
  '\ud800',
  '😀',
  '👩‍👩‍👧',
  'é',
  'e\u0301',
  'שלום',
  '東京',
  '{',
  '}',
  '[',
  ']',
  ',',
  '&a',
  '*a',
  '!!str ',
  '|',
  '>',
  '%',
  '@',
  '`',
  '~',
  'null',
  'no',
  'Yes',
  'true',
  'on',
  'y',
  '12e5',
  '0x1f',
  '012',
  '1_000',
  '12:30',
  '2014-07-31',
  '1.5',
  '.5',
  '-1',
  '+1',
  '.inf',
  '.nan',
  '=',
  '<<',
  '<<<<<<< HEAD',
  '=======',
  '---',
  '...',
  '${x}',
  '=1+1',
  '{is: x}',
  'x: y',
  '\\n',
  '/',
  'O’Leary',
  'U.S.',
  'Inc.',
  '§ 2703(d)',
  '$5',
  'word',
  'the ',
] as const;

/** Strings of fragments, ordinary and not. */
export const nastyText: fc.Arbitrary<string> = fc.oneof(
  {
    weight: 4,
    arbitrary: fc
      .array(fc.constantFrom(...NASTY), { minLength: 1, maxLength: 6 })
      .map((parts) => parts.join('')),
  },
  { weight: 2, arbitrary: fc.string({ minLength: 1, maxLength: 30 }) },
  { weight: 2, arbitrary: fc.string({ minLength: 1, maxLength: 30, unit: 'binary' }) },
  { weight: 1, arbitrary: fc.constantFrom(...NASTY, 'a'.repeat(10_000), 'long words '.repeat(900).trim()) },
);

const entityId = fc
  .oneof(
    fc.constantFrom('microsoft', 'dublin', 'no', 'y', 'x-corp', '1998', 'loretta-preska', 'on', 'null-a'),
    fc.stringMatching(/^[a-z0-9][a-z0-9-]{0,12}$/),
  )
  .filter((id) => !['nothing', 'ok', 'date', 'money'].includes(id));
const slug = fc.stringMatching(/^[a-z][a-z0-9-]{0,8}-[0-9a-hjkmnp-tv-z]{3}$/);
const date = fc.constantFrom(
  '2014-07-31',
  '2014-07',
  '2014',
  '2014-21',
  '2014-07-31T11:00',
  '201X',
  '2014-07-31/2014-08-02',
  'no',
);
const value = fc.oneof(
  date,
  fc.record({
    amount: fc.oneof(fc.integer(), fc.constantFrom(1.2e6, 0.5, 1e-7, 1e21, 12345678.9)),
    currency: fc.constantFrom('USD', 'EUR', 'NO'),
  }),
);
const atom = fc.oneof(
  nastyText,
  fc.boolean(),
  fc.integer(),
  fc.array(nastyText, { minLength: 1, maxLength: 2 }),
);
const ids = fc.dictionary(
  fc.constantFrom('wikidata', 'geonames', 'ticker', 'cik', 'courtsdb', 'no'),
  fc.oneof(nastyText, fc.nat()),
  { minKeys: 1, maxKeys: 3, noNullPrototype: true },
);

const extraText = fc.constantFrom(
  'null',
  '12',
  'no',
  '"no"',
  '2014-07-31',
  '{a: 1, b: [x, "y: z"]}',
  '[]',
  '{}',
  'plain words',
  '1e3',
  '0x10',
  '~',
  '"a\\nb"',
  '"a, b"',
  '[no, 012]',
);
const flatExtras = fc.uniqueArray(
  fc.record({ key: fc.constantFrom('x-team', 'x-a.b', 'x-1'), text: extraText }),
  { selector: ({ key }) => key, minLength: 1, maxLength: 2 },
);
const commentLine = fc.oneof(
  fc.constantFrom(
    '# seen by Ann',
    '#',
    '#no space',
    '# a: b # c',
    '# "quoted',
    '# <<<<<<< x',
    '#\tTab',
    '# ...',
  ),
  fc.string({ maxLength: 20 }).map((text) => `# ${text.replace(/[\p{C}\p{Zl}\p{Zp}]/gu, '')}`.trimEnd()),
);

const optional = <T>(arbitrary: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> =>
  fc.option(arbitrary, { nil: undefined, freq: 3 });

/** Removes fields that are undefined: a document has a field or has it not. */
const compact = <T extends object>(record: T): { [Key in keyof T]: Exclude<T[Key], undefined> } =>
  Object.fromEntries(Object.entries(record).filter(([, field]) => field !== undefined)) as {
    [Key in keyof T]: Exclude<T[Key], undefined>;
  };

const comments = (fields: readonly string[]): fc.Arbitrary<CommentMap | undefined> =>
  fc.option(
    fc
      .dictionary(
        fc.constantFrom('id', ...fields),
        fc
          .record({
            before: fc.option(fc.array(commentLine, { minLength: 1, maxLength: 2 }), { nil: undefined }),
            end: fc.option(commentLine, { nil: undefined }),
          })
          .map(compact),
        { minKeys: 1, maxKeys: 3, noNullPrototype: true },
      )
      .map((map) =>
        Object.fromEntries(Object.entries(map).filter(([, there]) => Object.keys(there).length > 0)),
      )
      .filter((map) => Object.keys(map).length > 0) as fc.Arbitrary<CommentMap>,
    { nil: undefined, freq: 3 },
  );

const placedExtras = (fields: readonly string[]): fc.Arbitrary<readonly Extra[] | undefined> =>
  fc.option(
    fc.uniqueArray(
      fc
        .record({
          key: fc.constantFrom('x-team', 'x-a.b', 'x-1'),
          text: extraText,
          after: fc.option(fc.constantFrom(...fields), { nil: undefined }),
        })
        .map((extra) => compact(extra) as Extra),
      { selector: ({ key }) => key, minLength: 1, maxLength: 2 },
    ),
    { nil: undefined, freq: 4 },
  );

const rules = fc.oneof(
  fc.record({ is: entityId, by: fc.constantFrom('place/gazetteer', 'coref/surname', 'no') }),
  fc.record({
    is: fc.constantFrom('date', 'money'),
    by: fc.constantFrom('date/weekday', 'money/symbol-amount'),
    value,
  }),
  fc.record({ is: entityId, by: nastyText, extras: flatExtras }),
);

const word: fc.Arbitrary<MentionWord> = fc.oneof(
  fc.constantFrom('nothing', 'ok'),
  entityId,
  nastyText.filter((text) => text !== 'date' && text !== 'money'),
  fc
    .record({ is: fc.constantFrom('date', 'money'), value: optional(value) })
    .map(compact) as fc.Arbitrary<MentionWord>,
  fc.record({ is: entityId, quote: nastyText }),
  fc.record({ is: entityId, extras: flatExtras }),
);

const human: fc.Arbitrary<MentionHuman> = fc.oneof(
  { weight: 4, arbitrary: word },
  { weight: 1, arbitrary: fc.array(word, { minLength: 1, maxLength: 3 }).map((conflict) => ({ conflict })) },
);

const notes = fc.array(nastyText, { minLength: 1, maxLength: 2 });

const mentionRecord: fc.Arbitrary<MentionRecord> = fc
  .record({
    id: slug,
    human: optional(human),
    quote: nastyText,
    nth: optional(fc.integer({ min: 1, max: 12 })),
    was: optional(nastyText),
    note: optional(notes),
    rules: fc.option(rules, { nil: undefined, freq: 6 }),
    extras: placedExtras(MENTION_FIELDS),
    comments: comments(MENTION_FIELDS),
  })
  .map((record) => settleMention(compact(record) as MentionRecord));

const entityWord = fc.oneof(
  fc.constantFrom(...ENTITY_TYPES, 'ok' as const),
  fc
    .record({ is: fc.option(fc.constantFrom(...ENTITY_TYPES), { nil: undefined }), name: nastyText })
    .map(compact),
  fc.record({ ids }),
  fc.record({ 'same-as': entityId, extras: flatExtras }),
);

const entityRecord = fc
  .record({
    id: entityId,
    human: optional(
      fc.oneof(
        { weight: 4, arbitrary: entityWord },
        {
          weight: 1,
          arbitrary: fc.array(entityWord, { minLength: 1, maxLength: 2 }).map((conflict) => ({ conflict })),
        },
      ),
    ),
    name: nastyText,
    note: optional(notes),
    rules: optional(
      fc
        .record({
          is: fc.constantFrom(...ENTITY_TYPES),
          by: fc.constantFrom('place/gazetteer', 'judge/title-name'),
          attributes: optional(
            fc.dictionary(
              fc.constantFrom('title', 'operator', 'court', 'country', 'date', 'no', 'value'),
              atom,
              { minKeys: 1, maxKeys: 3, noNullPrototype: true },
            ),
          ),
          ids: optional(ids),
          extras: optional(flatExtras),
        })
        .map(compact),
    ),
    extras: placedExtras(ENTITY_FIELDS),
    comments: comments(ENTITY_FIELDS),
  })
  .map((record) => settleEntity(compact(record) as unknown as EntityRecord));

const paragraph = fc
  .record({
    key: fc.stringMatching(/^p-[0-9a-hjkmnp-tv-z]{3,5}$/),
    mentions: fc.array(mentionRecord, { minLength: 1, maxLength: 4 }),
    extras: fc.option(flatExtras, { nil: undefined, freq: 6 }),
    comments: comments([]),
  })
  .map((record) => compact(record) as ParagraphRecord);

/** No id twice, and no foreign key among entities that is an entity's id too. */
const uniqueIds = ({ entities, paragraphs, lost, sectionExtras }: AnnotationDocument): boolean => {
  const all = [
    ...paragraphs.flatMap(({ mentions }) => mentions.map(({ id }) => id)),
    ...lost.map(({ id }) => id),
  ];
  const foreign = new Set((sectionExtras?.['entities'] ?? []).map(({ key }) => key));
  return new Set(all).size === all.length && !entities.some(({ id }) => foreign.has(id));
};

const withoutId = (map: CommentMap | undefined): CommentMap | undefined => {
  const kept = Object.entries(map ?? {}).filter(([field]) => field !== 'id');
  return kept.length === 0 ? undefined : Object.fromEntries(kept);
};

/** Whole documents, settled as reading them would settle them. */
export const annotationDocument: fc.Arbitrary<AnnotationDocument> = fc
  .record({
    schema: optional(fc.constantFrom('../schema/annotation.schema.json')),
    article: fc.oneof(fc.constantFrom('../corpus/preska.txt', '../../corpus/a b/ü.md'), nastyText),
    text: fc.array(fc.stringMatching(/^git:[0-9a-f]{12}$/), { minLength: 1, maxLength: 2 }),
    published: optional(
      fc
        .record({
          date: fc.constantFrom('2014-08-01', '2014-08-01T10:00'),
          from: optional(fc.constantFrom('dateline', 'metadata')),
        })
        .map(compact),
    ),
    ruleset: fc.constantFrom('news-en@8', 'no@1'),
    entities: fc
      .uniqueArray(entityRecord, { selector: ({ id }) => id, maxLength: 5 })
      .map((records) => [...records].sort((a, b) => (a.id < b.id ? -1 : 1))),
    paragraphs: fc.uniqueArray(paragraph, { selector: ({ key }) => key, maxLength: 3 }),
    lost: fc
      .array(mentionRecord, { maxLength: 2 })
      .map((records) => [...records].sort((a, b) => (a.id < b.id ? -1 : 1))),
    sectionExtras: fc.option(
      fc.dictionary(fc.constantFrom('entities', 'mentions', 'lost'), flatExtras, {
        minKeys: 1,
        maxKeys: 2,
        noNullPrototype: true,
      }),
      { nil: undefined, freq: 6 },
    ),
    extras: placedExtras(['annotate', 'article', 'text', 'ruleset', 'mentions']),
    comments: comments([
      'annotate',
      'article',
      'text',
      'published',
      'ruleset',
      'entities',
      'mentions',
      'lost',
    ]).map(withoutId),
  })
  .map((document) => compact(document) as unknown as AnnotationDocument)
  .filter(uniqueIds)
  .map((document) => settleDocument(sortExtras(document)));

/** Foreign keys of one place stand in the order of the fields they follow. */
const sortExtras = (document: AnnotationDocument): AnnotationDocument => {
  if (document.extras === undefined) return document;
  const order = ['annotate', 'article', 'text', 'published', 'ruleset', 'entities', 'mentions', 'lost'];
  return {
    ...document,
    extras: [...document.extras].sort((a, b) => order.indexOf(a.after ?? '') - order.indexOf(b.after ?? '')),
  };
};
