// What is refused, by which name and at which line; and what a person may do to a file without harm.
import { describe, expect, it } from 'vitest';
import { parseDocument } from '../../src/annotations/parse-document.js';
import { printDocument } from '../../src/annotations/print-document.js';
import { readDocument } from '../../src/annotations/read-document.js';
import { AnnotateError } from '../../src/model/annotate-error.js';

const HEADER = 'annotate: 1\narticle: ../corpus/a.txt\ntext: git:0123456789ab\n\nruleset: r@1\n';
const MENTIONS =
  '\nmentions:\n  p-abc:\n    dublin-abc:\n      quote: Dublin\n      rules: {is: dublin, by: place/x}\n';
const ENTITIES = '\nentities:\n  dublin:\n    name: Dublin\n    rules: {is: place, by: place/x}\n';
const WHOLE = `${HEADER}${ENTITIES}${MENTIONS}...\n`;

const refusal = (text: string): { code: string; line: number | undefined; message: string } => {
  try {
    readDocument(text, 'a.yaml');
  } catch (error) {
    if (!(error instanceof AnnotateError)) throw error;
    expect(error.place.path).toBe('a.yaml');
    return { code: error.code, line: error.place.line, message: error.message };
  }
  throw new Error('not refused');
};

describe('damage', () => {
  it('is named at every cut', () => {
    for (let length = 0; length < WHOLE.length - 4; length += 1)
      expect(refusal(WHOLE.slice(0, length)).code, String(length)).toBe('truncated');
    // without the last dots there is no end mark, without the last line feed there is
    expect(refusal(WHOLE.slice(0, -2)).code).toBe('truncated');
    expect(readDocument(WHOLE.slice(0, -1), 'a.yaml').entities).toHaveLength(1);
  });

  it.each([
    ['a byte order mark', (text: string) => `\ufeff${text}`],
    ['line ends of Windows', (text: string) => text.replaceAll('\n', '\r\n')],
    ['line ends of old Macs', (text: string) => text.replaceAll('\n', '\r')],
    ['empty lines at the end', (text: string) => `${text}\n \n`],
    ['dots in a value', (text: string) => text.replace('quote: Dublin', 'quote: Dublin ...')],
  ])('is not %s', (_name, change) => {
    const quote = (text: string): string | undefined =>
      readDocument(text, 'a.yaml').paragraphs[0]?.mentions[0]?.quote.replace(' ...', '');
    expect(quote(change(WHOLE))).toBe(quote(WHOLE));
  });

  it('is a cut even where dots stand in the text or begin a line', () => {
    expect(refusal(`${HEADER}x-a: and so on ...`).code).toBe('truncated');
    expect(refusal(`${HEADER}...more\n`).code).toBe('truncated');
  });

  it.each([
    [
      'conflict markers',
      `${HEADER}<<<<<<< ours\n${MENTIONS}=======\n>>>>>>> theirs\n...\n`,
      'conflict-markers',
      6,
      'a merge left its markers here: choose one side, or merge again, before anything else',
    ],
    ['a diff3 marker', `${HEADER}||||||| base\n...\n`, 'conflict-markers', 6, 'choose one side'],
    [
      'a newer format',
      WHOLE.replace('annotate: 1', 'annotate: 2'),
      'newer-format',
      1,
      'the file has format 2, this program knows up to 1: update annotate',
    ],
    ['a newer format without our end mark', 'annotate: 7\n', 'newer-format', 1, 'format 7'],
    ['nothing but a line feed', '\n', 'truncated', 1, 'the file was cut off: its last line is not "..."'],
    ['a cut in the last line', WHOLE.slice(0, -2), 'truncated', 17, 'add the line only if you know'],
    [
      'something behind the end mark',
      `${WHOLE}more: 1\n`,
      'behind-end-mark',
      18,
      'nothing may stand behind the line "...": move it above',
    ],
    [
      'a second document',
      `${HEADER}---\nannotate: 1\n...\n`,
      'several-documents',
      6,
      'a file holds one document: remove the line "---"',
    ],
    ['two end marks', `${HEADER}...\n...\n`, 'several-documents', 6, 'remove the line "..."'],
    [
      'a long directive',
      `%YAML ${'1'.repeat(100)}\n${WHOLE}`,
      'several-documents',
      1,
      'remove the line "%YAML 11111111111111"',
    ],
    [
      'a NUL',
      WHOLE.replace('Dublin', 'Dub\u0000lin'),
      'control-character',
      9,
      'a control character stands here: the file is damaged, or the character must be written as an escape',
    ],
    [
      'an escape character',
      WHOLE.replace('Dublin', 'Dub\u001blin'),
      'control-character',
      9,
      'the file is damaged',
    ],
    [
      'a control character that ends a line',
      `a: b\u0000\n${WHOLE}`,
      'control-character',
      1,
      'the file is damaged',
    ],
    ['no mapping', 'just words\n...\n', 'yaml', 1, ''],
    ['an open quote', `${HEADER}x-a: "b\n...\n`, 'yaml', undefined, ''],
    ['a tab as indent', `${HEADER}entities:\n\tdublin: x\n...\n`, 'yaml', 7, ''],
  ])('%s', (_name, text, code, line, message) => {
    const found = refusal(text);
    expect(found.code).toBe(code);
    expect(found.message).toContain(message);
    if (line !== undefined) expect(found.line).toBe(line);
  });

  it('is more than 32 million characters, and not one less', () => {
    const filled = (length: number): string =>
      WHOLE.replace('...\n', `# ${'x'.repeat(length - WHOLE.length - 3)}\n...\n`);
    expect(filled(32_000_000)).toHaveLength(32_000_000);
    expect(readDocument(filled(32_000_000), 'a.yaml').entities).toHaveLength(1);
    const error = expect.objectContaining({
      code: 'annotation-too-large',
      message: 'the file has more than 32000000 characters',
      place: { path: 'a.yaml' },
    }) as unknown;
    expect(() => readDocument(filled(32_000_001), 'a.yaml')).toThrowError(error);
  });
});

