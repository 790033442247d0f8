// Pages written for the tests: ⟦…⟧ stands around what is not the article.
import { describe, expect, it } from 'vitest';
import type { Zone } from '../../src/model/zone.js';
import { isArticleZone } from '../../src/model/zone.js';
import { findFrontMatter } from '../../src/text/front-matter.js';
import { findZones } from '../../src/text/find-zones.js';
import { splitLines } from '../../src/text/split-lines.js';
import { expectGrowth } from '../support/expect-growth.js';
import { parseMarkedText } from '../support/marked-text.js';

const zonesOf = (text: string): Zone[] => {
  const lines = splitLines(text);
  return findZones(text, lines, findFrontMatter(text, lines));
};

/** The text with marks around the words outside the article; white space and punctuation at their edges stay out. */
const markOutside = (text: string, isOutside: (at: number) => boolean): string => {
  let marked = '';
  for (const match of text.matchAll(/\S+/g)) {
    const letters = [...match[0]].map((_, index) => isOutside(match.index + index));
    marked += `${letters.every(Boolean) ? `⟦${match[0]}⟧` : letters.some(Boolean) ? `~${match[0]}` : match[0]} `;
  }
  return marked.replaceAll('⟧ ⟦', ' ').replace(/⟦[^\p{L}\p{N}]+⟧/gu, '');
};

const check = (marked: string): void => {
  const { text, spans } = parseMarkedText(marked);
  const zones = zonesOf(text);
  const outside = zones.filter((zone) => !isArticleZone(zone.kind));
  expect(markOutside(text, (at) => outside.some(({ start, end }) => at >= start && at < end))).toBe(
    markOutside(text, (at) => spans.some(({ start, end }) => at >= start && at < end)),
  );
};

const BODY = [
  'The supreme court of the island has agreed to hear the case of a fisherman who says that his boat was taken without a warrant.',
  'His lawyers told the judges on Monday that the police had no right to board the boat, and that the fish on it spoiled while it lay in the harbour.',
  'The police say that the boat was in waters where nobody may fish, and that they gave it back as soon as the fine had been paid.',
  'A ruling is expected before the summer, and both sides have said that they will take the case no further whatever the judges decide.',
].join('\n\n');

