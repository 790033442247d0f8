// The one error class: a stable code, where it happened, and what to do about it.

export interface ErrorPlace {
  readonly path?: string;
  /** 1-based */
  readonly line?: number;
  readonly column?: number;
}

/** Anything the user can act on. `code` is stable and documented; `message` says what to do. */
export class AnnotateError extends Error {
  override readonly name = 'AnnotateError';
  constructor(
    readonly code: string,
    message: string,
    readonly place: ErrorPlace = {},
  ) {
    super(message);
  }
}
