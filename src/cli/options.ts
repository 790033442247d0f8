// Values of options, checked when they are parsed.
import { InvalidArgumentError } from 'commander';
import type { EntityType } from '../model/entity-type.js';
import { ENTITY_TYPES } from '../model/entity-type.js';
import { VOICES } from '../review/diff/change.js';
import type { Voice } from '../review/diff/change.js';
import { nearest } from './nearest.js';

/** Longer texts are longer than a string may be, before they are read. */
const MOST_BYTES = 512 * 1024 * 1024;

/** `judge,court` → types, one at least. @throws InvalidArgumentError with a suggestion */
export const parseTypes = (list: string): EntityType[] => {
  const names = list
    .split(',')
    .map((name) => name.trim())
    .filter(Boolean);
  // a variable of the shell that is not set must not take every finding away
  if (names.length === 0) throw new InvalidArgumentError(`Name a type at least: ${ENTITY_TYPES.join(', ')}.`);
  return names.map((name) => {
    if ((ENTITY_TYPES as readonly string[]).includes(name)) return name as EntityType;
    throw new InvalidArgumentError(
      `Unknown type "${name}"${nearest(name, ENTITY_TYPES)}. Types are ${ENTITY_TYPES.join(', ')}.`,
    );
  });
};

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

/** A port that a program may take. @throws InvalidArgumentError */
export const parsePort = (value: string): number => {
  const port = /^\d{1,5}$/.test(value) ? Number(value) : 0;
  if (port > 0 && port < 65536) return port;
  throw new InvalidArgumentError('Give a port from 1 to 65535.');
};

/** Seconds, with decimals, to milliseconds. @throws InvalidArgumentError */
export const parseSeconds = (value: string): number => {
  const ms = /^\d{1,6}(?:\.\d{1,3})?$/.test(value) ? Math.round(Number(value) * 1000) : 0;
  if (ms > 0) return ms;
  throw new InvalidArgumentError('Give a number of seconds greater than 0, for example 20 or 0.5.');
};

/** A number of bytes from 1 to 512 MB. @throws InvalidArgumentError */
export const parseBytes = (value: string): number => {
  const bytes = /^[1-9]\d{0,9}$/.test(value) ? Number(value) : 0;
  if (bytes > 0 && bytes <= MOST_BYTES) return bytes;
  throw new InvalidArgumentError(`Give a number of bytes from 1 to ${MOST_BYTES}.`);
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
