// The re-run on one text, case by case: who said what before, what the rules say now, what stands then.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readDocument } from '../../src/annotations/read-document.js';
import { stateOf } from '../../src/review/states.js';
import { edit, rerun, run } from './reviewing.js';
import { expectGrowth } from '../support/expect-growth.js';

const DUBLIN = 'Mail was held in [Dublin|place].';
const one = run(DUBLIN);
const ID = /    (dublin-[a-z0-9]+):\n/.exec(one.text)?.[1] as string;
const QUOTE = '      quote: Dublin\n';
const RULES = '      rules: {is: dublin, by: place/test}\n';
const accepted = edit(one.text, [QUOTE, `      human: dublin\n${QUOTE}`]);
const nothing = run('Mail was held in Dublin.');

/** The lines of the one record. */
const recordOf = (text: string): string => text.slice(text.indexOf(`    ${ID}:\n`), text.indexOf('...\n'));

describe('a decided mention', () => {
  it('stands as it is when the rules say the same', () => {
    expect(rerun(accepted, one)).toEqual({ text: accepted, notes: [] });
  });

  it('keeps the human word when the rules change theirs', () => {
    const { text, notes } = rerun(
      accepted,
      run('Mail was held in [Dublin|person|jim-dublin|x|person/other].', 'news-en@2'),
    );
    expect(recordOf(text)).toBe(
      `    ${ID}:\n      human: dublin\n${QUOTE}      rules: {is: jim-dublin, by: person/other}\n`,
    );
    expect(notes).toEqual([
      `${ID}: the rules now say jim-dublin instead of dublin; the decision stands: dublin`,
    ]);
    // both entities are needed: the person's and the rules'
    expect(readDocument(text, 'a.yaml').entities.map(({ id }) => id)).toEqual(['dublin', 'jim-dublin']);
  });

  it('outlives the rules', () => {
    const { text, notes } = rerun(accepted, nothing);
    expect(recordOf(text)).toBe(`    ${ID}:\n      human: dublin\n${QUOTE}`);
    expect(notes).toEqual([`${ID}: the rules no longer find it; the decision stands: dublin`]);
    expect(text).toContain('  dublin:\n    name: Dublin\n');
    expect(rerun(text, nothing)).toEqual({ text, notes: [] });
  });

  it('keeps its rules line beside another decision on the same words, in whatever order a merge has put them', () => {
    const other = '    a-by-hand:\n      human: nothing\n      quote: Dublin\n';
    const both = edit(accepted, [`    ${ID}:\n`, `${other}    ${ID}:\n`]);
    expect(rerun(both, one).text).toBe(both);
    const turned = edit(accepted, ['...\n', `${other}...\n`]);
    expect(rerun(turned, one).text).toBe(both);
  });

  it('stays in its paragraph on a page that repeats a beginning of sixty characters', () => {
    const headline = 'The headline that this page repeats, with other words at its very end: ';
    const ending = fc.constantFrom(
      '[Dublin|place]',
      'Cork',
      '[Dublin|place] or [Cork|place]',
      'Dublin',
      'Dublin or Cork',
    );
    fc.assert(
      fc.property(fc.array(ending, { minLength: 1, maxLength: 6 }), (endings) => {
        const page = run(endings.map((words) => `${headline}${words}`).join('\n\n'));
        expect(rerun(page.text, page)).toEqual({ text: page.text, notes: [] });
        const decided = page.text.replaceAll(QUOTE, `      human: dublin\n${QUOTE}`);
        expect(rerun(decided, page)).toEqual({ text: decided, notes: [] });
      }),
    );
  });

  it('is found again', () => {
    const without = rerun(accepted, nothing).text;
    expect(rerun(without, one)).toEqual({
      text: accepted,
      notes: [`${ID}: the rules now find it too, as dublin; decided: dublin`],
    });
  });
});

describe('a rejected mention', () => {
  const rejected = edit(one.text, [QUOTE, `      human: nothing\n${QUOTE}`]);

  it('stays rejected when another rule finds it', () => {
    const { text } = rerun(
      rejected,
      run('Mail was held in [Dublin|organization|dublin-dublin|x|organization/other].', 'news-en@2'),
    );
    expect(recordOf(text)).toBe(
      `    ${ID}:\n      human: nothing\n${QUOTE}      rules: {is: dublin-dublin, by: organization/other}\n`,
    );
  });

  it('stays, when the rules have lost it, so that it is not proposed again', () => {
    const lost = rerun(rejected, nothing).text;
    expect(recordOf(lost)).toBe(`    ${ID}:\n      human: nothing\n${QUOTE}`);
    expect(recordOf(rerun(lost, one).text)).toBe(recordOf(rejected));
  });

  it('is not proposed again a word longer', () => {
    const { text } = rerun(rejected, run('Mail was held [in Dublin|place|dublin].'));
    expect(recordOf(text)).toBe(recordOf(rejected));
  });
});

