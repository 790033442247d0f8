// Reviewed articles and what editors make of them: typos, sentences and paragraphs in, out, moved, split, joined, rewritten.
import fc from 'fast-check';
import type { AnnotationDocument } from '../../src/annotations/annotation-document.js';
import { printDocument } from '../../src/annotations/print-document.js';
import { readDocument } from '../../src/annotations/read-document.js';
import type { Article } from '../../src/model/article.js';
import type { Mention } from '../../src/model/mention.js';
import { reconcile } from '../../src/review/reconcile.js';
import { plainArticle } from '../annotations/marked-article.js';
import { candidates, chosen, documentOf, review, work } from './reviewed-documents.js';
import type { Work } from './reviewed-documents.js';

/** A text in parts, so that an edit can say what it does. */
type Paragraphs = readonly (readonly string[])[];

export interface Edited {
  readonly before: Article;
  readonly now: Article;
  /** the file after the reviewer */
  readonly old: AnnotationDocument;
  /** what the rules find in the new text */
  readonly fresh: AnnotationDocument;
  /** what the rules find in a text */
  readonly annotate: (article: Article) => AnnotationDocument;
}

const NAMES = [
  'Dublin',
  'Dublin data center',
  'Microsoft',
  'Microsoft Ireland',
  'Ireland',
  'Preska',
  'Judge Preska',
  'Thursday',
  'July 31',
];

const FILLERS = [
  'said',
  'that the',
  'order of',
  'had to',
  'mail held in',
  'was "kept" at',
  'and',
  "the company's",
  'never',
  'with',
  'for',
  'asked about',
  'left',
  'against',
  'a warrant for',
  'whose lawyers met',
];

const phrase = fc.oneof(
  { weight: 2, arbitrary: fc.constantFrom(...NAMES) },
  { weight: 3, arbitrary: fc.constantFrom(...FILLERS) },
);

/** Words that make a sentence like no other. */
const MARKS =
  'alder birch cedar dogwood elm fir ginkgo hazel ivy juniper kapok larch maple nutmeg oak pine'.split(' ');

const sentence = fc.array(phrase, { minLength: 2, maxLength: 7 }).map((parts) => parts.join(' '));

/** Texts in which sentences and paragraphs may be alike or even the same. */
const anyText: fc.Arbitrary<Paragraphs> = fc.array(
  fc.array(
    sentence.map((words) => `${words}.`),
    { minLength: 1, maxLength: 4 },
  ),
  { minLength: 1, maxLength: 5 },
);

/** Texts in which no sentence stands twice. */
const plainText: fc.Arbitrary<Paragraphs> = anyText.map((paragraphs) => {
  let count = 0;
  return paragraphs.map((sentences) =>
    sentences.map((words) => {
      const mark = `${MARKS[count % MARKS.length]}${count < MARKS.length ? '' : count}`;
      count += 1;
      return `The ${mark} ${words.slice(0, -1)} by ${mark} hill.`;
    }),
  );
});

const toText = (paragraphs: Paragraphs): string =>
  paragraphs
    .map((sentences) => sentences.join(' '))
    .filter((text) => text !== '')
    .join('\n\n');

const EDIT_KINDS = [
  'typo',
  'typo in a mention',
  'paragraph in',
  'paragraph out',
  'paragraphs swapped',
  'paragraph moved',
  'paragraph split',
  'paragraphs joined',
  'sentence out',
  'sentence rewritten',
  'curly quotes and reflow',
  'mention to pronoun',
  'names inserted',
] as const;

interface Edit {
  readonly kind: (typeof EDIT_KINDS)[number];
  readonly at: number;
  readonly to: number;
  readonly words: string;
}

const edit: fc.Arbitrary<Edit> = fc.record({
  kind: fc.constantFrom(...EDIT_KINDS),
  at: fc.nat(1000),
  to: fc.nat(1000),
  words: sentence,
});

const replaceAt = <Item>(items: readonly Item[], at: number, ...by: readonly Item[]): Item[] => [
  ...items.slice(0, at),
  ...by,
  ...items.slice(at + 1),
];

