// The parts of the review page that need no browser: stretches of text, keys, the form, hidden characters.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ArticleView, MentionView } from '../../src/review/view-document.js';
import { cutText } from '../../src/web/page/cut-text.js';
import { createDrafts } from '../../src/web/page/drafts.js';
import { keyAction } from '../../src/web/page/key-action.js';
import { keyOf } from '../../src/web/page/key-of.js';
import { calling } from '../../src/web/page/calling.js';
import { namingFrom } from '../../src/web/page/naming-from.js';
import { shownText } from '../../src/web/page/shown-text.js';

const mention = (id: string, rest: Partial<MentionView> = {}): MentionView => ({
  id,
  quote: id,
  state: 'pending',
  rules: { is: 'preska', by: 'judge/title' },
  ...rest,
});

const view = (...mentions: MentionView[]): ArticleView => ({
  text: '',
  isStale: false,
  mentions,
  entities: [{ id: 'preska', name: 'Loretta Preska', type: 'judge' }],
});

describe('stretches of a text', () => {
  const spans = fc.array(
    fc
      .tuple(fc.nat(30), fc.nat(30), fc.constantFrom('pending' as const, 'rejected' as const))
      .map(([a, b, state]) => ({ start: Math.min(a, b), end: Math.max(a, b) + 1, state })),
    { maxLength: 8 },
  );

  it('are the whole text in order, each with the shortest mention that holds it, a rejected one last', () => {
    fc.assert(
      fc.property(spans, (all) => {
        const mentions = all.map((span, index) => mention(`m-${index}`, span));
        const stretches = cutText(31, mentions);
        let at = 0;
        for (const { start, end, mention: inner } of stretches) {
          expect(start).toBe(at);
          at = end;
          const holding = mentions.filter((one) => (one.start ?? 0) <= start && end <= (one.end ?? 0));
          const lengthOf = (one: MentionView): number =>
            (one.end ?? 0) - (one.start ?? 0) + (one.state === 'rejected' ? 100 : 0);
          if (holding.length === 0) expect(inner).toBeUndefined();
          else expect(lengthOf(inner as MentionView)).toBe(Math.min(...holding.map(lengthOf)));
        }
        expect(at).toBe(31);
      }),
    );
  });

  it('leave out a mention that stands nowhere', () => {
    expect(cutText(5, [mention('lost')])).toEqual([{ start: 0, end: 5 }]);
  });
});

describe('a key', () => {
  const one = mention('one');
  const two = mention('two');
  const other = mention('other', { rules: { is: 'dublin', by: 'place/city' } });
  const date = mention('date', { rules: { is: 'date', by: 'date/weekday' } });
  const done = mention('done', { state: 'accepted' });

  it.each([
    ['a', { kind: 'decide', ids: ['one'], decision: { does: 'accept' } }],
    ['Enter', undefined],
    ['r', { kind: 'decide', ids: ['one'], decision: { does: 'reject' } }],
    ['c', { kind: 'decide', ids: ['one'], decision: { does: 'clear' } }],
    ['A', { kind: 'decide', ids: ['one', 'two'], decision: { does: 'accept' } }],
    ['R', { kind: 'decide', ids: ['one', 'two'], decision: { does: 'reject' } }],
    ['u', { kind: 'undo' }],
    ['n', { kind: 'type', into: 'note' }],
    [' ', { kind: 'look', at: two }],
    ['j', { kind: 'look', at: done }],
    ['k', { kind: 'look', at: date }],
    ['x', undefined],
    ['Escape', undefined],
    ['1', undefined],
  ])('%s', (key, action) => {
    expect(keyAction(key, view(one, done, two, other, date), one)).toEqual(action);
  });

  it('decides nothing when nothing is looked at, or the rules say nothing', () => {
    for (const key of ['a', 'r', 'A', 'c', 'e']) expect(keyAction(key, view(one), undefined)).toBeUndefined();
    const own = mention('own', { state: 'human-only' });
    expect(keyAction('a', view(own), { id: 'own', quote: 'own', state: 'human-only' })).toBeUndefined();
  });

  it('picks a side of a conflict', () => {
    const decision = { does: 'set', is: 'dublin' } as const;
    const open = mention('open', { state: 'unresolved', choices: [{ label: 'dublin', decision }] });
    expect(keyAction('1', view(open), open)).toEqual({ kind: 'decide', ids: ['open'], decision });
    expect(keyAction('2', view(open), open)).toBeUndefined();
  });

  it('Space finds nothing where nothing waits', () => {
    expect(keyAction(' ', view(done), done)).toEqual({ kind: 'look', at: undefined });
  });
});

