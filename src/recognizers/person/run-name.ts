// A run of capitalised words to the plausible person's name at its end: several rules ask the same of the same run.
import type { Article } from '../../model/article.js';
import { isHeadline } from '../shared/is-headline.js';
import type { PersonName } from '../shared/person-name.js';
import type { Run } from '../shared/rule.js';
import { hasAge } from './age-behind.js';
import { candidateFrom, nameFirst } from './candidate.js';
import { isPlausible } from './plausible.js';

let lastRun: Run | undefined;
let lastName: PersonName | undefined;

const read = (article: Article, run: Run): PersonName | undefined => {
  if (run.last - run.first < 2) return undefined;
  // `Nady Larchova, 71, Blorvik` on a line of its own is cased as a headline
  if (isHeadline(article, run.first) && !hasAge(article, run.last)) return undefined;
  const name = candidateFrom(article, nameFirst(article, run.first, run.last), run.last);
  return name && isPlausible(article, name) ? name : undefined;
};

/** Name of two words or more at the end of a run outside headlines, or with an age, behind titles; undefined when its words are no name's. Read once a run. */
export const nameOfRun = (article: Article, run: Run): PersonName | undefined => {
  if (run !== lastRun) {
    lastName = read(article, run);
    lastRun = run;
  }
  return lastName;
};