const editSentence = (
  paragraphs: Paragraphs,
  at: number,
  change: (sentence: string) => string,
): Paragraphs => {
  const home = at % Math.max(1, paragraphs.length);
  const sentences = paragraphs[home] ?? [];
  const order = (at >> 3) % Math.max(1, sentences.length);
  return paragraphs.length === 0 || sentences.length === 0
    ? paragraphs
    : replaceAt(paragraphs, home, replaceAt(sentences, order, change(sentences[order] as string)));
};

const editMention = (
  paragraphs: Paragraphs,
  { at, to }: Edit,
  change: (name: string) => string,
): Paragraphs =>
  editSentence(paragraphs, at, (words) => {
    const name = [...NAMES.slice(to % NAMES.length), ...NAMES].find((one) => words.includes(one));
    return name === undefined ? words : words.replace(name, change(name));
  });

const typo = (text: string, at: number): string => {
  const place = at % Math.max(1, text.length);
  return `${text.slice(0, place)}x${text.slice(place + (at % 2))}`;
};

const CHANGES: Readonly<Record<Edit['kind'], (paragraphs: Paragraphs, edit: Edit) => Paragraphs>> = {
  typo: (paragraphs, { at, to }) => editSentence(paragraphs, at, (words) => typo(words, to)),
  'typo in a mention': (paragraphs, one) => editMention(paragraphs, one, (name) => typo(name, one.to >> 4)),
  'paragraph in': (paragraphs, { at, words }) => {
    const place = at % (paragraphs.length + 1);
    return [...paragraphs.slice(0, place), [`${words}.`], ...paragraphs.slice(place)];
  },
  'paragraph out': (paragraphs, { at }) => replaceAt(paragraphs, at % Math.max(1, paragraphs.length)),
  'paragraphs swapped': (paragraphs, { at }) => {
    const place = at % Math.max(1, paragraphs.length - 1);
    const [one, other] = paragraphs.slice(place, place + 2);
    return one && other
      ? [...paragraphs.slice(0, place), other, one, ...paragraphs.slice(place + 2)]
      : paragraphs;
  },
  'paragraph moved': (paragraphs, { at, to }) => {
    const place = at % Math.max(1, paragraphs.length);
    const left = replaceAt(paragraphs, place);
    const target = to % (left.length + 1);
    return paragraphs.length === 0
      ? paragraphs
      : [...left.slice(0, target), paragraphs[place] as readonly string[], ...left.slice(target)];
  },
  'paragraph split': (paragraphs, { at }) => {
    const place = at % Math.max(1, paragraphs.length);
    const sentences = paragraphs[place] ?? [];
    return sentences.length < 2
      ? paragraphs
      : replaceAt(paragraphs, place, sentences.slice(0, 1), sentences.slice(1));
  },
  'paragraphs joined': (paragraphs, { at }) => {
    const place = at % Math.max(1, paragraphs.length - 1);
    const [one, other] = paragraphs.slice(place, place + 2);
    return one && other
      ? [...paragraphs.slice(0, place), [...one, ...other], ...paragraphs.slice(place + 2)]
      : paragraphs;
  },
  'sentence out': (paragraphs, { at }) =>
    editSentence(paragraphs, at, () => '').map((one) => one.filter(Boolean)),
  'sentence rewritten': (paragraphs, { at, words }) =>
    editSentence(paragraphs, at, (old) => {
      const kept = old.split(' ');
      return `${[...kept.slice(0, kept.length >> 1), ...words.split(' ')].join(' ')}.`;
    }),
  'curly quotes and reflow': (paragraphs) =>
    paragraphs.map((sentences) =>
      sentences.map((words) =>
        words
          .replace(/"(\w)/g, '“$1')
          .replace(/"/g, '”')
          .replace(/'/g, '’')
          .replace(/(.{20}\S*) /g, '$1\n'),
      ),
    ),
  'mention to pronoun': (paragraphs, one) => editMention(paragraphs, one, () => 'it'),
  'names inserted': (paragraphs, { at, words }) => editSentence(paragraphs, at, (old) => `${words} ${old}`),
};

const apply = (paragraphs: Paragraphs, edits: readonly Edit[]): Paragraphs =>
  edits.reduce((text, one) => CHANGES[one.kind](text, one), paragraphs);

/** Rules that know some of the names, the longest first. */
const rulesOf =
  (known: number, rule: string, ruleset: string) =>
  (article: Article): AnnotationDocument => {
    const all: Mention[] = candidates(article)
      .filter(({ start, end }) => {
        const name = NAMES.indexOf(article.source.text.slice(start, end));
        return name < 0 || (known >> name) % 2 === 0;
      })
      .sort((a, b) => b.end - b.start - (a.end - a.start) || a.start - b.start);
    return documentOf(
      article,
      chosen(
        all,
        all.map((_, index) => index),
        rule,
      ),
      ruleset,
    );
  };

const make = (
  paragraphs: Paragraphs,
  edits: readonly Edit[],
  done: Work,
  [known, later]: readonly [number, number],
): Edited => {
  const before = plainArticle(toText(paragraphs));
  const now = plainArticle(toText(apply(paragraphs, edits)));
  const machine = rulesOf(known, 'one', 'news-en@1')(before);
  const annotate = known === later ? rulesOf(known, 'one', 'news-en@1') : rulesOf(later, 'two', 'news-en@2');
  const old = readDocument(printDocument(review(before, machine, candidates(before), done)), 'test.yaml');
  return { before, now, old, fresh: annotate(now), annotate };
};

const rules = fc
  .tuple(fc.nat(511), fc.nat(511), fc.boolean())
  .map(([known, later, same]) => [known & later & 85, same ? known & later & 85 : later & 170] as const);

/** A reviewed file and an edited text, the rules perhaps others too. One edit, two, or a heavy mix. */
export const editedArticle: fc.Arbitrary<Edited> = fc
  .tuple(
    anyText,
    fc.oneof(fc.array(edit, { minLength: 1, maxLength: 2 }), fc.array(edit, { minLength: 3, maxLength: 8 })),
    work,
    rules,
  )
  .map(([text, edits, done, known]) => make(text, edits, done, known));

export interface MergedArticle extends Edited {
  readonly base: AnnotationDocument;
  readonly ours: AnnotationDocument;
  readonly theirs: AnnotationDocument;
}

/** Two branches of one file: a reviewer's, and another reviewer's whose article was edited and annotated again. */
export const mergedArticle: fc.Arbitrary<MergedArticle> = fc
  .tuple(anyText, fc.array(edit, { minLength: 1, maxLength: 4 }), work, work, rules)
  .map(([text, edits, mine, yours, known]) => {
    const edited = make(text, edits, mine, known);
    const { before, now, fresh, annotate } = edited;
    const base = rulesOf(known[0], 'one', 'news-en@1')(before);
    const other = make(text, edits, yours, known).old;
    const theirs = reconcile(other, annotate(now), now, [before]).document;
    return {
      ...edited,
      base,
      ours: edited.old,
      theirs: readDocument(printDocument(theirs), 'test.yaml'),
      fresh,
    };
  });

const KEPT_IN_PLACE = ['accept', 'reject', 'mend', 'conflict', 'correct', 'note', 'ok'];

/** A reviewed file, and its text with some of it cut; no sentence stands twice. */
export const cutArticle: fc.Arbitrary<Edited> = fc
  .tuple(
    plainText,
    fc.array(
      edit.map((one): Edit => ({ ...one, kind: one.to % 3 === 0 ? 'paragraph out' : 'sentence out' })),
      { minLength: 1, maxLength: 3 },
    ),
    work,
  )
  .map(([text, edits, done]) =>
    make(
      text,
      edits,
      {
        ...done,
        edits: done.edits.filter(([, { kind }]) => KEPT_IN_PLACE.includes(kind)),
        entityEdits: done.entityEdits.filter(([, kind]) => kind !== 'comment'),
        lost: false,
        paragraphComment: false,
      },
      [0, 0],
    ),
  );
