// Every surface under which the article may mention an entity again: full names, short forms, defined acronyms.
import type { Article } from '../model/article.js';
import type { EntityType } from '../model/entity-type.js';
import type { Mention } from '../model/mention.js';
import { oneSpaced } from '../model/one-spaced.js';
import type { Cluster } from './cluster-mentions.js';
import { clusterMentions, groupOf } from './cluster-mentions.js';
import { findDefinitions } from './find-definitions.js';
import type { ShortForm } from './short-forms.js';
import { shortForms } from './short-forms.js';

/** A surface and the clusters it may stand for: one, or several bearers of one surname. */
export interface ArticleAlias {
  readonly surface: string;
  readonly type: EntityType;
  readonly rule: string;
  readonly score: number;
  readonly clusters: readonly Cluster[];
}

/** Types whose names are looked for again wherever they were written out once. */
const REPEATED: ReadonlySet<EntityType> = new Set([
  'judge',
  'person',
  'company',
  'organization',
  'place',
  'statute',
  'court',
]);

const MIN_REPEATED = 3;

/** Aliases by surface, at most one a type; a surname that several entities of a type share goes to all of them, any other form to the first. */
export type ArticleAliases = ReadonlyMap<string, readonly ArticleAlias[]>;

/** `Times` or `CCSAO` alone, found where nothing else vouches for it, is short for the one the article names. */
const isDoubtful = ({ rule, surface, clusters }: ArticleAlias): boolean =>
  rule === 'coref/repeat' &&
  !surface.includes(' ') &&
  clusters.every(({ mentions }) => mentions.every(({ score }) => score < SURE));

const SURE = 0.7;

/** Short forms that say more about a doubtful name than its repetition does. */
const YIELDED_TO = new Set(['coref/short-name', 'coref/acronym', 'coref/initials']);

const addAlias = (aliases: Map<string, ArticleAlias[]>, alias: ArticleAlias): void => {
  const known = aliases.get(alias.surface);
  const at = known?.findIndex(({ type }) => groupOf(type) === groupOf(alias.type)) ?? -1;
  const rival = known?.[at];
  if (!known) aliases.set(alias.surface, [alias]);
  else if (!rival) known.push(alias);
  else if (rival.rule === alias.rule && rival.rule === 'coref/surname')
    known[at] = { ...rival, clusters: [...new Set([...rival.clusters, ...alias.clusters])] };
  else if (YIELDED_TO.has(alias.rule) && isDoubtful(rival)) known[at] = alias;
};

/** Types whose lists are asked at every name: what they passed over the first time they had a reason to. */
const LISTED: ReadonlySet<EntityType> = new Set(['company', 'organization', 'place']);

/** Companies and bodies that a rule recognised, whom no list knows. */
const UNLISTED =
  /^(?:company|organization)\/(?!listed|known|law-firm|agency|news-outlet|team|ensemble|metonym|platform-x)/;

const isWorthRepeating = (
  { type, attributes, refersTo, evidence, score }: Mention,
  surface: string,
): boolean => {
  if (attributes?.['reading'] === 'metonym') return false;
  if (
    LISTED.has(type) &&
    refersTo?.id !== undefined &&
    !surface.includes(' ') &&
    !(score >= 0.6 && UNLISTED.test(evidence.rule))
  )
    return false;
  return groupOf(type) !== 'person' || surface.includes(' ') || FIRST_NAMES.has(evidence.rule);
};

/** Rules that find people by their given name alone: a report goes on to call them so. */
const FIRST_NAMES: ReadonlySet<string> = new Set(['person/relative', 'person/first-name']);

const SMALL_OPENING = /^[a-z]{1,2}[A-Z]/;

/** In this order, so that a surer form takes a surface first. */
const SHORT_RULES = ['coref/short-name', 'coref/surname', 'coref/initials', 'coref/given-name'];

const aliasOf = (surface: string, cluster: Cluster, rule: string, score: number): ArticleAlias => ({
  surface,
  type: cluster.type,
  rule,
  score,
  clusters: [cluster],
});

/** A company that the article names in full is meant by its short form rather than a body of that name that only a list knows: `Purdue` of Purdue Pharma. */
const SURER = 0.95;
const MAX_OPENING_WORDS = 3;

/** The first words of bodies that the article names in full: `Purdue` where it says `Purdue University`. */
const openingsOfBodies = (text: string, clusters: readonly Cluster[]): ReadonlySet<string> => {
  const openings = new Set<string>();
  for (const { type, mentions } of clusters)
    if (type === 'organization')
      for (const { start, end } of mentions) {
        const words = text.slice(start, end).split(/\s+/);
        for (let count = 1; count < Math.min(words.length, MAX_OPENING_WORDS + 1); count += 1)
          openings.add(words.slice(0, count).join(' '));
      }
  return openings;
};

const lastWord = (name: string): string => name.slice(name.lastIndexOf(' ') + 1);

/** The name in capitals, and full names of another surname: `Manu Rocca`, as whom `Serge Larchman` is known. */
const otherNames = (text: string, { type, name, capitals, mentions }: Cluster): readonly string[] => {
  const others = new Set(capitals === undefined ? [] : [capitals]);
  if (groupOf(type) === 'person')
    for (const { start, end, refersTo } of mentions) {
      if (refersTo?.name !== name) continue;
      const surface = oneSpaced(text.slice(start, end));
      if (surface.includes(' ') && lastWord(surface) !== lastWord(name)) others.add(surface);
    }
  return [...others];
};

/** Every alias that the mentions found so far give. */
export const findAliases = (article: Article, mentions: readonly Mention[]): ArticleAliases => {
  const { text } = article.source;
  const aliases = new Map<string, ArticleAlias[]>();
  const add = (alias: ArticleAlias): void => addAlias(aliases, alias);
  const clusters = clusterMentions(text, mentions);
  const clusterOf = new Map<Mention, Cluster>();
  for (const cluster of clusters) for (const mention of cluster.mentions) clusterOf.set(mention, cluster);
  for (const cluster of clusters) {
    if (!REPEATED.has(cluster.type)) continue;
    for (const mention of cluster.mentions) {
      const surface = oneSpaced(text.slice(mention.start, mention.end));
      if (surface.length >= MIN_REPEATED && isWorthRepeating(mention, surface))
        add(aliasOf(surface, cluster, 'coref/repeat', 0.7));
      // `XLarch said` opens a sentence, of xLarch
      if (cluster.type === 'company' && SMALL_OPENING.test(surface))
        add(aliasOf(surface.charAt(0).toUpperCase() + surface.slice(1), cluster, 'coref/repeat', 0.7));
    }
  }
  for (const { mention, surface } of findDefinitions(article, mentions)) {
    const cluster = clusterOf.get(mention);
    if (cluster) add(aliasOf(surface, cluster, 'coref/acronym', 0.9));
  }
  const forms = clusters.map((cluster) =>
    [cluster.name, ...otherNames(text, cluster)].flatMap((name) => shortForms(cluster.type, name)),
  );
  let openings: ReadonlySet<string> | undefined;
  const scoreOf = ({ type, mentions: named }: Cluster, { surface, score }: ShortForm): number =>
    type === 'company' &&
    named.some(({ start, end }) => end - start > surface.length) &&
    !(openings ??= openingsOfBodies(text, clusters)).has(surface)
      ? SURER
      : score;
  for (const wanted of SHORT_RULES)
    clusters.forEach((cluster, index) => {
      for (const form of forms[index] as readonly ShortForm[])
        if (form.rule === wanted) add(aliasOf(form.surface, cluster, form.rule, scoreOf(cluster, form)));
    });
  return aliases;
};
