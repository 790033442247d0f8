// The document of the format says what is true: each of its examples is read, is laid out as annotate lays out, and is in the state it claims.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { DOCUMENT_FIELDS, ENTITY_FIELDS, MENTION_FIELDS } from '../../src/annotations/annotation-document.js';
import { printDocument } from '../../src/annotations/print-document.js';
import { readDocument } from '../../src/annotations/read-document.js';
import { ENTITY_TYPES } from '../../src/model/entity-type.js';
import { checkDocument } from '../../src/review/check-document.js';
import { expandOk } from '../../src/review/expand-ok.js';
import { stateOf } from '../../src/review/states.js';
import { ROOT } from '../support/root.js';

const README = readFileSync(join(ROOT, 'annotations/README.md'), 'utf8');
const BLOCKS = [...README.matchAll(/^```yaml\n([\s\S]*?)^```$/gm)].map(([, block]) => block as string);

const HEADER = ['annotate: 1', 'article: ../corpus/a.txt', 'text: git:5b2f0c9d71ae'];

/** A whole file around an example, which may be a record, a section, a line of the header, or a file. */
const complete = (block: string): string => {
  if (block.endsWith('...\n')) return block;
  if (/^(?:text|published): /.test(block)) {
    const lines = block.startsWith('text') ? HEADER.slice(0, 2) : HEADER;
    return `${lines.join('\n')}\n${block}\nruleset: r@1\n\nmentions: {}\n...\n`;
  }
  const sections = block.startsWith('    ') ? `mentions:\n  p-abc:\n${block}` : block;
  const spaced = sections.replace(/(?<=[^\n]\n)mentions:/, '\nmentions:');
  return `${HEADER.join('\n')}\n\nruleset: r@1\n\n${spaced}${spaced.includes('mentions:') ? '' : '\nmentions: {}\n'}...\n`;
};

/** What an example that is only a part of a file can't help. */
const PART = new Set(['unknown-entity']);

describe('examples of annotations/README.md', () => {
  it('are there', () => {
    expect(BLOCKS.length).toBeGreaterThanOrEqual(10);
  });

  it.each(BLOCKS.map((block) => [block.trim().split('\n').slice(0, 3).join(' / '), block]))(
    '%s',
    (_name, block) => {
      const text = complete(block);
      expect(printDocument(readDocument(text, 'README.md'))).toBe(text);
      const findings = checkDocument(text, 'README.md').filter(({ code }) => !PART.has(code));
      const expected = [
        ...(block.includes('{conflict:') ? ['conflict'] : []),
        ...(block.startsWith('text: [') ? ['stale'] : []),
      ];
      expect(findings.map(({ code }) => code)).toEqual(expected);
    },
  );

  it('the whole file has no finding, and reads as the text below it says', () => {
    const whole = BLOCKS[0] as string;
    expect(checkDocument(whole, 'README.md')).toEqual([]);
    expect(
      readDocument(whole, 'README.md').paragraphs.flatMap(({ mentions }) =>
        mentions.map((mention) => `${mention.quote} ${stateOf(mention)}`),
      ),
    ).toEqual([
      'CORK rejected',
      'Helen Moss accepted',
      'Northline pending',
      'Tuesday corrected',
      'authority human-only',
    ]);
  });

  it('`ok` does what the document says', () => {
    const text = complete('    a-abc:\n      human: ok\n      quote: A\n      rules: {is: a, by: r}\n');
    expect(checkDocument(text, 'a.yaml').map(({ code }) => code)).toContain('human-ok');
    expect(printDocument(expandOk(readDocument(text, 'a.yaml')))).toBe(text.replace('human: ok', 'human: a'));
  });
});

describe('the document names', () => {
  it('every field there is', () => {
    for (const field of [
      ...DOCUMENT_FIELDS,
      ...ENTITY_FIELDS,
      ...MENTION_FIELDS,
      'holds',
      'same-as',
      'conflict',
    ])
      expect(README, field).toMatch(new RegExp(`\`(?:\\{)?${field}\\b|\\b${field}:`));
  });

  it('every type of entity, and every command it tells to type', () => {
    for (const type of ENTITY_TYPES) expect(README, type).toContain(type);
    const commands = readdirSync(join(ROOT, 'src/cli/commands')).map((file) => file.replace(/\.ts$/, ''));
    for (const [, name] of README.matchAll(/`npx annotate ([a-z-]+)/g))
      if (name !== 'resolve') expect(commands).toContain(name);
  });
});
