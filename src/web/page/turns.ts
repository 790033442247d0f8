// One thing after another.

export interface Turns {
  isFree(): boolean;
  take(work: () => Promise<void>): void;
}

/** `onProblem` is called with what went wrong, before the next one has its turn. */
export const createTurns = ({ onProblem }: { onProblem: (problem: string) => Promise<void> }): Turns => {
  let count = 0;
  let last: Promise<void> = Promise.resolve();
  return {
    isFree: () => count === 0,
    take(work) {
      count += 1;
      last = last
        .then(work)
        .catch((error: unknown) => onProblem((error as Error).message))
        .finally(() => (count -= 1));
    },
  };
};
