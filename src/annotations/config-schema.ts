// The schema of annotate.config.yaml. `readConfig` checks the same by hand; tests hold the two together.
import { z } from 'zod';
import { ENTITY_TYPES } from '../model/entity-type.js';
import { CONFIG_DEFAULTS, PUBLISHED_SOURCES } from './read-config.js';

const folder = z.string().min(1);
const globs = z.array(z.string().min(1));

const named = <Name extends string>(names: readonly Name[]) =>
  z
    .array(z.enum(names))
    .min(1)
    .refine((list) => new Set(list).size === list.length, 'each stands once')
    .meta({ uniqueItems: true });

export const configSchema = z
  .strictObject({
    corpus: folder
      .nullish()
      .describe(`Folder of the articles, relative to this file (default: ${CONFIG_DEFAULTS.corpus})`),
    annotations: folder
      .nullish()
      .describe(
        `Folder of the annotation files, relative to this file (default: ${CONFIG_DEFAULTS.annotations})`,
      ),
    include: globs
      .nullish()
      .describe(`Globs below the corpus folder (default: ${CONFIG_DEFAULTS.include.join(', ')})`),
    exclude: globs.nullish().describe('Globs below the corpus folder that are left out'),
    types: named(ENTITY_TYPES).nullish().describe('Only these types (default: all)'),
    published: z
      .strictObject({
        order: named(PUBLISHED_SOURCES)
          .optional()
          .describe('Where the date of publication is looked for, in this order'),
        dayFirst: z.boolean().optional().describe('01/02/2014 is the first of February'),
      })
      .nullish()
      .describe('How the date of publication is found'),
  })
  .describe('Configuration of corpus-annotator; unknown keys are errors');
