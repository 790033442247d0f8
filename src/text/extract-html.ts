// An HTML page to the plain text of its article: headline, byline, date and each block a paragraph.
import type { Readability as Reader } from '@mozilla/readability';
import type { parseHTML as ParseHtml } from 'linkedom';
import { AnnotateError } from '../model/annotate-error.js';
import { blockText } from './html/block-text.js';
import type { DomDocument, DomElement, DomNode } from './html/dom.js';
import { isElement, walk } from './html/dom.js';
import { isNestedBeyond } from './html/is-nested-beyond.js';
import type { PageMetadata } from './html/page-metadata.js';
import { readPageMetadata } from './html/page-metadata.js';

export interface ExtractedPage extends PageMetadata {
  /** paragraphs parted by blank lines; the same page gives the same text */
  readonly text: string;
}

/** Survives in what Readability returns, so that its choice is found again in the page. */
const MARK = 'data-annotate';

/** Readability is cubic in depth (20,000 levels took 40 seconds) and slow on huge pages: such pages are read whole. */
const MOST_LEVELS = 200;
const MOST_ELEMENTS = 50_000;

type Parsers = readonly [{ parseHTML: typeof ParseHtml }, { Readability: typeof Reader }];

/** Loads the parsers; what it gives makes the article of a page. @throws AnnotateError `html` (the made function) when the page cannot be read */
export const openExtractor = async (): Promise<(html: string) => ExtractedPage> => {
  const parsers = await Promise.all([import('linkedom'), import('@mozilla/readability')]);
  return (html) => extractWith(parsers, html);
};

/** Parsers take the square of the depth: a megabyte of `<div>` took 43 s. No page that a person has written is so deep. */
const DEEPEST = 5000;

const extractWith = ([{ parseHTML }, { Readability }]: Parsers, html: string): ExtractedPage => {
  if (isNestedBeyond(html, DEEPEST))
    throw new AnnotateError(
      'html',
      `the page cannot be read as HTML: more than ${DEEPEST} elements stand open in one another: save its article as text`,
    );
  // linkedom takes the first element for the whole document when <html> is missing.
  const whole = /<html[\s>]/i.test(html.slice(0, 4000))
    ? html
    : `<!doctype html><html><body>${html}</body></html>`;
  try {
    const document = parseHTML(whole).document as unknown as DomDocument;
    const metadata = readPageMetadata(document);
    const marked = markElements(document);
    const parsed = isModest(document)
      ? new Readability<DomNode>(document.cloneNode(true) as never, {
          serializer: (node: unknown) => node as DomNode,
        }).parse()
      : undefined;
    const kept = parsed?.content ? findMarked(parsed.content, marked) : [];
    const text = composeText(
      document,
      kept,
      parsed?.byline ?? undefined,
      metadata.title ?? parsed?.title ?? undefined,
    );
    return { ...metadata, text };
  } catch (error) {
    // Pages nested without end overflow the parser's stack.
    throw new AnnotateError(
      'html',
      `the page cannot be read as HTML: ${(error as Error).message}: save its article as text`,
    );
  }
};

const isModest = (document: DomDocument): boolean => {
  let level = 0;
  let elements = 0;
  for (const { node, leaving } of walk(document.documentElement)) {
    if (!isElement(node)) continue;
    level += leaving ? -1 : 1;
    elements += leaving ? 0 : 1;
    if (level > MOST_LEVELS || elements > MOST_ELEMENTS) return false;
  }
  return true;
};

/** Numbers the elements that hold text, in document order. */
const markElements = (document: DomDocument): DomElement[] => {
  const marked: DomElement[] = [];
  for (const element of document.querySelectorAll(
    'p, li, h2, h3, h4, blockquote, pre, td, dd, div, section, article',
  )) {
    element.setAttribute(MARK, String(marked.length));
    marked.push(element);
  }
  return marked;
};

/** Elements of the page that Readability has kept as paragraphs. */
const findMarked = (content: DomNode, marked: readonly DomElement[]): DomElement[] => {
  const kept: DomElement[] = [];
  for (const { node, leaving } of walk(content)) {
    const mark = leaving || !isElement(node) ? null : node.getAttribute(MARK);
    const element = mark === null ? undefined : marked[Number(mark)];
    if (
      element &&
      /^(?:P|LI|BLOCKQUOTE|PRE|TD|DD)$/i.test(element.nodeName) &&
      /\S/.test(element.textContent ?? '')
    )
      kept.push(element);
  }
  return kept;
};

const ancestors = (node: DomNode): DomNode[] => {
  const path: DomNode[] = [];
  for (let at: DomNode | null = node; at; at = at.parentNode) path.unshift(at);
  return path;
};

/** The smallest element that holds all of them, or the article element around it. */
const findContainer = (document: DomDocument, kept: readonly DomElement[]): DomElement => {
  const whole = document.body ?? document.documentElement;
  let common = kept[0] ? ancestors(kept[0]) : [];
  for (const element of kept.slice(1)) {
    const path = ancestors(element);
    const differs = common.findIndex((node, index) => path[index] !== node);
    if (differs >= 0) common = common.slice(0, differs);
  }
  const smallest = common.at(-1);
  if (!smallest || !isElement(smallest)) return whole;
  return smallest.closest('article') ?? smallest;
};

const composeText = (
  document: DomDocument,
  kept: readonly DomElement[],
  byline: string | undefined,
  title: string | undefined,
): string => {
  const container = findContainer(document, kept);
  const keeps = new Set<DomNode>(kept.flatMap((element) => ancestors(element)));
  const blocks = blockText(container, keeps);
  const headline =
    [...document.querySelectorAll('h1')]
      .map((h1) => oneLine(h1.textContent ?? ''))
      .find((words) => words.length > 8) ??
    title ??
    '';
  const date = oneLine(document.querySelector('article time, header time, time')?.textContent ?? '');
  const head = [oneLine(headline), oneLine(byline ?? ''), date].filter((words) => words !== '');
  const known = new Set(blocks.slice(0, 8).map((block) => fold(block)));
  const missing = head.filter(
    (words, index) =>
      !known.has(fold(words)) &&
      head.indexOf(words) === index &&
      !(index > 0 && [...known].some((block) => block.includes(fold(words)))),
  );
  const first = fold(oneLine(headline));
  const at = first === '' ? -1 : blocks.findIndex((block, index) => index < 8 && fold(block) === first);
  // The headline leads; what stands before it in the page, a kicker or a picture, follows it.
  const ordered = at > 0 ? [blocks[at] as string, ...blocks.slice(0, at), ...blocks.slice(at + 1)] : blocks;
  const text = at >= 0 ? [ordered[0] as string, ...missing, ...ordered.slice(1)] : [...missing, ...ordered];
  return `${text.join('\n\n')}\n`;
};

const oneLine = (words: string): string => words.replace(/\s+/g, ' ').trim();

const fold = (words: string): string => oneLine(words).toLowerCase();
