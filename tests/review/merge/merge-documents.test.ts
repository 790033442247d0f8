// What becomes of decisions when branches are merged: the tables of the format, and cases that have gone wrong elsewhere.
import { describe, expect, it } from 'vitest';
import type { AnnotationDocument, MentionRecord } from '../../../src/annotations/annotation-document.js';
import { printDocument } from '../../../src/annotations/print-document.js';
import { readDocument } from '../../../src/annotations/read-document.js';
import { mergeDocuments } from '../../../src/review/merge/merge-documents.js';
import { file, found, mention, place, saying } from './versions.js';

type Document = AnnotationDocument;

/** The merge, which must not depend on the direction and must be canonical. */
const merge = (base: Document | undefined, ours: Document, theirs: Document): Document => {
  const { document } = mergeDocuments(base, ours, theirs);
  expect(printDocument(mergeDocuments(base, theirs, ours).document)).toBe(printDocument(document));
  expect(readDocument(printDocument(document), 'a.yaml')).toStrictEqual(document);
  return document;
};

const mentionsOf = ({ paragraphs }: Document): readonly MentionRecord[] =>
  paragraphs.flatMap(({ mentions }) => mentions);

const mergeMentions = (
  base: readonly MentionRecord[],
  ours: readonly MentionRecord[],
  theirs: readonly MentionRecord[],
): readonly MentionRecord[] => mentionsOf(merge(file(base), file(ours), file(theirs)));

describe('what people say of one mention', () => {
  it.each([
    ['-', 'a', '-', 'a'],
    ['-', 'a', 'a', 'a'],
    ['-', 'a', 'b', 'a b'],
    ['a', 'a', 'b', 'b'],
    ['a', '-', 'a', '-'],
    ['a', '-', 'b', 'b'],
    ['a', '-', '-', '-'],
    ['a', 'b', 'b', 'b'],
    ['a', 'b', 'c', 'b c'],
    ['a b', 'a', 'a b', 'a'],
    ['a b', 'a', 'b', 'a b'],
    ['a b', 'a', 'a b c', 'a c'],
    ['a b', 'c', 'a b', 'c'],
    ['a b', '-', 'a b', '-'],
    ['a b', '-', 'b', 'b'],
  ])('base %j, ours %j, theirs %j: %j', (base, ours, theirs, result) => {
    const say = (said: string) => [mention({ ...saying(said), ...found('dublin') })];
    expect(mergeMentions(say(base), say(ours), say(theirs))).toEqual(say(result));
  });
});

describe('what a person says against what the machine does', () => {
  const base = mention(found('dublin'));
  const decided = [
    ['no decision', {}],
    ['accepted', { human: 'dublin' }],
    ['corrected', { human: 'ireland' }],
    ['rejected', { human: 'nothing' }],
  ] as const;

  it.each(decided)('%s, machine unchanged', (_name, said) => {
    const ours = { ...base, ...said };
    expect(mergeMentions([base], [ours], [base])).toEqual([mention({ ...said, ...found('dublin') })]);
  });

  it.each(decided)('%s, the rules say something else', (_name, said) => {
    const theirs = mention(found('ireland', 'place/state'));
    expect(mergeMentions([base], [{ ...base, ...said }], [theirs])).toEqual([
      mention({ ...said, ...found('ireland', 'place/state') }),
    ]);
  });

  it.each(decided)('%s, the rules drop it', (_name, said) => {
    const left = 'human' in said ? [mention(said)] : [];
    expect(mergeMentions([base], [{ ...base, ...said }], [])).toEqual(left);
  });

  it.each(decided)('%s, its words are edited', (_name, said) => {
    const theirs = mention({ quote: 'Dublyn', ...found('dublin') });
    const was = 'human' in said ? { was: 'Dublin' } : {};
    expect(mergeMentions([base], [{ ...base, ...said }], [theirs])).toEqual([
      mention({ ...said, quote: 'Dublyn', ...was, ...found('dublin') }),
    ]);
  });

  it('decided before and changed now, its text is cut: lost with the new decision', () => {
    const before = mention({ human: 'dublin', ...found('dublin') });
    const lost = { id: before.id, human: 'dublin', quote: 'Dublin', in: 'Dublin and other words' };
    const merged = merge(
      file([before]),
      file([mention({ human: 'ireland', ...found('dublin') })]),
      file([], { lost: [lost] }),
    );
    expect(mentionsOf(merged)).toEqual([]);
    expect(merged.lost).toEqual([{ ...lost, human: 'ireland' }]);
  });

  it('decided on one side while its undecided record goes with its text on the other: kept where it stood', () => {
    const ours = mention({ human: 'dublin', ...found('dublin') });
    const merged = merge(file([base]), file([ours]), file([], { text: ['git:ffffffffffff'] }));
    expect(mentionsOf(merged)).toEqual([mention({ human: 'dublin' })]);
  });

  it('added by hand where the rules now find it: one record with both lines', () => {
    const added = mention({ human: 'dublin' });
    expect(mergeMentions([], [added], [base])).toEqual([mention({ human: 'dublin', ...found('dublin') })]);
    expect(mergeMentions([], [{ ...added, id: 'by-hand-1' }], [base])).toEqual([
      mention({ id: 'by-hand-1', human: 'dublin', ...found('dublin') }),
    ]);
  });
});

