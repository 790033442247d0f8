// What can be taken back: the last step of each file, as long as memory allows.
import { expect, it } from 'vitest';
import { createUndoSteps } from '../../src/cli/undo-steps.js';

const step = (file: number, before: string) => ({ file, before, after: 'hash', look: undefined });

it('gives back the steps of each file, the last one first', () => {
  const steps = createUndoSteps();
  for (const one of [step(0, 'a'), step(1, 'b'), step(0, 'c')]) steps.push(one);
  expect(steps.last(0)?.before).toBe('c');
  steps.pop(0);
  expect([steps.last(0)?.before, steps.last(1)?.before]).toEqual(['a', 'b']);
  steps.pop(0);
  expect(steps.last(0)).toBeUndefined();
});

it('forgets the oldest of any file where they would take more than they may, never the newest', () => {
  const steps = createUndoSteps(10);
  for (const one of [step(0, '12345'), step(1, '12345'), step(1, '1')]) steps.push(one);
  expect([steps.last(0), steps.last(1)?.before]).toEqual([undefined, '1']);
  steps.push(step(2, '12345678901234'));
  expect([steps.last(1), steps.last(2)?.before]).toEqual([undefined, '12345678901234']);
});
