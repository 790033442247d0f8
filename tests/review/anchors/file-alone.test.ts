// The re-run when only the file tells where decisions stood: what it finds by paragraph, quote and id, and what it leaves alone.
import { describe, expect, it } from 'vitest';
import { locateRecords } from '../../../src/review/locate-records.js';
import { reconcile } from '../../../src/review/reconcile.js';
import { expectGrowth } from '../../support/expect-growth.js';
import { accept, change, lost, plain, quotes, read } from '../changing.js';
import { rerun, run } from '../reviewing.js';

/** Accepts all of the first text and runs on the second without the first. */
const changeAlone = (from: string, to: string): { text: string; notes: readonly string[] } =>
  change(from, to, false);

/** A beginning that no edit here touches. */
const CALM = 'It rained all week on the old market and nobody opened a single stall.';

describe('words laid out anew', () => {
  it('are found, and are not an edit', () => {
    const { text, notes } = changeAlone(
      "The old house of [Anna O'Hara|person] in the [High Court|court] street was sold.",
      'The old house of Anna\nO’Hara in the High\n   Court street was sold.',
    );
    expect([quotes(text), lost(text)]).toEqual([['Anna\nO’Hara', 'High\n   Court'], []]);
    expect(notes.filter((note) => note.includes('edited'))).toEqual([]);
  });

  it('keep their order where a paragraph holds them twice', () => {
    const { text } = changeAlone(
      `${CALM} When the [High Court|court] rose, the lawyers of the [High\nCourt|court] left.`,
      `${CALM} When the full High\nCourt finally rose, the lawyers of the main High Court soon left.`,
    );
    expect([quotes(text), lost(text)]).toEqual([['High\nCourt', 'High Court'], []]);
  });
});

it('words that a decision was minted for are not given to a comment on a name that counts up to them', () => {
  const before = run(
    'Judge [Cork|judge] was there all day long and waited. In the evening they saw [Cork|judge] leave.',
  );
  const text = before.text
    .replace(/(\n {4}cork-\w+:\n {6}quote: Cork\n {6}nth: 1)/, '\n    # who is this?$1')
    .replace(/( {6}quote: Cork\n {6}nth: 2)/, '      human: cork\n$1');
  const now = plain('Judge Corxk was there all day long and waited. In the evening they saw Cork leave.');
  // a merge named both texts, and the older one is not known
  const joined = text.replace(
    /^text: (git:\w+)$/m,
    `text: ["$1", "git:${now.article.source.blob.slice(0, 12)}"]`,
  );
  const after = rerun(joined, now);
  expect(read(after.text).paragraphs.flatMap(({ mentions }) => mentions)).toMatchObject([
    { quote: 'Cork', human: 'cork' },
  ]);
  expect(read(after.text).lost.map(({ comments }) => comments?.['id']?.before)).toEqual([['# who is this?']]);
});

it('words of a decision are not lost to a comment that the text of now has no words for', () => {
  const made = run('Nobody knew at first. In the evening they saw [Cork|judge] leave.');
  const now = plain('Nobody knew at first. In the evening they saw [Cork|judge] leave.');
  // as a merge leaves it: another text, in which the name stood twice, and this one
  const joined = accept(made)
    .replace(/^text: (git:\w+)$/m, 'text: ["git:0123456789ab", "$1"]')
    .replace(/(\n {4}cork-\w+:\n)/, '\n    # who is this?\n    cork-zzz:\n      quote: Cork\n      nth: 1$1');
  const after = rerun(joined, now);
  expect([quotes(after.text), lost(after.text)]).toEqual([['Cork'], ['Cork']]);
  expect(read(after.text).lost.map(({ human }) => human)).toEqual([undefined]);
});

