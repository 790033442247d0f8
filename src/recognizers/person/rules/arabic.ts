// Names built with Arabic particles: `Abu Musab al-Zarqawi`, `Mohan al-Freiji`, `Ibn Rushd`.
import type { Article } from '../../../model/article.js';
import { TokenKind } from '../../../model/tokens.js';
import { wordSet } from '../../../model/word-set.js';
import { HYPHENS, isCharacter } from '../../shared/character-at.js';
import { isHeadline } from '../../shared/is-headline.js';
import { matchPersonName } from '../../shared/person-name.js';
import type { CueRule } from '../../shared/rule.js';
import { inOneSentence, isAttached, isSentenceStart, isWordIn, kindAt } from '../../shared/token-text.js';
import { isOtherName } from '../candidate.js';
import { foundAt } from '../../shared/found-at.js';
import { rememberPerson } from '../last-person.js';

/** First words of places, bodies and books that go on with an article: `Deir al-Zor`, `Harakat al-Shabaab`. */
const NO_PERSON = wordSet(
  'dar deir dayr der bab tal tel tell ras shatt jabal jebel jabel harakat jaish jaysh ahrar asaib ahl tahrir masjid beit bayt kafr kfar wadi wad khan ain ayn qasr ansar jund liwa nour jabhat faylaq kataib saraya hizb ittihad sahat madinat qalaat qalat shabab ikhwan dawlat bilad hawija tall umm minaret bir burj borj souk suq souq port mina sharm marsa haram majlis bayan jamaat jama jamiat lashkar tehreek hay hayat haya usud suqur katibat operation province university camp mosque battle dhu eid',
);
/** Where a name of this shape is a place. */
const LOCATIVE = wordSet('in near at outside around towards toward into from');

const KUNYA: CueRule = {
  id: 'person/kunya',
  why: '"Abu Ghadiya", "Umm Sayyaf", "Ibn Rushd": father, mother, son of somebody open a name.',
  cues: wordSet('abu umm ibn abd'),
  find(article, at) {
    if (
      kindAt(article, at) !== TokenKind.Title ||
      isHeadline(article, at) ||
      isWordIn(article, at - 1, LOCATIVE)
    )
      return undefined;
    // `Mohammed Abd Rabbo`: the name began before
    if (
      kindAt(article, at - 1) === TokenKind.Title &&
      !isSentenceStart(article, at - 1) &&
      inOneSentence(article, at - 1, at)
    )
      return undefined;
    const name = matchPersonName(article, at);
    if (!name || name.words < 2 || isOtherName(article, name)) return undefined;
    rememberPerson(article, name.last);
    return foundAt(article, at, name.last, { score: 0.75 });
  },
};

/** First token of the capitalised words that end before the particle at `at`. */
const namesBefore = (article: Article, at: number): number => {
  let first = at;
  while (
    at - first < 3 &&
    inOneSentence(article, first - 1, at) &&
    kindAt(article, first - 1) === TokenKind.Title &&
    !isAttached(article, first)
  )
    first -= 1;
  return first;
};

const ARTICLE: CueRule = {
  id: 'person/al',
  why: '"Mohan al-Freiji": a name before the Arabic article and a capitalised word is a person, when no word for places or bodies opens it.',
  cues: wordSet('al el ul ad ar as ash'),
  find(article, at) {
    if (
      !isCharacter(article, at + 1, HYPHENS) ||
      !isAttached(article, at + 1) ||
      !isAttached(article, at + 2) ||
      kindAt(article, at + 2) !== TokenKind.Title ||
      isAttached(article, at) ||
      isHeadline(article, at)
    )
      return undefined;
    const first = namesBefore(article, at);
    if (first === at || isWordIn(article, first, NO_PERSON) || isWordIn(article, at - 1, NO_PERSON))
      return undefined;
    if (isWordIn(article, first - 1, LOCATIVE)) return undefined;
    const name = matchPersonName(article, first);
    if (!name || name.last < at + 3 || isOtherName(article, name)) return undefined;
    rememberPerson(article, name.last);
    return foundAt(article, first, name.last, { score: 0.7 });
  },
};

export const ARABIC_RULES: readonly CueRule[] = [KUNYA, ARTICLE];
