// The last line of a review: how much is left, and where it is.

export interface Left {
  readonly waiting: number;
  readonly lost: number;
  /** files */
  readonly unread: number;
}

/** One line for people; "nothing waits" is said only when that is known. */
export const summaryOfReviews = ({ waiting, lost, unread }: Left): string => {
  const parts = [
    unread === 0 ? undefined : `${unread} ${unread === 1 ? 'file' : 'files'} cannot be reviewed`,
    lost === 0
      ? undefined
      : `${lost} ${lost === 1 ? 'decision has' : 'decisions have'} lost their words (annotate check --strict)`,
    waiting > 0
      ? `${waiting} wait: annotate review --web, or --accept ID…, --reject ID…, --set ID=VALUE…`
      : unread > 0
        ? 'nothing waits in the others'
        : 'nothing waits',
  ];
  return `${parts.filter((part) => part !== undefined).join('; ')}\n`;
};