const PAGES: Record<string, string> = {
  'more of the same shelf, author or publisher': `Court to hear case of seized boat

${BODY}

⟦More in Fisheries
- Norway's boats stay in harbour
- Ann Smith wins prize⟧`,
  'more news from a company': `${BODY}

⟦More News From Northwind Freight, Inc.
May 22, 2019 - Northwind Declares Dividend of $0.41 Per Share⟧`,
  'read more, over headlines': `${BODY}

⟦Read more:
Norway turns away bid to end boat suit
Iceland loses trial

Previous editions
3 May: Who owns the harbour?⟧`,
  'read more, a button between paragraphs': `${BODY}\n\n⟦Read more⟧\n\n${BODY}`,
  'a blog goes on elsewhere in sentences': `${BODY}

## Elsewhere

- The Harbour Commission will publish its guidance on boats without a warrant this autumn, and Norway will follow.
- Ann Smith of Bergen University has a reply to John Roe at the Fisheries Blog, and he answers there.`,
  'an author who has covered the courts': `Court to hear case of seized boat

By Ann Smith

${BODY}

⟦Ann Smith has covered the courts of the island for the Harbour Post since 2009. She lives in Bergen.⟧`,
  'an author of whom nothing but the byline tells': `Court to hear case of seized boat

May 3, 2019 By Ann Smith

${BODY}

⟦Ann Smith reports on boats. She joined in 2016 after six years at the Recorder.⟧`,
  'about the authors, in one line': `${BODY}

⟦About the authors: Ann Smith edits the Harbour Post. John Roe reports from Bergen.⟧`,
  'about the author, in Markdown': `${BODY}

⟦**About the author.** Ann Smith practises law in Bergen and clerked for Judge John Roe.⟧`,
  'a witness who is named in the byline of nobody': `Court to hear case of seized boat

By Ann Smith

${BODY}

John Roe reports each boat that he sees, and has done so since 2009.`,
  'plain text': BODY,
  'headline, byline, date': `Court to hear case of seized boat\n\nBy Ann Smith\n\nMay 3, 2019\n\n${BODY}`,
  'a press release with its site around it': `Office Charges Boat Owner With Fraud⟦ - Harbour County Attorney
Scroll to top
Skip to content
Search for
Press
3 min read⟧
Office Charges Boat Owner With Fraud
Author
webmaster
Published
May 3, 2019
⟦Home
Press
Office Charges Boat Owner With Fraud⟧
FOR IMMEDIATE RELEASE
Date: May 3, 2019
PRESS RELEASE
Ann Smith
Public Information Officer
Office: 555-0100
PORT TOWN, Wash. – ${BODY.replaceAll('\n\n', '\n')}
###
Tagged with:
Fraud
Boats and Harbours
⟦Share
Latest Posts
Man Sentenced to Two Years for Theft of Nets
June 1, 2026
Press
Fishmonger Pleads Guilty
May 30, 2026
Press
Name*
Email*
Please leave this field empty.
Recent Posts
Press
Man Sentenced to Two Years for Theft of Nets⟧`,
  'breadcrumbs with a headline cut short, and a machine-made tail': `Boat Owners Settle Suit Over Harbour Fees in County Court⟦ - The News Room
You are here:
Home
1
/
News
2
/
Boat Owners Settle Suit Over Harbour...⟧
${BODY.replaceAll('\n\n', '\n')}
⟦https://example.org/uploads/2019/05/boat.jpg
320
480
newsroom
https://example.org/uploads/logo.webp
2019-05-03 00:00:00
2019-05-04 10:12:13
Boat Owners Settle Suit Over Harbour Fees in County Court
Recent News
Two Charged After Fire at Fish Market
June 10, 2026
The county attorney said today that two brothers, 41 and 44, were charged with setting fire to the …
Newsletter Sign-Up
Stay Connected
facebook
youtube
x
Hall of Records • 1 Main Street, Port Town
Link to: Fish Market Fire Put Out
Scroll to top⟧`,
  'a page title with a bar, and repeated headlines that are not cut': `JUDGE FINES OWNER OF BOAT FOR FISHING IN CLOSED WATERS⟦ | Harbour County Attorney
Skip to main content
Press Release⟧
JUDGE FINES OWNER OF BOAT FOR FISHING IN CLOSED WATERS
April 22, 2025
JUDGE FINES OWNER OF BOAT FOR FISHING IN CLOSED WATERS
PORT TOWN
– ${BODY.replaceAll('\n\n', '\n')}
# # #`,
  'a menu before the skip link, and a footer after the end mark':
    `Owner of Boat Indicted - Harbour County Attorney
⟦HOME
GET HELP
REPORT A CRIME
CONTACT US
Skip to content⟧
FOR IMMEDIATE RELEASE
Thursday, May 3, 2018
Owner of Boat Indicted
${BODY.replaceAll('\n\n', '\n')}
#
An indictment is an accusation and no proof of guilt.
⟦Action Center
1 Main Street
555-0100
Leadership
Meet The DA
Special Programs
Careers
Internships
Newsroom
Press Releases
Media
Accessibility⟧`.replace('Indicted - Harbour County Attorney', 'Indicted⟦ - Harbour County Attorney⟧'),
  'a blog with its author and readers': `⟦in ,⟧

Court to hear case of seized boat

${BODY}

⟦What do you think?

Avatar of Ann Smith

Written by Ann Smith

Ann Smith is a law blogger who writes about the sea. Find her on Twitter.

Leave a Reply

Your email address will not be published. Required fields are marked *

The harbour master's dog has been found⟧`,
  'forum comments that are longer than the article': `Court to hear case of seized boat

by Ann Smith on 3 May 2019, 11:00

Tags: Harbour Inc. (NYSE:HRB)

⟦Quick Link: example.net/abcd

Add to My Vault: x⟧

${BODY}

⟦Example Forums :: 18 Comments

Login with Forum Account

Don't have an account? Register today!
${BODY.repeat(3)}⟧`,
  'the end of a weblog': `${BODY}\n⟦No comments:\nPost a Comment⟧`,
  'a site whose lists stand before the article': `⟦Harbour County - County Attorney > Newsroom > News Releases
Skip to main content
Home
Contact Us
12 Quay Street, Suite 6
Westport, Maine
207-555-0100
More News
Mar 26, 2019
Harbour County Attorney Files Charges Against Net Maker
Mar 17, 2019
Ferry Case Closed in Westport⟧
Court to hear boat case
${BODY.replaceAll('\n\n', '\n')}
⟦Back
News Releases
View All
Posted on: Jan 01, 2019
Harbour County Attorney Names New Deputy
Posted on: Feb 13, 2019
Statement on the Ferry Case⟧`,
  'an appeal to contact the office is the article’s': `Court to hear boat case\nContact: Ann Smith, 207-555-0100\n${BODY}`,
  'a broadcaster with dates of related pages': `Court to hear boat case\n- Published\n${BODY.replaceAll('\n\n', '\n')}\n⟦Related Topics\nFishing\nMore on this story\nBoat seized in harbour\n- Published16 December 2018\n- Published1 August 2018⟧`,
  'a wiki with sources and categories': `Court to hear boat case\n\nFriday, May 3, 2019\n\n${BODY}\n\n⟦Sources\n\nAnn Smith. "Boat case to be heard" — Harbour Times, May 2, 2019\n\n"The boat" — Evening Post, May 1, 2019\n\nCategories: May 3, 2019 Island Published Archived⟧`,
  'a list of documents, then words of the article again': `⟦Skip to main content⟧
Firm ordered to pay for spoiled fish

May 3, 2019

${BODY}

# # #

⟦Documents to download
NEWS RELEASE -- Firm ordered to pay for spoiled fish⟧
Author: Ann Smith

⟦Categories: News ReleaseNumber of views: 1303⟧

Tags: fishboats

⟦Latest News

June 3, 2026

Hospital to Pay for Lost Papers⟧`,
  'front matter, links and an appeal': `+++
author = "Ann Smith"
date = 2019-01-14T08:35:16Z
draft = false
⟦slug = "court-to-hear-boat-case"
image = "/images/boat.jpg"⟧
tags = ["Supreme Court"]
title = "Court to hear boat case"
+++

## **Highlights**

* **Hearing:** ${BODY.split('\n\n')[0]} It was in ⟦https://example.org/a_(b)⟧ too.

${BODY} See [our post]⟦(https://example.org/boats?x=1_(a))⟧.

⟦****[**_Donate right now! We go to court for you._**](https://example.org/donate/)****

## **About us**

* Work: The Harbour Foundation is a society of sailors, and it works for people who own boats on the island and around it.⟧
`,
  'a rights notice and a newsletter': `${BODY}\n\n⟦Sign up for our newsletter\n\nEmail address\n\n© 2019 Harbour Times. All rights reserved.⟧`,
  // What must not be taken for something else.
  'a count of comments under the headline': `Court to hear case of seized boat\n\nBy Ann Smith\n\n⟦5 Comments\n\nShare⟧\n\n${BODY}`,
  'a pointer in the middle': `${BODY}\n\n⟦Read more: Boat seized in harbour⟧\n\n${BODY}`,
  'a box of headlines in the middle': `${BODY}\n\n⟦Related articles\n\nBoat seized in harbour\n\nFish spoiled⟧\n\n${BODY}`,
  'an article about comments and sources': `${BODY}\n\nComments\n\n${BODY}\n\nThe sources of the report were not named. Share prices fell. Readers sent in 500 comments on the plan before it was dropped.`,
  'words about cookies and donations in the story': `${BODY}\n\nDonate to the campaign, he told them, and the party will win the seat that it lost so narrowly at the last election.\n\nThe site used cookies without asking, the commissioner found, and she fined the firm that ran it 500,000 euros.`,
  'what powers and hosts in a story': `${BODY}\n\nPowered by a dam on the river, the server farm needs no coal, and its owner says that it never will need any.\n\nHosted by the firm in Ireland, the data was out of reach of the court.\n\n⟦Powered by WordPress⟧`,
  'a cookie line first': `⟦We use cookies to make this site better. By going on you agree to our use of cookies.⟧\n\nCourt to hear case of seized boat\n\n${BODY}`,
  'names one a line': `The firms that were fined are:\n\nApple\nTwitter\nAcme Corp.\n\n${BODY}`,
};

