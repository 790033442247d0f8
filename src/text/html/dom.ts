// The few parts of a document that reading an HTML page needs; whatever parses pages fits them.

export interface DomNode {
  readonly nodeType: number;
  readonly nodeName: string;
  readonly textContent: string | null;
  readonly firstChild: DomNode | null;
  readonly nextSibling: DomNode | null;
  readonly parentNode: DomNode | null;
}

export interface DomElement extends DomNode {
  getAttribute(name: string): string | null;
  setAttribute(name: string, value: string): void;
  hasAttribute(name: string): boolean;
  querySelector(selector: string): DomElement | null;
  querySelectorAll(selector: string): Iterable<DomElement>;
  closest(selector: string): DomElement | null;
}

export interface DomDocument extends DomElement {
  readonly documentElement: DomElement;
  readonly body: DomElement | null;
  cloneNode(deep: boolean): DomDocument;
}

const ELEMENT_NODE = 1;
export const TEXT_NODE = 3;

export const isElement = (node: DomNode): node is DomElement => node.nodeType === ELEMENT_NODE;

/** Nodes of a tree in document order without recursion: pages nest as deep as they like. `skips` prunes a node and what it holds. */
export function* walk(
  root: DomNode,
  skips: (node: DomNode) => boolean = () => false,
): Generator<{ readonly node: DomNode; readonly leaving: boolean }> {
  let node: DomNode = root;
  for (;;) {
    const skipped = node !== root && skips(node);
    if (!skipped) yield { node, leaving: false };
    if (!skipped && node.firstChild) {
      node = node.firstChild;
      continue;
    }
    if (!skipped) yield { node, leaving: true };
    while (node !== root && !node.nextSibling) {
      node = node.parentNode as DomNode;
      yield { node, leaving: true };
    }
    if (node === root) return;
    node = node.nextSibling as DomNode;
  }
}
