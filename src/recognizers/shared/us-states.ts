// The states of the US that an article names.
import type { Article } from '../../model/article.js';
import { wordSet } from '../../model/word-set.js';
import { tokenText } from './token-text.js';

const LAST_WORDS = wordSet(
  'alabama alaska arizona arkansas california colorado connecticut delaware columbia florida georgia guam hawaii idaho illinois indiana iowa kansas kentucky louisiana maine maryland massachusetts michigan minnesota mississippi missouri',
  'montana nebraska nevada hampshire jersey mexico york carolina dakota ohio oklahoma oregon pennsylvania rico island tennessee texas utah vermont virginia washington wisconsin wyoming',
  'ala ariz ark calif cal colo conn fla ga ill ind kan ky mass mich minn miss mont neb nev okla ore pa tenn tex wash wis wyo n.h. n.j. n.m. n.y. n.c. n.d. r.i. s.c. s.d. va vt md',
);

const ABBREVIATED: Readonly<Record<string, string>> = {
  ala: 'Alabama',
  ariz: 'Arizona',
  ark: 'Arkansas',
  calif: 'California',
  cal: 'California',
  colo: 'Colorado',
  conn: 'Connecticut',
  fla: 'Florida',
  ga: 'Georgia',
  ill: 'Illinois',
  ind: 'Indiana',
  kan: 'Kansas',
  ky: 'Kentucky',
  mass: 'Massachusetts',
  mich: 'Michigan',
  minn: 'Minnesota',
  miss: 'Mississippi',
  mont: 'Montana',
  neb: 'Nebraska',
  nev: 'Nevada',
  okla: 'Oklahoma',
  ore: 'Oregon',
  pa: 'Pennsylvania',
  tenn: 'Tennessee',
  tex: 'Texas',
  wash: 'Washington',
  wis: 'Wisconsin',
  wyo: 'Wyoming',
  'n.h.': 'New Hampshire',
  'n.j.': 'New Jersey',
  'n.m.': 'New Mexico',
  'n.y.': 'New York',
  'n.c.': 'North Carolina',
  'n.d.': 'North Dakota',
  'r.i.': 'Rhode Island',
  's.c.': 'South Carolina',
  's.d.': 'South Dakota',
  va: 'Virginia',
  vt: 'Vermont',
  md: 'Maryland',
};

const FIRST_WORDS = new Set(['New', 'North', 'South', 'West', 'Rhode', 'Puerto']);
const statesOf = new WeakMap<Article, ReadonlySet<string>>();

/** Names of the states that stand in the article, in full or shortened as in `Calif.`; read once an article. */
export const statesNamed = (article: Article): ReadonlySet<string> => {
  const known = statesOf.get(article);
  if (known) return known;
  const states = new Set<string>();
  for (let at = 0; at < article.tokens.count; at += 1) {
    if (!LAST_WORDS.has(article.tokens.word[at] as number)) continue;
    const word = tokenText(article, at);
    const first = tokenText(article, at - 1);
    states.add(ABBREVIATED[word.toLowerCase()] ?? (FIRST_WORDS.has(first) ? `${first} ${word}` : word));
  }
  statesOf.set(article, states);
  return states;
};
