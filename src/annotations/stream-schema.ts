// The schemas of the lines that `annotate stream` reads and writes.
import { z } from 'zod';
import { ENTITY_TYPES } from '../model/entity-type.js';
import { ARTICLE_ZONES, OUTSIDE_ZONES } from '../model/zone.js';

const type = z.enum(ENTITY_TYPES);
const offset = z.int().min(0);
const zone = z.enum([...ARTICLE_ZONES, ...OUTSIDE_ZONES]);
const attributes = z.record(
  z.string(),
  z.union([z.string(), z.number(), z.boolean(), z.array(z.string()), z.record(z.string(), z.string())]),
);
const value = z.union([z.string(), z.strictObject({ amount: z.number().optional(), currency: z.string() })]);

export const streamInputSchema = z
  .object({
    id: z.string().describe('Given back with the result'),
    text: z.string(),
    published: z
      .string()
      .regex(/^\d{4}-\d\d-\d\d(?:T|$)/)
      .optional()
      .describe('Date of publication; wins over what the text says'),
    zones: z
      .array(z.object({ start: offset, end: offset, kind: zone }))
      .optional()
      .describe('Stretches of the text, in UTF-16 code units'),
  })
  .describe('One line of input');

const mention = z.strictObject({
  start: offset.describe('UTF-16 code units, or code points with --offsets codepoint'),
  end: offset.describe('Behind the last character'),
  type,
  text: z.string(),
  entity: z.string().optional(),
  rule: z.string(),
  zone,
  score: z.number().min(0).max(1),
  value: value.optional(),
  attributes: attributes.optional(),
});

const entity = z.strictObject({
  id: z.string(),
  type,
  name: z.string(),
  rule: z.string(),
  attributes: attributes.optional(),
  ids: z.record(z.string(), z.string()).optional(),
});

const result = z
  .strictObject({
    id: z.string(),
    mentions: z.array(mention).describe('In text order'),
    entities: z.array(entity).describe('Sorted by id'),
    published: z
      .string()
      .optional()
      .describe('The date of publication that relative dates were counted from'),
    warnings: z.array(z.string()).optional(),
  })
  .describe('The result for one article');

const failure = z
  .strictObject({
    id: z.string().optional(),
    line: z.int().min(1).optional().describe('1-based, when the line has no id'),
    error: z.strictObject({ code: z.string(), message: z.string() }),
  })
  .describe('In the place of a result, for a line that is not an article');

export const streamOutputSchema = z.union([result, failure]).describe('One line of output');
