// Order, back-pressure and failures of work that is under way at once.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mapInOrder } from '../../src/cli/map-in-order.js';

const RUNS = Number(process.env['ANNOTATE_RUNS'] ?? 100);

const later = (turns: number): Promise<void> =>
  turns <= 0
    ? Promise.resolve()
    : new Promise((done) => setImmediate(() => void later(turns - 1).then(done)));

const collect = async <T>(items: AsyncIterable<T>): Promise<T[]> => {
  const all: T[] = [];
  for await (const item of items) all.push(item);
  return all;
};

describe('mapInOrder', () => {
  it('keeps the order however long each takes, and never takes more items than the limit ahead', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.nat(4), { maxLength: 30 }),
        fc.integer({ min: 1, max: 5 }),
        async (durations, limit) => {
          let taken = 0;
          let given = 0;
          let most = 0;
          const items = (function* () {
            for (const [index, turns] of durations.entries()) {
              taken += 1;
              most = Math.max(most, taken - given);
              yield { index, turns };
            }
          })();
          const results = mapInOrder(
            items,
            async ({ index, turns }) => {
              await later(turns);
              return index;
            },
            limit,
          );
          const all: number[] = [];
          for await (const result of results) {
            all.push(result);
            given += 1;
          }
          expect(all).toEqual(durations.map((_, index) => index));
          expect(most).toBeLessThanOrEqual(limit);
        },
      ),
      { numRuns: RUNS },
    );
  });

  it('throws a failure in its place, behind what stands before it, and closes the source', async () => {
    let closed = false;
    const items = (function* () {
      try {
        for (let item = 0; ; item += 1) yield item;
      } finally {
        closed = true;
      }
    })();
    const seen: number[] = [];
    const run = async (): Promise<void> => {
      const work = async (item: number): Promise<number> => {
        if (item === 2) throw new Error('two');
        await later(3);
        return item;
      };
      for await (const result of mapInOrder(items, work, 4)) seen.push(result);
    };
    await expect(run()).rejects.toThrow('two');
    expect(seen).toEqual([0, 1]);
    expect(closed).toBe(true);
  });

  it('gives a result out while the next item is still awaited', async () => {
    let release = (): void => undefined;
    const items = (async function* () {
      yield 1;
      await new Promise<void>((done) => (release = done));
      yield 2;
    })();
    const results = mapInOrder(items, (item) => Promise.resolve(item), 4);
    expect((await results.next()).value).toBe(1);
    release();
    expect(await collect(results)).toEqual([2]);
  });
});
