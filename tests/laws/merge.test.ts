// Laws of the three-way merge, P1 to P16: what git may do with branches, in whatever order, loses no decision and makes none up.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parse as parseWithLibrary } from 'yaml';
import type { AnnotationDocument, MentionRecord } from '../../src/annotations/annotation-document.js';
import { printDocument } from '../../src/annotations/print-document.js';
import { readDocument } from '../../src/annotations/read-document.js';
import { mergeDocuments } from '../../src/review/merge/merge-documents.js';
import type { Work } from './branch-arbitraries.js';
import { branches, workOn } from './branch-arbitraries.js';
import {
  conflictsOf,
  decisionsByQuote,
  decisionsOf,
  entangledIds,
  idsInMerge,
  mentionsOf,
  placesOf,
  renamed,
  saidAt,
  underMergedIds,
  unorderedFields,
  workOf,
} from './merged-work.js';

const RUNS = Number(process.env['ANNOTATE_RUNS'] ?? 2000);

type Document = AnnotationDocument;

const merge = (base: Document | undefined, ours: Document, theirs: Document): Document =>
  mergeDocuments(base, ours, theirs).document;

const holds = <T>(arbitrary: fc.Arbitrary<T>, law: (value: T) => void): void =>
  fc.assert(fc.property(arbitrary, law), { numRuns: RUNS });

const twoOf = (a: Work, b: Work) =>
  branches(a, b).map(({ base, sides }) => ({
    base,
    ours: sides[0] as Document,
    theirs: sides[1] as Document,
  }));

const two = twoOf('all', 'all');
const three = branches('all', 'all', 'all').map(({ base, sides }) => ({
  base,
  branches: sides as [Document, Document, Document],
}));

const expectSame = (a: Document, b: Document): void => expect(printDocument(a)).toBe(printDocument(b));

it('P0: the branches of these laws are canonical files', () => {
  holds(two, ({ base, ours, theirs }) => {
    for (const document of [base, ours, theirs])
      expect(readDocument(printDocument(document), 'a.yaml')).toEqual(document);
  });
});

it('P1: both directions give the same bytes, with a base and without', () => {
  holds(two, ({ base, ours, theirs }) => {
    expectSame(merge(base, theirs, ours), merge(base, ours, theirs));
    expectSame(merge(undefined, theirs, ours), merge(undefined, ours, theirs));
  });
});

it('P2: where one side did nothing, or both did the same, the other side stands', () => {
  holds(two, ({ base, ours, theirs }) => {
    expectSame(merge(base, ours, ours), ours);
    expectSame(merge(base, base, theirs), theirs);
    expectSame(merge(base, ours, base), ours);
  });
});

const WORDS = ['dublin', 'ireland', 'nothing', 'preska', 'microsoft'];
const word = fc.constantFrom(...WORDS);
const several = fc.uniqueArray(word, { minLength: 2, maxLength: 3 });

/** A file with one mention of which these things are said. */
const saying = (words: readonly string[]): Document => {
  const human = words.length > 1 ? { conflict: [...words].sort() } : words[0];
  const record: MentionRecord = {
    id: 'dublin-0ha',
    ...(human === undefined ? {} : { human }),
    quote: 'Dublin',
    rules: { is: 'dublin', by: 'place/city' },
  };
  return {
    article: '../corpus/a.txt',
    text: ['git:0123456789ab'],
    ruleset: 'news-en@1',
    entities: [],
    paragraphs: [{ key: 'p-3jv', mentions: [record] }],
    lost: [],
  };
};

const said = (document: Document): string[] => [...saidAt(document, 'dublin-0ha')].sort();
const mergeSaid = (base: readonly string[], ours: readonly string[], theirs: readonly string[]): string[] =>
  said(merge(saying(base), saying(ours), saying(theirs)));

/** What may be said of one mention: nothing, one thing, or several in a conflict. */
const anything = fc.uniqueArray(word, { maxLength: 3 });
const threeSayings = fc.tuple(anything, anything, anything);

it('P3: every decision, note, foreign key and comment that is new on a side, or held by both, is in the result', () => {
  holds(two, ({ base, ours, theirs }) => {
    const merged = merge(base, ours, theirs);
    const after = workOf(merged);
    const [before, mine, yours] = [base, ours, theirs].map((side) =>
      workOf(underMergedIds(side, merged)),
    ) as [Set<string>, Set<string>, Set<string>];
    for (const work of mine)
      if (!before.has(work) || yours.has(work)) expect(after, printDocument(merged)).toContain(work);
    for (const work of yours) if (!before.has(work)) expect(after, printDocument(merged)).toContain(work);
  });
});

it('P3 and P4 on one mention, whatever was said of it before', () => {
  holds(threeSayings, ([base, ours, theirs]) => {
    const merged = mergeSaid(base, ours, theirs);
    const isOwed = (one: string): boolean =>
      (ours.includes(one) && (theirs.includes(one) || !base.includes(one))) ||
      (theirs.includes(one) && !base.includes(one));
    for (const one of [...ours, ...theirs]) if (isOwed(one)) expect(merged).toContain(one);
    for (const one of merged) expect([...ours, ...theirs]).toContain(one);
    // nothing else comes back, but where nothing at all would be left of what two people decided
    for (const one of merged) expect(isOwed(one) || !merged.some(isOwed)).toBe(true);
  });
});

