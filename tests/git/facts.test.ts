// What two people, or a person and a re-run, have done to one file, merged by git with the driver and without it: the same comes out, or git asks.
import { describe, expect, it } from 'vitest';
import type { MentionRecord } from '../../src/annotations/annotation-document.js';
import { readDocument } from '../../src/annotations/read-document.js';
import { checkDocument } from '../../src/review/check-document.js';
import { RULESET } from '../../src/ruleset.js';
import { makeRepository } from '../support/repository.js';
import type { Repository } from '../support/repository.js';
import { rerun, run } from '../review/reviewing.js';
import type { Edit } from './versions.js';
import {
  adds,
  addsEntity,
  ARTICLE,
  calls,
  decisionsOf,
  drops,
  entity,
  FILE,
  finds,
  header,
  MARKED,
  mention,
  mergeParts,
  notes,
  recordsOf,
  says,
  version,
  withdraws,
} from './versions.js';

const HERE = header({ ruleset: RULESET });
const DUBLIN = recordsOf(version(), 'Dublin')[0] as MentionRecord;
const MAILS: MentionRecord = { id: 'mails-7qk', quote: 'mails' };

interface Outcome {
  readonly repository: Repository;
  /** of the merge, before anything was mended */
  readonly code: number | null;
  readonly err: string;
  readonly text: string;
}

const isSound = (text: string): boolean => checkDocument(text, FILE).every(({ code }) => code === 'layout');

/** Merges with the driver, or without it and `annotate resolve` where git found a conflict or `check` finds what git made of it unsound. */
const merge = (way: string, base: string | undefined, ours: string, theirs: string): Outcome => {
  const repository = makeRepository({ driver: way === 'with the driver' ? 'annotate' : 'none' });
  const { code, err, text } = mergeParts(repository, base, ours, theirs);
  if (way === 'with the driver' || (code === 0 && isSound(text))) return { repository, code, err, text };
  const resolved = repository.annotate('resolve', FILE);
  return { repository, code: resolved.code, err: resolved.err, text: repository.read(FILE) };
};

const WAYS = ['with the driver', 'without it'] as const;

