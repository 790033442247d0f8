// A pause in work that waits for nothing: signals and closed pipes are only heard between the turns of the event loop.

/** Resolves in the next turn. */
export const letSignalsIn = (): Promise<void> => new Promise((resolve) => void setImmediate(resolve));
