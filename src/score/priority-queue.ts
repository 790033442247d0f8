// Whole numbers in the order of their priorities.

export interface PriorityQueue {
  push(item: number, priority: number): void;
  /** the item of the lowest priority, of equal ones that pushed first; undefined when there is none */
  pop(): number | undefined;
}

interface Entry {
  readonly item: number;
  readonly priority: number;
  readonly order: number;
}

const isBefore = (a: Entry, b: Entry): boolean =>
  a.priority < b.priority || (a.priority === b.priority && a.order < b.order);

const sink = (heap: Entry[], entry: Entry): void => {
  let at = 0;
  for (;;) {
    let child = 2 * at + 1;
    if (child >= heap.length) break;
    if (child + 1 < heap.length && isBefore(heap[child + 1] as Entry, heap[child] as Entry)) child += 1;
    if (!isBefore(heap[child] as Entry, entry)) break;
    heap[at] = heap[child] as Entry;
    at = child;
  }
  heap[at] = entry;
};

/** An empty queue: a binary heap. */
export const createQueue = (): PriorityQueue => {
  const heap: Entry[] = [];
  let order = 0;
  return {
    push(item, priority) {
      const entry = { item, priority, order: order++ };
      let at = heap.length;
      while (at > 0) {
        const parent = (at - 1) >> 1;
        if (!isBefore(entry, heap[parent] as Entry)) break;
        heap[at] = heap[parent] as Entry;
        at = parent;
      }
      heap[at] = entry;
    },
    pop() {
      const top = heap[0];
      const last = heap.pop();
      if (last !== undefined && heap.length > 0) sink(heap, last);
      return top?.item;
    },
  };
};
