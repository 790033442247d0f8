// What a YAML text holds, as plain data with offsets: no types guessed, no library objects.

/** `text` is the value as a string; `plain` when it stood without quotes, so that `no`, `012` or `~` can still be told from strings. */
export interface YamlScalar {
  readonly kind: 'scalar';
  readonly text: string;
  readonly plain: boolean;
  readonly start: number;
  readonly end: number;
}

export interface YamlPair {
  readonly key: string;
  /** offset of the key */
  readonly at: number;
  readonly value: YamlNode;
}

export interface YamlMap {
  readonly kind: 'map';
  readonly pairs: readonly YamlPair[];
  readonly start: number;
  readonly end: number;
}

export interface YamlList {
  readonly kind: 'list';
  readonly items: readonly YamlNode[];
  readonly start: number;
  readonly end: number;
}

export type YamlNode = YamlScalar | YamlMap | YamlList;

/** A comment with its `#`; `own` when nothing but space stands before it on its line. */
export interface YamlComment {
  readonly text: string;
  readonly at: number;
  readonly own: boolean;
}

export interface YamlTree {
  readonly root: YamlMap;
  /** in text order */
  readonly comments: readonly YamlComment[];
}

/** True for a value that is not there: `key:` with nothing behind it, `~` or `null`. */
export const isAbsent = (node: YamlNode): boolean =>
  node.kind === 'scalar' && node.plain && (node.text === '' || node.text === '~' || node.text === 'null');
