// A parsed page to what it says about itself outside its text.
import type { DomDocument } from './dom.js';

export interface PageMetadata {
  readonly title?: string;
  /** as the page wrote it */
  readonly published?: string;
  readonly url?: string;
}

/** Names under which pages give the date of publication, in the order in which they are believed. */
const DATE_NAMES = [
  'article:published_time',
  'og:article:published_time',
  'og:published_time',
  'datepublished',
  'publishdate',
  'publish-date',
  'pubdate',
  'parsely-pub-date',
  'sailthru.date',
  'dcterms.created',
  'dcterms.date',
  'dc.date.issued',
  'dc.date',
  'date',
];

/** Larger blocks of linked data describe a site, not an article. */
const MOST_DATA_NODES = 2000;

/** Title, publication date and address as meta elements, linked data and time elements give them. */
export const readPageMetadata = (document: DomDocument): PageMetadata => {
  const metas = new Map<string, string>();
  for (const meta of document.querySelectorAll('meta')) {
    const name = (
      meta.getAttribute('property') ??
      meta.getAttribute('name') ??
      meta.getAttribute('itemprop')
    )?.toLowerCase();
    const content = meta.getAttribute('content')?.trim();
    if (name && content && !metas.has(name)) metas.set(name, content);
  }
  const data = readLinkedData(document);
  const published =
    DATE_NAMES.map((name) => metas.get(name)).find(Boolean) ??
    data.published ??
    document
      .querySelector('time[itemprop="datePublished"][datetime], time[pubdate][datetime]')
      ?.getAttribute('datetime') ??
    document
      .querySelector('article time[datetime], header time[datetime], time[datetime]')
      ?.getAttribute('datetime');
  const url =
    document.querySelector('link[rel="canonical"]')?.getAttribute('href') ?? metas.get('og:url') ?? data.url;
  const title = metas.get('og:title') ?? data.title ?? document.querySelector('title')?.textContent?.trim();
  return { ...(title ? { title } : {}), ...(published ? { published } : {}), ...(url ? { url } : {}) };
};

const readLinkedData = (document: DomDocument): PageMetadata => {
  for (const script of document.querySelectorAll('script[type="application/ld+json"]')) {
    const found = findArticle(script.textContent ?? '');
    if (found) return found;
  }
  return {};
};

/** The first object with a publication date; sites nest it in lists and graphs. */
const findArticle = (json: string): PageMetadata | undefined => {
  let queue: unknown[];
  try {
    queue = [JSON.parse(json)];
  } catch {
    // Pages break their linked data in every way; it is only a hint.
    return undefined;
  }
  for (let at = 0; at < queue.length && at < MOST_DATA_NODES; at += 1) {
    const node = queue[at];
    if (typeof node !== 'object' || node === null) continue;
    const { datePublished, headline, url } = node as Record<string, unknown>;
    if (typeof datePublished === 'string') {
      return {
        published: datePublished,
        ...(typeof headline === 'string' ? { title: headline } : {}),
        ...(typeof url === 'string' ? { url } : {}),
      };
    }
    queue.push(...Object.values(node));
  }
  return undefined;
};
