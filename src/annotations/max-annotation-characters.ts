// How long an annotation file may be.

/** An article of 8 MB with a mention in every line stays below. */
export const MAX_ANNOTATION_CHARACTERS = 32_000_000;