describe('findZones', () => {
  it.each(Object.entries(PAGES))('%s', (_name, page) => check(page));

  it('keeps the number of a case that stands where the menu of a site does', () => {
    const text = `MEDIA ADVISORY - BOAT VERDICT - Harbour County Attorney\nScroll to top\nSearch for\nMEDIA ADVISORY - BOAT VERDICT\nCase # 11CF2575\nMay 3, 2018\nAnn Smith\nOffice: 555-0100\nMEDIA ADVISORY\n${BODY}`;
    const at = text.indexOf('11CF2575');
    const zone = zonesOf(text).find(({ start, end }) => start <= at && at < end) as Zone;
    expect(isArticleZone(zone.kind)).toBe(true);
  });

  it('says which part of the article is which', () => {
    const text = parseMarkedText(PAGES['headline, byline, date'] as string).text;
    expect(zonesOf(text).map(({ kind }) => kind)).toEqual(['headline', 'byline', 'body']);
    const story = `Court hears case\n\nNEW YORK, July 31 (Agency) — ${BODY}\n\nThe harbour at night. Photo: Ann Smith\n\nTags: boats, fish`;
    expect(zonesOf(story).map(({ kind }) => kind)).toEqual([
      'headline',
      'dateline',
      'body',
      'caption',
      'tags',
    ]);
    expect(story.slice(zonesOf(story)[1]?.start, zonesOf(story)[1]?.end)).toBe(
      'NEW YORK, July 31 (Agency) —',
    );
  });

  it.each([
    '',
    ' ',
    '\n\n',
    'One line',
    '# Title',
    '---\n',
    '+++\na = 1\n',
    '](',
    '](((',
    '://',
    'www.',
    '\ufeff',
    ...Object.values(PAGES),
  ])('lays zones that are sorted, touch and cover %#', (text) => {
    const zones = zonesOf(text);
    expect(zones[0]?.start).toBe(0);
    expect(zones.at(-1)?.end).toBe(text.length);
    zones.forEach((zone, index) => {
      expect(zone.end).toBe(zones[index + 1]?.start ?? text.length);
      if (text.length > 0) expect(zone.end).toBeGreaterThan(zone.start);
      expect(zone.rule).toMatch(/^zone\/[a-z-]+$/);
    });
  });

  it('takes time in proportion to the text', () => {
    const units = [
      '](',
      '](x ',
      '](' + 'x'.repeat(300),
      '://',
      'http://',
      'www.',
      'A | ',
      'A - ',
      'Image: ',
      'By ',
      '[',
      '(',
      'a.',
      '0 ',
      'Comments\n',
      'Home\n',
      '# ',
      'Related\n',
      'NEW YORK, ',
      '2019-05-03\n',
      'x is a ',
    ];
    for (const unit of units)
      expectGrowth((size) => {
        const text = unit.repeat(Math.ceil(size / unit.length));
        return () => zonesOf(text);
      }, 50_000);
  });
});
