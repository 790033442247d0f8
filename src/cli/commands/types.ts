// `annotate types`: what kinds of entities there are.
import { openGazetteer } from '../../gazetteer/gazetteer.js';
import { readGazetteer } from '../../io/read-gazetteer.js';
import { isValueType } from '../../model/entity-type.js';
import { RECOGNIZERS } from '../../recognizers/recognizers.js';
import { ExitCode } from '../exit-code.js';
import type { Terminal } from '../terminal.js';

/** Prints a line a type: rules, gazetteer names, and whether its mentions point to an entity or carry a value. */
export const typesCommand = async (
  terminal: Terminal,
  { json = false }: { json?: boolean },
): Promise<number> => {
  const { data } = openGazetteer(readGazetteer());
  const names = new Map<string, number>();
  for (const entry of data.aliasEntries) {
    const type = data.nameLists[data.entryLists[entry] as number]?.list.split('/')[0] as string;
    names.set(type, (names.get(type) ?? 0) + 1);
  }
  const rows = RECOGNIZERS.map(({ type, rules }) => ({
    type,
    rules: rules.length,
    names: names.get(type) ?? 0,
    carries: isValueType(type) ? 'value' : 'entity',
  }));
  if (json) await terminal.out(`${JSON.stringify(rows, null, 2)}\n`);
  else
    await terminal.out(
      [
        'type          rules   names  carries',
        ...rows.map(
          (row) =>
            `${row.type.padEnd(13)} ${String(row.rules).padStart(5)} ${String(row.names).padStart(7)}  ${row.carries}`,
        ),
        '',
      ].join('\n'),
    );
  return ExitCode.Done;
};
