// Word lists of the compiled gazetteer (given names, surnames, common words), asked by token.
import type { Gazetteer } from '../../gazetteer/gazetteer.js';
import type { Article } from '../../model/article.js';

let classes = new Uint16Array(0);

/** The words of one list. */
class GazetteerWords {
  private mask = 0;

  constructor(private readonly list: string) {}

  /** True when the token stands in the list, in any case. */
  has({ tokens }: Article, at: number): boolean {
    return at >= 0 && at < tokens.count && ((classes[tokens.word[at] as number] ?? 0) & this.mask) !== 0;
  }

  bind({ data }: Gazetteer): void {
    const bit = data.wordLists.indexOf(this.list);
    this.mask = bit < 0 ? 0 : 1 << bit;
  }
}

const LISTS: GazetteerWords[] = [];
let bound: Gazetteer | undefined;

/** Word lists answer from this gazetteer from now on. */
export const bindWordLists = (gazetteer: Gazetteer): void => {
  bound = gazetteer;
  classes = gazetteer.data.wordClasses as Uint16Array<ArrayBuffer>;
  for (const list of LISTS) list.bind(gazetteer);
};

/** The list of a file `<list>.csv` with a column `word`. */
export const wordList = (list: string): GazetteerWords => {
  const words = new GazetteerWords(list);
  LISTS.push(words);
  if (bound) words.bind(bound);
  return words;
};
