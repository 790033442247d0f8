// A tree node of someone else to one line of YAML that holds the same values.
import { isTypedPlain, printScalar, quoteScalar } from './print-scalar.js';
import type { YamlNode } from './yaml-tree.js';

/** `+1`, `-3.5`, `.5`, `.inf`, `-.inf`, `~`: plain values that do not begin with a letter or digit and yet are no strings. */
const SIGNED_OR_NULL = /^(?:~|[-+]?\.(?:inf|nan|[0-9]+)|[-+][0-9][0-9a-zA-Z_.,:]*)$/i;

const isTyped = (text: string): boolean => isTypedPlain(text) || SIGNED_OR_NULL.test(text);

/** Plain values that some reader takes for a number, a date, a boolean or null stay as they were written. */
const printLeaf = (text: string, plain: boolean): string => {
  if (!plain) return isTyped(text) ? quoteScalar(text) : printScalar(text, 'flow');
  if (text === '') return 'null';
  // a colon or comma would end the value in a flow collection; a time of day is no number worth keeping
  return isTyped(text) && !/[,:]/.test(text) ? text : printScalar(text, 'flow');
};

/** One line that may stand in a flow collection or behind a key; equal values give equal text. */
export const printNode = (node: YamlNode): string => {
  if (node.kind === 'scalar') return printLeaf(node.text, node.plain);
  if (node.kind === 'list') return `[${node.items.map(printNode).join(', ')}]`;
  return `{${node.pairs.map(({ key, value }) => `${printScalar(key, 'flow')}: ${printNode(value)}`).join(', ')}}`;
};
