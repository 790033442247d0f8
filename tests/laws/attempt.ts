// A step of a law that the program may refuse.
import { AnnotateError } from '../../src/model/annotate-error.js';

/** What it makes, or undefined where it is refused. */
export const attempt = <T>(make: () => T): T | undefined => {
  try {
    return make();
  } catch (error) {
    if (error instanceof AnnotateError) return undefined;
    throw error;
  }
};
