// The list of files, with how much waits in each.
import type { FileSummary } from '../review-store.js';
import { make } from './make.js';

const fill = (button: HTMLElement, { name, waiting, problem }: FileSummary): void => {
  button.replaceChildren(
    make('span', {}, name),
    make('span', { class: 'count' }, problem === undefined ? String(waiting) : '!'),
  );
  button.classList.toggle('problem', problem !== undefined);
  button.title = problem ?? `${waiting} wait`;
};

/** Fills the element: a button to end the review, and one for each file. */
export const drawFiles = (
  into: HTMLElement,
  files: readonly FileSummary[],
  { onOpen, onDone }: { onOpen: (index: number) => void; onDone: () => void },
): void =>
  into.replaceChildren(
    make('button', { class: 'done', onClick: onDone }, 'done'),
    ...files.map((summary, index) => {
      const button = make('button', { onClick: () => onOpen(index) });
      fill(button, summary);
      return button;
    }),
  );

/** What the list says of one file now; it becomes the current one. */
export const showFile = (into: HTMLElement, index: number, summary: FileSummary): void => {
  for (const one of into.querySelectorAll('[aria-current]')) one.removeAttribute('aria-current');
  // the first one ends the review
  const button = into.children[index + 1] as HTMLElement;
  fill(button, summary);
  button.setAttribute('aria-current', 'true');
  button.scrollIntoView({ block: 'nearest' });
};
