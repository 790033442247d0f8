// Depth of pages from their tags: what stands open, what the next tag ends, and that time grows with the length alone.
import { describe, expect, it } from 'vitest';
import { openExtractor } from '../../src/text/extract-html.js';
import { isNestedBeyond } from '../../src/text/html/is-nested-beyond.js';
import { expectGrowth } from '../support/expect-growth.js';

describe('isNestedBeyond', () => {
  it.each([
    ['counts what stands open', '<div><ul><li>', 2, true],
    ['not what is closed', '<div></div>'.repeat(9), 1, false],
    ['not what the next of its kind ends', '<ul>' + '<li>'.repeat(9), 2, false],
    ['nor a paragraph that a block ends', '<p>'.repeat(9) + '<div>', 1, false],
    ['but an item that a paragraph holds open', '<li><p>'.repeat(3), 5, true],
    ['no element without an end', '<br><img src=x>'.repeat(9), 0, false],
    ['ends within a script', '<script>"<div><\\/div>"</script>'.repeat(9), 2, false],
    ['no end of what is not open', '</i>'.repeat(9) + '<b>', 0, true],
    ['no sign of less', 'a < b <3 <', 0, false],
  ])('%s', (_title, html, most, answer) => {
    expect(isNestedBeyond(html, most)).toBe(answer);
  });

  it.each(['<div>', '<li><p>', '</b>', '<b></i>', '<table><tr><td>'])('is linear in %s', (tag) => {
    expectGrowth((size) => () => isNestedBeyond(tag.repeat(size), 1e9), 4000);
  });
});

describe('a page that is nested without end', () => {
  it('is refused with what to do, before it is parsed', async () => {
    const extract = await openExtractor();
    expect(() => extract(`<p>Apple sued.</p>${'<div>'.repeat(200_000)}`)).toThrow(
      /more than 5000 elements stand open in one another: save its article as text/,
    );
  });
});