describe('the word ok', () => {
  it('approves what the rules said where it was typed, not what they say after the merge', () => {
    const base = mention(found('dublin'));
    const ok = mention({ human: 'ok', ...found('dublin') });
    const theirs = mention(found('ireland'));
    expect(mergeMentions([base], [ok], [theirs])).toEqual([
      mention({ human: 'dublin', ...found('ireland') }),
    ]);
    expect(mergeMentions([base], [ok], [mention({ human: 'nothing', ...found('dublin') })])).toEqual([
      mention({ human: { conflict: ['dublin', 'nothing'] }, ...found('dublin') }),
    ]);
    expect(mergeMentions([base], [ok], [mention({ human: 'dublin', ...found('dublin') })])).toEqual([
      mention({ human: 'dublin', ...found('dublin') }),
    ]);
  });

  it('without rules approves nothing that comes with the merge', () => {
    expect(mergeMentions([], [mention({ human: 'ok' })], [mention(found('dublin'))])).toEqual([
      mention({ human: { conflict: ['ok'] }, ...found('dublin') }),
    ]);
  });
});

describe('two mentions or one', () => {
  it('both added the same one by hand', () => {
    const [one, other] = [mention({ human: 'dublin' }), mention({ human: 'ireland' })];
    expect(mergeMentions([], [one], [one])).toEqual([one]);
    expect(mergeMentions([], [one], [other])).toEqual([
      mention({ human: { conflict: ['dublin', 'ireland'] } }),
    ]);
  });

  it('one place under two ids is one mention with the smaller id, also when two people decided differently', () => {
    const [a, b] = [
      mention({ id: 'dublin-aaa', human: 'dublin' }),
      mention({ id: 'dublin-bbb', human: 'nothing' }),
    ];
    expect(mergeMentions([], [a], [{ ...b, human: 'dublin' }])).toEqual([a]);
    expect(mergeMentions([], [a], [b])).toEqual([{ ...a, human: { conflict: ['dublin', 'nothing'] } }]);
  });

  it('an id renamed by hand keeps the decision of the other branch', () => {
    const base = mention({ human: 'dublin', ...found('dublin') });
    const merged = mergeMentions([base], [{ ...base, id: 'aaa-111' }], [{ ...base, human: 'ireland' }]);
    expect(merged).toEqual([mention({ id: 'aaa-111', human: 'ireland', ...found('dublin') })]);
  });

  it('one id on two branches for different words is two mentions, and stays so', () => {
    const [a, b] = [mention({ human: 'dublin' }), mention({ quote: 'Galway', human: 'nothing' })];
    const merged = merge(file([]), file([a]), file([b]));
    expect(mentionsOf(merged)).toEqual([
      a,
      { ...b, id: expect.stringMatching(/^galway-[0-9a-z]{3}$/) as string },
    ]);
    expect(printDocument(merge(file([]), merged, file([b])))).toBe(printDocument(merged));
  });

  it('two people mended the span differently: a conflict; a run that finds the wider words: none', () => {
    const base = mention({ quote: 'Act', ...found('dublin') });
    const wide = { ...base, human: { is: 'dublin', quote: 'the Act' } };
    const wider = { ...base, human: { is: 'dublin', quote: 'of the Act' } };
    expect(mergeMentions([base], [wide], [wider])[0]?.human).toEqual({ conflict: [wider.human, wide.human] });
    expect(mergeMentions([base], [wide], [{ ...base, quote: 'the Act' }])).toEqual([
      { ...wide, quote: 'the Act' },
    ]);
  });
});

