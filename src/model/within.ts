// Work that may take long: whoever runs it may set a limit. Where none is given, it is simply done.

/** The result of the work. @throws AnnotateError `timeout` when it was broken off; it cannot catch this, and what it was changing is half changed */
export type Within = <T>(work: () => T) => T;

export const withoutLimit: Within = (work) => work();