describe.each(WAYS)('%s', (way) => {
  it('21 A accepts X, B re-runs to Y: human X, rules Y', () => {
    const { code, text } = merge(
      way,
      version(),
      version(says('Dublin', 'dublin')),
      version(finds('Dublin', 'ireland')),
    );
    expect(code).toBe(0);
    expect(recordsOf(text, 'Dublin')).toEqual([
      { ...DUBLIN, human: 'dublin', rules: { is: 'ireland', by: 'test/other' } },
    ]);
  });

  it('22 A accepts, B drops: kept, no conflict', () => {
    const { code, text } = merge(way, version(), version(says('Dublin', 'dublin')), version(drops('Dublin')));
    expect(code).toBe(0);
    expect(recordsOf(text, 'Dublin')).toEqual([{ id: DUBLIN.id, human: 'dublin', quote: 'Dublin' }]);
  });

  it('23 A rejects, B re-finds under another rule: still rejected', () => {
    const { code, text } = merge(
      way,
      version(),
      version(says('Dublin', 'nothing')),
      version(finds('Dublin', 'dublin', 'place/other')),
    );
    expect(code).toBe(0);
    expect(recordsOf(text, 'Dublin')).toEqual([
      { ...DUBLIN, human: 'nothing', rules: { is: 'dublin', by: 'place/other' } },
    ]);
  });

  it('24 both accept the same: no conflict', () => {
    const { code, text } = merge(
      way,
      version(),
      version(says('Dublin', 'dublin'), says('Redmond', 'redmond')),
      version(says('Dublin', 'dublin'), says('Ireland', 'ireland')),
    );
    expect(code).toBe(0);
    expect(decisionsOf(text)).toEqual(['Dublin: dublin', 'Redmond: redmond', 'Ireland: ireland']);
  });

  it('24 one accepts, one sets the same value against other rules: no conflict', () => {
    const { code, text } = merge(
      way,
      version(),
      version(says('Dublin', 'dublin')),
      version(finds('Dublin', 'ireland'), says('Dublin', 'dublin')),
    );
    expect(code).toBe(0);
    expect(decisionsOf(text)).toEqual(['Dublin: dublin']);
  });

  it('25 accepted and rejected: a conflict that names both; resolved to a third value, it stays so', () => {
    const { repository, code, err, text } = merge(
      way,
      version(HERE),
      version(HERE, says('Dublin', 'ok')),
      version(HERE, says('Dublin', 'nothing')),
    );
    expect(code).toBe(1);
    expect(err).toMatch(
      /conflict: "Dublin": .+ has human: (?:ok|dublin), .+ has human: nothing; now human: /,
    );
    expect(decisionsOf(text)).toEqual(['Dublin: {conflict: [dublin, nothing]}']);
    const checked = repository.annotate('check', FILE);
    expect(checked.code).toBe(1);
    expect(checked.out).toContain('{conflict: [dublin, nothing]}');
    repository.commit('settled', { [FILE]: version(HERE, says('Dublin', 'ireland')) });
    repository.git('checkout', '-q', 'topic');
    repository.commit('more', {
      [FILE]: version(HERE, says('Dublin', 'nothing'), says('Redmond', 'redmond')),
    });
    repository.git('checkout', '-q', 'main');
    repository.git('merge', '-q', '--no-edit', 'topic');
    expect(decisionsOf(repository.read(FILE))).toEqual(['Dublin: ireland', 'Redmond: redmond']);
  });

  it('26 both add the same mention by hand, with the same value', () => {
    const added = version(adds('Dublin', { ...MAILS, human: 'microsoft' }));
    const { code, text } = merge(
      way,
      version(),
      added,
      version(adds('Dublin', { ...MAILS, human: 'microsoft' }), says('Ireland', 'ireland')),
    );
    expect(code).toBe(0);
    expect(decisionsOf(text)).toEqual(['mails: microsoft', 'Ireland: ireland']);
  });

  it('26 both add the same mention by hand, with different values: a conflict', () => {
    const { code, text } = merge(
      way,
      version(),
      version(adds('Dublin', { ...MAILS, human: 'microsoft' })),
      version(adds('Dublin', { ...MAILS, human: 'dublin' })),
    );
    expect(code).toBe(1);
    expect(decisionsOf(text)).toEqual(['mails: {conflict: [dublin, microsoft]}']);
  });

  it('27 A adds by hand what the rules of B now find: one record', () => {
    const rules = { is: 'microsoft', by: 'test/new' };
    const { code, text } = merge(
      way,
      version(),
      version(adds('Dublin', { ...MAILS, human: 'dublin' })),
      version(adds('Dublin', { ...MAILS, rules })),
    );
    expect(code).toBe(0);
    expect(recordsOf(text, 'mails')).toEqual([{ ...MAILS, human: 'dublin', rules }]);
  });

  it('28 A widens the span, the rules of B find the wider one: the decision is kept', () => {
    const wide = 'mails in Dublin';
    const { code, text } = merge(
      way,
      version(),
      version(says('Dublin', { is: 'dublin', quote: wide })),
      version(
        adds('Dublin', { id: 'mails-in-dublin-4fz', quote: wide, rules: { is: 'dublin', by: 'test/wide' } }),
        drops('Dublin'),
      ),
    );
    expect(code).toBe(0);
    expect(decisionsOf(text)).toEqual([`Dublin: {is: dublin, quote: ${wide}}`]);
    // the next run sees one mention
    const fresh = run(MARKED.replace('mails in [Dublin|place]', '[mails in Dublin|place|dublin]'));
    const again = rerun(text, fresh).text;
    expect(recordsOf(again, wide)).toEqual([]);
    expect(recordsOf(again, 'Dublin')).toMatchObject([
      { human: { is: 'dublin', quote: wide }, rules: { is: 'dublin' } },
    ]);
  });

  it('29 A relabels an entity, B adds mentions to it', () => {
    const { code, text } = merge(
      way,
      version(),
      version(calls('microsoft', { is: 'organization', name: 'Microsoft Corporation' })),
      version(adds('Dublin', { ...MAILS, human: 'microsoft' }), says('the firm', 'microsoft')),
    );
    expect(code).toBe(0);
    expect(decisionsOf(text)).toEqual([
      'entity microsoft: {is: organization, name: Microsoft Corporation}',
      'mails: microsoft',
      'the firm: microsoft',
    ]);
  });

  it('30 A joins x to y, B joins y to x: git or check says so', () => {
    const { repository, code, text } = merge(
      way,
      version(HERE),
      version(HERE, calls('dublin', { 'same-as': 'ireland' })),
      version(HERE, calls('ireland', { 'same-as': 'dublin' })),
    );
    const checked = repository.annotate('check', FILE);
    expect(checked.code).toBe(1);
    if (way === 'with the driver') expect(code).toBe(1);
    else expect(checked.out).toContain('same-as-cycle');
    expect(text).toContain('same-as: dublin');
    expect(text).toContain('same-as: ireland');
  });

  it('31 A deletes an entity that the decision of B uses: it is kept, or check says so', () => {
    const extra = addsEntity({ id: 'cork', name: 'Cork', human: 'place' });
    const { repository, code, text } = merge(
      way,
      version(HERE, extra),
      version(HERE),
      version(HERE, extra, says('Dublin', 'cork')),
    );
    expect(code).toBe(0);
    expect(decisionsOf(text)).toContain('Dublin: cork');
    const { code: checked, out } = repository.annotate('check', FILE);
    if (way === 'with the driver') {
      expect(out).toBe('');
      expect(decisionsOf(text)).toContain('entity cork: place');
    } else {
      expect(checked).toBe(1);
      expect(out).toContain('unknown-entity');
    }
  });

  it('32 A withdraws, B changes: the change stands, and the merge says so', () => {
    const { code, text, err } = merge(
      way,
      version(says('Dublin', 'dublin')),
      version(),
      version(says('Dublin', 'ireland')),
    );
    expect(code).toBe(0);
    expect(decisionsOf(text)).toEqual(['Dublin: ireland']);
    expect(err).toMatch(/dublin-\w+: .+ withdrew human:, .+ decided anew: now ireland/);
  });

  it('32 A withdraws, B does nothing: withdrawn', () => {
    const { code, text } = merge(
      way,
      version(says('Dublin', 'dublin')),
      version(withdraws('Dublin')),
      version(says('Dublin', 'dublin'), says('Ireland', 'ireland')),
    );
    expect(code).toBe(0);
    expect(decisionsOf(text)).toEqual(['Ireland: ireland']);
  });

  it('33 notes from both sides are both kept', () => {
    const { code, text } = merge(
      way,
      version(),
      version(notes('Dublin', 'a city')),
      version(notes('Dublin', 'a port')),
    );
    expect(code).toBe(0);
    expect(recordsOf(text, 'Dublin')[0]?.note).toEqual(['a city', 'a port']);
  });

  it('33 a note edited on one side and deleted on the other is kept as edited', () => {
    const { code, text } = merge(
      way,
      version(notes('Dublin', 'a city')),
      version(notes('Dublin', 'a large city')),
      version(),
    );
    expect(code).toBe(0);
    expect(recordsOf(text, 'Dublin')[0]?.note).toEqual(['a large city']);
  });

  it('34 a comment above a record that the other side removes is kept', () => {
    const commented = version(
      mention('Dublin', (record) => ({ ...record, comments: { id: { before: ['# ask the desk'] } } })),
    );
    const { code, text } = merge(way, version(), commented, version(drops('Dublin')));
    expect(code).toBe(0);
    expect(text).toContain('# ask the desk\n');
  });

  it('35 a record with only a note survives the rules that had made it', () => {
    const { code, text } = merge(
      way,
      version(),
      version(notes('Dublin', 'which one?')),
      version(drops('Dublin')),
    );
    expect(code).toBe(0);
    expect(recordsOf(text, 'Dublin')).toEqual([{ id: DUBLIN.id, quote: 'Dublin', note: ['which one?'] }]);
  });

  it('36 one id for two mentions across branches: both are kept, one under another id', () => {
    const { code, text } = merge(
      way,
      version(),
      version(adds('Dublin', { ...MAILS, human: 'microsoft' })),
      version(adds('Loretta Preska', { ...MAILS, quote: 'hand over', human: 'dublin' })),
    );
    expect(code).toBe(0);
    expect(decisionsOf(text)).toEqual(['hand over: dublin', 'mails: microsoft']);
    const ids = [...recordsOf(text, 'mails'), ...recordsOf(text, 'hand over')].map(({ id }) => id);
    expect(new Set(ids).size).toBe(2);
    expect(ids).toContain(MAILS.id);
  });

  it('37 one mention under two ids: one record with the smaller id, or check says so', () => {
    const { repository, code, text } = merge(
      way,
      version(HERE),
      version(HERE, adds('Dublin', { ...MAILS, human: 'microsoft' })),
      version(HERE, adds('Dublin', { ...MAILS, id: 'mails-0aa', human: 'microsoft' })),
    );
    expect(code).toBe(0);
    expect(recordsOf(text, 'mails')).toEqual([{ ...MAILS, id: 'mails-0aa', human: 'microsoft' }]);
    expect(repository.annotate('check', FILE).out).toBe('');
  });

  it('38 an id renamed by hand is the same mention: its decision is kept, beside one record', () => {
    const { code, text } = merge(
      way,
      version(says('Dublin', 'dublin')),
      version(mention('Dublin', (record) => ({ ...record, id: 'capital-000', human: 'dublin' }))),
      version(says('Dublin', 'dublin'), says('Ireland', 'ireland')),
    );
    expect(code).toBe(0);
    expect(decisionsOf(text)).toEqual(['Dublin: dublin', 'Ireland: ireland']);
  });

  it('38 records swapped by hand on one side are the same mentions', () => {
    const swapped = version((document) => ({
      ...document,
      paragraphs: document.paragraphs.map((paragraph) => ({
        ...paragraph,
        mentions: [...paragraph.mentions].reverse(),
      })),
    }));
    const { code, text } = merge(
      way,
      version(),
      swapped,
      version(says('Dublin', 'dublin'), says('Ireland', 'ireland')),
    );
    expect(code).toBe(0);
    expect(decisionsOf(text).sort()).toEqual(['Dublin: dublin', 'Ireland: ireland']);
  });
});

