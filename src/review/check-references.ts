// Ids that a document points to, to findings about those that lead nowhere.
import type { AnnotationDocument, MentionRecord, MentionWord } from '../annotations/annotation-document.js';
import { isConflict, NOTHING, OK } from '../annotations/annotation-document.js';
import { nearestKey } from '../annotations/nearest-key.js';
import { printEntityHuman } from '../annotations/print-words.js';
import type { Report } from './finding.js';
import { settleEntityWord, wordsOf } from './states.js';

/** Words that need no entity. */
const NO_ENTITY = new Set([NOTHING, OK, 'date', 'money']);

const idsOf = (words: readonly MentionWord[]): string[] =>
  words.map((word) => (typeof word === 'string' ? word : word.is)).filter((id) => !NO_ENTITY.has(id));

const checkMention = (
  record: string,
  mention: MentionRecord,
  known: ReadonlySet<string>,
  report: Report,
): void => {
  const unknown = (field: string, id: string): void => {
    const near = nearestKey(id, [...known]);
    report(
      record,
      field,
      'unknown-entity',
      'error',
      `there is no entity "${id}"`,
      near === undefined ? `add it under entities, with a name and human: TYPE` : `did you mean "${near}"?`,
    );
  };
  for (const id of idsOf(wordsOf(mention))) if (!known.has(id)) unknown('human', id);
  if (mention.rules !== undefined)
    for (const id of idsOf([mention.rules.is])) if (!known.has(id)) unknown('rules', id);
};

/** Each entity is followed to the one it is the same as, until one stands for itself; a way that comes back is reported. */
const checkJoins = ({ entities }: AnnotationDocument, known: ReadonlySet<string>, report: Report): void => {
  const next = new Map(entities.map((entity) => [entity.id, settleEntityWord(entity).sameAs]));
  for (const { id } of entities) {
    const target = next.get(id);
    if (target === undefined) continue;
    if (!known.has(target))
      report(
        `entities/${id}`,
        'human',
        'unknown-entity',
        'error',
        `same-as names "${target}", and there is no such entity`,
        'correct the id',
      );
    const seen = new Set([id]);
    for (let at: string | undefined = target; at !== undefined; at = next.get(at)) {
      if (seen.has(at)) {
        report(
          `entities/${id}`,
          'human',
          'same-as-cycle',
          'error',
          `same-as leads from ${id} back to ${at}`,
          'remove one of the same-as',
        );
        break;
      }
      seen.add(at);
    }
  }
};

/** Findings about entities and references to them. */
export const checkReferences = (document: AnnotationDocument, report: Report): void => {
  const known = new Set(document.entities.map(({ id }) => id));
  for (const { key, mentions } of document.paragraphs)
    for (const mention of mentions) checkMention(`mentions/${key}/${mention.id}`, mention, known, report);
  for (const mention of document.lost) checkMention(`lost/${mention.id}`, mention, known, report);
  for (const entity of document.entities) {
    const record = `entities/${entity.id}`;
    const { human } = entity;
    if (human !== undefined && isConflict(human))
      report(
        record,
        'human',
        'conflict',
        'error',
        `two decisions: ${printEntityHuman(human)}`,
        'keep one of the values and write it behind human:',
      );
    if (human === OK)
      report(
        record,
        'human',
        'human-ok',
        'error',
        '"ok" does not say what was accepted',
        entity.rules === undefined
          ? 'write human: TYPE'
          : `run annotate fmt, or write human: ${entity.rules.is}`,
      );
    const { type, sameAs } = settleEntityWord(entity);
    if (type === undefined && sameAs === undefined)
      report(
        record,
        'id',
        'untyped-entity',
        'error',
        `nobody says what ${entity.id} is`,
        'write human: TYPE',
      );
  }
  checkJoins(document, known, report);
};