it('P4: the result holds no decision, note, foreign key or comment that neither side holds', () => {
  holds(two, ({ base, ours, theirs }) => {
    const merged = merge(base, ours, theirs);
    const sides = new Set([ours, theirs].flatMap((side) => [...workOf(underMergedIds(side, merged))]));
    for (const work of workOf(merged)) expect(sides).toContain(work);
  });
});

it('P5: three branches of one base give the same decisions in whatever order they are merged', () => {
  holds(three, ({ base, branches: [a, b, c] }) => {
    // a branch that drops a mention leaves no trace of its id and its words: then what was said counts
    const isCertain = placesOf(base, [a, b, c]).size === 0;
    const decisions = (document: Document): string[] =>
      isCertain
        ? decisionsOf(document)
        : [...new Set(decisionsOf(document).map((one) => one.slice(one.indexOf(': '))))].sort();
    const left = merge(base, merge(base, a, b), c);
    expect(decisions(merge(base, a, merge(base, b, c)))).toEqual(decisions(left));
    expect(decisions(merge(base, merge(base, a, c), b))).toEqual(decisions(left));
  });
});

it('P6: the result is canonical: it is read back as it was written', () => {
  holds(two, ({ base, ours, theirs }) => {
    for (const merged of [merge(base, ours, theirs), merge(undefined, ours, theirs)])
      expect(readDocument(printDocument(merged), 'a.yaml')).toStrictEqual(merged);
  });
});

/** What a side said of a mention: under its id, or under another on the same words, which a merge makes one. */
const saidHere =
  (merged: Document) =>
  (side: Document, id: string): Set<string> => {
    const said = saidAt(side, id);
    const quote = mentionsOf(merged).find(({ record }) => record.id === id)?.record.quote;
    if (said.size > 0 || quote === undefined) return said;
    return new Set(
      mentionsOf(side)
        .filter(({ record }) => record.quote === quote)
        .flatMap(({ record }) => [...saidAt(side, record.id)]),
    );
  };

it('P7: there is a conflict only where both sides decided, and differently', () => {
  holds(two, ({ base, ours, theirs }) => {
    const merged = merge(base, ours, theirs);
    for (const { id, words } of conflictsOf(merged)) {
      const [mine, yours] = [saidHere(merged)(ours, id), saidHere(merged)(theirs, id)];
      // two entities that are each said to be the same as the other: one was said by each side
      if (words.length === 1 && words[0]?.startsWith('{same-as') === true) continue;
      expect(mine.size, id).toBeGreaterThan(0);
      expect(yours.size, id).toBeGreaterThan(0);
      expect([...mine].sort(), id).not.toEqual([...yours].sort());
      expect([...words].sort()).not.toEqual([]);
    }
  });
});

it('P8: runs of the machine never conflict with one another', () => {
  holds(twoOf('machine', 'machine'), ({ base, ours, theirs }) => {
    expect(conflictsOf(merge(base, ours, theirs))).toEqual([]);
  });
});

it('P9: what a person says never conflicts with what the machine says', () => {
  holds(twoOf('human', 'machine'), ({ base, ours, theirs }) => {
    const whole = conflictsOf(ours).length === 0;
    expect(whole).toBe(true);
    const merged = merge(base, ours, theirs);
    expect(conflictsOf(merged)).toEqual([]);
    const before = [base, underMergedIds(base, merged)].flatMap(decisionsOf);
    const mine = decisionsOf(underMergedIds(ours, merged));
    const after = decisionsOf(merged);
    for (const decision of mine) if (!before.includes(decision)) expect(after).toContain(decision);
  });
});

it('P10: merging a branch again changes nothing', () => {
  holds(two, ({ base, ours, theirs }) => {
    const merged = merge(base, ours, theirs);
    expectSame(merge(base, merged, theirs), merged);
    expectSame(merge(base, ours, merged), merged);
    expectSame(merge(theirs, merged, theirs), merged);
  });
});

/** A file with conflicts in it, as git makes one up when two branches have merged each other, and work on it. */
const conflicted = fc
  .tuple(twoOf('human', 'human'), workOn('all'), workOn('all'))
  .map(([{ base, ours, theirs }, one, other]) => {
    const virtual = merge(base, ours, theirs);
    return { base, virtual, ours: one(virtual), theirs: other(virtual) };
  });

it('P11: a base that holds conflicts itself merges like any other', () => {
  holds(conflicted, ({ virtual, ours, theirs }) => {
    const merged = merge(virtual, ours, theirs);
    expect(readDocument(printDocument(merged), 'a.yaml')).toEqual(merged);
    expectSame(merge(virtual, theirs, ours), merged);
    // a side may have moved a record to words for which the other minted an id: its work is the base's under that id, too
    const given = [virtual, ours, theirs].map((side) => renamed(virtual, idsInMerge(side, merged)));
    const before = new Set([virtual, ...given].flatMap((side) => [...workOf(side)]));
    const after = workOf(merged);
    for (const side of [ours, theirs])
      for (const work of workOf(underMergedIds(side, merged)))
        if (!before.has(work)) expect(after).toContain(work);
  });
});

