// `annotate schema`: the published JSON Schemas.
import { AnnotateError } from '../../model/annotate-error.js';
import { SCHEMA_NAMES, printSchema } from '../../annotations/print-schema.js';
import { ExitCode } from '../exit-code.js';
import { nearest } from '../nearest.js';
import type { Terminal } from '../terminal.js';

/** @throws AnnotateError `unknown-schema` */
export const schemaCommand = async (terminal: Terminal, name: string): Promise<number> => {
  const known = SCHEMA_NAMES.find((candidate) => candidate === name);
  if (!known)
    throw new AnnotateError(
      'unknown-schema',
      `no schema "${name}"${nearest(name, SCHEMA_NAMES)}: use one of ${SCHEMA_NAMES.join(', ')}`,
    );
  await terminal.out(printSchema(known));
  return ExitCode.Done;
};