describe('YAML that may run wild', () => {
  it.each([
    ['an anchor', `${HEADER}x-a: &a b\n...\n`, 'alias'],
    ['an alias', `${HEADER}x-a: &a b\nx-b: *a\n...\n`, 'alias'],
    ['a tag', `${HEADER}x-a: !!int 3\n...\n`, 'tag'],
    ['a tag on a mapping', `${HEADER}x-a: !x {a: b}\n...\n`, 'tag'],
    ['a complex key', `${HEADER}? [a, b]\n: c\n...\n`, 'key'],
    ['a prototype key', `${HEADER}x-a: {__proto__: 1}\n...\n`, 'key'],
    ['a constructor', `${HEADER}entities: {constructor: {name: x}}\n...\n`, 'key'],
    ['a key twice', `${HEADER}ruleset: r@2\n...\n`, 'duplicate-key'],
    [
      'a key twice in a record',
      WHOLE.replace('      quote: Dublin\n', '      quote: Dublin\n      quote: Dublin\n'),
      'duplicate-key',
    ],
    ['a merge key', `${HEADER}<<: {a: b}\n...\n`, 'unknown-key'],
    ['deep nesting', `${HEADER}x-a: ${'['.repeat(40)}${']'.repeat(40)}\n...\n`, 'too-deep'],
    ['nested explicit keys', `${'? '.repeat(300)}x\n...\n`, 'too-deep'],
    ['very deep explicit keys', `${'? '.repeat(5000)}x\n...\n`, 'too-deep'],
    ['explicit keys deeper than any stack', `${'? '.repeat(100_000)}x\n...\n`, 'too-deep'],
    ['open brackets', `x-a: ${'['.repeat(100_000)}\n...\n`, 'too-deep'],
    ['a million lines', `${HEADER}${'\n'.repeat(1_000_000)}\tx: 1\n...\n`, 'annotation-too-large'],
    ['forty megabytes', `${HEADER}${'x'.repeat(40_000_000)}\n...\n`, 'annotation-too-large'],
  ])('%s', (_name, text, code) => {
    expect(refusal(text).code).toBe(code);
    expect(({} as Record<string, unknown>)['a']).toBeUndefined();
  });
});

