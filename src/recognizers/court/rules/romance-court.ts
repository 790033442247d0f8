// Courts by their own names in Spanish, Portuguese and Italian: `Tribunal Superior de Justicia de Aragón`, `Corte di Cassazione`.
import { oneSpaced } from '../../../model/one-spaced.js';
import { slugOf } from '../../../model/slug.js';
import { TokenKind } from '../../../model/tokens.js';
import { wordSet } from '../../../model/word-set.js';
import { foundAt } from '../../shared/found-at.js';
import { isHeadline } from '../../shared/is-headline.js';
import { isRomanceLink, romanceEnd } from '../../shared/romance-end.js';
import type { CueRule } from '../../shared/rule.js';
import { isWordIn, kindAt, spanOf } from '../../shared/token-text.js';

/** `Tribunal` is an English word too: what follows must be a small word or a rank of theirs. */
const RANKS = wordSet(
  'superior supremo suprema constitucional provincial nacional administrativo administrativa contencioso económico electoral eleitoral',
);

export const romanceCourt: CueRule = {
  id: 'court/romance',
  why: '"the Tribunal Superior de Justicia de Aragón": courts abroad keep their names.',
  cues: wordSet('tribunal tribunale juzgado audiencia corte'),
  find(article, at) {
    if (kindAt(article, at) !== TokenKind.Title || isHeadline(article, at)) return undefined;
    if (!isWordIn(article, at + 1, RANKS) && !isRomanceLink(article, at + 1)) return undefined;
    const last = romanceEnd(article, at);
    if (last === at + 1) return undefined;
    const { start, end } = spanOf(article, at, last);
    const name = oneSpaced(article.source.text.slice(start, end));
    return foundAt(article, at, last, { score: 0.93, refersTo: { id: slugOf(name), name } });
  },
};
