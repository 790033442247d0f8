// A document and its article to what a reviewer looks at.
import type {
  AnnotationDocument,
  DetailedWord,
  EntityRecord,
  MentionRecord,
  MentionWord,
} from '../annotations/annotation-document.js';
import { printEntityHuman, printMentionHuman, printValue } from '../annotations/print-words.js';
import type { Article } from '../model/article.js';
import type { EntityType } from '../model/entity-type.js';
import type { Span } from '../model/span.js';
import type { Decision } from './decide/decision.js';
import { expandMentionOk } from './expand-ok.js';
import { locateRecords } from './locate-records.js';
import { isStale } from './is-stale.js';
import type { State } from './states.js';
import { entityStateOf, settleEntityWord, settleMentionWord, stateOf, wordsOf } from './states.js';

/** One of the values of a conflict, and the decision that makes it the only one. */
export interface Choice {
  readonly label: string;
  readonly decision: Decision;
}

/** Where a mention stands, in code units of the view's text; absent of one that stands nowhere. */
export interface MentionView extends Partial<Span> {
  readonly id: string;
  readonly quote: string;
  readonly state: State;
  readonly type?: EntityType;
  /** entity id, `date` or `money`, when the human word has won */
  readonly is?: string;
  /** of a date or an amount, as it stands in the file */
  readonly value?: string;
  /** the line behind `human:` */
  readonly human?: string;
  /** what there is to choose from in a conflict */
  readonly choices?: readonly Choice[];
  readonly rules?: { readonly is: string; readonly by: string; readonly value?: string };
  readonly was?: string;
  readonly note?: string;
  readonly isLost?: true;
}

export interface EntityView {
  readonly id: string;
  readonly name: string;
  readonly type?: EntityType;
  /** the line behind `human:`, of one on which people do not agree */
  readonly conflict?: string;
}

export interface ArticleView {
  readonly text: string;
  /** the article has changed since it was annotated: no mention stands anywhere, and none can be decided */
  readonly isStale: boolean;
  /** in text order, then those that stand nowhere */
  readonly mentions: readonly MentionView[];
  readonly entities: readonly EntityView[];
}

type TypeOf = (is: string) => EntityType | undefined;

const choiceOf = (record: MentionRecord, word: MentionWord): Choice => {
  // `ok` means what the rules say
  const { human } = expandMentionOk({ ...record, human: word });
  const { is, value, quote }: DetailedWord =
    typeof human === 'object' ? (human as DetailedWord) : { is: human as string };
  const decision: Decision = {
    does: 'set',
    is,
    ...(value === undefined ? {} : { value }),
    ...(quote === undefined ? {} : { quote }),
  };
  return { label: printMentionHuman(word), decision };
};

const viewMention = (
  written: MentionRecord,
  span: Span | undefined,
  typeOf: TypeOf,
  isLost: boolean,
): MentionView => {
  const record = expandMentionOk(written);
  const { id, quote, human, rules, was, note } = record;
  const settled = settleMentionWord(record);
  const state = stateOf(record);
  const type = typeOf(settled?.is ?? rules?.is ?? '');
  return {
    id,
    quote,
    state,
    ...(span === undefined ? {} : { start: span.start, end: span.end }),
    ...(type === undefined ? {} : { type }),
    ...(settled === undefined ? {} : { is: settled.is }),
    ...(settled?.value === undefined ? {} : { value: printValue(settled.value) }),
    ...(human === undefined ? {} : { human: printMentionHuman(human) }),
    ...(state === 'unresolved' ? { choices: wordsOf(record).map((word) => choiceOf(record, word)) } : {}),
    ...(rules === undefined
      ? {}
      : {
          rules: {
            is: rules.is,
            by: rules.by,
            ...(rules.value === undefined ? {} : { value: printValue(rules.value) }),
          },
        }),
    ...(was === undefined ? {} : { was }),
    ...(note === undefined ? {} : { note: note.join('\n') }),
    ...(isLost ? { isLost } : {}),
  };
};

const viewEntity = (record: EntityRecord): EntityView => {
  const { id, name, type } = settleEntityWord(record);
  const isOpen = record.human !== undefined && entityStateOf(record) === 'unresolved';
  return {
    id,
    name,
    ...(type === undefined ? {} : { type }),
    ...(isOpen ? { conflict: printEntityHuman(record.human) } : {}),
  };
};

const byPlace = (a: MentionView, b: MentionView): number =>
  (a.start ?? Infinity) - (b.start ?? Infinity) || (b.end ?? 0) - (a.end ?? 0) || 0;

/** All records of the document with where their words stand, and the entities they may be. */
export const viewDocument = (document: AnnotationDocument, article: Article): ArticleView => {
  const entities = document.entities.map(viewEntity);
  const types = new Map<string, EntityType | undefined>([
    ['date', 'date'],
    ['money', 'money'],
    ...entities.map(({ id, type }) => [id, type] as const),
  ]);
  const typeOf: TypeOf = (is) => types.get(is);
  const stale = isStale(document, article);
  const standing = locateRecords(document, article)
    .flatMap(({ mentions }) => mentions)
    // in another text the same words may be others
    .map(({ record, span }) => viewMention(record, stale ? undefined : span, typeOf, false))
    .map((view, order) => ({ view, order }))
    .sort((a, b) => byPlace(a.view, b.view) || a.order - b.order)
    .map(({ view }) => view);
  return {
    text: article.source.text,
    isStale: stale,
    mentions: [...standing, ...document.lost.map((record) => viewMention(record, undefined, typeOf, true))],
    entities,
  };
};
