// Aliases of an article by the word they open with, so that each token is asked once and cheaply.
import type { Article } from '../model/article.js';
import type { ArticleAlias, ArticleAliases } from './find-aliases.js';

/** Slots of a table that tells nearly every token that opens no alias, without making a string of it. */
const OPENER_SLOTS = 4096;

/** Slot of the word from `start` to `end`: by its length, its first, second and last character. */
const openerSlot = (text: string, start: number, end: number): number =>
  (text.charCodeAt(start) * 37 +
    text.charCodeAt(start + (end - start > 1 ? 1 : 0)) * 101 +
    text.charCodeAt(end - 1) * 7 +
    (end - start)) &
  (OPENER_SLOTS - 1);

/** The first token of a surface, as `tokenize` would cut it. */
const firstWord = (surface: string): string =>
  /^[A-Za-z\d]+(?=[ ,&]|$)/.exec(surface)?.[0] ??
  /^(?:\p{L}\.)+(?:\p{L}(?![\p{L}\p{N}]))?|^[\p{L}\p{M}\p{N}]+(?:['’](?!s\b)[\p{L}\p{M}]+)*/u.exec(
    surface,
  )?.[0] ??
  surface.charAt(0);

export interface AliasIndex {
  /** false when no alias opens with the word from `start` to `end`; seldom true else */
  mayOpen(text: string, start: number, end: number): boolean;
  /** Aliases of the longest surface that starts at token `first`, one a type, and the token behind it. */
  match(
    article: Article,
    first: number,
  ): { readonly aliases: readonly ArticleAlias[]; readonly last: number } | undefined;
}

export const indexAliases = (aliases: ArticleAliases): AliasIndex => {
  const byFirst = new Map<string, ArticleAlias[]>();
  for (const [surface, bearers] of aliases) {
    const key = firstWord(surface);
    const group = byFirst.get(key);
    if (group) group.push(...bearers);
    else byFirst.set(key, [...bearers]);
  }
  const openers = new Uint8Array(OPENER_SLOTS);
  for (const [word, group] of byFirst) {
    group.sort((a, b) => b.surface.length - a.surface.length);
    openers[openerSlot(word, 0, word.length)] = 1;
  }
  return {
    mayOpen: (text, start, end) => openers[openerSlot(text, start, end)] !== 0,
    match({ tokens, source, sentences }, first) {
      const candidates = byFirst.get(source.text.slice(tokens.start[first], tokens.end[first]));
      if (!candidates) return undefined;
      const limit = sentences[tokens.sentence[first] as number]?.last ?? first + 1;
      const start = tokens.start[first] as number;
      for (const { surface } of candidates) {
        let last = first + 1;
        while (last < limit && (tokens.end[last - 1] as number) - start < surface.length) last += 1;
        const words = source.text.slice(start, tokens.end[last - 1]);
        if (words === surface || words.replace(/\s+/g, ' ') === surface)
          return { aliases: candidates.filter((alias) => alias.surface === surface), last };
      }
      return undefined;
    },
  };
};
