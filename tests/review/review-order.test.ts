// The order in which a person looks at mentions.
import { expect, it } from 'vitest';
import { reviewOrder } from '../../src/review/review-order.js';

it('has conflicts and changed mentions first, then the least certain; what is decided does not wait', () => {
  const mention = (state: string, start: number, score?: number): object => ({
    state,
    start,
    end: start + 1,
    ...(score === undefined ? {} : { score }),
  });
  const queue = [
    mention('pending', 10, 0.95),
    mention('accepted', 20, 0.4),
    mention('pending', 30, 0.6),
    mention('recheck', 40, 0.9),
    mention('pending', 50),
    mention('pending', 5, 0.95),
    mention('unresolved', 60, 0.9),
    mention('rejected', 70, 0.5),
  ];
  expect(reviewOrder(queue as never).map(({ start }: { start: number }) => start)).toEqual([
    60, 40, 50, 30, 5, 10,
  ]);
});