describe('entities', () => {
  const decide = (is: string) => mention({ human: is, ...found('dublin') });

  it('a relabelled entity and new mentions of it', () => {
    const base = file([]);
    const ours = file([], { entities: [place('dublin', { human: 'organization' }), place('ireland')] });
    const merged = merge(base, ours, file([mention(found('dublin'))]));
    expect(merged.entities[0]?.human).toBe('organization');
    expect(mentionsOf(merged)).toHaveLength(1);
  });

  it('one that a side removed stays while a decision of the other points to it, with what it points to', () => {
    const operated = place('site', {
      rules: { is: 'datacenter', by: 'r', attributes: { operator: 'ireland' } },
    });
    const base = file([mention(found('dublin'))], {
      entities: [place('dublin'), place('ireland'), operated],
    });
    const ours = file([mention(found('dublin'))], { entities: [place('dublin')] });
    const { document, decisions } = mergeDocuments(base, ours, {
      ...base,
      ...file([decide('site')]),
      entities: base.entities,
    });
    expect(document.entities.map(({ id }) => id)).toEqual(['dublin', 'ireland', 'site']);
    expect(decisions.filter(({ kind }) => kind === 'kept').map(({ record }) => record)).toEqual([
      'entities/ireland',
      'entities/site',
    ]);
    expect(merge(base, ours, base).entities.map(({ id }) => id)).toEqual(['dublin']);
  });

  it('one that a side removed with its decision comes back without it when only the rules of the other point to it', () => {
    const joined = place('ireland', { human: { 'same-as': 'dublin' } });
    const base = file([], { entities: [place('dublin'), joined] });
    const pointing = file([mention(found('ireland'))], { entities: base.entities });
    const merged = merge(base, file([], { entities: [place('dublin')] }), pointing);
    expect(merged.entities).toEqual([place('dublin'), place('ireland')]);
  });

  it('two that branches joined in opposite directions are in conflict, and no more once one gave way', () => {
    const joined = (dublin?: string, ireland?: string) =>
      file([], {
        entities: [
          place('dublin', dublin === undefined ? {} : { human: { 'same-as': dublin } }),
          place('ireland', ireland === undefined ? {} : { human: { 'same-as': ireland } }),
        ],
      });
    const merged = merge(joined(), joined('ireland'), joined(undefined, 'dublin'));
    expect(merged.entities.map(({ human }) => human)).toEqual([
      { conflict: [{ 'same-as': 'ireland' }] },
      { conflict: [{ 'same-as': 'dublin' }] },
    ]);
    expect(printDocument(merge(joined(), merged, joined('ireland')))).toBe(printDocument(merged));
    expect(merge(merged, joined('ireland'), merged).entities.map(({ human }) => human)).toEqual([
      { 'same-as': 'ireland' },
      undefined,
    ]);
    const cycle = joined('ireland', 'dublin');
    expect(merge(joined(), cycle, joined())).toEqual(cycle);
    expect(merge(joined('ireland'), joined('ireland'), joined('dublin'))).toEqual(joined('dublin'));
  });
});

describe('notes, comments and keys of others', () => {
  const base = mention({ note: ['one'], ...found('dublin') });

  it('notes of both sides stand; an edit outlives a removal', () => {
    const say = (...note: string[]) => (note.length === 0 ? mention(found('dublin')) : { ...base, note });
    expect(mergeMentions([say()], [say('two')], [say('one')])[0]?.note).toEqual(['one', 'two']);
    expect(mergeMentions([say('one')], [say('one', 'two')], [say()])[0]?.note).toEqual(['two']);
    expect(mergeMentions([say('one')], [say('two')], [say()])[0]?.note).toEqual(['two']);
  });

  it('a record with nothing but a note stays when the rules drop it', () => {
    expect(mergeMentions([mention(found('dublin'))], [base], [])).toEqual([mention({ note: ['one'] })]);
  });

  it('a new comment above a record that the other side drops stays', () => {
    const ours = mention({ ...found('dublin'), comments: { id: { before: ['# why?'] } } });
    expect(printDocument(merge(file([mention(found('dublin'))]), file([ours]), file([])))).toContain(
      '# why?',
    );
  });

  it('two values of one key of others both stand, and only once however often they are merged', () => {
    const team = (text: string) =>
      mention({ ...found('dublin'), extras: [{ key: 'x-team', text, after: 'quote' }] });
    const merged = merge(file([]), file([team('ann')]), file([team('bob')]));
    expect(mentionsOf(merged)[0]?.extras?.map(({ text }) => text)).toEqual(['ann', 'bob']);
    expect(mentionsOf(merged)[0]?.extras?.[0]?.key).toBe('x-team');
    expect(printDocument(merge(file([]), merged, file([team('bob')])))).toBe(printDocument(merged));
  });
});

