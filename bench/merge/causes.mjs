// A needless conflict to the reason why lines collided.

const recordsOf = (document) =>
  new Map([
    ...document.paragraphs.flatMap(({ mentions }) => mentions).map((record) => [`m:${record.id}`, record]),
    ...document.entities.map((record) => [`e:${record.id}`, record]),
  ]);

const differs = (field, a, b) => JSON.stringify(a?.[field]) !== JSON.stringify(b?.[field]);

const changes = (field, records, key) => {
  const [base, ours, theirs] = records.map((there) => there.get(key));
  return [differs(field, base, ours), differs(field, base, theirs)];
};

/** Why git could not merge the lines of some records: the first reason that fits. */
export const causeOf = ({ records, lines }, base, ours, theirs) => {
  const maps = [base, ours, theirs].map(recordsOf);
  const [old, left, right] = maps;
  const touched = [...records];
  const isAny = (test) => touched.some((key) => test(key));
  if (isAny((key) => old.has(key) && left.has(key) !== right.has(key)))
    return 'dropped on one side, decided on the other';
  if (isAny((key) => !old.has(key) && left.has(key) && right.has(key)))
    return 'added on both sides, not alike';
  const added = (there) => isAny((key) => there.has(key) && !old.has(key));
  if (added(left) && added(right)) return 'two records added at one place';
  if (lines.some((line) => /#.*\((?:anna|ben) \d+\)$/.test(line))) return 'a comment beside another change';
  const crossed = (one, other) =>
    isAny((key) => {
      const [a, b] = [changes(one, maps, key), changes(other, maps, key)];
      return (a[0] && b[1]) || (a[1] && b[0]);
    });
  if (crossed('note', 'rules')) return 'a note beside the rules line';
  if (crossed('note', 'note')) return 'two notes';
  if (added(left) || added(right)) return 'a record added beside another change';
  if (crossed('human', 'quote') || crossed('human', 'was')) return 'a decision beside words that were edited';
  return 'other';
};
