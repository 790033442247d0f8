import { describe, expect, it } from 'vitest';
import { articleOf, lexicon } from './lexicon.js';
import { readArticle } from '../../src/text/read-article.js';
import { gitBlob } from '../../src/text/git-blob.js';

const PARAGRAPHS = [
  'NEW YORK — A judge ruled on Thursday that the firm must hand over the emails that it keeps in Dublin, Ireland, and gave it two weeks to appeal.',
  'The firm said that it would do so, and that no court of one country may reach into another without asking the government there for leave.',
  'Its lawyers asked for a stay of the order while the appeal is heard, which the judge granted before she closed the hearing for the day.',
];

const PAGE = `<!doctype html><html><head><meta charset="utf-8"><title>Judge rules on emails - Daily Planet</title>
<meta property="article:published_time" content="2014-07-31T10:00:00Z"><link rel="canonical" href="https://planet.example/2014/08/01/emails">
<script>var names = "Script Words";</script><style>.nav { color: red }</style></head>
<body class="has-sidebar"><nav><ul><li><a href="/">Home</a></li><li>Nav Words</li></ul></nav>
<article><header><h1>Judge rules on   emails</h1><p class="byline">By Jane Doe</p><time datetime="2014-07-31">July 31, 2014</time></header>
<figure><img src="a.jpg"><figcaption>The court house. Photo: John Roe</figcaption></figure>
${PARAGRAPHS.map((paragraph) => `<p>${paragraph.replace('Dublin', '<b>Dublin</b>')}</p>`).join('\n')}
<h2>What next</h2><ul><li>An appeal</li><li>A&nbsp;treaty &amp; more</li></ul><div class="share-buttons">Share Words</div></article>
<aside>Aside Words</aside><div id="comments"><h3>2 comments</h3><p>I think that the judge was wrong, and I say so at length in this comment.</p></div>
<footer>Footer Words</footer></body></html>`;

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

describe('readArticle', () => {
  it('takes the article out of a page', async () => {
    const { source, published, zones } = await readArticle(bytes(PAGE), 'emails.html', lexicon);
    expect(source.text.split('\n\n')).toEqual([
      'Judge rules on emails',
      'By Jane Doe',
      'July 31, 2014',
      'The court house. Photo: John Roe',
      ...PARAGRAPHS,
      'What next',
      'An appeal',
      'A\u00a0treaty & more\n',
    ]);
    expect(source.blob).toBe(gitBlob(bytes(PAGE)));
    expect(published).toEqual({ date: '2014-07-31T10:00', from: 'metadata' });
    expect(zones.map(({ kind }) => kind)).toEqual(['headline', 'byline', 'caption', 'dateline', 'body']);
    const again = await readArticle(bytes(PAGE), 'emails.htm', lexicon);
    expect(again.source.text).toBe(source.text);
  });

  it.each([
    [
      'linked data',
      '<script type="application/ld+json">{"@graph":[{"@type":"WebPage"},{"@type":"NewsArticle","datePublished":"2014-07-30"}]}</script>',
      '2014-07-30',
    ],
    [
      'broken linked data, then a time element',
      '<script type="application/ld+json">{"datePublished":</script><time datetime="2014-07-29T08:00">',
      '2014-07-29T08:00',
    ],
    ['the address', '<link rel="canonical" href="https://planet.example/2014/07/28/emails">', '2014-07-28'],
  ])('dates a page by %s', async (_name, head, date) => {
    const { published } = await readArticle(
      bytes(
        `<html><head>${head}</head><body>${PARAGRAPHS.map((paragraph) => `<p>${paragraph}</p>`).join('')}</body></html>`,
      ),
      'a.html',
      lexicon,
    );
    expect(published?.date).toBe(date);
  });

  it.each([
    '',
    '<p>',
    'no tags & all',
    '<html></html>',
    '<div>'.repeat(3000),
    '<!doctype html><html><head></head><body><script>x</script></body></html>',
  ])('reads any page %#', async (page) => {
    const { source, tokens } = await readArticle(bytes(page), 'a.html', lexicon);
    expect(source.text).not.toContain('<');
    expect(tokens.count).toBeLessThan(10);
  });

  it('keeps the text of other files as it stands', async () => {
    const text =
      '\u{1f680} Cafe\u0301\u00a0Micro\u00adsoft’s\r\nDe\u0301partement\r\n\r\nJudge Loretta\r\nPreska ruled.\r\n';
    const { source, tokens, published } = await readArticle(
      Buffer.concat([Buffer.from([0xef, 0xbb, 0xbf]), bytes(text)]),
      '2014-07-31-a.txt',
      lexicon,
    );
    expect(source.text).toBe(text);
    expect(
      Array.from({ length: tokens.count }, (_, at) => text.slice(tokens.start[at], tokens.end[at])).join('|'),
    ).toBe('\u{1f680}|Cafe\u0301|Micro\u00adsoft|’s|De\u0301partement|Judge|Loretta|Preska|ruled|.');
    expect(published).toEqual({ date: '2014-07-31', from: 'file-name' });
  });

  it('takes the publication date and the encoding that it is given', async () => {
    const { source, published } = await readArticle(Buffer.from([0x63, 0xe9]), 'a.md', lexicon, {
      encoding: 'latin1',
      published: '2014-01-01',
    });
    expect([source.text, source.encoding, published]).toEqual([
      'cé',
      'windows-1252',
      { date: '2014-01-01', from: 'given' },
    ]);
  });
});

describe('readText', () => {
  it('lays the zones that it is given, and body between them', () => {
    const text = 'Menu\nThe court ruled.\nComments';
    const { zones, sentences } = articleOf(text, {
      zones: [
        { start: 22, end: 99, kind: 'comments' },
        { start: 0, end: 4, kind: 'navigation' },
      ],
    });
    expect(zones.map(({ start, end, kind, rule }) => [start, end, kind, rule])).toEqual([
      [0, 4, 'navigation', 'zone/given'],
      [4, 22, 'body', 'zone/rest'],
      [22, 30, 'comments', 'zone/given'],
    ]);
    expect(sentences.map(({ zone }) => zone)).toEqual(['navigation', 'body', 'comments']);
    expect(articleOf('', { zones: [] }).zones).toHaveLength(1);
  });

  it('keeps a name across a hard wrap in one sentence', () => {
    const text =
      'The firm was told on Thursday by Chief Judge Loretta\nPreska to hand over what it has stored, and Microsoft\nCorp. said that it would not.\n';
    const { paragraphs, sentences } = articleOf(text);
    expect([paragraphs.length, sentences.length]).toEqual([1, 1]);
  });
});
