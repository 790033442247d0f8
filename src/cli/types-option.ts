// The option that limits a command to some types of entities.
import { Option } from 'commander';
import { ENTITY_TYPES } from '../model/entity-type.js';
import { parseTypes } from './options.js';

/** A comma-separated list, read to a list of types. */
export const typesOption = (): Option =>
  new Option('-t, --types <list>', `only these types: ${ENTITY_TYPES.join(', ')}`).argParser(parseTypes);
