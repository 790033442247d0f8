// Entities on which people do not agree: the page shows them, the file settles them.
import type { ArticleView } from '../../review/view-document.js';
import { make } from './make.js';

/** A line for each. */
export const drawDisagreements = ({ entities }: ArticleView): Node[] =>
  entities.flatMap(({ id, conflict }) =>
    conflict === undefined
      ? []
      : [
          make(
            'p',
            { class: 'problem' },
            `people do not agree on ${id}: ${conflict}: keep one of the values in the file`,
          ),
        ],
  );
