// One thing after another.

export interface Turns {
  isFree(): boolean;
  take(work: () => Promise<void>): void;
}

export interface TurnsOptions {
  /** what went wrong, before the next one has its turn */
  onProblem(problem: string): Promise<void>;
  /** each time work begins or ends */
  onBusy(isBusy: boolean): void;
}

export const createTurns = ({ onProblem, onBusy }: TurnsOptions): Turns => {
  let count = 0;
  const add = (by: 1 | -1): void => {
    count += by;
    onBusy(count > 0);
  };
  let last: Promise<void> = Promise.resolve();
  return {
    isFree: () => count === 0,
    take(work) {
      add(1);
      last = last
        .then(work)
        .catch((error: unknown) => onProblem((error as Error).message))
        .finally(() => add(-1));
    },
  };
};
