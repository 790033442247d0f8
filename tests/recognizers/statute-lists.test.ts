// Lists of sections that no lawyer writes, but that a hostile page may: read at once, whatever they are.
import { expect, it } from 'vitest';
import { annotator, articleOf } from '../support/annotator.js';

const LAWS = ['Sections ', '§§ ', 'Title 18, Sections ', 'Cal. Penal Code §§ ', '18 U.S.C. §§ '];
const PUMPS = [
  '-0',
  '-0\u20130',
  '-I',
  '\u2013I',
  '\u20130\u2013I',
  '-I-1',
  '(a)-1',
  '-(a)',
  ', 1',
  ' and (a)',
];

it.each(PUMPS)('a number followed by %s again and again takes no time', (pump) => {
  const text = LAWS.map((law) => `The judge cited ${law}10${pump.repeat(60)}C\t of it.`).join('\n\n');
  const from = process.cpuUsage();
  annotator.annotate(articleOf(text));
  const { user } = process.cpuUsage(from);
  // microseconds; one of these took minutes, the others take some milliseconds
  expect(user).toBeLessThan(5_000_000);
});

it.each([
  ['Sections 10(a)-12(b) of the Housing Act', 'a range of sections with letters'],
  ['Sections 10(a)\u2013(c) of the Housing Act', 'a range of letters'],
  ['Sections 2701-2712 and 2721 of the Privacy Act', 'a range and a number'],
])('%s is one mention: %s', (words) => {
  const { mentions } = annotator.annotate(articleOf(`The judge cited ${words} on Monday.`));
  const quotes = mentions
    .filter(({ type }) => type === 'statute')
    .map(({ start, end }) => `The judge cited ${words} on Monday.`.slice(start, end));
  expect(quotes).toEqual([words]);
});
