import { describe, expect, it } from 'vitest';
import { articleOf } from './lexicon.js';

const BODY = `${'The court on the island ruled that the boat had been taken without a warrant, and that the police must give it back to its owner at once. '.repeat(2)}\n\n${'The owner said that he would go to sea again as soon as the boat had been mended, and that he bore nobody a grudge for what had happened. '.repeat(2)}`;

const read = (text: string, path = '', options = {}) => {
  const { published } = articleOf(text, options, path);
  return (
    published && [
      published.date,
      published.from,
      ...(published.at ? [text.slice(published.at.start, published.at.end)] : []),
    ]
  );
};

describe('findPublished', () => {
  it.each([
    [
      'byline with time',
      `Boat case\n\nby Ann Smith on 1 September 2014, 11:00\n\n${BODY}`,
      ['2014-09-01T11:00', 'byline', '1 September 2014, 11:00'],
    ],
    [
      'label on its own line',
      `Boat case\nAuthor\nwebmaster\nPublished\nDecember 29, 2021\n${BODY}`,
      ['2021-12-29', 'byline', 'December 29, 2021'],
    ],
    [
      'a date alone',
      `Boat case\n\nFriday, August 15, 2008\n\n${BODY}`,
      ['2008-08-15', 'byline', 'Friday, August 15, 2008'],
    ],
    [
      'a headline that closes with the date',
      `Boat case comes to court Tuesday, September 1, 2015\n\n${BODY}`,
      ['2015-09-01', 'byline', 'Tuesday, September 1, 2015'],
    ],
    [
      'a city and a date alone on a line',
      `Boat case\n\nBrussels, 22.05.2023\nCheck against delivery!\n${BODY}`,
      ['2023-05-22', 'byline', '22.05.2023'],
    ],
    [
      'a city and a date with its time and number',
      `Remarks on the boat case\n\nBruxelles, 29/01/2015 - 00:00, UNIQUE ID: 150129_07\n\n${BODY}`,
      ['2015-01-29', 'byline', '29/01/2015'],
    ],
    [
      'author and date with a bar',
      `Boat case\nAdmin | November 8, 2024\n${BODY}`,
      ['2024-11-08', 'byline', 'November 8, 2024'],
    ],
    [
      'a letterhead',
      `October 15, 2018 Contact: Ann Smith\nDirector of Communications\n${BODY}`,
      ['2018-10-15', 'byline', 'October 15, 2018'],
    ],
    [
      "the release's own date before the site's",
      `Boat case\nPublished\nMarch 19, 2015\nFor Immediate Release\nJuly 1, 2014\n${BODY}`,
      ['2014-07-01', 'byline', 'July 1, 2014'],
    ],
    [
      'date label',
      `Boat case\nDate: December 16, 2010\n${BODY}`,
      ['2010-12-16', 'byline', 'December 16, 2010'],
    ],
    [
      'published before updated',
      `Boat case\nUpdated 3 May 2014\nPublished 1 May 2014\n${BODY}`,
      ['2014-05-01', 'byline', '1 May 2014'],
    ],
    [
      'updated when there is nothing else',
      `Boat case\nLast updated: 3 May 2014\n${BODY}`,
      ['2014-05-03', 'byline', '3 May 2014'],
    ],
    [
      'dateline',
      `Boat case\n\nNEW YORK, July 31, 2014 — ${BODY}`,
      ['2014-07-31', 'dateline', 'July 31, 2014'],
    ],
    [
      'dateline in brackets',
      `Boat case\n(Miami – November 8, 2024)\n– ${BODY}`,
      ['2024-11-08', 'byline', 'November 8, 2024'],
    ],
    [
      'time stamp after the text',
      `Boat case\n${BODY}\nhttps://example.org/a.jpg\n320\n2021-03-26 00:00:00\n2021-06-25 16:21:19\n`,
      ['2021-03-26', 'metadata', '2021-03-26 00:00:00'],
    ],
    [
      'a line after the text',
      `${BODY}\n\nPosted by Ann Smith on 2 May 2014 in News`,
      ['2014-05-02', 'byline', '2 May 2014'],
    ],
  ])('%s', (_name, text, expected) => expect(read(text)).toEqual(expected));

  it.each([
    ['dateline without a year', `NEW YORK, July 31 — ${BODY}`],
    ['a date in the story', `Boat case\n\nThe hearing is on May 3, 2014.\n\n${BODY}`],
    ['a hearing', `Boat case\nHearing: May 3, 2014\n${BODY}`],
    ['related pages', `Boat case\n- Published\n${BODY}\n- Published16 December 2014\n`],
    ['an impossible date', `Boat case\n\nFebruary 30, 2014\n\n${BODY}`],
    ['latest news', `Boat case\n\n${BODY}\n\nLatest News\n\nJune 3, 2026\n\nFish found\n`],
  ])('finds none: %s', (_name, text) => expect(read(text)).toBeUndefined());

  it('takes the year of a dateline from the path', () => {
    expect(read(`NEW YORK, July 31 — ${BODY}`, 'news/2014/boat.txt')).toEqual([
      '2014-07-31',
      'dateline',
      'July 31',
    ]);
  });

  it('believes the surest source', () => {
    const text = `---\ndate: 2014-07-30\n---\n\nJuly 29, 2014\n\n${BODY}`;
    expect(read(text, '2014-07-28-boat.txt', { published: '2014-07-31' })).toEqual(['2014-07-31', 'given']);
    expect(read(text, '2014-07-28-boat.txt')).toEqual(['2014-07-30', 'front-matter', '2014-07-30']);
    expect(
      read(BODY, '2014-07-28-boat.txt', {
        metadata: { published: '2014-07-27T10:00:00+02:00', url: 'https://example.org/2014/07/26/boat' },
      }),
    ).toEqual(['2014-07-27T10:00', 'metadata']);
    expect(
      read(BODY, '2014-07-28-boat.txt', { metadata: { url: 'https://example.org/2014/07/26/boat' } }),
    ).toEqual(['2014-07-26', 'url']);
    expect(read(BODY, '2014-07-28-boat.txt')).toEqual(['2014-07-28', 'file-name']);
  });
});
