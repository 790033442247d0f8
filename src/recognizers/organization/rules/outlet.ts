// Newspapers and broadcasters by the word that closes their name: `Straits Times`, `Orange County Register`, `the Times`.
import type { Article } from '../../../model/article.js';
import { wordSet } from '../../../model/word-set.js';
import { isCharacter } from '../../shared/character-at.js';
import { isHeadline } from '../../shared/is-headline.js';
import { isNameWord, nameStart } from '../../shared/name-start.js';
import type { NameStartOptions } from '../../shared/name-start.js';
import { isNotedName } from '../../shared/noted-names.js';
import type { CueRule, Found } from '../../shared/rule.js';
import {
  inOneSentence,
  isAttached,
  isCapitalized,
  isSentenceStart,
  isWordIn,
} from '../../shared/token-text.js';
import { wordList } from '../../shared/word-list.js';
import { SPEECH } from '../ambiguous-score.js';
import { nameOf } from '../name-of.js';
import { foundAt } from '../../shared/found-at.js';
import { POSSESSIVES, STOPS, TOPICS } from '../vocabulary.js';

const COMMON = wordList('shared/common-words');

/** Hardly anything but a newspaper behind a place or a day. */
const SURE = wordSet(
  'times herald tribune gazette chronicle telegraph inquirer courier dispatch sentinel newspapers',
);
/** A newspaper behind a place or `Daily`, else many things. */
const LIKELY = wordSet(
  'post news journal star sun mail mirror express standard globe observer bulletin examiner register record ledger independent press reporter argus echo advertiser weekly magazine review monitor today tv radio',
);
/** `Business Reporter` below a name is what somebody is: a paper only with its article before it. */
const ROLE = wordSet('reporter');
/** What stands before them in names of newspapers. */
const PAPER_WORDS = wordSet(
  'daily sunday evening morning weekly irish jewish asian business financial legal law bloomberg cbs nbc abc fox sky itv bbc cbc ctv new york los angeles san diego washington',
);
/** Standing alone behind `the`: `according to the Times`. */
const ALONE = wordSet(
  'times post journal tribune herald telegraph guardian chronicle globe inquirer gazette',
);
const THE = wordSet('the');
const NOT_PAPERS = wordSet(
  'square building street act law last latest recent good bad breaking fake hard modern ancient medieval end blog school washington-post',
);
const options: NameStartOptions = {
  stops: STOPS,
  own: wordSet(...TOPICS.words, ...PAPER_WORDS.words),
  headlines: 'words',
  possessives: POSSESSIVES,
};

const alone = (article: Article, at: number): Found | undefined => {
  // `told The Record`: of an everyday word only what is cited, its article written large
  const isNamed =
    isWordIn(article, at, LIKELY) && isCapitalized(article, at - 1) && isWordIn(article, at - 2, CITING);
  if (
    !(isWordIn(article, at, ALONE) || isNamed) ||
    !isWordIn(article, at - 1, THE) ||
    isHeadline(article, at) ||
    (isAttached(article, at + 1) && isCharacter(article, at + 1, '-'))
  )
    return undefined;
  return foundAt(article, at, at + 1, {
    score: isSentenceStart(article, at - 1) ? 0.5 : 0.6,
    refersTo: { name: nameOf(article, at, at + 1) },
  });
};

/** A newspaper only behind a place, when it is cited: `The Brooklyn Paper`. */
const LOCAL = wordSet('paper leader eagle voice blade courant pilot enterprise');

/** `reported the Larchmoor Paper`: what stands before an outlet that is cited. */
const CITING = wordSet('told to by per with from in via');
const SOURCE = wordSet('source sources via photo credit image');

/** True when the words beside the name cite it: an article written large inside the sentence, a verb of speech, `Source:`. */
const isCited = (article: Article, first: number, last: number): boolean => {
  if (isWordIn(article, last, SPEECH)) return true;
  const hasArticle = isWordIn(article, first - 1, THE);
  const start = hasArticle ? first - 1 : first;
  if (isCharacter(article, start - 1, ':') && isWordIn(article, start - 2, SOURCE)) return true;
  if (!hasArticle || isSentenceStart(article, start)) return false;
  return isCapitalized(article, start) || isWordIn(article, start - 1, CITING);
};

/** `The Copenhagen Post`: a place, the word for a paper, and a sign that it is cited. */
const ofPlace = (article: Article, first: number, at: number): Found | undefined => {
  if (isHeadline(article, at) || first < at - 3 || !isNotedName(article, first)) return undefined;
  if (!isCited(article, first, at + 1)) return undefined;
  return foundAt(article, first, at + 1, { score: 0.65, refersTo: { name: nameOf(article, first, at + 1) } });
};

const find = (article: Article, at: number): Found | undefined => {
  if (!isCapitalized(article, at) || (isNameWord(article, at + 1) && inOneSentence(article, at, at + 1)))
    return undefined;
  const first = nameStart(article, at, options);
  if (first === at) return alone(article, at);
  if (isWordIn(article, at - 1, NOT_PAPERS) || !isNameWord(article, at - 1)) return undefined;
  if (isWordIn(article, at, ROLE) && !isWordIn(article, first - 1, THE)) return undefined;
  const isSure = isWordIn(article, at, SURE);
  const isPaperWord = isWordIn(article, at - 1, PAPER_WORDS);
  const isProper = !COMMON.has(article, at - 1) && !isWordIn(article, at - 1, TOPICS);
  if (isWordIn(article, at, LOCAL) || (!isPaperWord && !(isSure && isProper)))
    return ofPlace(article, first, at);
  const name = nameOf(article, first, at + 1);
  return foundAt(article, first, at + 1, {
    score: isSure ? (isHeadline(article, at) ? 0.6 : 0.8) : 0.6,
    refersTo: { name },
  });
};

export const outlet: CueRule = {
  id: 'organization/outlet',
  why: 'Newspapers are named by a few words: “the Times” after “the New York Times”, “the Edmonton Sun”.',
  cues: [...SURE.words, ...LIKELY.words, ...LOCAL.words, 'guardian'],
  find,
};
