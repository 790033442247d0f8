// Word lists of the compiled gazetteer (given names, surnames, common words), asked by token.
import type { Gazetteer } from '../../gazetteer/gazetteer.js';
import type { Article } from '../../model/article.js';

export interface GazetteerWords {
  /** True when the token stands in the list, in any case. */
  has(article: Article, at: number): boolean;
}

let gazetteer: Gazetteer | undefined;

/** Word lists answer from this gazetteer from now on. */
export const bindWordLists = (opened: Gazetteer): void => {
  gazetteer = opened;
};

/** The list of a file `<list>.csv` with a column `word`. */
export const wordList = (list: string): GazetteerWords => ({
  has: ({ tokens }, at) =>
    at >= 0 && at < tokens.count && (gazetteer?.inList(list, tokens.word[at] as number) ?? false),
});
