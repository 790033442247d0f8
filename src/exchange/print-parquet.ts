// Results of `annotate stream` to a Parquet file, part by part: one row a mention, in the order of the results.
import type { SchemaElement } from 'hyparquet-writer';
import { ByteWriter, ParquetWriter } from 'hyparquet-writer';
import { AnnotateError } from '../model/annotate-error.js';
import type { ErrorPlace } from '../model/annotate-error.js';
import { isObject } from './json-facts.js';

/** A result line as it was read back: nothing is known of its mentions yet. */
export interface ReadResult {
  readonly id: string;
  readonly mentions: readonly unknown[];
  /** where the line stands, for messages */
  readonly place: ErrorPlace;
}

/** Rows that are held and compressed together: some tens of megabytes. */
const GROUP = 1 << 16;

const TEXT = { type: 'BYTE_ARRAY', converted_type: 'UTF8' } as const;
const JSON_TEXT = { type: 'BYTE_ARRAY', converted_type: 'JSON' } as const;
const NUMBER = { type: 'DOUBLE' } as const;
const OFFSET = { type: 'INT32' } as const;

const isText = (value: unknown): boolean => typeof value === 'string';
const isOffset = (value: unknown): boolean => Number.isInteger(value) && value === (value as number) >>> 0;

/** Columns behind `article`, in their order, with what the parser of the line must have found. */
const COLUMNS = [
  { name: 'start', kind: OFFSET, required: true, fits: isOffset },
  { name: 'end', kind: OFFSET, required: true, fits: isOffset },
  { name: 'type', kind: TEXT, required: true, fits: isText },
  { name: 'text', kind: TEXT, required: true, fits: isText },
  { name: 'entity', kind: TEXT, required: false, fits: isText },
  { name: 'rule', kind: TEXT, required: true, fits: isText },
  { name: 'zone', kind: TEXT, required: true, fits: isText },
  { name: 'score', kind: NUMBER, required: true, fits: Number.isFinite },
  { name: 'value', kind: TEXT, required: false, fits: isText },
  { name: 'attributes', kind: JSON_TEXT, required: false, fits: isObject },
] as const;

const NAMES: readonly string[] = ['article', ...COLUMNS.map(({ name }) => name)];

const SCHEMA: SchemaElement[] = [
  { name: 'mentions', num_children: NAMES.length },
  { name: 'article', ...TEXT, repetition_type: 'REQUIRED' },
  ...COLUMNS.map(({ name, kind, required }) => ({
    name,
    ...kind,
    repetition_type: required ? ('REQUIRED' as const) : ('OPTIONAL' as const),
  })),
];

/** A date as it stands; an amount and its currency as `1200000 USD`, as in every list. */
const valueText = (value: unknown): unknown =>
  isObject(value) && isText(value['currency'])
    ? [value['amount'], value['currency']].filter((part) => part !== undefined).join(' ')
    : value;

const cellsOf = ({ id, place }: ReadResult, mention: unknown): unknown[] => {
  const fields: Record<string, unknown> = isObject(mention)
    ? { ...mention, value: valueText(mention['value']) }
    : {};
  const cells = COLUMNS.map(({ name, required, fits }) => {
    const cell = fields[name];
    if (cell === undefined ? required : !fits(cell))
      throw new AnnotateError(
        'bad-result',
        `a mention whose "${name}" ${cell === undefined ? 'is missing' : 'is of the wrong kind'}: run this shard again with \`annotate stream\``,
        place,
      );
    return cell;
  });
  return [id, ...cells];
};

/**
 * The bytes of the file, a group of rows at a time; held are one group and, for each group, some hundred bytes of the file's end.
 * Articles without mentions have no row; `articles`, how many there are in all, stands in the file's metadata.
 * @throws AnnotateError `bad-result` with the place of a line that `annotate stream` did not write
 */
export function* printParquet(
  results: Iterable<ReadResult>,
  articles: number,
  group = GROUP,
): Generator<Uint8Array> {
  const writer = new ByteWriter();
  const parquet = new ParquetWriter({
    writer,
    schema: SCHEMA,
    kvMetadata: [{ key: 'annotate.articles', value: String(articles) }],
  });
  let columns: unknown[][] = NAMES.map(() => []);
  const takeBytes = (): Uint8Array => {
    const bytes = writer.getBytes().slice();
    writer.index = 0;
    return bytes;
  };
  const writeGroup = (): Uint8Array => {
    void parquet.write({
      // offsets of pages would be kept for all groups until the end
      columnData: columns.map((data, at) => ({ name: NAMES[at] as string, data, offsetIndex: false })),
      rowGroupSize: group,
    });
    columns = NAMES.map(() => []);
    return takeBytes();
  };
  for (const result of results)
    for (const mention of result.mentions) {
      cellsOf(result, mention).forEach((cell, at) => columns[at]?.push(cell));
      if (columns[0]?.length === group) yield writeGroup();
    }
  if (columns[0]?.length !== 0) yield writeGroup();
  void parquet.finish();
  yield takeBytes();
}
