// A document to the decisions that people have made in it.
import type {
  AnnotationDocument,
  EntityRecord,
  MentionRecord,
} from '../../annotations/annotation-document.js';
import { isConflict, NOTHING } from '../../annotations/annotation-document.js';
import { printEntityHuman, printEntityWord, printMentionHuman } from '../../annotations/print-words.js';
import { wordsOf } from '../states.js';

/** A decision as it stands in a document. */
export interface StandingDecision {
  readonly section: 'entities' | 'mentions' | 'lost';
  readonly id: string;
  /** the words of a mention, the name of an entity */
  readonly quote: string;
  /** paragraph, quote and nth of a mention: the same mention under another id */
  readonly anchor: string;
  /** what follows `human:` */
  readonly said: string;
  /** single values; several in a conflict */
  readonly words: readonly string[];
  /** the rules do not say anything of it */
  readonly isHumanOnly: boolean;
  readonly isRejection: boolean;
}

const anchorOf = (key: string, { quote, nth }: MentionRecord): string => `${key}\n${quote}\n${nth ?? 1}`;

const ofMention = (
  section: 'mentions' | 'lost',
  key: string,
  record: MentionRecord,
): StandingDecision | undefined => {
  const { id, human, quote, rules } = record;
  if (human === undefined) return undefined;
  const words = wordsOf(record);
  return {
    section,
    id,
    quote,
    anchor: anchorOf(key, record),
    said: printMentionHuman(human),
    words: words.map(printMentionHuman),
    isHumanOnly: rules === undefined,
    isRejection: words.every((word) => (typeof word === 'string' ? word : word.is) === NOTHING),
  };
};

const ofEntity = ({ id, human, name, rules }: EntityRecord): StandingDecision | undefined =>
  human === undefined
    ? undefined
    : {
        section: 'entities',
        id,
        quote: name,
        anchor: `\n${id}`,
        said: printEntityHuman(human),
        words: (isConflict(human) ? human.conflict : [human]).map(printEntityWord),
        isHumanOnly: rules === undefined,
        isRejection: false,
      };

/** Every decision of a document: of entities, of mentions in text order, of lost mentions. */
export const listDecisions = ({ entities, paragraphs, lost }: AnnotationDocument): StandingDecision[] =>
  [
    ...entities.map(ofEntity),
    ...paragraphs.flatMap(({ key, mentions }) =>
      mentions.map((record) => ofMention('mentions', key, record)),
    ),
    ...lost.map((record) => ofMention('lost', '', record)),
  ].filter((decision) => decision !== undefined);