describe('notes that are typed and not written', () => {
  const there = mention('one', { note: 'old' });

  it('stay while others are looked at, and are none when they say what is written', () => {
    const drafts = createDrafts();
    drafts.set(0, there, 'new');
    expect([drafts.get(0, there), drafts.get(1, there), drafts.first()?.quote]).toEqual([
      'new',
      undefined,
      'one',
    ]);
    drafts.set(0, there, 'old ');
    expect(drafts.first()).toBeUndefined();
  });

  it('stand below what somebody else has written meanwhile, and go with their mention', () => {
    const drafts = createDrafts();
    drafts.set(0, there, 'mine');
    drafts.settle(0, [there]);
    expect(drafts.get(0, there)).toBe('mine');
    drafts.settle(0, [mention('one', { note: 'theirs' })]);
    expect(drafts.get(0, there)).toBe('theirs\nmine');
    drafts.settle(0, [mention('two')]);
    expect(drafts.first()).toBeUndefined();
  });
});

describe('a key press', () => {
  const press = { shiftKey: false, ctrlKey: false, metaKey: false, altKey: false, repeat: false };
  it.each([
    ['a letter', { key: 'a' }, 'a'],
    ['a capital', { key: 'A', shiftKey: true }, 'A'],
    ['a letter under Caps Lock', { key: 'A' }, 'a'],
    ['Shift under Caps Lock, which could mean either', { key: 'a', shiftKey: true }, undefined],
    ['a letter that is held', { key: 'a', repeat: true }, undefined],
    ['a held key that only looks', { key: 'j', repeat: true }, 'j'],
    ['a key of the browser', { key: 'r', ctrlKey: true }, undefined],
    ['a bracket by AltGr', { key: ']', ctrlKey: true, altKey: true }, ']'],
  ])('%s', (_, given, meant) => {
    expect(keyOf({ ...press, ...given })).toBe(meant);
  });
});

describe('what is typed', () => {
  const { entities } = view();
  it.each([
    ['an id', 'preska', 'judge', { is: 'preska' }],
    ['a name', 'Loretta Preska', 'judge', { is: 'preska' }],
    [
      'a new name',
      'Brad Smith',
      'person',
      { is: 'brad-smith', entity: { type: 'person', name: 'Brad Smith' } },
    ],
    ['a date', '2014-07-31', 'date', { is: 'date', value: '2014-07-31' }],
    ['an amount', '1,200.5 usd', 'money', { is: 'money', value: { amount: 1200.5, currency: 'USD' } }],
    ['no value', '?', 'date', { is: 'date' }],
    [
      'a name that is a word of the format',
      'Money',
      'organization',
      { is: 'organization-money', entity: { type: 'organization', name: 'Money' } },
    ],
    [
      'a name whose id would look like a foreign key',
      'X Holdings',
      'company',
      { is: 'company-x-holdings', entity: { type: 'company', name: 'X Holdings' } },
    ],
    [
      'a name without Latin letters',
      '東電',
      'company',
      { is: 'company-kflttn', entity: { type: 'company', name: '東電' } },
    ],
  ])('is %s', (_, name, type, naming) => {
    expect(namingFrom({ name, type }, entities)).toEqual(naming);
  });

  it.each([
    ['nothing', ' ', 'person'],
    ['an amount without currency', '12', 'money'],
    ['an empty field for a date', '', 'date'],
    ['a name whose id another has', 'Preska!', 'judge'],
    ['an entity of another type', 'Loretta Preska', 'company'],
    ['a date that the calendar has not', '2014-02-30', 'date'],
    ['a date in words', 'last week', 'date'],
    ['an amount whose comma may cut off a fraction', '1,5 EUR', 'money'],
  ])('is refused: %s', (_, name, type) => {
    expect(() => namingFrom({ name, type }, entities)).toThrow();
  });

  it('of two that have one name, the id tells which, and the form offers it', () => {
    const [father, son] = ['smith', 'smith-jr'].map((id) => ({
      id,
      name: 'John Smith',
      type: 'person' as const,
    }));
    const namesakes = [...entities, father, son] as typeof entities;
    expect(() => namingFrom({ name: 'John Smith', type: 'person' }, namesakes)).toThrow('smith or smith-jr');
    expect(namingFrom({ name: 'smith-jr', type: 'person' }, namesakes)).toEqual({ is: 'smith-jr' });
    expect(namesakes.map((one) => calling(one, namesakes)).slice(-2)).toEqual(['smith', 'smith-jr']);
    expect(entities.map((one) => calling(one, entities))).toEqual(entities.map(({ name }) => name));
  });
});

it('hidden characters are shown, and every code unit keeps its place', () => {
  expect(shownText('a\u202eb\u001b[31m\u200bc\td\r\n\re')).toBe('a⬚b␛[31m⬚c\td\r\n␍e');
  // a tag is two code units
  expect(shownText('a\u{e0041}b')).toBe('a⬚⬚b');
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      const shown = shownText(text);
      expect(shown.length).toBe(text.length);
      expect(shown).not.toMatch(
        /\r(?!\n)|[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/,
      );
    }),
  );
});
