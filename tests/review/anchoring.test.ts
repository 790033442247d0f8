// The re-run on a changed text, case by case: what stands where it stood, what moved, what was edited, what is lost and what comes back.
import { describe, expect, it } from 'vitest';
import { readDocument } from '../../src/annotations/read-document.js';
import { checkDocument } from '../../src/review/check-document.js';
import { reconcile } from '../../src/review/reconcile.js';
import { expectGrowth } from '../support/expect-growth.js';
import { accept, change, lost, mentionsOf, plain, quotes, read } from './changing.js';
import { edit, rerun, run } from './reviewing.js';
import type { Made } from './reviewing.js';

const HARBOUR =
  'The ferry to [Cork|place] left late, and [Anna Byrne|person] missed the hearing in the old harbour office.';
const LEDGER =
  'In the ledger of [Acme|company] no line was crossed out, as [Judge Orla|judge] noted with some surprise.';

describe('what changes nothing', () => {
  it('a paragraph at the top changes no line but that of the text', () => {
    const before = run(`${HARBOUR}\n\n${LEDGER}`);
    const after = run(`A new beginning without names.\n\n${HARBOUR}\n\n${LEDGER}`);
    const reviewed = accept(before);
    const blob = (made: Made): string => /git:\w+/.exec(made.text)?.[0] as string;
    expect(rerun(reviewed, after, before)).toEqual({
      text: reviewed.replace(blob(before), blob(after)),
      notes: [],
    });
  });

  it('a typo outside every mention changes no line but that of the text, and the comment when it is in the beginning', () => {
    const before = run(`${HARBOUR}\n\n${LEDGER}`);
    const reviewed = accept(before);
    const blob = (made: Made): string => /git:\w+/.exec(made.text)?.[0] as string;
    const late = run(`${HARBOUR}\n\n${LEDGER.replace('surprise', 'surprize')}`);
    expect(rerun(reviewed, late, before).text).toBe(reviewed.replace(blob(before), blob(late)));
    const early = run(`${HARBOUR.replace('ferry', 'fery')}\n\n${LEDGER}`);
    expect(rerun(reviewed, early, before)).toEqual({
      text: reviewed
        .replace(blob(before), blob(early))
        .replace(/# The ferry.*/, '# The fery to Cork left late, and Anna Byrne missed the hearin'),
      notes: [],
    });
  });
});

describe('lookalikes', () => {
  const FIRST =
    'The board of [Acme|company] met on Monday in the long room and heard the report of its auditors.';
  const SECOND =
    'The board of [Acme|company] met on Friday in the long room and heard the report of its lawyers.';

  it.each([true, false])(
    'the first of two lookalike paragraphs goes: its decision does not go to the second (old text known: %s)',
    (isKnown) => {
      const before = run(`${FIRST}\n\n${SECOND}`);
      const [gone, stays] = mentionsOf(before.text).map(({ id }) => id);
      const reviewed = edit(accept(before), [
        `    ${stays}:\n      human: acme`,
        `    ${stays}:\n      human: nothing`,
      ]);
      const { text } = rerun(reviewed, plain(SECOND), isKnown ? before : undefined);
      expect(mentionsOf(text).map(({ id, human }) => [id, human])).toEqual([[stays, 'nothing']]);
      expect(read(text).lost.map(({ id, human }) => [id, human])).toEqual([[gone, 'acme']]);
    },
  );

  it('a name that was replaced is lost, though the name stands beside it', () => {
    const { text, notes } = change(
      'Then [Robin|person] opened the letter. Later Robin called a cab and went home.',
      'Then Elisa opened the letter. Later Robin called a cab and went home.',
    );
    expect(quotes(text)).toEqual([]);
    expect(lost(text)).toEqual(['Robin']);
    expect(notes).toEqual([expect.stringContaining('the words "Robin" are gone')]);
  });

  it.each(['EU', 'UN', 'US'])(
    'the short name %s is not looked for elsewhere when its sentence goes',
    (name) => {
      const { text } = change(
        `The [${name}|organization] had asked for a copy of the treaty. Nobody answered. In spring the ${name} asked again.`,
        `Nobody answered. In spring the ${name} asked again.`,
      );
      expect([quotes(text), lost(text)]).toEqual([[], [name]]);
    },
  );

  it('boilerplate with the same names that goes takes its decisions with it', () => {
    const boilerplate = 'About [Acme|company]: a maker of anvils in [Cork|place], listed since long ago.';
    const { text } = change(`${LEDGER}\n\n${boilerplate}`, LEDGER);
    expect(quotes(text)).toEqual(['Acme', 'Judge Orla']);
    expect(lost(text).sort()).toEqual(['Acme', 'Cork']);
  });
});

describe('paragraphs', () => {
  const ids = (text: string): string[] => mentionsOf(text).map(({ id }) => id);
  const all = ids(run(`${HARBOUR}\n\n${LEDGER}`).text);

  it('split: each mention stays with its words', () => {
    const one = `${HARBOUR} ${LEDGER}`;
    const { text } = change(one, `${HARBOUR}\n\n${LEDGER}`);
    expect(quotes(text)).toEqual(['Cork', 'Anna Byrne', 'Acme', 'Judge Orla']);
    expect(read(text).paragraphs).toHaveLength(2);
    expect(lost(text)).toEqual([]);
  });

  it('joined', () => {
    const { text } = change(`${HARBOUR}\n\n${LEDGER}`, `${HARBOUR} ${LEDGER}`);
    expect(ids(text)).toEqual(all);
    expect(read(text).paragraphs).toHaveLength(1);
  });

  it('swapped: keys and ids go with them', () => {
    const before = run(`${HARBOUR}\n\n${LEDGER}`);
    const { text, notes } = rerun(accept(before), plain(`${LEDGER}\n\n${HARBOUR}`), before);
    expect(read(text).paragraphs.map(({ key }) => key)).toEqual(
      read(before.text)
        .paragraphs.map(({ key }) => key)
        .reverse(),
    );
    expect([ids(text).sort(), lost(text), notes.filter((note) => !note.includes('no longer find'))]).toEqual([
      [...all].sort(),
      [],
      [],
    ]);
  });

  it('a sentence moved to another paragraph takes its mention along', () => {
    const moved = 'On the stairs [Judge Orla|judge] met the clerk who had kept the seal.';
    const { text, notes } = change(
      `${HARBOUR} ${moved}\n\nNothing else happened that day.`,
      `${HARBOUR}\n\nNothing else happened that day. ${moved}`,
    );
    expect(quotes(text)).toEqual(['Cork', 'Anna Byrne', 'Judge Orla']);
    expect(notes.join('\n')).toMatch(/"Judge Orla" has moved from p-\w+ to p-\w+/);
  });
});

describe('words', () => {
  it('the name inserted earlier in the paragraph shifts nth, not the decision', () => {
    const { text } = change(
      'The letter names [Preska|judge] twice, says the clerk of Preska.',
      'For Preska it was new. The letter names Preska twice, says the clerk of Preska.',
    );
    expect(quotes(text)).toEqual(['Preska 2']);
  });

  it('edited in place are shown with what they were, until somebody looks; edited back they are as before', () => {
    const from = 'On Monday [Loretta Preska|judge] stayed the order that she had signed.';
    const before = run(from);
    const typo = plain(from.replace('Preska', 'Presca'));
    const first = rerun(accept(before), typo, before);
    expect(quotes(first.text)).toEqual(['Loretta Presca (Loretta Preska)']);
    expect(first.notes).toContainEqual(
      expect.stringContaining('its words were edited, "Loretta Preska" to "Loretta Presca"'),
    );
    // a second edit before anybody looked: the words that were decided on stay shown
    const again = rerun(first.text, plain(from.replace('Preska', 'Prescca')), typo);
    expect(quotes(again.text)).toEqual(['Loretta Prescca (Loretta Preska)']);
    expect(quotes(rerun(again.text, plain(from), plain(from.replace('Preska', 'Prescca'))).text)).toEqual([
      'Loretta Preska',
    ]);
  });

  it('edited twice between two runs are one edit', () => {
    const { text } = change('So said [Loretta Preska|judge] in court.', 'So said Lorreta Presca in court.');
    expect(quotes(text)).toEqual(['Lorreta Presca (Loretta Preska)']);
  });

  it('replaced by a pronoun are lost', () => {
    const { text } = change('At noon [Anna Byrne|person] closed the file.', 'At noon she closed the file.');
    expect([quotes(text), lost(text)]).toEqual([[], ['Anna Byrne']]);
  });

  it('laid out anew, or with other quotes, are the same words', () => {
    const { text, notes } = change(
      "The house of [Anna O'Hara|person] was sold by the bank.",
      'The house of Anna\nO’Hara was sold by the bank.',
    );
    expect(mentionsOf(text).map(({ quote, was }) => [quote, was])).toEqual([['Anna\nO’Hara', undefined]]);
    expect(notes.filter((note) => note.includes('edited'))).toEqual([]);
  });

  it('a span mended by hand stays mended, also when the words beside it change', () => {
    const before = run('They invoked the [Communications Act|statute] in the motion.');
    const mended = edit(accept(before), [
      'human: communications-act\n',
      'human: {is: communications-act, quote: the Communications Act}\n',
    ]);
    const { text } = rerun(
      mended,
      plain('Again they invoked the Communications Act in their motion.'),
      before,
    );
    expect(text).toContain(
      'human: {is: communications-act, quote: the Communications Act}\n      quote: Communications Act\n',
    );
    const edited = rerun(mended, plain('They invoked the Comunications Act in the motion.'), before);
    expect(edited.text).toContain(
      'human: {is: communications-act, quote: the Communications Act}\n      quote: Comunications Act\n      was: Communications Act\n',
    );
  });
});

describe('what is lost', () => {
  const cut = `${HARBOUR}\n\nNothing else happened that day.`;
  const whole = run(cut);
  const without = plain('Nothing else happened that day.');

  it('comes back with its words, under its id, on a later run', () => {
    const reviewed = accept(whole);
    const gone = rerun(reviewed, without, whole);
    expect(lost(gone.text)).toEqual(['Anna Byrne', 'Cork']);
    const back = rerun(gone.text, whole, without);
    expect(back.text).toBe(reviewed);
    expect(back.notes).toContainEqual(expect.stringContaining('are back'));
    // also when nobody knows the text between
    expect(rerun(gone.text, whole).text).toBe(reviewed);
  });

  it('does not come back on another mention of the name', () => {
    const gone = rerun(accept(whole), without, whole);
    const other = plain('Nothing else happened that day.\n\nIn Cork Anna Byrne was not known.');
    expect(lost(rerun(gone.text, other, without).text)).toEqual(['Anna Byrne', 'Cork']);
  });

  it('does not come back on words that stood there all the time with a mention of their own', () => {
    const twice = run(
      'The elder man of the two met [Cork|place] data hall by the hill on Monday morning. The younger man of the two met [Cork|place] data hall and left.',
    );
    const reviewed = twice.text.replace(
      /(\n {4}cork-\w+:\n)( {6}quote: Cork\n {6}nth: 2)/,
      '$1      human: cork\n$2',
    );
    const once = plain('The elder man of the two met Cork data hall by the hill on Monday morning.');
    const gone = rerun(
      reviewed,
      run('The elder man of the two met [Cork|place] data hall by the hill on Monday morning.'),
      twice,
    );
    expect([quotes(gone.text), lost(gone.text)]).toEqual([['Cork'], ['Cork']]);
    expect(rerun(gone.text, twice, once).text).toBe(reviewed);
  });

  it('holds records with only a note, a foreign key or a comment, too', () => {
    const noted = edit(whole.text, ['      quote: Cork\n', '      quote: Cork\n      note: which one?\n']);
    expect(rerun(noted, without, whole).text).toContain(
      'quote: Cork\n    in: The ferry to Cork left late, and Anna Byrne missed the heari\n    note: which one?\n',
    );
    expect(lost(rerun(noted, without, whole).text)).toEqual(['Cork']);
  });
});

describe('edits by hand', () => {
  const made = run(`${HARBOUR}\n\n${LEDGER}`);
  const reviewed = accept(made);

  it('lines in another order are put in order', () => {
    const { paragraphs, ...rest } = read(reviewed);
    const { document } = reconcile(
      { ...rest, paragraphs: [...paragraphs].reverse() },
      made.document,
      made.article,
    );
    expect(document).toEqual(read(reviewed));
  });

  it('an id renamed by hand is another record with the decision', () => {
    const [id] = mentionsOf(reviewed).map((mention) => mention.id);
    const renamed = edit(reviewed, [`    ${id}:\n`, '    my-own:\n']);
    expect(rerun(renamed, made, made).text).toBe(renamed);
    const after = plain(`A new beginning.\n\n${HARBOUR}\n\n${LEDGER}`);
    expect(mentionsOf(rerun(renamed, after, made).text)[0]).toMatchObject({ id: 'my-own', human: 'cork' });
  });

  it('a quote that does not stand in the article is reported; a run makes no guess and keeps the decision as lost', () => {
    const typed = edit(reviewed, ['quote: Anna Byrne\n', 'quote: Anna Burns\n']);
    const findings = checkDocument(typed, 'a.yaml', { article: made.article });
    expect(findings.map(({ code }) => code)).toContain('quote-not-found');
    const after = plain(`A new beginning.\n\n${HARBOUR}\n\n${LEDGER}`);
    for (const now of [made, after]) {
      const { text, notes } = rerun(typed, now, made);
      expect(readDocument(text, 'a.yaml').lost).toContainEqual(
        expect.objectContaining({ quote: 'Anna Burns', human: 'anna-byrne' }),
      );
      expect(notes.join()).toContain('the words "Anna Burns" are gone');
    }
  });
});

describe('without the old text', () => {
  it('decisions stand by paragraph, quote and what their ids were minted from, and each is named', () => {
    const { text, notes } = change(
      `${HARBOUR}\n\n${LEDGER}`,
      `A new beginning.\n\n${HARBOUR}\n\n${LEDGER}`,
      false,
    );
    expect(quotes(text)).toEqual(['Cork', 'Anna Byrne', 'Acme', 'Judge Orla']);
    expect(notes.filter((note) => note.includes('re-anchored without the old text'))).toHaveLength(4);
  });

  it('what is not clear is lost, not guessed', () => {
    const { text } = change(
      'So said [Loretta Preska|judge] in court.',
      'So said Loreta Preska inside court.',
      false,
    );
    expect([quotes(text), lost(text)]).toEqual([[], ['Loretta Preska']]);
  });
});

it('the texts of a merge become the text of now', () => {
  const before = run(HARBOUR);
  const two = edit(accept(before), [
    /text: (git:\w+)/.exec(before.text)?.[0] as string,
    'text: ["git:aaaaaaaaaaaa", "git:bbbbbbbbbbbb"]',
  ]);
  const now = run(`${HARBOUR} It rained.`);
  expect(read(rerun(two, now, before).text).text).toEqual(now.document.text);
});

it('an entity that the rules call otherwise now keeps its id, also in what points to it', () => {
  const before = run('Mail lay in the [Dublin centre|datacenter|dc-dublin] for years.');
  const { text } = rerun(
    accept(before),
    run('Mail lay in the [Dublin centre|datacenter|dc-dublin-acme] for years.', 'news-en@2'),
  );
  expect(text).toBe(accept(before).replace('@1', '@2'));
});

describe('time grows with the work', () => {
  it('many different paragraphs', () => {
    expectGrowth((size) => {
      const lines = Array.from(
        { length: size },
        (_, at) => `Line ${at} of [Acme${at % 50}|company] and word${at * 7} of it.`,
      );
      const before = run(lines.join('\n\n'));
      const now = plain(
        lines.map((line, at) => (at % 3 === 0 ? line.replace('word', 'wrd') : line)).join('\n\n'),
      );
      const reviewed = read(accept(before));
      return () => reconcile(reviewed, now.document, now.article, [before.article]);
    }, 500);
  });

  it('the same paragraph many times, with the old text and without', () => {
    expectGrowth((size) => {
      const before = run('The [EU|organization] met.\n\n'.repeat(size));
      const now = plain(`New.\n\n${'The EU met.\n\n'.repeat(size - 3)}`);
      const reviewed = read(accept(before));
      return () => {
        reconcile(reviewed, now.document, now.article, [before.article]);
        reconcile(reviewed, now.document, now.article);
      };
    }, 500);
  });

  it('one long paragraph, rewritten', () => {
    expectGrowth((size) => {
      const words = Array.from({ length: size }, (_, at) => `word${(at * 7919) % 1000} [Acme|company] said`);
      const before = run(`${words.join('. ')}.`);
      const now = plain(`${words.map((word, at) => (at % 2 === 0 ? word : `other${at} thing`)).join('. ')}.`);
      const reviewed = read(accept(before));
      return () => reconcile(reviewed, now.document, now.article, [before.article]);
    }, 500);
  });
});
