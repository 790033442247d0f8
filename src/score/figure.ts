// Numbers that may have no meaning: a share of nothing is not zero.

/** A number from 0 to 1, or the reason why there is none. */
export type Figure = number | { readonly na: string };

export const isNumber = (figure: Figure): figure is number => typeof figure === 'number';

/** `part` of `whole`; not a number but the reason when there is no whole. */
export const share = (part: number, whole: number, reason: string): Figure =>
  whole === 0 ? { na: reason } : part / whole;
