// What decisions of this session can be taken back, as far as memory allows.

/** A file before a decision made here, and the hash it had after it. */
export interface Step {
  readonly file: number;
  readonly before: string;
  readonly after: string;
  /** id of the mention that was decided */
  readonly look: string | undefined;
}

export interface UndoSteps {
  push(step: Step): void;
  last(file: number): Step | undefined;
  /** removes the last step of a file */
  pop(file: number): void;
  /** removes all steps of a file */
  forget(file: number): void;
}

/** UTF-16 code units of all steps together: some 64 MB. */
const MOST = 32 * 1024 * 1024;

/** Steps of all files; the oldest of any file go first. */
export const createUndoSteps = (most = MOST): UndoSteps => {
  const steps: Step[] = [];
  let size = 0;
  const lastIndex = (wanted: number): number => steps.findLastIndex(({ file }) => file === wanted);
  const remove = (index: number): void => {
    const [step] = index < 0 ? [] : steps.splice(index, 1);
    size -= step?.before.length ?? 0;
  };
  return {
    push(step) {
      steps.push(step);
      size += step.before.length;
      while (size > most && steps.length > 1) remove(0);
    },
    last: (file) => steps[lastIndex(file)],
    pop: (file) => remove(lastIndex(file)),
    forget(file) {
      while (lastIndex(file) >= 0) remove(lastIndex(file));
    },
  };
};
