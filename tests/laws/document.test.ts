// Laws of the annotation file: what is printed is read back, by us and by every YAML reader, and printing is canonical.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parse as parseWithLibrary } from 'yaml';
import type { AnnotationDocument } from '../../src/annotations/annotation-document.js';
import { parseCanonical } from '../../src/annotations/parse-canonical.js';
import { parseYaml } from '../../src/annotations/parse-yaml.js';
import { printDocument } from '../../src/annotations/print-document.js';
import { printScalar } from '../../src/annotations/print-scalar.js';
import { readDocument } from '../../src/annotations/read-document.js';
import type { YamlNode } from '../../src/annotations/yaml-tree.js';
import { annotationDocument, nastyText } from './document-arbitraries.js';

const RUNS = Number(process.env['ANNOTATE_RUNS'] ?? 100);

/** Members of a conflict have no order; they are printed sorted. */
const canonical = (document: AnnotationDocument): AnnotationDocument =>
  readDocument(printDocument(document), 'test.yaml');

describe('strings', () => {
  it.each(['1.1', '1.2'] as const)('are the same to a YAML %s reader, in block and in flow', (version) => {
    fc.assert(
      fc.property(nastyText, (text) => {
        const block = printScalar(text, 'block');
        const flow = printScalar(text, 'flow');
        expect(block).not.toMatch(/[\n\r]/);
        expect(parseWithLibrary(`name: ${block}\n`, { version })).toEqual({ name: text });
        expect(parseWithLibrary(`name: {is: ${flow}, list: [${flow}, ${flow}]}\n`, { version })).toEqual({
          name: { is: text, list: [text, text] },
        });
        if (text.length < 100)
          expect(parseWithLibrary(`${flow}: 1x\n`, { version })).toEqual({ [text]: '1x' });
      }),
      { numRuns: 10 * RUNS },
    );
  });

  it('hold no character that a terminal or a reader of text would act upon', () => {
    fc.assert(
      fc.property(nastyText, (text) => {
        expect(printScalar(text, 'block')).not.toMatch(
          /[\u0000-\u001f\u007f-\u009f\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]/,
        );
      }),
      { numRuns: 10 * RUNS },
    );
  });
});