describe('a corrected mention', () => {
  it('has both entities', () => {
    const corrected = edit(
      one.text,
      [QUOTE, `      human: ireland-government\n${QUOTE}`],
      [
        '\nmentions:',
        '  ireland-government:\n    human: organization\n    name: Government of Ireland\n\nmentions:',
      ],
    );
    expect(rerun(corrected, one)).toEqual({ text: corrected, notes: [] });
  });

  it('may be mended, and what the rules find of the mended words is the same mention', () => {
    const mended = edit(one.text, [QUOTE, `      human: {is: dublin, quote: in Dublin}\n${QUOTE}`]);
    const { text } = rerun(
      mended,
      run('Mail was held [in Dublin|place|dublin|x|place/longer].', 'news-en@1'),
    );
    expect(recordOf(text)).toBe(
      `    ${ID}:\n      human: {is: dublin, quote: in Dublin}\n${QUOTE}      rules: {is: dublin, by: place/longer}\n`,
    );
  });

  it('keeps out what overlaps it', () => {
    const { text } = rerun(accepted, run('Mail was [held in Dublin|organization|held-in-dublin].'));
    expect(recordOf(text)).toBe(`    ${ID}:\n      human: dublin\n${QUOTE}`);
    expect(text).not.toContain('held-in-dublin');
  });

  it('lets a data centre stand around a place', () => {
    const place = edit(run('Mail went to a [Dublin|place] data center.').text, [
      QUOTE,
      `      human: dublin\n${QUOTE}`,
    ]);
    const { text } = rerun(place, run('Mail went to a [[Dublin|place] data center|datacenter|dc].'));
    expect(
      readDocument(text, 'a.yaml').paragraphs[0]?.mentions.map(
        ({ quote, rules }) => `${quote}: ${rules?.is}`,
      ),
    ).toEqual(['Dublin data center: dc', 'Dublin: dublin']);
  });
});

describe('a mention added by hand', () => {
  const byHand = edit(nothing.text, [
    'mentions: {}\n',
    `entities:\n  dublin:\n    human: place\n    name: Dublin\n\nmentions:\n  p-mine:\n    my-dublin:\n      human: dublin\n${QUOTE}`,
  ]);

  it('stays', () => {
    const { text } = rerun(byHand, nothing);
    expect(text).toContain(
      `  # Mail was held in Dublin.\n  p-mine:\n    my-dublin:\n      human: dublin\n${QUOTE}`,
    );
    expect(rerun(text, nothing).text).toBe(text);
  });

  it('becomes one record with what the rules find later', () => {
    const { text, notes } = rerun(byHand, one);
    expect(text).toContain(`    my-dublin:\n      human: dublin\n${QUOTE}${RULES}`);
    expect(text).toContain(
      '  dublin:\n    human: place\n    name: Dublin\n    rules: {is: place, by: place/test}\n',
    );
    expect(text.split('quote:')).toHaveLength(2);
    expect(notes).toEqual(['my-dublin: the rules now find it too, as dublin; decided: dublin']);
  });

  it('stands where its words stand, after those before it', () => {
    const two = run('[Cork|place] and Dublin and [Galway|place].');
    const added = edit(two.text, ['...\n', `    my-dublin:\n      human: dublin\n${QUOTE}...\n`]);
    const ids = readDocument(rerun(added, two).text, 'a.yaml').paragraphs[0]?.mentions.map(
      ({ quote }) => quote,
    );
    expect(ids).toEqual(['Cork', 'Dublin', 'Galway']);
  });

  it('is not guessed at when its words stand twice', () => {
    const twice = run('[Dublin|place] and [Dublin|place].');
    const added = edit(twice.text, ['...\n', `    my-dublin:\n      human: dublin\n${QUOTE}...\n`]);
    expect(rerun(added, twice).text).toBe(added);
  });
});

describe('an undecided mention', () => {
  it('goes when the rules lose it, with its entity', () => {
    expect(rerun(one.text, nothing)).toEqual({ text: nothing.text, notes: [] });
  });

  it('keeps its id when the rules see the same thing a word longer', () => {
    const { text } = rerun(one.text, run('Mail was held [in Dublin|place|dublin].'));
    expect(recordOf(text)).toBe(`    ${ID}:\n      quote: in Dublin\n${RULES}`);
  });

  it('stays when it has a note, a foreign key or nothing but those', () => {
    const noted = edit(one.text, [RULES, `      note: which Dublin?\n      x-team: red\n${RULES}`]);
    expect(rerun(noted, one).text).toBe(noted);
    expect(recordOf(rerun(noted, nothing).text)).toBe(
      `    ${ID}:\n${QUOTE}      note: which Dublin?\n      x-team: red\n`,
    );
  });

  it('leaves its comments where it stood', () => {
    const commented = edit(
      one.text,
      [`    ${ID}:\n`, `    # look here\n    ${ID}: # and here\n`],
      [RULES, `      # above the rules\n${RULES}`],
    );
    const { text } = rerun(commented, nothing);
    expect(text).toContain('mentions: {}\n# look here\n# and here\n# above the rules\n...\n');
    expect(rerun(text, nothing).text).toBe(text);
  });
});

