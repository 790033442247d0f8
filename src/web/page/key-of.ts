// A key press to the key that is meant, as far as it may do anything.

export interface KeyPress {
  readonly key: string;
  readonly shiftKey: boolean;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
  /** the key is held down */
  readonly repeat: boolean;
}

/** Keys that only look elsewhere: they may be held. */
const LOOKING: readonly string[] = ['j', 'k', 's', ' '];
/** On many keyboards they are typed with AltGr. */
const BRACKETS: readonly string[] = ['[', ']'];

/** Undefined for what is no key of the page; a capital is one only with Shift, so that Caps Lock does not turn one decision into many. */
export const keyOf = ({ key, shiftKey, ctrlKey, metaKey, altKey, repeat }: KeyPress): string | undefined => {
  if ((ctrlKey || metaKey || altKey) && !BRACKETS.includes(key)) return undefined;
  if (/^[a-z]$/.test(key) && shiftKey) return undefined;
  const meant = /^[A-Z]$/.test(key) && !shiftKey ? key.toLowerCase() : key;
  return repeat && !LOOKING.includes(meant) ? undefined : meant;
};
