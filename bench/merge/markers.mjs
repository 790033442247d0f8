// A file with conflict markers to what the markers are about.

const BEGIN = /^<{7} /;
const MIDDLE = /^={7}$/;
const END = /^>{7} /;

const SECTION = /^(entities|mentions|lost):/;

const recordKey = (section, line) => {
  const id = (
    section === 'mentions' ? /^ {4}([a-z0-9][a-z0-9-]*):(?: #.*)?$/ : /^ {2}([a-z0-9][a-z0-9-]*):(?: #.*)?$/
  ).exec(line)?.[1];
  return id && `${section === 'entities' ? 'e' : 'm'}:${id}`;
};

/** The conflicts of a merged file: `{ records, lines }` each, the records being those its lines belong to, as `m:<id>` and `e:<id>`. */
export const readHunks = (yaml) => {
  const hunks = [];
  let section = '';
  let record;
  let hunk;
  for (const line of yaml.split('\n')) {
    if (BEGIN.test(line))
      hunks.push((hunk = { records: new Set(record === undefined ? [] : [record]), lines: [] }));
    else if (END.test(line)) hunk = undefined;
    else {
      section = SECTION.exec(line)?.[1] ?? section;
      record = recordKey(section, line) ?? (SECTION.test(line) ? undefined : record);
      if (hunk !== undefined && record !== undefined) hunk.records.add(record);
      if (hunk !== undefined) hunk.lines.push(line);
    }
  }
  return hunks;
};

/** The file with our side of every conflict. */
export const takeOurs = (yaml) => {
  let side = 'both';
  return yaml
    .split('\n')
    .filter((line) => {
      if (BEGIN.test(line)) side = 'ours';
      else if (side === 'ours' && MIDDLE.test(line)) side = 'theirs';
      else if (side === 'theirs' && END.test(line)) side = 'both';
      else return side !== 'theirs';
      return false;
    })
    .join('\n');
};
