// Schemas to JSON Schema texts, as `schema/` holds them.
import { z } from 'zod';
import { configSchema } from './config-schema.js';
import { FOREIGN_KEYS } from './foreign-keys.js';
import { annotationSchema } from './schemas.js';
import { streamInputSchema, streamOutputSchema } from './stream-schema.js';

const SCHEMAS = {
  annotation: annotationSchema,
  config: configSchema,
  stream: z
    .union([streamInputSchema, streamOutputSchema])
    .describe('Lines of annotate stream: input, or result or failure'),
} as const;

export type SchemaName = keyof typeof SCHEMAS;

export const SCHEMA_NAMES = Object.keys(SCHEMAS) as readonly SchemaName[];

interface JsonSchemaNode {
  [key: string]: unknown;
}

/** zod cannot say "these keys and any that begin with x-"; JSON Schema can. */
const allowForeignKeys = (node: JsonSchemaNode): void => {
  if (node[FOREIGN_KEYS] === undefined) return;
  delete node[FOREIGN_KEYS];
  node['additionalProperties'] = false;
  node['patternProperties'] = { ...(node['patternProperties'] as object | undefined), '^x-': {} };
};

/** JSON Schema (draft 7, which editors know best) of one format, indented, with a final line feed. */
export const printSchema = (name: SchemaName): string => {
  const schema = z.toJSONSchema(SCHEMAS[name], {
    target: 'draft-7',
    io: 'input',
    override: ({ jsonSchema }) => allowForeignKeys(jsonSchema as JsonSchemaNode),
  });
  return `${JSON.stringify({ $schema: schema.$schema, title: `corpus-annotator ${name}`, ...schema }, null, 2)}\n`;
};
