// Decisions, added mentions and mended spans, each to the change it makes of a document.
import type { Span } from '../../model/span.js';
import { addMention } from './add-mention.js';
import type { Change, Reviewed } from './check-change.js';
import { decideMentions } from './decide-mentions.js';
import type { Naming, Said } from './decision.js';
import { markedWords } from './marked-words.js';
import { mendMention } from './mend-mention.js';

const NAMES: readonly string[] = ['accept', 'set'];

/** Each throws as what it calls does. */
export const makeChange = {
  decide:
    (said: readonly Said[]) =>
    ({ document }: Reviewed): Change => ({
      document: said.reduce((made, { ids, decision }) => decideMentions(made, ids, decision), document),
      named: said.filter(({ decision }) => NAMES.includes(decision.does)).flatMap(({ ids }) => ids),
      look: said[0]?.ids[0],
    }),
  add:
    (marked: Span, naming: Naming) =>
    ({ document, article }: Reviewed): Change => {
      const { span } = markedWords(document, article, marked);
      const made = addMention(document, article, span, naming);
      return { document: made.document, named: [made.id], look: made.id, span };
    },
  mend:
    (marked: Span, id: string) =>
    ({ document, article }: Reviewed): Change => {
      const { span } = markedWords(document, article, marked);
      return { document: mendMention(document, article, id, span), named: [id], look: id, span };
    },
};