describe('documents', () => {
  it.each(['0010e-2', '20140731', '2014-07-31', 'e-12345', 'no', '7-eleven'])(
    'keep the entity id %s a string for every reader',
    (id) => {
      const text = printDocument({
        article: 'a.txt',
        text: ['git:0123456789ab'],
        ruleset: 'news-en@1',
        entities: [{ id, name: 'X' }],
        paragraphs: [],
        lost: [],
      });
      expect(parseWithLibrary(text)).toMatchObject({ entities: { [id]: { name: 'X' } } });
      expect(readDocument(text, 'a.yaml').entities).toMatchObject([{ id }]);
    },
  );

  it('are read back as they were printed', () => {
    fc.assert(
      fc.property(annotationDocument, (document) => {
        const text = printDocument(document);
        const read = readDocument(text, 'test.yaml');
        expect(printDocument(read)).toBe(text);
        expect(canonical(read)).toEqual(read);
        if (!text.includes('conflict')) expect(read).toEqual(document);
      }),
      { numRuns: RUNS },
    );
  });

  it.each(['1.1', '1.2'] as const)(
    'have the same quotes, names and notes for a YAML %s reader',
    (version) => {
      fc.assert(
        fc.property(annotationDocument, (document) => {
          const data = parseWithLibrary(printDocument(document), {
            version,
            schema: version === '1.1' ? 'yaml-1.1' : 'core',
          }) as Record<string, Record<string, Record<string, Record<string, unknown>>>>;
          for (const { id, name, note } of document.entities) {
            expect(data['entities']?.[id]?.['name']).toBe(name);
            if (note?.length === 1) expect(data['entities']?.[id]?.['note']).toBe(note[0]);
          }
          for (const { key, mentions } of document.paragraphs) {
            for (const { id, quote, nth, rules } of mentions) {
              expect(data['mentions']?.[key]?.[id]?.['quote']).toBe(quote);
              expect(data['mentions']?.[key]?.[id]?.['nth']).toBe(nth);
              if (rules !== undefined)
                expect((data['mentions']?.[key]?.[id]?.['rules'] as Record<string, unknown>)['is']).toBe(
                  rules.is,
                );
            }
          }
        }),
        { numRuns: RUNS },
      );
    },
  );

  it('lose no comment and no foreign key when a person lays them out anew', () => {
    fc.assert(
      fc.property(
        annotationDocument,
        fc.constantFrom('\n', '\r\n'),
        fc.boolean(),
        (document, newline, bom) => {
          const text = printDocument(document);
          const shaken = text
            .split('\n')
            .flatMap((line) => (/^ *[a-z][a-z0-9.-]*:$/.test(line) ? [line, ''] : [line]))
            .map((line) =>
              line === '...' ? line : line.replace(/^( +)/, '$1$1').replace(/^( *[^ #].*) #/, '$1   #'),
            )
            .join(newline);
          // doubled spaces inside values would change them: such documents are left alone
          fc.pre(!/["'].* #/.test(text) && !/: .* #/.test(text));
          expect(printDocument(readDocument(`${bom ? '\ufeff' : ''}${shaken}`, 'test.yaml'))).toBe(text);
        },
      ),
      { numRuns: RUNS },
    );
  });
});

/** A tree without the ends of block mappings, which only the library knows. */
const withoutRanges = (node: YamlNode): unknown => {
  if (node.kind === 'scalar') return { text: node.text, plain: node.plain, start: node.start };
  if (node.kind === 'list') return node.items.map(withoutRanges);
  return node.pairs.map(({ key, at, value }) => ({ key, at, value: withoutRanges(value) }));
};

const treeOf = (text: string): unknown => {
  try {
    const { root, comments } = parseYaml(text, 'test.yaml');
    return { root: withoutRanges(root), comments };
  } catch {
    return undefined;
  }
};

describe('the fast reader', () => {
  it('reads all that we print, as the library reads it', () => {
    fc.assert(
      fc.property(annotationDocument, (document) => {
        const text = printDocument(document).slice(0, -'...\n'.length);
        const tree = parseCanonical(text);
        // a tab in a comment is a person's
        if (tree === undefined && text.includes('\t')) return;
        expect(tree, text).toBeDefined();
        expect({ root: withoutRanges(tree!.root), comments: tree!.comments }).toEqual(treeOf(text));
      }),
      { numRuns: RUNS },
    );
  });

  it('sees in a damaged text what the library sees, or leaves it to the library', () => {
    const edit = fc.record({
      at: fc.double({ min: 0, max: 1, noNaN: true }),
      remove: fc.nat({ max: 12 }),
      insert: fc.constantFrom(
        '',
        '\n',
        ' ',
        '  ',
        '"',
        ':',
        ': ',
        '#',
        ' #',
        '{',
        '}',
        ', ',
        '-',
        '- ',
        '\n  ',
        '\t',
        'x',
        'x: y\n',
        '&a ',
        '*a',
        '!t ',
        '|',
        '\n\n',
      ),
    });
    fc.assert(
      fc.property(annotationDocument, fc.array(edit, { minLength: 1, maxLength: 3 }), (document, edits) => {
        let text = printDocument(document).slice(0, -'...\n'.length);
        for (const { at, remove, insert } of edits) {
          const offset = Math.floor(at * text.length);
          text = text.slice(0, offset) + insert + text.slice(offset + remove);
        }
        const tree = parseCanonical(text);
        if (tree !== undefined && tree.root.pairs.length > 0)
          expect({ root: withoutRanges(tree.root), comments: tree.comments }, text).toEqual(treeOf(text));
      }),
      { numRuns: 3 * RUNS },
    );
  });
});