describe('a base with a conflict', () => {
  it('P12: resolving it on one side wins', () => {
    holds(fc.tuple(several, word), ([open, other]) => {
      for (const resolved of [open[0] as string, other]) {
        expect(mergeSaid(open, [resolved], open)).toEqual([resolved]);
        expect(mergeSaid(open, open, [resolved])).toEqual([resolved]);
      }
    });
  });

  it('P13: what was resolved away does not return, and a new decision joins', () => {
    holds(fc.tuple(several, word), ([open, added]) => {
      fc.pre(!open.includes(added));
      const [kept] = open as [string];
      expect(mergeSaid(open, [kept], [...open, added])).toEqual([kept, added].sort());
    });
  });

  it('P14: two different resolutions are a conflict', () => {
    holds(several, (open) => {
      const [one, other] = open as [string, string];
      expect(mergeSaid(open, [one], [other])).toEqual([one, other].sort());
    });
  });
});

it.each(['1.1', '1.2'] as const)('P15: a YAML %s reader sees the same strings', (version) => {
  holds(two, ({ base, ours, theirs }) => {
    const merged = merge(base, ours, theirs);
    const data = parseWithLibrary(printDocument(merged), {
      version,
      schema: version === '1.1' ? 'yaml-1.1' : 'core',
    }) as Record<string, Record<string, Record<string, unknown>>>;
    for (const { id, name } of merged.entities) expect(data['entities']?.[id]?.['name']).toBe(name);
    for (const { paragraph, record } of mentionsOf(merged)) {
      const section = paragraph === undefined ? data['lost'] : data['mentions']?.[paragraph];
      const read = section?.[record.id] as Record<string, unknown>;
      expect(read['quote']).toBe(record.quote);
      if (typeof record.human === 'string') expect(read['human']).toBe(record.human);
      const [note, ...more] = record.note ?? [];
      if (note !== undefined) expect(read['note']).toEqual(more.length === 0 ? note : record.note);
    }
  });
});

it('P16: three branches of one base give the same fields in whatever order they are merged', () => {
  holds(three, ({ base, branches: [a, b, c] }) => {
    const [ab, bc] = [merge(base, a, b), merge(base, b, c)];
    const uncertain = placesOf(base, [a, b, c, ab, bc]);
    const orders = [merge(base, a, bc), merge(base, ab, c)];
    const entangled = entangledIds(orders, uncertain);
    const [one, other] = orders.map((document) => unorderedFields(document, uncertain, entangled, base));
    expect(one).toEqual(other);
  });
});

it('points to an entity that is not there only where a side did', () => {
  const dangling = ({ entities, paragraphs }: Document): string[] => {
    const known = new Set(['nothing', 'ok', 'date', 'money', ...entities.map(({ id }) => id)]);
    return paragraphs
      .flatMap(({ mentions }) => mentions.flatMap(({ rules }) => (rules === undefined ? [] : rules.is)))
      .filter((id) => !known.has(id));
  };
  holds(two, ({ base, ours, theirs }) => {
    const there = new Set([...dangling(ours), ...dangling(theirs)]);
    for (const id of dangling(merge(base, ours, theirs))) expect(there).toContain(id);
  });
});

it('every difference of the two sides is in the list of decisions, and nothing else', () => {
  holds(two, ({ base, ours, theirs }) => {
    expect(mergeDocuments(base, ours, ours).decisions).toEqual([]);
    const { decisions } = mergeDocuments(base, ours, theirs);
    for (const { ours: mine, theirs: yours } of decisions.filter(({ field }) => field !== 'id'))
      expect(mine).not.toBe(yours);
    const flip = mergeDocuments(base, theirs, ours).decisions;
    expect(flip.map(({ record, field }) => `${record} ${field}`).sort()).toEqual(
      decisions.map(({ record, field }) => `${record} ${field}`).sort(),
    );
  });
});

describe('ids that two branches gave on their own', () => {
  const named = twoOf('ids', 'ids');

  it('ids: merged alike in both directions, canonically, and once', () => {
    holds(named, ({ base, ours, theirs }) => {
      const merged = merge(base, ours, theirs);
      expectSame(merge(base, theirs, ours), merged);
      expect(readDocument(printDocument(merged), 'a.yaml')).toEqual(merged);
      expectSame(merge(base, merged, theirs), merged);
      expectSame(merge(base, ours, merged), merged);
    });
  });

  it('ids: no decision is lost, and there is one record for words that each side has once', () => {
    holds(named, ({ base, ours, theirs }) => {
      const merged = merge(base, ours, theirs);
      const [before, after] = [decisionsByQuote(base), decisionsByQuote(merged)];
      for (const side of [ours, theirs])
        for (const decision of decisionsByQuote(side))
          if (!before.includes(decision)) expect(after).toContain(decision);
      const ids = mentionsOf(merged).map(({ record }) => record.id);
      expect(new Set(ids).size).toBe(ids.length);
    });
  });
});
