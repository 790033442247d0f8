// Objects of schemas that hold known keys and, of others, only those that begin with `x-`.
import { z } from 'zod';

/** Mark in the metadata of a schema; `printSchema` turns it into `patternProperties`. */
export const FOREIGN_KEYS = 'foreignKeys';

const FOREIGN = /^x-/;

const refuseOthers =
  (isKnown: (key: string) => boolean) =>
  (value: Record<string, unknown>, context: z.RefinementCtx): void => {
    const keys = Object.keys(value).filter((key) => !isKnown(key) && !FOREIGN.test(key));
    if (keys.length > 0) context.addIssue({ code: 'unrecognized_keys', keys, input: value });
  };

/** An object with these keys and any `x-*`. */
export const openObject = <Shape extends z.ZodRawShape>(shape: Shape) =>
  z
    .object(shape)
    .catchall(z.unknown())
    .superRefine(refuseOthers((key) => key in shape))
    .meta({ [FOREIGN_KEYS]: true });

/** A map from ids to values, with any `x-*` among the ids. */
export const openRecord = <Value extends z.ZodType>(id: RegExp, value: Value) =>
  z
    .looseRecord(z.string().regex(id), value)
    .superRefine(refuseOthers((key) => id.test(key)))
    .meta({ [FOREIGN_KEYS]: true });