describe('content', () => {
  const withMention = (fields: string): string =>
    `${HEADER}\nmentions:\n  p-abc:\n    dublin-abc:\n${fields}...\n`;
  const withEntity = (fields: string): string => `${HEADER}\nentities:\n  dublin:\n${fields}...\n`;

  it.each([
    ['an unknown key', `${HEADER}reviewers: Ann\n...\n`, 'unknown-key', /known are annotate/],
    ['a mistyped key', withMention('      qoute: Dublin\n'), 'unknown-key', /did you mean "quote"/],
    ['no version', WHOLE.replace('annotate: 1\n', ''), 'schema', /must have `annotate`/],
    ['no article and no text', 'annotate: 1\nruleset: r@1\n...\n', 'schema', /`article`, `text`/],
    [
      'an article that is null, and no ruleset',
      'annotate: 1\narticle: null\ntext: git:0123456789ab\nruleset:\n...\n',
      'schema',
      /must have `article`, `ruleset`/,
    ],
    ['a text that is no blob id', WHOLE.replace('git:0123456789ab', '0123'), 'schema', /blob id/],
    ['a date that is none', `${HEADER}published: yesterday\n...\n`, 'schema', /YYYY-MM-DD/],
    ['a mention without a quote', withMention('      human: dublin\n'), 'schema', /must have a quote/],
    [
      'a list for a quote',
      withMention('      quote: [Dublin]\n'),
      'schema',
      /must be a string, and is a list/,
    ],
    ['nth in words', withMention('      quote: Dublin\n      nth: first\n'), 'schema', /whole number/],
    [
      'rules without a rule',
      withMention('      quote: Dublin\n      rules: {is: dublin}\n'),
      'schema',
      /`is` and `by`/,
    ],
    [
      'a list of decisions',
      withMention('      quote: Dublin\n      human: [a, b]\n'),
      'schema',
      /human must be a string/,
    ],
    [
      'a conflict in a conflict',
      withMention('      quote: Dublin\n      human: {conflict: [{conflict: [a]}]}\n'),
      'schema',
      /a conflict is a list/,
    ],
    [
      'an amount in words',
      withMention(
        '      quote: Dublin\n      rules: {is: money, by: x, value: {amount: many, currency: USD}}\n',
      ),
      'schema',
      /amount must be a number/,
    ],
    [
      'an amount without currency',
      withMention('      quote: Dublin\n      rules: {is: money, by: x, value: {amount: 5}}\n'),
      'schema',
      /needs its currency/,
    ],
    ['an entity without a name', withEntity('    human: place\n'), 'schema', /must have a name/],
    ['an unknown type', withEntity('    name: x\n    human: plaace\n'), 'schema', /did you mean "place"/],
    [
      'capitals in an id',
      withEntity('    name: x\n').replace('dublin:', 'Dublin:'),
      'schema',
      /small letters/,
    ],
    [
      'an id in two paragraphs',
      `${WHOLE.slice(0, -4)}  p-abd:\n    dublin-abc:\n      quote: Dublin\n...\n`,
      'duplicate-id',
      /stands twice/,
    ],
  ])('%s', (_name, text, code, message) => {
    const found = refusal(text);
    expect(found.code).toBe(code);
    expect(found.message).toMatch(message);
    expect(found.line).toBeGreaterThan(0);
  });

  it('names the line and the record, and how many more there are', () => {
    const found = refusal(withMention('      qoute: Dublin\n      nth: x\n'));
    expect(found).toMatchObject({ line: 10, message: expect.stringContaining('dublin-abc: ') as string });
    expect(found.message).toMatch(/2 more/);
    expect(parseDocument(withMention('      qoute: Dublin\n      nth: x\n'), 'a.yaml').problems).toHaveLength(
      3,
    );
  });
});

