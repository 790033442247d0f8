// States: the table of the format, row by row.
import { describe, expect, it } from 'vitest';
import type { EntityRecord, MentionRecord } from '../../src/annotations/annotation-document.js';
import { entityStateOf, settleEntityWord, settleMentionWord, stateOf } from '../../src/review/states.js';

const rules = { is: 'dublin', by: 'place/x' };
const dated = { is: 'date', by: 'date/x', value: '2014-07-31' };
const record = (over: Partial<MentionRecord>): MentionRecord => ({ id: 'a-abc', quote: 'Dublin', ...over });

describe('a mention', () => {
  it.each<[string, Partial<MentionRecord>, string, unknown]>([
    ['rules alone', { rules }, 'pending', { is: 'dublin', quote: 'Dublin' }],
    ['the same word', { rules, human: 'dublin' }, 'accepted', { is: 'dublin', quote: 'Dublin' }],
    [
      'the same word, detailed',
      { rules, human: { is: 'dublin', quote: 'Dublin' } },
      'accepted',
      { is: 'dublin', quote: 'Dublin' },
    ],
    [
      'the same date',
      { rules: dated, human: { is: 'date', value: '2014-07-31' } },
      'accepted',
      { is: 'date', quote: 'Dublin', value: '2014-07-31' },
    ],
    [
      'a date without saying which',
      { rules: dated, human: { is: 'date' } },
      'corrected',
      { is: 'date', quote: 'Dublin', value: '2014-07-31' },
    ],
    ['another word', { rules, human: 'cork' }, 'corrected', { is: 'cork', quote: 'Dublin' }],
    [
      'a mended quote',
      { rules, human: { is: 'dublin', quote: 'in Dublin' } },
      'corrected',
      { is: 'dublin', quote: 'in Dublin' },
    ],
    [
      'another value',
      { rules: dated, human: { is: 'date', value: '2014-08-01' } },
      'corrected',
      { is: 'date', quote: 'Dublin', value: '2014-08-01' },
    ],
    ['nothing', { rules, human: 'nothing' }, 'rejected', undefined],
    ['nothing, and no rules', { human: 'nothing' }, 'rejected', undefined],
    ['nothing, and words that were edited', { human: 'nothing', was: 'Dubln' }, 'rejected', undefined],
    ['a person alone', { human: 'dublin' }, 'human-only', { is: 'dublin', quote: 'Dublin' }],
    ['two words', { rules, human: { conflict: ['dublin', 'nothing'] } }, 'unresolved', undefined],
    [
      'words that were edited',
      { rules, human: 'dublin', was: 'Dubln' },
      'recheck',
      { is: 'dublin', quote: 'Dublin' },
    ],
    ['ok', { rules, human: 'ok' }, 'accepted', { is: 'dublin', quote: 'Dublin' }],
    ['ok to nothing', { human: 'ok' }, 'unresolved', undefined],
    ['a note alone', { note: ['hm'] }, 'noted', undefined],
  ])('%s', (_name, over, state, settled) => {
    expect(stateOf(record(over))).toBe(state);
    expect(settleMentionWord(record(over))).toEqual(settled);
  });
});

describe('an entity', () => {
  const entity = (over: Partial<EntityRecord>): EntityRecord => ({ id: 'dublin', name: 'Dublin', ...over });
  const place = { is: 'place' as const, by: 'place/x', ids: { geonames: 2964574 } };

  it.each<[Partial<EntityRecord>, string, unknown]>([
    [
      { rules: place },
      'pending',
      { id: 'dublin', type: 'place', name: 'Dublin', ids: { geonames: 2964574 } },
    ],
    [
      { rules: place, human: 'place' },
      'accepted',
      { id: 'dublin', type: 'place', name: 'Dublin', ids: { geonames: 2964574 } },
    ],
    [
      { rules: place, human: 'organization' },
      'corrected',
      { id: 'dublin', type: 'organization', name: 'Dublin', ids: { geonames: 2964574 } },
    ],
    [
      { rules: place, human: { name: 'Dublin City', ids: { wikidata: 'Q1761' } } },
      'corrected',
      { id: 'dublin', type: 'place', name: 'Dublin City', ids: { geonames: 2964574, wikidata: 'Q1761' } },
    ],
    [{ human: 'place' }, 'human-only', { id: 'dublin', type: 'place', name: 'Dublin', ids: {} }],
    [
      { rules: place, human: { conflict: ['place', 'person'] } },
      'unresolved',
      { id: 'dublin', type: 'place', name: 'Dublin', ids: { geonames: 2964574 } },
    ],
    [
      { human: { 'same-as': 'cork' } },
      'human-only',
      { id: 'dublin', name: 'Dublin', ids: {}, sameAs: 'cork' },
    ],
  ])('%j', (over, state, settled) => {
    expect(entityStateOf(entity(over))).toBe(state);
    expect(settleEntityWord(entity(over))).toEqual(settled);
  });
});
