import { describe, expect, it } from 'vitest';
import { splitLines } from '../../src/text/split-lines.js';
import { splitParagraphs } from '../../src/text/split-paragraphs.js';
import { expectGrowth } from '../support/expect-growth.js';

const paragraphsOf = (text: string): string[] =>
  splitParagraphs(text).map(({ start, end }) => text.slice(start, end).replace(/\s*\n\s*/g, ' / '));

describe('splitParagraphs', () => {
  it('parts lines of text that is not wrapped', () => {
    const first =
      'The firm has refused to hand over the emails that the court asked for, and it says that it will go on refusing while the appeal lasts.';
    expect(
      paragraphsOf(`Firm refuses to hand over emails\n${first}\nThe court will hear the case in May.\n`),
    ).toEqual(['Firm refuses to hand over emails', first, 'The court will hear the case in May.']);
  });

  it('keeps the paragraphs of wrapped mail whole', () => {
    const mail = [
      'The court in Manhattan ruled on Thursday that the software firm',
      'must hand over the emails. The order was signed by Judge Loretta',
      'Preska, who gave the firm time to appeal.',
      '',
      'The firm said that it would do so. Its lawyers told Microsoft',
      'Corp. to keep the data where it is for as long as the case',
      'lasts.',
    ].join('\n');
    expect(paragraphsOf(mail)).toHaveLength(2);
    expect(paragraphsOf(mail)[0]).toContain('Loretta / Preska');
    expect(paragraphsOf(mail)[1]).toContain('Microsoft / Corp.');
  });

  it('sees where a wrapped paragraph ends without a blank line', () => {
    const page = [
      'A Dublin jury found the man guilty of fraud on Tuesday after a trial of two weeks in the Central',
      'Criminal Court. The jury had heard from forty witnesses and seen the books of three companies that',
      'he ran.',
      'Sentencing was put off until the autumn. The judge thanked the jury for its work and told it that it',
      'would not be called again for ten years.',
    ].join('\n');
    expect(paragraphsOf(page).map((paragraph) => paragraph.slice(0, 10))).toEqual([
      'A Dublin j',
      'Sentencing',
    ]);
  });

  it.each([
    ['He asked Judge Loretta\nPreska to rule.', 1],
    ['She works for Microsoft\nCorp. in Dublin.', 1],
    ['He thanked the lawyers at\nAcme Legal\n, who had worked for nothing.', 1],
    ['The office thanked the\nIrish Police\nfor its work on the case.', 1],
    ['He lives on 23\nrd\nStreet in town.', 1],
    ['The county has settled with\nLarchmoor\nSolar, Inc. and all firms that belong to it.', 1],
    ['This was written and edited by\nLarchmoor\nThe county has settled with the firms today.', 2],
    ['It was “a mistake,”\nsaid the mayor, who has since resigned.', 1],
    ['CHICAGO\n– The county said today that it would appeal.', 2],
    ['Judge Orders Firm To Pay Fine\nA judge ruled on Friday.', 2],
    ['Tags:\nprivacy\nemail', 3],
    ['The counts are\n- theft\n- fraud', 3],
    ['facebook\nyoutube\nx', 3],
    ['one\r\n\r\ntwo\rthree', 3],
    ['one\u2028two', 2],
  ])('%j', (text, count) => expect(paragraphsOf(text)).toHaveLength(count));

  it('holds every word and no white space around it', () => {
    const text = '\n\n  \u00a0First.\u200b \n\t\n Second \n';
    expect(splitLines(text).map(({ start, end }) => text.slice(start, end))).toEqual(['First.', 'Second']);
    expect(splitParagraphs('')).toEqual([]);
    expect(splitParagraphs(' \n ')).toEqual([]);
  });

  it('takes time in proportion to the text', () => {
    for (const unit of ['a\n', `${'A'.repeat(90)}\n`, '\n', ' '])
      expectGrowth((size) => {
        const text = unit.repeat(Math.ceil(size / unit.length));
        return () => splitParagraphs(text);
      }, 50_000);
  });
});
