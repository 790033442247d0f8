import { describe, expect, it } from 'vitest';
import { findFrontMatter } from '../../src/text/front-matter.js';
import { splitLines } from '../../src/text/split-lines.js';

const read = (text: string) => findFrontMatter(text, splitLines(text));

describe('findFrontMatter', () => {
  it('reads YAML with lists and blocks', () => {
    const text =
      '---\ntitle: "Boat case"\ndate: 2014-07-31 10:00\ntags:\n  - boats\n- fish\nsummary: >\n  Words that go on,\n  and on.\n# a remark\n---\n\nText.\n';
    const found = read(text);
    expect(text.slice(found?.start, found?.end)).toBe(text.slice(0, text.indexOf('\n\nText')));
    expect(found?.entries.map(({ key }) => key)).toEqual(['title', 'date', 'tags', 'summary']);
    expect(found?.published).toMatchObject({ date: '2014-07-31T10:00' });
    expect(text.slice(found?.published?.start, found?.published?.end)).toBe('2014-07-31 10:00');
  });

  it('reads TOML', () => {
    const found = read(
      '+++\r\nauthor = "Ann"\r\npublishDate = 2014-08-01\r\ndate = 2014-07-31\r\n[extra]\r\na = 1\r\n+++\r\nText.',
    );
    expect(found?.published?.date).toBe('2014-08-01');
  });

  it.each([
    'Text.',
    '---\nA sentence that is no key.\n---\n',
    '---\ntitle: never closed\n',
    '---\n---\n',
    'a\n---\nb: c\n---\n',
    '+++\na: b\n+++\n',
  ])('finds none in %j', (text) => expect(read(text)).toBeUndefined());
});
