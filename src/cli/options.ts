// Values of options, checked when they are parsed.
import { InvalidArgumentError } from 'commander';
import type { EntityType } from '../model/entity-type.js';
import { ENTITY_TYPES } from '../model/entity-type.js';
import { VOICES } from '../review/diff/change.js';
import type { Voice } from '../review/diff/change.js';
import { nearest } from './nearest.js';

/** `judge,court` → types. @throws InvalidArgumentError with a suggestion */
export const parseTypes = (list: string): EntityType[] =>
  list
    .split(',')
    .map((name) => name.trim())
    .filter(Boolean)
    .map((name) => {
      if ((ENTITY_TYPES as readonly string[]).includes(name)) return name as EntityType;
      throw new InvalidArgumentError(
        `Unknown type "${name}"${nearest(name, ENTITY_TYPES)}. Types are ${ENTITY_TYPES.join(', ')}.`,
      );
    });

/** A whole number of at least one. @throws InvalidArgumentError */
export const parseCount = (value: string): number => {
  if (/^[1-9]\d{0,5}$/.test(value)) return Number(value);
  throw new InvalidArgumentError('Give a whole number of at least 1.');
};

/** A whole number, zero too. @throws InvalidArgumentError */
export const parseWhole = (value: string): number => {
  if (/^\d{1,9}$/.test(value)) return Number(value);
  throw new InvalidArgumentError('Give a whole number.');
};

/** `PER=person,MISC=`: names of a file to types, or to nothing. @throws InvalidArgumentError with a suggestion */
export const parseTypeMap = (
  list: string,
  before: ReadonlyMap<string, EntityType | null> = new Map(),
): Map<string, EntityType | null> => {
  const map = new Map(before);
  for (const part of list.split(',').filter((one) => one.trim() !== '')) {
    const equals = part.indexOf('=');
    if (equals < 1)
      throw new InvalidArgumentError(`"${part}" maps nothing: give NAME=TYPE, or NAME= to leave it out.`);
    const type = part.slice(equals + 1).trim();
    map.set(part.slice(0, equals).trim(), type === '' ? null : (parseTypes(type)[0] as EntityType));
  }
  return map;
};

/** A number from 0 to 1. @throws InvalidArgumentError */
export const parseConfidence = (value: string): number => {
  const number = Number(value);
  if (value.trim() !== '' && number >= 0 && number <= 1) return number;
  throw new InvalidArgumentError('Give a number from 0 to 1.');
};

/** Voices of changes, each once; several options add up. @throws InvalidArgumentError with a suggestion */
export const parseVoices = (list: string, before: readonly Voice[] = []): Voice[] => {
  const voices = new Set(before);
  for (const part of list.split(',').map((one) => one.trim())) {
    const voice = part === 'anchors' ? 'anchor' : VOICES.find((one) => one === part);
    if (voice === undefined)
      throw new InvalidArgumentError(
        `"${part}" is none of human, rules, anchors, text${nearest(part, ['human', 'rules', 'anchors', 'text'])}`,
      );
    voices.add(voice);
  }
  return [...voices];
};
