// Whether a word is an everyday one, so that its capital at the start of a sentence or in a headline says nothing.
import type { Article } from '../../model/article.js';
import { wordSet } from '../../model/word-set.js';
import { isWordIn } from './token-text.js';
import { wordList } from './word-list.js';

const COMMON = wordList('shared/common-words');

/** Words that press releases write with a capital more often than not, and which stand in no list of common words. */
const ALSO = wordSet(
  'man men woman women found human justice mother father you your office body special release regarding incident dead media date name press staff please youth cell meet running city search follow reporting online programs center centre',
  'deputy unit district issues injuring link news post reports homicide action recent form park investigator department sign national stay email summer acting share protection investigations assistant patrol state states task immediate leadership',
  'detective executive senior annual fugitive board elementary zone ordinance division mission project north south east west materials click hazardous teen code prosecutions connected serial foster president vice tip immigrant camp counsel units',
  'general ceremony international initiatives hotline systems additionally ten thirty update files chief published grants festival director houses beach latest treasurer sergeant brand foundation relations precinct association enterprises ocean ice receives',
  'regional seeks remarks finance heritage inspector patron science dies assembly harbor harbour proposition administrator elections innovation miss rage newsletter secretary strikes posts supervisors author super band recruitment shower rally defender solar',
  'transparency ball route native careers correction union although highway governor lab council bureau moves seal buildings operator star steel hosts cat laboratory speaker line charity tech united casino hunt analyst island central meal gate roofing',
  'notices trainer hill singer weekly league resort log sheriff summit youthful bishop unique golden smart squad unfortunately superior urban hall heat amendment coast commissioner guy garden bay orange grove corrections affairs producer avenue joins street',
  'road lane police court judge attorney prosecutor prosecutors lawyer lawyers county town village church school university college bank book books photo image video tags author share home menu next previous read more about contact privacy terms cookie',
  'i he she they we it my me him us them their its our his her this that these those who what when where why how which while whereas moreover furthermore nevertheless nonetheless thus hence indeed perhaps maybe yes ok okay hello thanks thank',
  'one two three four five six seven eight nine eleven twelve twenty hundred first second third fourth fifth last early late great old new big little good better best bad red blue green black white grey gray yellow pink purple silver gold',
  'english french german spanish italian dutch russian chinese japanese korean indian american british irish scottish welsh european african asian australian canadian mexican arab jewish muslim christian catholic protestant islamic republican democrat',
  'democratic liberal conservative labour federal supreme royal holy sun moon earth sky sea lake river mountain valley forest field king queen prince princess lord lady sir pope father sister brother uncle aunt son daughter baby kid kids',
);

/** True for words of small letters everywhere, in any case here. */
export const isEverydayWord = (article: Article, at: number): boolean =>
  COMMON.has(article, at) || isWordIn(article, at, ALSO);
