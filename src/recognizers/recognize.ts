// An article to every mention that any rule proposes: generous, may overlap.
import type { NameHit, NameReading } from '../gazetteer/find-names.js';
import { findNames } from '../gazetteer/find-names.js';
import type { Gazetteer } from '../gazetteer/gazetteer.js';
import type { Article } from '../model/article.js';
import type { EntityType } from '../model/entity-type.js';
import type { Mention } from '../model/mention.js';
import { TokenKind } from '../model/tokens.js';
import { bindWordSets } from '../model/word-set.js';
import { findRuns } from './shared/find-runs.js';
import type { CueRule, Findings, Found, NameRule, Recognizer, Rule, Run, RunRule } from './shared/rule.js';
import { bindWordLists } from './shared/word-list.js';
import { stretchesRead } from './stretches-read.js';

/** Proposes mentions in rule order at each token; the same article gives the same list. `everywhere`: outside the article too. */
export type Recognize = (article: Article, everywhere?: boolean) => Mention[];

interface Bound<R extends Rule> {
  readonly rule: R;
  readonly type: EntityType;
}

const DEFAULT_SCORE = 0.9;

const KINDS = Math.max(...Object.values(TokenKind)) + 1;

/** The folded words at which a rule is called. */
export const cueWordsOf = ({ cues }: CueRule): readonly string[] => ('words' in cues ? cues.words : cues);

/** Rules compiled against a gazetteer: each word id knows the rules it is a cue of, so no rule runs without its cue. */
export const compileRecognizers = (recognizers: readonly Recognizer[], gazetteer: Gazetteer): Recognize => {
  const cueWords = new Map<number, Bound<CueRule>[]>();
  const byKind: Bound<CueRule>[][] = Array.from({ length: KINDS }, () => []);
  const byList = new Map<string, Bound<NameRule>[]>();
  const runRules: Bound<RunRule>[] = [];
  const add = <K, R extends Rule>(rules: Map<K, Bound<R>[]>, key: K, bound: Bound<R>): void => {
    const known = rules.get(key);
    if (known) known.push(bound);
    else rules.set(key, [bound]);
  };
  for (const { type, rules } of recognizers) {
    for (const rule of rules) {
      if ('list' in rule) add(byList, rule.list, { rule, type });
      else if ('runs' in rule) runRules.push({ rule, type });
      else {
        const bound = { rule, type };
        for (const word of cueWordsOf(rule)) add(cueWords, gazetteer.lexicon.intern(word), bound);
        for (const kind of rule.kinds ?? []) byKind[kind]?.push({ rule, type });
      }
    }
  }
  bindWordSets(gazetteer.lexicon);
  bindWordLists(gazetteer);
  // A flat table of group numbers by word id: most tokens are no cue, and must cost one look-up.
  const groups: (readonly Bound<CueRule>[])[] = [[], ...cueWords.values()];
  const groupOf = new Uint16Array(gazetteer.lexicon.size);
  [...cueWords.keys()].forEach((word, index) => (groupOf[word] = index + 1));

  return (article, everywhere = false) => {
    const mentions: Mention[] = [];
    const { word, kind } = article.tokens;
    const stretches = stretchesRead(article, everywhere);
    for (const stretch of stretches)
      for (const hit of findNames(article, gazetteer, stretch.first, stretch.last))
        proposeNames(article, hit, byList, mentions);
    for (const { first, last } of stretches)
      for (let at = first; at < last; at += 1) {
        const group = groupOf[word[at] as number] as number;
        if (group !== 0) callRules(article, at, groups[group] as readonly Bound<CueRule>[], mentions);
        const kindRules = byKind[kind[at] as number] as readonly Bound<CueRule>[];
        if (kindRules.length > 0) callRules(article, at, kindRules, mentions);
      }
    for (const stretch of stretches)
      for (const run of findRuns(article, stretch)) proposeRuns(article, run, runRules, mentions);
    return mentions;
  };
};

const callRules = (
  article: Article,
  at: number,
  rules: readonly Bound<CueRule>[],
  mentions: Mention[],
): void => {
  for (const { rule, type } of rules) propose(rule, type, rule.find(article, at), mentions);
};

const proposeNames = (
  article: Article,
  hit: NameHit,
  byList: ReadonlyMap<string, Bound<NameRule>[]>,
  mentions: Mention[],
): void => {
  const { readings } = hit;
  for (let at = 0; at < readings.length; at += 1) {
    const { list } = readings[at] as NameReading;
    if (isListBefore(readings, at, list)) continue;
    const rules = byList.get(list);
    if (!rules) continue;
    for (const { rule, type } of rules) propose(rule, type, rule.find(article, hit), mentions);
  }
};

/** True when a reading before index `end` is of the same list, whose rules have seen the hit. */
const isListBefore = (readings: readonly NameReading[], end: number, list: string): boolean => {
  for (let at = 0; at < end; at += 1) if ((readings[at] as NameReading).list === list) return true;
  return false;
};

const proposeRuns = (
  article: Article,
  run: Run,
  rules: readonly Bound<RunRule>[],
  mentions: Mention[],
): void => {
  for (const { rule, type } of rules) propose(rule, type, rule.find(article, run), mentions);
};

const propose = (rule: Rule, type: EntityType, found: Findings, mentions: Mention[]): void => {
  if (!found) return;
  if (Array.isArray(found)) {
    for (const one of found as readonly Found[]) mentions.push(toMention(rule, type, one));
  } else mentions.push(toMention(rule, type, found as Found));
};

/** All properties, in one order: what thousands of objects of one shape cost is far less than what those of many shapes do. */
const toMention = (rule: Rule, type: EntityType, found: Found): Mention => {
  const { start, end, score = DEFAULT_SCORE, triggers, attributes, value, refersTo } = found;
  const evidence = triggers ? { rule: rule.id, triggers } : { rule: rule.id };
  return { start, end, type, evidence, score, attributes, value, refersTo, entity: undefined };
};
