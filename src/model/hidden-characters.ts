// Characters that show nothing of themselves and may reorder a line or hide words: C1 controls, bidi, joiners, tags.

/** For inside the brackets of a pattern with the flag `u`; controls of ASCII are left to whoever asks. */
export const HIDDEN_CHARACTERS = String.raw`\u007f-\u009f\u00ad\u061c\u180e\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb\u{e0000}-\u{e007f}`;
