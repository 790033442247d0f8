// A part of a page to its paragraphs as plain text.
import type { DomElement, DomNode } from './dom.js';
import { isElement, TEXT_NODE, walk } from './dom.js';

const BLOCKS = new Set(
  'ADDRESS ARTICLE BLOCKQUOTE BODY CAPTION CENTER DD DETAILS DIV DL DT FIELDSET FIGCAPTION FIGURE FOOTER H1 H2 H3 H4 H5 H6 HEADER HGROUP HR HTML LEGEND LI MAIN OL P PRE SECTION SUMMARY TABLE TBODY TD TFOOT TH THEAD TIME TR UL'.split(
    ' ',
  ),
);
/** A date in running text is no block. */
const INLINE_IN_TEXT = new Set(['TIME']);

const SILENT = new Set(
  'SCRIPT STYLE NOSCRIPT TEMPLATE NAV ASIDE FORM BUTTON SELECT OPTION TEXTAREA INPUT IFRAME OBJECT EMBED SVG CANVAS VIDEO AUDIO MENU DIALOG HEAD TITLE META LINK'.split(
    ' ',
  ),
);
const ROLES = /^(?:navigation|complementary|search|dialog|alert|menu|menubar|toolbar)$/;

/** Words of class names and ids of what stands around articles. */
const AROUND =
  /(?:^|[-_ ])(?:nav|navbar|navigation|menu|sidebar|related|share|shares|sharing|sharebar|social|comments?|respond|disqus|newsletter|subscribe|subscription|signup|promo|promos|advert|advertisement|ads?|adsense|sponsor|sponsored|cookies?|breadcrumbs?|pagination|pager|recommended|recommendations|popular|trending|toolbar|skip-link|author-bio|about-author|author-box|visually-hidden|sr-only|screen-reader-text)(?:[-_ ]|$)/i;

/** Paragraphs of the element in document order, white space collapsed as browsers do; `keeps` names elements that must not be passed over. */
export const blockText = (root: DomElement, keeps: ReadonlySet<DomNode> = new Set()): string[] => {
  const blocks: string[] = [];
  let words = '';
  const close = (): void => {
    const block = words
      .split('\n')
      .map((line) => line.replace(/[ \t\r\f]+/g, ' ').trim())
      .join('\n')
      .trim();
    for (const part of block.split(/\n{2,}/)) if (/\S/.test(part)) blocks.push(part);
    words = '';
  };
  for (const { node, leaving } of walk(root, (one) => isElement(one) && !keeps.has(one) && isAround(one))) {
    if (node.nodeType === TEXT_NODE) {
      // A line end in the source is a space; a line end in the text is a <br>.
      if (!leaving) words += (node.textContent ?? '').replace(/[ \t\r\n\f]+/g, ' ');
      continue;
    }
    const name = node.nodeName.toUpperCase();
    if (name === 'BR' && !leaving) words += '\n';
    else if (BLOCKS.has(name) && !(INLINE_IN_TEXT.has(name) && isInText(node))) close();
  }
  close();
  return blocks;
};

const isInText = (node: DomNode): boolean =>
  ['P', 'LI', 'SPAN', 'TD', 'BLOCKQUOTE', 'A'].includes(node.parentNode?.nodeName.toUpperCase() ?? '');

/** True for menus, forms, scripts and boxes around an article, and for what a reader does not see. */
const isAround = (element: DomElement): boolean => {
  if (
    SILENT.has(element.nodeName.toUpperCase()) ||
    element.hasAttribute('hidden') ||
    element.getAttribute('aria-hidden') === 'true'
  )
    return true;
  if (ROLES.test(element.getAttribute('role') ?? '')) return true;
  if (/display\s{0,3}:\s{0,3}none/i.test(element.getAttribute('style') ?? '')) return true;
  const names = `${element.getAttribute('class') ?? ''} ${element.getAttribute('id') ?? ''}`;
  return names.length > 1 && AROUND.test(names);
};
