// The surface of a number to its value, and the words that multiply it.

/** Folded scale words and suffixes to their factor. */
export const SCALES: ReadonlyMap<string, number> = new Map([
  ['thousand', 1e3],
  ['lakh', 1e5],
  ['lakhs', 1e5],
  ['lac', 1e5],
  ['million', 1e6],
  ['mn', 1e6],
  ['mln', 1e6],
  ['mil', 1e6],
  ['crore', 1e7],
  ['crores', 1e7],
  ['cr', 1e7],
  ['billion', 1e9],
  ['bn', 1e9],
  ['bln', 1e9],
  ['trillion', 1e12],
  ['tn', 1e12],
  ['trn', 1e12],
]);

/** Letters that stand right behind a figure: `20m`, `1.5bn`, `$10K`. */
const SUFFIXES: ReadonlyMap<string, number> = new Map([
  ...SCALES,
  ['k', 1e3],
  ['m', 1e6],
  ['mm', 1e6],
  ['b', 1e9],
  ['t', 1e12],
]);

// 1,200.50 · 12,34,567 · 318.000 · 19,99
const COMMA_GROUPS = /^\d{1,3}(?:,\d{2,3})*,\d{3}(?:\.\d+)?$/;
const DOT_GROUPS = /^\d{1,3}(?:\.\d{3})+(?:,\d{1,2})?$/;
const COMMA_DECIMALS = /^\d+,\d{1,2}$/;
const PLAIN = /^\d+(?:\.\d+)?$/;
const SUFFIXED = /^([\d.,]+)([a-z]+)$/i;

/**
 * Value of a figure as printed, or undefined when it is none (`1.2.3`). A dot before exactly three digits groups
 * thousands when `dotGroups` (continental euros) or when there are several.
 */
export const parseFigure = (surface: string, dotGroups = false): number | undefined => {
  if (
    DOT_GROUPS.test(surface) &&
    (dotGroups || surface.indexOf('.') !== surface.lastIndexOf('.') || surface.includes(','))
  )
    return Number(surface.replaceAll('.', '').replace(',', '.'));
  if (PLAIN.test(surface)) return Number(surface);
  if (COMMA_GROUPS.test(surface)) return Number(surface.replaceAll(',', ''));
  if (COMMA_DECIMALS.test(surface)) return Number(surface.replace(',', '.'));
  return undefined;
};

/** Figure and factor of `20m` or `1.5bn`; undefined when the letters are no scale (`3rd`, `18th`). */
export const parseSuffixed = (surface: string): { figure: number; scale: number } | undefined => {
  const match = SUFFIXED.exec(surface);
  const scale = match && SUFFIXES.get((match[2] as string).toLowerCase());
  const figure = match && parseFigure(match[1] as string);
  return scale && figure !== undefined && figure !== null ? { figure, scale } : undefined;
};

/** An amount rounded to what decimal fractions of a currency can be: floating point leaves 1.15 million a hair short. */
export const roundAmount = (amount: number): number => Math.round(amount * 1e4) / 1e4;
