// A text and the mentions in it, to stretches that can be drawn one after another.
import type { Span } from '../../model/span.js';
import type { MentionView } from '../../review/view-document.js';

/** A stretch with the shortest mention that holds it; rejected ones only where no other does. */
export interface Stretch extends Span {
  readonly mention?: MentionView;
}

interface Placed extends Span {
  readonly mention: MentionView;
}

const isBetter = (a: Placed, b: Placed | undefined): boolean => {
  if (b === undefined) return true;
  const [no, other] = [a.mention.state === 'rejected', b.mention.state === 'rejected'];
  return no === other ? a.end - a.start <= b.end - b.start : other;
};

/** Stretches that together are all of the text, in order. */
export const cutText = (length: number, mentions: readonly MentionView[]): Stretch[] => {
  const placed = mentions.flatMap((mention): Placed[] =>
    mention.start === undefined || mention.end === undefined
      ? []
      : [{ start: mention.start, end: mention.end, mention }],
  );
  const edges = [...new Set([0, length, ...placed.flatMap(({ start, end }) => [start, end])])].sort(
    (a, b) => a - b,
  );
  const waiting = [...placed].sort((a, b) => a.start - b.start);
  let open: Placed[] = [];
  let next = 0;
  const stretches: Stretch[] = [];
  for (let index = 0; index + 1 < edges.length; index += 1) {
    const [start, end] = [edges[index] as number, edges[index + 1] as number];
    while ((waiting[next]?.start ?? Infinity) <= start) open.push(waiting[next++] as Placed);
    open = open.filter((one) => one.end > start);
    let inner: Placed | undefined;
    for (const one of open) if (isBetter(one, inner)) inner = one;
    stretches.push({ start, end, ...(inner === undefined ? {} : { mention: inner.mention }) });
  }
  return stretches;
};