describe('entities', () => {
  it('keep what people say of them', () => {
    const said = edit(one.text, [
      '  dublin:\n    name: Dublin\n',
      '  dublin:\n    human: {name: Dublin City, ids: {wikidata: Q1761}}\n    name: Dublin\n    note: the capital\n',
    ]);
    expect(rerun(said, run(DUBLIN, 'news-en@2')).text).toBe(said.replace('@1', '@2'));
    expect(rerun(said, nothing).text).toContain('human: {name: Dublin City, ids: {wikidata: Q1761}}');
  });

  it('keep a name edited by hand while the rules are the same, and say so when they change', () => {
    const renamed = edit(one.text, ['    name: Dublin\n', '    name: Dublin City\n']);
    expect(rerun(renamed, one).text).toBe(renamed);
    const { text, notes } = rerun(renamed, run(DUBLIN, 'news-en@2'));
    expect(text).toBe(one.text.replace('@1', '@2'));
    expect(notes).toEqual([
      'dublin: the rules now name it "Dublin" instead of "Dublin City"; to keep a name write human: {name: …}',
    ]);
  });

  it('stay while a decision points to them, also from lost', () => {
    const lost = edit(one.text, [
      '...\n',
      '\nlost:\n  old-abc:\n    human: dublin\n    quote: Dublin\n    in: Once upon a time\n...\n',
    ]);
    const { text } = rerun(lost, nothing);
    expect(text).toContain('  dublin:\n    name: Dublin\n');
    expect(text).toContain('lost:\n  old-abc:\n    human: dublin\n');
  });
});

describe('the header', () => {
  it('takes ruleset and schema from the run and keeps a given date', () => {
    const given = edit(one.text, ['\n\nruleset', '\npublished: 2014-08-01\n\nruleset']);
    const { text } = rerun(given, run(DUBLIN, 'news-en@2', { date: '2014-07-30', from: 'dateline' }));
    expect(text).toContain('\npublished: 2014-08-01\n\nruleset: news-en@2\n');
    const read = edit(given, ['published: 2014-08-01', 'published: {date: 2014-08-01, from: byline}']);
    expect(rerun(read, run(DUBLIN, 'news-en@2', { date: '2014-07-30', from: 'dateline' })).text).toContain(
      'published: {date: 2014-07-30, from: dateline}',
    );
  });

  it('collapses the texts of a merge when one of them is the text', () => {
    const merged = edit(accepted, [
      /text: (git:\w+)/.exec(accepted)?.[0] as string,
      `text: ["git:aaaaaaaaaaaa", "${/git:\w+/.exec(accepted)?.[0]}"]`,
    ]);
    expect(rerun(merged, one).text).toBe(accepted);
  });
});

describe('"ok", until it is expanded,', () => {
  it('never comes to mean what the rules say later', () => {
    const ok = edit(one.text, [QUOTE, `      human: ok\n${QUOTE}`]);
    const { text } = rerun(ok, run('Mail was held in [Dublin|place|dublin-ohio].', 'news-en@2'));
    expect(recordOf(text)).toBe(recordOf(ok));
    expect(recordOf(rerun(ok, nothing).text)).toBe(recordOf(ok));
  });
});

describe('a changed text', () => {
  const changed = run('Mail is held in [Dublin|place].');

  it('gives a file that holds nothing of a person what a fresh one has, under the keys and ids it had', () => {
    const key = /  (p-\w+):/.exec(one.text)?.[1] as string;
    const fresh = /  (p-\w+):/.exec(changed.text)?.[1] as string;
    expect(rerun(one.text, changed).text).toBe(changed.text.replace(fresh, key));
  });
});

it('paragraphs with one text keep their own decisions', () => {
  const twice = run('[Dublin|place] it is.\n\nElsewhere.\n\n[Dublin|place] it is.');
  const [first, second] = twice.document.paragraphs.map(({ mentions }) => mentions[0]?.id as string);
  const reviewed = edit(twice.text, [`    ${second}:\n`, `    ${second}:\n      human: nothing\n`]);
  const paragraphs = readDocument(rerun(reviewed, twice).text, 'a.yaml').paragraphs;
  expect(
    paragraphs.map(({ mentions }) => mentions.map((mention) => `${mention.id} ${stateOf(mention)}`)),
  ).toEqual([[`${first} pending`], [`${second} rejected`]]);
});

it('twenty thousand mentions of one name in one paragraph take time in proportion', () => {
  expectGrowth((size) => {
    const many = run('[EU|organization] '.repeat(size));
    return () => expect(rerun(many.text, many).text).toBe(many.text);
  }, 5000);
});
