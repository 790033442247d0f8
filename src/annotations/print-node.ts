// A tree node of someone else to one line of YAML that holds the same values.
import { isTypedPlain, printScalar, quoteScalar } from './print-scalar.js';
import type { ScalarPlace } from './print-scalar.js';
import type { YamlNode } from './yaml-tree.js';

/** `+1`, `-3.5`, `.5`, `.inf`, `-.inf`, `~`: plain values that do not begin with a letter or digit and yet are no strings. */
const SIGNED_OR_NULL = /^(?:~|[-+]?\.(?:inf|nan|[0-9]+)|[-+][0-9][0-9a-zA-Z_.,:]*)$/i;

const isTyped = (text: string): boolean => isTypedPlain(text) || SIGNED_OR_NULL.test(text);

/** Plain values that some reader takes for a number, a date, a boolean or null stay as they were written. */
const printLeaf = (text: string, plain: boolean, place: ScalarPlace): string => {
  if (!plain) return isTyped(text) ? quoteScalar(text) : printScalar(text, place);
  if (text === '') return place === 'block' ? '' : 'null';
  // in a flow collection a colon or comma would end the value, and a time with a colon is no number worth keeping
  return isTyped(text) && !(place === 'flow' && /[,:]/.test(text)) ? text : printScalar(text, place);
};

/** One line; equal values give equal text. */
export const printNode = (node: YamlNode, place: ScalarPlace = 'block'): string => {
  if (node.kind === 'scalar') return printLeaf(node.text, node.plain, place);
  if (node.kind === 'list') return `[${node.items.map((item) => printNode(item, 'flow')).join(', ')}]`;
  return `{${node.pairs.map(({ key, value }) => `${printScalar(key, 'flow')}: ${printNode(value, 'flow')}`).join(', ')}}`;
};