describe('what check reports of files that people have edited', () => {
  const checked = (...edits: readonly Edit[]): { code: number | null; out: string } => {
    const repository = makeRepository({ driver: 'none' });
    repository.commit('file', { 'corpus/a.txt': ARTICLE, [FILE]: version(HERE, ...edits) });
    return repository.annotate('check', FILE);
  };

  it('nothing of a sound one', () => {
    expect(checked(says('Dublin', 'dublin'))).toMatchObject({ code: 0, out: '' });
  });

  it('30 chains of same-as are followed; one that comes back, or points at itself, is a cycle', () => {
    const chain = calls('dublin', { 'same-as': 'ireland' });
    expect(checked(chain, calls('ireland', { 'same-as': 'redmond' })).out).toBe('');
    expect(
      checked(chain, calls('ireland', { 'same-as': 'redmond' }), calls('redmond', { 'same-as': 'dublin' }))
        .out,
    ).toMatch(/same-as-cycle/);
    expect(checked(calls('dublin', { 'same-as': 'dublin' })).out).toContain(
      'same-as leads from dublin back to dublin',
    );
  });

  it('31 a decision on an entity that is not there', () => {
    const { code, out } = checked(entity('brad-smith', () => undefined));
    expect(code).toBe(1);
    expect(out).toContain('there is no entity "brad-smith"');
  });

  it('a conflict on an entity names both values', () => {
    const { code, out } = checked(calls('microsoft', { conflict: ['company', 'organization'] }));
    expect(code).toBe(1);
    expect(out).toContain('{conflict: [company, organization]}');
  });

  it('37 one mention under two ids', () => {
    expect(checked(adds('Dublin', { ...DUBLIN, id: 'capital-000' })).out).toContain(
      `the same words as ${DUBLIN.id}`,
    );
  });

  it('39 a quote edited by hand to text that is not in the article: no guess', () => {
    const { code, out } = checked(
      mention('Dublin', (record) => ({ ...record, quote: 'Dubline', human: 'dublin' })),
    );
    expect(code).toBe(1);
    expect(out).toContain('"Dubline" does not stand in its paragraph');
  });

  it('two accepted mentions that overlap', () => {
    const { out } = checked(
      says('Dublin', 'dublin'),
      adds('Dublin', { id: 'mails-in-dublin-4fz', quote: 'mails in Dublin', human: 'ireland' }),
    );
    expect(out).toMatch(/overlaps/);
  });
});

it('what a merge without the driver leaves can be read as a document after resolve', () => {
  const { text } = merge(
    'without it',
    version(),
    version(says('Dublin', 'dublin')),
    version(says('Dublin', 'nothing')),
  );
  expect(readDocument(text, FILE).paragraphs).toHaveLength(3);
});
