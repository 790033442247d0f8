// Adds a mention wherever the article says again, in full or in short, a name that a rule has found.
import type { Article } from '../model/article.js';
import type { Mention } from '../model/mention.js';
import { TokenFlag, TokenKind } from '../model/tokens.js';
import { wordSet } from '../model/word-set.js';
import { isArticleZone } from '../model/zone.js';
import { indexAliases } from './alias-index.js';
import type { AliasIndex } from './alias-index.js';
import type { Cluster } from './cluster-mentions.js';
import { groupOf } from './cluster-mentions.js';
import type { ArticleAlias, ArticleAliases } from './find-aliases.js';
import { findAliases } from './find-aliases.js';
import { reviseMention } from '../model/revise-mention.js';
import type { Dropped, Refiner } from './refiner.js';

/** Before a name that is also somebody's surname, these speak of a place. */
const LOCATIVE = wordSet('in at near outside to from across around');

/** Capitalised words that may stand directly before a bare surname. */
const TITLES = wordSet(
  'mr mrs ms miss mx dr prof professor sir lord lady dame judge justice magistrate attorney president minister secretary senator sen rep representative governor gov mayor',
  'undersheriff ig sa ada charge staff member members supervisors founder assemblyman assemblywoman councilman councilwoman councilmember congressman congresswoman officer detective sheriff sergeant sgt captain capt lieutenant lt general gen colonel chief commissioner director da prosecutor chancellor pope king queen prince princess',
);

/** Small words that open a surname: `de la Rosa`, `al-Shara`. */
const PARTICLES = wordSet('de van von der den bin bint ibn al el la le du da di del della dos das ter ten');

const CALENDAR = wordSet(
  'january february march april may june july august september october november december jan feb mar apr aug sept oct nov dec monday tuesday wednesday thursday friday saturday sunday',
);

const AMPERSAND = 38;

const isCapital = (kind: number | undefined): boolean =>
  kind === TokenKind.Title ||
  kind === TokenKind.Upper ||
  kind === TokenKind.Initial ||
  kind === TokenKind.Dotted;

/** True when a capitalised word of the same name phrase stands directly before or after, so that the alias is part of a longer name. */
const isPartOfName = ({ source, tokens, sentences }: Article, first: number, last: number): boolean => {
  // `Nauman Smith Shissler & Hall`
  if (isCapital(tokens.kind[last]) && source.text.charCodeAt(tokens.start[last + 1] ?? -1) === AMPERSAND)
    return true;
  const sentence = sentences[tokens.sentence[first] as number];
  if (!sentence || sentence.casing !== 'sentence') return false;
  const before = first - 1;
  const startsSentence = ((tokens.flags[first] as number) & TokenFlag.SentenceStart) !== 0;
  if (
    !startsSentence &&
    isCapital(tokens.kind[before]) &&
    !TITLES.has(tokens.word[before] as number) &&
    ((tokens.flags[before] as number) & TokenFlag.SentenceStart) === 0
  )
    return true;
  return (
    last < sentence.last &&
    isCapital(tokens.kind[last]) &&
    // `arrested Larchman March 3`
    !CALENDAR.has(tokens.word[last] as number) &&
    ((tokens.flags[last] as number) & TokenFlag.SpaceBefore) !== 0
  );
};

const firstMention = (cluster: Cluster): Mention => cluster.mentions[0] as Mention;

const toMention = ({ clusters, type, rule, score }: ArticleAlias, start: number, end: number): Mention => {
  const [cluster] = clusters as readonly [Cluster];
  const evidence = {
    rule,
    triggers: [{ start: firstMention(cluster).start, end: firstMention(cluster).end }],
  };
  const isShared = clusters.length > 1;
  return {
    start,
    end,
    type,
    evidence,
    score: isShared ? 0.6 : score,
    attributes: isShared ? { ambiguous: clusters.map(({ name }) => name) } : undefined,
    value: undefined,
    refersTo: isShared ? undefined : cluster.reference,
    entity: undefined,
  };
};

/** A titled surname (`Judge Preska`, `Mr. Smith`) takes the one full name that fits: a judge's title chooses among bearers, and never makes a judge of somebody with another role. */
const refer = (mention: Mention, { clusters }: ArticleAlias): Mention => {
  const fitting = clusters.filter(({ type }) => type === mention.type);
  const candidates = fitting.length > 0 ? fitting : clusters;
  const [cluster] = candidates as readonly [Cluster];
  if (candidates.length > 1)
    return reviseMention(mention, {
      attributes: { ...mention.attributes, ambiguous: candidates.map(({ name }) => name) },
    });
  if (
    mention.type === 'judge' &&
    cluster.type === 'person' &&
    cluster.mentions.some(({ attributes }) => attributes?.['role'] !== undefined)
  )
    return mention;
  return reviseMention(mention, {
    type: cluster.type === 'judge' ? 'judge' : mention.type,
    refersTo: cluster.reference,
  });
};

