// Records without some of their fields.

/** A copy that does not have these fields. */
export const without = <Kind extends object, Key extends keyof Kind>(
  record: Kind,
  ...fields: readonly Key[]
): Omit<Kind, Key> =>
  Object.fromEntries(
    Object.entries(record).filter(([field]) => !(fields as readonly unknown[]).includes(field)),
  ) as Omit<Kind, Key>;
