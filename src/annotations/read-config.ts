// The text of a configuration file to the values it sets, defaults filled in. By hand: zod takes 100 ms to load.
import { AnnotateError } from '../model/annotate-error.js';
import { ENTITY_TYPES } from '../model/entity-type.js';
import type { EntityType } from '../model/entity-type.js';
import { lineIndex } from '../model/line-index.js';
import { costlyGlob } from './costly-glob.js';
import { describeUnknownKey, nearestKey } from './nearest-key.js';
import { parseYaml } from './parse-yaml.js';
import type { YamlMap, YamlNode, YamlPair } from './yaml-tree.js';
import { isAbsent } from './yaml-tree.js';

/** Where a date of publication may be read, in the order they are tried when nothing else is configured. */
export const PUBLISHED_SOURCES = [
  'front-matter',
  'metadata',
  'byline',
  'dateline',
  'url',
  'file-name',
] as const;

export type PublishedSource = (typeof PUBLISHED_SOURCES)[number];

export interface PublishedRules {
  readonly order: readonly PublishedSource[];
  /** `01/02/2014` is the first of February */
  readonly dayFirst?: boolean;
}

export interface ConfigFile {
  /** folder of the articles, relative to the configuration file */
  readonly corpus: string;
  /** folder of the annotation files, relative to the configuration file */
  readonly annotations: string;
  /** globs below the corpus folder */
  readonly include: readonly string[];
  readonly exclude: readonly string[];
  /** only these types */
  readonly types?: readonly EntityType[];
  readonly published: PublishedRules;
}

export const CONFIG_DEFAULTS: ConfigFile = {
  corpus: 'corpus',
  annotations: 'annotations',
  include: ['**/*.{txt,md,html,htm}'],
  exclude: [],
  published: { order: PUBLISHED_SOURCES },
};

const CONFIG_KEYS = ['corpus', 'annotations', 'include', 'exclude', 'types', 'published'] as const;

type Refuse = (node: { readonly start: number } | number, message: string) => never;

const readString = (node: YamlNode, what: string, refuse: Refuse): string => {
  if (node.kind === 'scalar' && !isAbsent(node) && node.text !== '') return node.text;
  return refuse(node, `${what} must be a string`);
};

const readList = (node: YamlNode, what: string, refuse: Refuse): string[] => {
  if (node.kind === 'list') return node.items.map((item) => readString(item, `each item of ${what}`, refuse));
  return refuse(node, `${what} must be a list`);
};

const MOST_GLOBS = 100;

/** `../**`, `/etc/**`, `C:/**`, also within braces. */
const LEADS_OUT = /^!?(?:[\\/]|[A-Za-z]:)|(?:^|[\\/{,(|!])\.\.(?:[\\/},)|]|$)/;

const readGlobs = (node: YamlNode, what: string, refuse: Refuse): string[] => {
  const globs = readList(node, what, refuse);
  if (globs.length > MOST_GLOBS) refuse(node, `${what} has more than ${MOST_GLOBS} globs`);
  for (const glob of globs) {
    const reason = costlyGlob(glob);
    if (LEADS_OUT.test(glob))
      refuse(
        node,
        `the glob "${glob.slice(0, 60)}" in ${what} leads out of the corpus folder: set \`corpus\``,
      );
    if (reason !== undefined) refuse(node, `the glob "${glob.slice(0, 60)}" in ${what} ${reason}`);
  }
  return globs;
};

/** Items of a list that may only hold known names, each once. */
const readNames = <Name extends string>(
  node: YamlNode,
  what: string,
  names: readonly Name[],
  refuse: Refuse,
): Name[] => {
  const found = readList(node, what, refuse);
  for (const [index, name] of found.entries()) {
    const near = nearestKey(name, names);
    if (!(names as readonly string[]).includes(name))
      refuse(
        node,
        `unknown ${what === 'types' ? 'type' : 'source'} "${name.slice(0, 40)}" in ${what}${near === undefined ? `: known are ${names.join(', ')}` : `; did you mean "${near}"?`}`,
      );
    if (found.indexOf(name) !== index) refuse(node, `"${name}" stands twice in ${what}`);
  }
  if (found.length === 0) refuse(node, `${what} must name at least one`);
  return found as Name[];
};

const readBoolean = (node: YamlNode, what: string, refuse: Refuse): boolean => {
  const text = node.kind === 'scalar' && node.plain ? node.text : '';
  if (text === 'true' || text === 'false') return text === 'true';
  return refuse(node, `${what} must be true or false`);
};

const readPublished = (node: YamlNode, refuse: Refuse): PublishedRules => {
  if (node.kind !== 'map') return refuse(node, 'published must be a mapping with `order`, `dayFirst`');
  let rules: PublishedRules = CONFIG_DEFAULTS.published;
  for (const { key, at, value } of node.pairs) {
    if (key === 'order')
      rules = { ...rules, order: readNames(value, 'published.order', PUBLISHED_SOURCES, refuse) };
    else if (key === 'dayFirst')
      rules = { ...rules, dayFirst: readBoolean(value, 'published.dayFirst', refuse) };
    else refuse(at, describeUnknownKey(key, ['order', 'dayFirst']));
  }
  return rules;
};

/** A key without a value sets nothing. */
const readPair = ({ key, at, value }: YamlPair, refuse: Refuse): Partial<ConfigFile> => {
  if (!(CONFIG_KEYS as readonly string[]).includes(key))
    return refuse(at, describeUnknownKey(key, CONFIG_KEYS));
  if (isAbsent(value)) return {};
  if (key === 'corpus' || key === 'annotations') return { [key]: readString(value, key, refuse) };
  if (key === 'include' || key === 'exclude') return { [key]: readGlobs(value, key, refuse) };
  if (key === 'types') return { types: readNames(value, key, ENTITY_TYPES, refuse) };
  return { published: readPublished(value, refuse) };
};

/** True for a file with nothing but comments: all defaults hold. */
const isEmpty = (text: string): boolean => /^(?:[ \t]*(?:#.*)?\n)*[ \t]*(?:#.*)?$/.test(text);

/** The configuration a text sets. Unknown keys are errors. @throws AnnotateError `config` with path and line, and what `parseYaml` throws */
export const readConfig = (yamlText: string, path: string): ConfigFile => {
  const text = yamlText.replace(/^\ufeff/, '').replace(/\r\n?/g, '\n');
  if (isEmpty(text)) return CONFIG_DEFAULTS;
  const refuse: Refuse = (node, message) => {
    throw new AnnotateError('config', message, {
      path,
      ...lineIndex(text).at(typeof node === 'number' ? node : node.start),
    });
  };
  const root: YamlMap = parseYaml(text, path).root;
  return Object.assign(
    {},
    CONFIG_DEFAULTS,
    ...root.pairs.map((pair) => readPair(pair, refuse)),
  ) as ConfigFile;
};
