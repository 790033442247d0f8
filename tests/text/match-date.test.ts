import { describe, expect, it } from 'vitest';
import { dateInPath } from '../../src/text/date-in-path.js';
import { matchDate } from '../../src/text/match-date.js';

describe('matchDate', () => {
  it.each([
    ['on 1 September 2014, 11:00', '2014-09-01T11:00', '1 September 2014, 11:00'],
    ['Friday, August 15, 2008', '2008-08-15', 'Friday, August 15, 2008'],
    ['Dec. 15, 2022 at 6:43 p.m. in court', '2022-12-15T18:43', 'Dec. 15, 2022 at 6:43 p.m.'],
    ['Monday 5th May, 2014', '2014-05-05', 'Monday 5th May, 2014'],
    ['date = 2019-01-14T08:35:16Z', '2019-01-14T08:35', '2019-01-14T08:35:16Z'],
    ['31/07/2014', '2014-07-31', '31/07/2014'],
    ['07/31/2014', '2014-07-31', '07/31/2014'],
    ['31.07.2014', '2014-07-31', '31.07.2014'],
    ['Sept. 9th, 2014 and May 1, 2015', '2014-09-09', 'Sept. 9th, 2014'],
    ['12:05 AM is after 2014-05-01', '2014-05-01', '2014-05-01'],
    ['Feb. 29, 2016', '2016-02-29', 'Feb. 29, 2016'],
    ['İstanbul, 5 May 2014', '2014-05-05', '5 May 2014'],
  ])('%s', (text, date, words) => {
    const found = matchDate(text, 0, text.length);
    expect(found && [found.date, text.slice(found.start, found.end)]).toEqual([date, words]);
  });

  it.each([
    'Feb. 29, 2015',
    '31 June 2014',
    '2014-13-01',
    '05/06/2014',
    'May 2014',
    'July 31',
    'Article 29 of 2014',
    '10.1.2.2014',
    'Marchand 5, 2014',
    '1 May 20145',
  ])('finds none in %s', (text) => {
    expect(matchDate(text, 0, text.length)).toBeUndefined();
  });
});

describe('dateInPath', () => {
  it.each([
    ['/news/2014/07/31/emails', '2014-07-31'],
    ['2014-07-31-emails.txt', '2014-07-31'],
    ['corpus/2014_7_31_emails.txt', '2014-07-31'],
    ['20140731-emails.md', '2014-07-31'],
    ['/world/2014/jul/31/emails', '2014-07-31'],
    ['2014-02-30-emails.txt', undefined],
    ['48-emails-20.txt', undefined],
    ['000_866cf32b849b05a3.txt', undefined],
  ])('%s', (path, date) => expect(dateInPath(path).date).toBe(date));

  it('knows a year without a day', () => expect(dateInPath('/2014/emails')).toEqual({ year: 2014 }));
});
