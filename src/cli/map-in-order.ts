// Items to results in the order of the items, several under way at once: back-pressure on what gives the items.

/** A result as soon as it and all before it are there; at most `limit` items have been taken whose result has not been given out. */
export async function* mapInOrder<T, R>(
  items: AsyncIterable<T> | Iterable<T>,
  work: (item: T) => Promise<R>,
  limit: number,
): AsyncGenerator<R> {
  const source = Symbol.asyncIterator in items ? items[Symbol.asyncIterator]() : items[Symbol.iterator]();
  const pending: Promise<R>[] = [];
  let next: Promise<IteratorResult<T>> | undefined;
  let ended = false;
  try {
    while (!ended || pending.length > 0) {
      if (!ended && next === undefined && pending.length < limit) next = Promise.resolve(source.next());
      // a finished result does not wait for an item that may be long in coming
      const [head] = pending;
      const first = await Promise.race([
        ...(head ? [head.then(() => 'result' as const)] : []),
        ...(next ? [next.then(() => 'item' as const)] : []),
      ]);
      if (first === 'result') {
        void pending.shift();
        yield await (head as Promise<R>);
        continue;
      }
      const { done, value } = await (next as Promise<IteratorResult<T>>);
      next = undefined;
      if (done === true) {
        ended = true;
        continue;
      }
      const result = work(value as T);
      // whoever stands before it may fail first; a failure is thrown when its turn comes
      result.catch(() => undefined);
      pending.push(result);
    }
  } finally {
    if (!ended) await source.return?.();
  }
}
