// The stages, in order, on one page.
import type { Gazetteer } from './gazetteer/gazetteer.js';
import { openGazetteer } from './gazetteer/gazetteer.js';
import type { Article } from './model/article.js';
import type { Entity } from './model/entity.js';
import type { Mention } from './model/mention.js';
import type { Meter } from './model/meter.js';
import { meterRules } from './recognizers/meter-rules.js';
import { RECOGNIZERS } from './recognizers/recognizers.js';
import { compileRecognizers } from './recognizers/recognize.js';
import { resolve } from './resolve/resolve.js';
import type { Dropped, ResolveOptions } from './resolve/refiner.js';

export interface Annotated {
  /** in text order: by start, the longer first, then by type order */
  readonly mentions: readonly Mention[];
  /** sorted by id */
  readonly entities: readonly Entity[];
  /** every mention that rules proposed, before any was dropped; outside the article only when all zones or `everywhere` were asked for */
  readonly proposed: readonly Mention[];
  readonly dropped: readonly Dropped[];
}

export interface Annotator {
  readonly gazetteer: Gazetteer;
  annotate(article: Article, options?: ResolveOptions): Annotated;
}

const countOf = (mentions: readonly Mention[]): number => mentions.length;

/** Opens the compiled gazetteer and compiles all rules against it; done once a process. A meter, when given, is told what each stage and rule costs. */
export const createAnnotator = (gazetteerBytes: Uint8Array, meter?: Meter): Annotator => {
  const gazetteer = openGazetteer(gazetteerBytes);
  const recognizers = meter ? meterRules(RECOGNIZERS, meter) : RECOGNIZERS;
  const recognize = compileRecognizers(recognizers, gazetteer);
  return {
    gazetteer,
    annotate(article, options = {}) {
      const everywhere = options.allZones === true || options.everywhere === true;
      const proposed = meter
        ? meter('stage', 'recognizers', () => recognize(article, everywhere), countOf)
        : recognize(article, everywhere);
      return { proposed, ...resolve(article, proposed, options, meter) };
    },
  };
};