/** Adds coreferent mentions; what they overlap is settled by the refiner that follows. */
export const linkAliases: Refiner = (article, mentions, _drop, { allZones = false }, dropped) => {
  const parties = partiesOf(dropped);
  const aliases = findAliases(article, parties.length === 0 ? mentions : [...mentions, ...parties]);
  if (aliases.size === 0) return mentions;
  return [
    ...mentions.map((mention) => referShortForm(article, mention, aliases)),
    ...findRepeats(article, mentions, indexAliases(aliases), allZones),
  ];
};

/** `Larchmoor AI, Inc.` of `Doe v. Larchmoor AI, Inc.`: firms whose names are written out in that of a case alone. */
const partiesOf = (dropped: readonly Dropped[]): readonly Mention[] =>
  dropped.flatMap(({ mention, winner }) =>
    winner?.type === 'case' && mention.evidence.rule === 'company/legal-form' ? [mention] : [],
  );

/** Short forms that a rule found for itself: a surname behind a title, `Times` as a newspaper. */
const referShortForm = ({ source }: Article, mention: Mention, aliases: ArticleAliases): Mention => {
  const surface = source.text.slice(mention.start, mention.end);
  if (mention.refersTo?.name !== undefined && mention.refersTo.name !== surface) return mention;
  const candidates = aliases.get(surface)?.filter(({ type }) => groupOf(type) === groupOf(mention.type));
  const alias = candidates?.find(({ rule }) => SHORT_FORMS.has(rule));
  if (!alias) return mention;
  if (alias.rule === 'coref/surname') return refer(mention, alias);
  return reviseMention(mention, { refersTo: (alias.clusters[0] as Cluster).reference });
};

const SHORT_FORMS = new Set(['coref/surname', 'coref/short-name', 'coref/acronym', 'coref/initials']);

const findRepeats = (
  article: Article,
  mentions: readonly Mention[],
  { mayOpen, match: matchAt }: AliasIndex,
  allZones: boolean,
): Mention[] => {
  const { tokens, sentences } = article;
  const { text } = article.source;
  const places = new Set(mentions.filter(({ type }) => type === 'place').map(({ start }) => start));
  const added: Mention[] = [];
  let covered = 0;
  let next = 0;
  for (let first = 0; first < tokens.count; first += 1) {
    const start = tokens.start[first] as number;
    while (next < mentions.length && (mentions[next] as Mention).start <= start) {
      covered = Math.max(covered, (mentions[next] as Mention).end);
      next += 1;
    }
    const kind = tokens.kind[first] as number;
    if (kind === TokenKind.Punctuation || kind === TokenKind.Possessive) continue;
    if (kind === TokenKind.Lower && !PARTICLES.has(tokens.word[first] as number)) continue;
    if (!mayOpen(text, start, tokens.end[first] as number)) continue;
    const sentence = sentences[tokens.sentence[first] as number];
    if (!sentence || (!allZones && !isArticleZone(sentence.zone))) continue;
    const match = matchAt(article, first);
    if (!match) continue;
    const end = tokens.end[match.last - 1] as number;
    const spot = {
      first,
      last: match.last,
      isCovered: start < covered,
      isPlace: places.has(start) && isPlaceHere(article, first, end, places),
    };
    for (const alias of match.aliases)
      if (fits(article, alias, spot)) added.push(toMention(alias, start, end));
  }
  return added;
};

interface Spot {
  readonly first: number;
  readonly last: number;
  /** a mention stands there already */
  readonly isCovered: boolean;
  /** a place stands there, and the words around it speak of a place */
  readonly isPlace: boolean;
}

/** `in Paris`, `Washington, Oregon`: a name that is a place and a surname is the place. */
const isPlaceHere = (
  { tokens, source }: Article,
  first: number,
  end: number,
  places: ReadonlySet<number>,
): boolean => {
  const possessive = tokens.kind[first + 1] === TokenKind.Possessive;
  if (!possessive && first > 0 && LOCATIVE.has(tokens.word[first - 1] as number)) return true;
  return source.text.startsWith(', ', end) && places.has(end + 2);
};

/** Whether the words around an alias let it stand for its entity here. */
const fits = (
  article: Article,
  { rule, type }: ArticleAlias,
  { first, last, isCovered, isPlace }: Spot,
): boolean => {
  // `in Brookfield, Wisconsin`
  if (isPlace && type === 'company') return false;
  if (rule === 'coref/surname') return !isPlace && !isPartOfName(article, first, last);
  if (rule === 'coref/given-name') return !isCovered && !isPartOfName(article, first, last);
  return (
    rule !== 'coref/repeat' || type === 'company' || type === 'place' || !isPartOfName(article, first, last)
  );
};
