// Runs every `cases.yaml`: what each type finds and ignores, through the whole pipeline.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { ENTITY_TYPES } from '../../src/model/entity-type.js';
import { annotator, articleOf } from '../support/annotator.js';
import { ROOT } from '../support/root.js';
import { parseMarkedText, printMarkedText } from '../support/marked-text.js';

/** `value`, `name`, `id`, `ids`, `attributes` speak of the first marked mention, `values` and `names` of each in turn; given attributes are compared, `~` is for one that is not there, others may stand beside them. */
interface Case {
  text: string;
  why?: string;
  published?: string;
  value?: unknown;
  values?: unknown[];
  name?: string;
  names?: string[];
  id?: string;
  ids?: Record<string, string>;
  attributes?: Record<string, unknown>;
  /** what each place that holds data holds, in text order */
  holds?: Record<string, string>[];
}

interface Cases {
  finds?: Case[];
  ignores?: Case[];
}

const DEFAULT_PUBLISHED = '2014-07-31';

for (const type of ENTITY_TYPES) {
  const path = join(ROOT, 'src/recognizers', type, 'cases.yaml');
  if (!existsSync(path)) continue;
  const { finds = [], ignores = [] } = parse(readFileSync(path, 'utf8')) as Cases;
  describe(type, () => {
    it.each([...finds, ...ignores].map((one) => [one.text, one] as const))('%s', (_title, one) => {
      const { text, spans } = parseMarkedText(one.text);
      const published = one.published === 'none' ? undefined : (one.published ?? DEFAULT_PUBLISHED);
      const { mentions, entities, proposed, dropped } = annotator.annotate(articleOf(text, { published }));
      const found = mentions.filter((mention) => mention.type === type);
      const trace = [
        ...proposed
          .filter((mention) => mention.type === type)
          .map(
            (mention) =>
              `proposed ${text.slice(mention.start, mention.end)} by ${mention.evidence.rule} (${mention.score})`,
          ),
        ...dropped
          .filter(({ mention }) => mention.type === type)
          .map(
            ({ mention, reason, winner }) =>
              `dropped ${text.slice(mention.start, mention.end)}: ${reason}${winner ? ` (${winner.type} ${winner.evidence.rule})` : ''}`,
          ),
      ].join('\n');
      expect(printMarkedText(text, found), `${one.why ?? ''}\n${trace}`).toBe(printMarkedText(text, spans));
      const names = found.map(
        (mention) => entities.find((entity) => entity.id === mention.entity)?.name ?? mention.refersTo?.name,
      );
      if (one.values)
        expect(
          found.map((mention) => mention.value ?? null),
          trace,
        ).toEqual(one.values);
      if ('value' in one) expect(found[0]?.value ?? null, trace).toEqual(one.value);
      if (one.names) expect(names, trace).toEqual(one.names);
      if (one.name !== undefined) expect(names[0], trace).toBe(one.name);
      if (one.id !== undefined) expect(found[0]?.refersTo?.id ?? found[0]?.entity, trace).toBe(one.id);
      if (one.ids)
        expect(
          entities.find((entity) => entity.id === found[0]?.entity)?.ids ?? found[0]?.refersTo?.ids,
          trace,
        ).toMatchObject(one.ids);
      if (one.holds)
        expect(
          mentions.flatMap(({ start, end, attributes }) =>
            attributes?.['holds'] === undefined
              ? []
              : [{ place: text.slice(start, end), ...(attributes['holds'] as object), by: undefined }],
          ),
        ).toEqual(one.holds);
      if (one.attributes)
        expect(
          {
            ...Object.fromEntries(Object.keys(one.attributes).map((key) => [key, null])),
            ...found[0]?.attributes,
            ...entities.find((entity) => entity.id === found[0]?.entity)?.attributes,
          },
          trace,
        ).toMatchObject(one.attributes);
    });
  });
}
