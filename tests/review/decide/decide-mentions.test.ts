// Decisions of a reviewer on records: what the file says then, what stays of what was said before, and what is refused.
import { describe, expect, it } from 'vitest';
import { printDocument } from '../../../src/annotations/print-document.js';
import { readDocument } from '../../../src/annotations/read-document.js';
import { decideMentions } from '../../../src/review/decide/decide-mentions.js';
import type { Decision } from '../../../src/review/decide/decision.js';
import { refuseUnfit } from '../../../src/review/decide/refuse-unfit.js';
import { decide as withHuman, editText, SAMPLE } from '../../support/sample-annotation.js';
import { run } from '../reviewing.js';

const said = (text: string, ids: readonly string[], decision: Decision): string =>
  printDocument(decideMentions(readDocument(text, 'a.yaml'), ids, decision));

const PRESKA = 'loretta-preska-3j2';
const THURSDAY = 'thursday-e6b';

describe('a decision', () => {
  it('accepts what the rules say: an id, or a date with its value', () => {
    expect(said(SAMPLE, [PRESKA, THURSDAY], { does: 'accept' })).toBe(
      withHuman(withHuman(SAMPLE, PRESKA, 'loretta-preska'), THURSDAY, '{is: date, value: 2014-07-31}'),
    );
  });

  it('rejects, and clears what was said before: the file is as it was', () => {
    const rejected = said(SAMPLE, [PRESKA], { does: 'reject' });
    expect(rejected).toBe(withHuman(SAMPLE, PRESKA, 'nothing'));
    expect(said(rejected, [PRESKA], { does: 'clear' })).toBe(SAMPLE);
  });

  it('names another entity that is there, or makes a new one in its place by id', () => {
    expect(said(SAMPLE, ['dublin-ymn'], { does: 'set', is: 'loretta-preska' })).toBe(
      withHuman(SAMPLE, 'dublin-ymn', 'loretta-preska'),
    );
    expect(
      said(SAMPLE, ['dublin-ymn'], {
        does: 'set',
        is: 'government-of-ireland',
        entity: { type: 'organization', name: 'Government of Ireland' },
      }),
    ).toBe(
      editText(withHuman(SAMPLE, 'dublin-ymn', 'government-of-ireland'), [
        '  loretta-preska:\n    name',
        '  government-of-ireland:\n    human: organization\n    name: Government of Ireland\n  loretta-preska:\n    name',
      ]),
    );
  });

  it('keeps a span that was mended when it says what the mention is', () => {
    const mended = withHuman(SAMPLE, PRESKA, '{is: loretta-preska, quote: Judge Loretta Preska}');
    expect(said(mended, [PRESKA], { does: 'set', is: 'dublin' })).toBe(
      withHuman(SAMPLE, PRESKA, '{is: dublin, quote: Judge Loretta Preska}'),
    );
    expect(said(mended, [PRESKA], { does: 'reject' })).toBe(withHuman(SAMPLE, PRESKA, 'nothing'));
  });

  it('settles a conflict, and what was edited is looked at: `was` goes', () => {
    const open = editText(withHuman(SAMPLE, PRESKA, '{conflict: [dublin, nothing]}'), [
      '      quote: Loretta Preska\n',
      '      quote: Loretta Preska\n      was: Loreta Preska\n',
    ]);
    expect(said(open, [PRESKA], { does: 'set', is: 'dublin' })).toBe(withHuman(SAMPLE, PRESKA, 'dublin'));
  });

  it('keeps keys of others that stood in the value, with the new value or beside it', () => {
    const foreign = withHuman(SAMPLE, PRESKA, '{is: dublin, x-by: ann}');
    expect(said(foreign, [PRESKA], { does: 'accept' })).toBe(
      withHuman(SAMPLE, PRESKA, '{is: loretta-preska, x-by: ann}'),
    );
    expect(said(foreign, [PRESKA], { does: 'clear' })).toContain('x-by: ann');
  });

  it('writes a note, and an empty one removes it', () => {
    const noted = said(SAMPLE, [PRESKA], { does: 'note', note: ' not the judge: her name\n' });
    expect(noted).toContain('      note: "not the judge: her name"\n');
    expect(said(noted, [PRESKA], { does: 'note', note: '' })).toBe(SAMPLE);
  });

  it('removes a record that neither rules nor a person speak of any more, and keeps its comment', () => {
    const ownWords = editText(SAMPLE, [
      '    dublin-ymn:\n      quote: Dublin\n      rules: {is: dublin, by: place/gazetteer}\n',
      '    # Ann\n    dublin-ymn:\n      human: dublin\n      quote: Dublin\n',
    ]);
    const cleared = said(ownWords, ['dublin-ymn'], { does: 'clear' });
    expect(cleared).not.toContain('dublin-ymn');
    expect(cleared).toContain('# Ann');
  });

  it.each([
    ['an id that is none', ['nobody-abc'], { does: 'reject' }, 'unknown-mention'],
    ['one id of several that is none', [PRESKA, 'nobody-abc'], { does: 'reject' }, 'unknown-mention'],
    ['an entity that is not there', [PRESKA], { does: 'set', is: 'loreta-preska' }, 'unknown-entity'],
    [
      'an entity that is there as something else',
      [PRESKA],
      { does: 'set', is: 'dublin', entity: { type: 'company', name: 'Dublin' } },
      'entity-exists',
    ],
    ['a date that is none', [THURSDAY], { does: 'set', is: 'date', value: 'thursday' }, 'bad-value'],
    ['an amount for a date', [THURSDAY], { does: 'set', is: 'money', value: '2014' }, 'bad-value'],
    [
      'the word for a rejection as a name',
      [PRESKA],
      { does: 'set', is: 'nothing', entity: { type: 'person', name: 'Nothing' } },
      'entity-id',
    ],
    ['a value of what has none', [PRESKA], { does: 'set', is: 'dublin', value: '2014' }, 'value-not-allowed'],
    [
      'an entity with a word of the format for an id',
      [PRESKA],
      { does: 'set', is: 'ok', entity: { type: 'person', name: 'Ok' } },
      'entity-id',
    ],
    [
      'an entity without a name',
      [PRESKA],
      { does: 'set', is: 'a', entity: { type: 'person', name: ' ' } },
      'entity-type',
    ],
  ] as const)('is refused: %s', (_, ids, decision, code) => {
    expect(() => said(SAMPLE, ids, decision)).toThrow(expect.objectContaining({ code }));
  });

  it('cannot accept what the rules do not say', () => {
    const own = editText(SAMPLE, [
      '      quote: Dublin\n      rules: {is: dublin, by: place/gazetteer}\n',
      '      human: dublin\n      quote: Dublin\n',
    ]);
    expect(() => said(own, ['dublin-ymn'], { does: 'accept' })).toThrow(
      expect.objectContaining({ code: 'nothing-to-accept' }),
    );
  });

  it('mends a span only over the words it had', () => {
    const { document, article } = run('Judge [Preska|judge|preska] ruled in [Dublin|place|dublin].');
    const id = document.paragraphs[0]?.mentions[0]?.id as string;
    const mend = (quote: string) => decideMentions(document, [id], { does: 'set', is: 'preska', quote });
    expect(() => refuseUnfit(mend('Judge Preska'), article, new Set([id]))).not.toThrow();
    for (const quote of ['Dublin', 'Judge Loretta Preska'])
      expect(() => refuseUnfit(mend(quote), article, new Set([id]))).toThrow(
        expect.objectContaining({ code: 'quote-not-found' }),
      );
  });
});