describe('the header', () => {
  const header = (more: Partial<Document>) => file([], more);

  it('names both texts when both sides changed it', () => {
    const text = (digit: string) => header({ text: [`git:${digit.repeat(12)}`] });
    expect(merge(text('a'), text('c'), text('b')).text).toEqual(['git:bbbbbbbbbbbb', 'git:cccccccccccc']);
    expect(merge(text('a'), text('c'), text('a')).text).toEqual(['git:cccccccccccc']);
    expect(merge(text('a'), text('b'), text('b')).text).toEqual(['git:bbbbbbbbbbbb']);
  });

  it('keeps the date that a person gave', () => {
    const read = (date: string) => header({ published: { date, from: 'dateline' } });
    const given = header({ published: { date: '2014-08-01' } });
    expect(merge(read('2014-07-31'), given, read('2019-01-01')).published).toEqual({ date: '2014-08-01' });
    expect(merge(header({}), given, read('2019-01-01')).published).toEqual({ date: '2014-08-01' });
  });

  it('shows the beginning of a paragraph once, below the comments of people', () => {
    const above = (...before: string[]) =>
      file([], {
        paragraphs: [{ key: 'p-3jv', mentions: [mention(found('dublin'))], comments: { id: { before } } }],
      });
    const merged = merge(above('# Old'), above('# mine', '# New'), above('# yours', '# Newer'));
    expect(merged.paragraphs[0]?.comments?.['id']?.before).toEqual(['# mine', '# yours', '# Newer']);
    const typed = merge(above('# Old'), above('# Old', '# mine'), above('# New'));
    expect(typed.paragraphs[0]?.comments?.['id']?.before).toEqual(['# mine', '# New']);
  });
});

describe('the order', () => {
  const named = (...ids: string[]) => ids.map((id) => mention({ id, quote: id, ...found('dublin') }));
  const order = (base: string[], ours: string[], theirs: string[]): string[] =>
    mergeMentions(named(...base), named(...ours), named(...theirs)).map(({ id }) => id);

  it('is that of both sides, by id where nothing tells', () => {
    expect(order(['a', 'z'], ['a', 'n', 'z'], ['a', 'm', 'z'])).toEqual(['a', 'm', 'n', 'z']);
    expect(order(['a', 'b', 'c'], ['b', 'a', 'c'], ['a', 'b', 'd', 'c'])).toEqual(['b', 'd', 'a', 'c']);
  });

  it('stays when a side is merged again that moved only what the other has dropped', () => {
    const base = file(named('p', 'd', 'n'));
    const ours = file([
      ...named('p', 'n'),
      mention({ id: 'd', quote: 'd', human: 'nothing', ...found('dublin') }),
    ]);
    const theirs = file(named('n', 'p'));
    const merged = merge(base, ours, theirs);
    expect(merge(base, ours, merged)).toEqual(merged);
    expect(merge(base, merged, theirs)).toEqual(merged);
  });
});

it('lists what it decided', () => {
  const base = file([mention(found('dublin'))]);
  const ours = file([mention({ human: 'dublin', ...found('dublin') })]);
  const theirs = file([mention({ human: 'nothing', ...found('ireland') })], { ruleset: 'news-en@2' });
  expect(mergeDocuments(base, ours, theirs).decisions).toEqual([
    {
      record: '',
      field: 'ruleset',
      kind: 'theirs',
      base: 'news-en@1',
      ours: 'news-en@1',
      theirs: 'news-en@2',
      result: 'news-en@2',
    },
    {
      record: 'mentions/p-3jv/dublin-0ha',
      field: 'human',
      kind: 'conflict',
      ours: 'dublin',
      theirs: 'nothing',
      result: '{conflict: [dublin, nothing]}',
    },
    {
      record: 'mentions/p-3jv/dublin-0ha',
      field: 'rules',
      kind: 'theirs',
      base: '{is: dublin, by: place/city}',
      ours: '{is: dublin, by: place/city}',
      theirs: '{is: ireland, by: place/city}',
      result: '{is: ireland, by: place/city}',
    },
  ]);
});

describe('one id on two sides without a base', () => {
  const edited = (more: Partial<MentionRecord>): MentionRecord =>
    mention({ quote: 'Dublin city', human: 'dublin', ...found('dublin'), ...more });

  it('is one mention where one side has looked at the edit that the other still shows, and has lost', () => {
    const lost = file([], { lost: [edited({ was: 'Dublin', in: 'A new paragraph' })] });
    const merged = merge(undefined, lost, file([edited({})]));
    expect(merged.lost).toEqual([]);
    expect(mentionsOf(merged)).toEqual([
      expect.objectContaining({ id: 'dublin-0ha', quote: 'Dublin city', human: 'dublin' }),
    ]);
  });

  it('is two mentions where the words differ, then and now', () => {
    const other = edited({ quote: 'Dublin, Ohio', human: 'ireland' });
    const merged = mentionsOf(merge(undefined, file([edited({})]), file([other])));
    expect(merged.map(({ quote, human }) => [quote, human])).toEqual([
      ['Dublin city', 'dublin'],
      ['Dublin, Ohio', 'ireland'],
    ]);
  });
});
