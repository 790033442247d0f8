// Values of options, checked when they are parsed.
import { InvalidArgumentError } from 'commander';
import type { EntityType } from '../model/entity-type.js';
import { ENTITY_TYPES } from '../model/entity-type.js';
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

/** A number from 0 to 1. @throws InvalidArgumentError */
export const parseConfidence = (value: string): number => {
  const number = Number(value);
  if (value.trim() !== '' && number >= 0 && number <= 1) return number;
  throw new InvalidArgumentError('Give a number from 0 to 1.');
};