describe('a person may', () => {
  it('use Windows line ends and a byte order mark', () => {
    expect(readDocument(`\ufeff${WHOLE.replaceAll('\n', '\r\n')}`, 'a.yaml')).toEqual(
      readDocument(WHOLE, 'a.yaml'),
    );
  });

  it('write values as they come to mind', () => {
    const text = `${HEADER}
mentions:
  p-abc:
    the-year-abc:
      quote: 1998
      human: {is: date, value: 1998}
    no-abc: {quote: no, human: "nothing", note: yes}
    flag-abc:
      human:
      quote: >-
        Dublin
        data center
      rules:
        is: dublin
        by: place/x
...
`;
    const [year, no, flag] = readDocument(text, 'a.yaml').paragraphs[0]?.mentions ?? [];
    expect(year).toEqual({ id: 'the-year-abc', human: { is: 'date', value: '1998' }, quote: '1998' });
    expect(no).toEqual({ id: 'no-abc', human: 'nothing', quote: 'no', note: ['yes'] });
    expect(flag).toEqual({
      id: 'flag-abc',
      quote: 'Dublin data center',
      rules: { is: 'dublin', by: 'place/x' },
    });
    expect(printDocument(readDocument(text, 'a.yaml'))).toContain(
      '      human: {is: date, value: "1998"}\n      quote: "1998"\n',
    );
  });

  it('comment anywhere', () => {
    const text = `# top
${HEADER.replace('ruleset: r@1', 'ruleset: r@1 # why 1')}
# above the section
mentions: # beside it
    # deep
  # above the paragraph
  p-abc: # beside the paragraph
    # above the record
    dublin-abc: # beside the record
      quote: Dublin # beside the quote
      # inside
      rules: {is: dublin, # in the flow
        by: place/x} # behind the flow
      # at the end of the record

    # and further
  # last
# really last
...
`;
    const read = readDocument(text, 'a.yaml');
    expect(printDocument(read)).toBe(`# top
annotate: 1
article: ../corpus/a.txt
text: git:0123456789ab

ruleset: r@1 # why 1

# above the section
mentions: # beside it
  # deep
  # above the paragraph
  p-abc: # beside the paragraph
    # above the record
    dublin-abc: # beside the record
      quote: Dublin # beside the quote
      # inside
      # behind the flow
      rules: {is: dublin, by: place/x} # in the flow
# at the end of the record
# and further
# last
# really last
...
`);
    expect(readDocument(printDocument(read), 'a.yaml')).toEqual(read);
  });

  it('leave a field empty, and its comment stays', () => {
    const text = WHOLE.replace(
      '      quote: Dublin\n',
      '      human: # to do\n      quote: Dublin\n',
    ).replace('mentions:', 'lost: # nothing yet\n\nmentions:');
    const printed = printDocument(readDocument(text, 'a.yaml'));
    expect(printed).toContain('    # to do\n    dublin-abc:\n      quote: Dublin\n');
    expect(printed).toContain('# nothing yet\n...\n');
  });

  it('put foreign keys at every level', () => {
    const text = `annotate: 1
x-first: 1
article: ../corpus/a.txt
text: git:0123456789ab

ruleset: r@1

entities:
  x-list: [a, b]
  dublin:
    x-before: {deep: {deeper: [1, null]}}
    human: {is: place, x-sure: 0.9}
    name: Dublin
    rules: {is: place, by: place/x, x-model: m1}
    x-after: yes
  x-corp:
    human: company
    name: X Corp.

mentions:
  x-reader: Ann
  p-abc:
    x-seen: 2014-08-01
    dublin-abc:
      quote: Dublin
      x-why: "because: so"
      rules: {is: dublin, by: place/x, x-score: 0.80}

lost:
  x-none: null
...
`;
    expect(printDocument(readDocument(text, 'a.yaml'))).toBe(text);
    expect(readDocument(text, 'a.yaml').entities.map(({ id }) => id)).toEqual(['dublin', 'x-corp']);
  });

  it('quote a merge marker', () => {
    const text = WHOLE.replace('quote: Dublin', 'quote: "<<<<<<< HEAD"');
    expect(readDocument(text, 'a.yaml').paragraphs[0]?.mentions[0]?.quote).toBe('<<<<<<< HEAD');
  });
});