it('a record that nobody can place stays in its paragraph, and there alone, also when an old text calls another one its own', () => {
  const before = run('[Acme Ireland|company] said so.\n\nAcme Ireland rose. Acme Ireland said so.');
  const now = run('[Acme Ireland|company] was kept at that.\n\nx[Acme Ireland|company] said so.');
  const [first = '', second = ''] = now.text.split(/(?=\n {2}# x)/);
  // as a merge leaves it, with both texts: the third name is the second one's first word
  const joined =
    `${first}\n    by-hand:\n      human: acme\n      quote: Acme\n      nth: 2${second}`.replace(
      /^text: (git:\w+)$/m,
      `text: ["git:${before.article.source.blob.slice(0, 12)}", "$1"]`,
    );
  const after = rerun(joined, now, before);
  expect(quotes(after.text)).toEqual(['Acme Ireland', 'Acme 2', 'Acme Ireland']);
});

it('a decision whose words are gone from its paragraph is lost, also when an old text calls another one its own', () => {
  const before = run(
    '[July 31|date] came. [Ireland|place] saw [Cork|place] rise.\n\nCork fell. Cork rose. Nobody came at all.',
  );
  const now = run(
    'Cork fell. Cork rose. Nobody came at all.\n\n[July 31|date] came. [Ireland|place] saw it rise.',
  );
  const joined = accept(before)
    .replace(/^text: (git:\w+)$/m, `text: ["$1", "git:${now.article.source.blob.slice(0, 12)}"]`)
    .replace('# July 31 came. Ireland saw Cork rise.', '# July 31 came. Ireland saw it rise.');
  for (const known of [before, undefined]) {
    const after = rerun(joined, now, known);
    expect([quotes(after.text), lost(after.text)]).toEqual([['July 31', 'Ireland'], ['Cork']]);
    expect(rerun(after.text, now).text).toBe(after.text);
  }
});

it('of two places that an id of three letters fits by chance the one that nth names as well is taken', () => {
  const line = 'Dublin against for. [Microsoft|company] against said Microsoft Ireland.';
  const { text } = changeAlone(`It rained.\n\n${line}`, `It snowed.\n\n${line}`);
  expect([quotes(text), lost(text)]).toEqual([['Microsoft 1'], []]);
});

describe('a paragraph whose beginning was edited', () => {
  const WALK =
    'Early on Monday the clerk [Anna Byrne|person] walked from the harbour to [Cork|place] with the sealed ledger of [Acme|company] under her arm.';

  it('is known by what is left of it: quotes whose neighbours changed too stay in it', () => {
    const { text, notes } = changeAlone(
      `${CALM}\n\n${WALK}\n\n${CALM} Nobody in [Cork|place] cared.`,
      `${CALM}\n\nErly on Monday the former clerk Anna Byrne slowly walked from the harbour towards Cork, with the sealed ledgers of Acme hidden under her arm.\n\n${CALM} Nobody in Cork cared.`,
    );
    expect([quotes(text), lost(text)]).toEqual([['Anna Byrne', 'Cork', 'Acme', 'Cork'], []]);
    expect(notes.filter((note) => note.includes('re-anchored without the old text'))).toHaveLength(4);
  });

  it('keeps its key', () => {
    const { text } = changeAlone(WALK, plain(WALK).article.source.text.replace('Early on', 'Late on'));
    expect(read(text).paragraphs.map(({ key }) => key)).toEqual(
      read(run(WALK).text).paragraphs.map(({ key }) => key),
    );
  });

  it('does not take words that came before its old beginning', () => {
    const gone = 'Early on Monday the clerk she walked from the harbour to Cork with the sealed ledger.';
    const { text } = changeAlone(
      'Early on Monday the clerk [Anna Byrne|person] walked from the harbour to [Cork|place] with the sealed ledger.',
      `Not Anna Byrne but Cork had a say in this. ${gone}`,
    );
    expect([quotes(text), lost(text)]).toEqual([['Cork 2'], ['Anna Byrne']]);
  });

  it('is not one that only has a name in common with it', () => {
    const { text } = changeAlone(
      `${WALK}\n\n${CALM}`,
      `A new report names Anna Byrne among the many guests of the spring festival.\n\n${CALM}`,
    );
    expect([quotes(text), lost(text).sort()]).toEqual([[], ['Acme', 'Anna Byrne', 'Cork']]);
  });

  it('is neither of two that are as much alike', () => {
    const twice = 'Later on Monday the old clerk Anna Byrne slowly walked from the harbour towards the town.';
    const { text } = changeAlone(
      'Early on Monday the clerk [Anna Byrne|person] walked from the harbour to the town.',
      `${twice}\n\n${twice}`,
    );
    expect([quotes(text), lost(text)]).toEqual([[], ['Anna Byrne']]);
  });
});

describe('words that were edited', () => {
  it('are found between the words that they stood between, and shown with what they were', () => {
    const { text, notes } = changeAlone(
      `${CALM} So said [Loretta Preska|judge] in court today.`,
      `${CALM} So said Loreta Preska in court today.`,
    );
    expect([quotes(text), lost(text)]).toEqual([['Loreta Preska (Loretta Preska)'], []]);
    expect(notes).toContainEqual(expect.stringContaining('its words were edited'));
  });

  it.each([
    ['a word beside them changed, too', 'Loretta Preska', 'So said Loreta Preska inside court today.'],
    ['they are other words', 'Loretta Preska', 'So said Lorenz Prestel in court today.'],
    ['they are short', 'Cork', 'So said Cark in court today.'],
  ])('are not guessed at when %s', (_, name, to) => {
    const { text } = changeAlone(`${CALM} So said [${name}|judge] in court today.`, `${CALM} ${to}`);
    expect([quotes(text), lost(text)]).toEqual([[], [name]]);
  });
});

describe('time grows with the work', () => {
  it('many paragraphs alike, each with its beginning edited', () => {
    expectGrowth((size) => {
      const line = 'The board of [Acme|company] met on Monday in the long room of the old town hall.\n\n';
      const before = run(line.repeat(size));
      const now = plain(line.replace('board', 'bord').replace('met', 'meets').repeat(size));
      const reviewed = read(accept(before));
      return () => reconcile(reviewed, now.document, now.article);
    }, 500);
  });

  it('one long paragraph of one name, each edited', () => {
    expectGrowth((size) => {
      const before = run(`${CALM} ${'[Acme House|company] met the '.repeat(size)}`);
      const now = plain(`${CALM} ${'Acme Hause met the '.repeat(size)}`);
      const reviewed = read(accept(before));
      return () => reconcile(reviewed, now.document, now.article);
    }, 500);
  });

  it('many paragraphs that nothing names, by their quotes', () => {
    expectGrowth((size) => {
      const { document } = run('The [EU|organization] met [Acme|company].\n\n'.repeat(size));
      // no paragraph holds all of the quotes
      const { article } = plain('The EU met nobody.\n\n'.repeat(size));
      const nameless = {
        ...document,
        paragraphs: document.paragraphs.map(({ key, mentions }) => ({ key, mentions })),
      };
      return () => locateRecords(nameless, article);
    }, 500);
  });
});
