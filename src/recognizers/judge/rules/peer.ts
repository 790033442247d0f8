// Lords and ladies who judge: `Lord Neuberger, president of the Supreme Court`, `Lady Hale said in her judgment`.
import type { Article } from '../../../model/article.js';
import { TokenKind } from '../../../model/tokens.js';
import { wordSet } from '../../../model/word-set.js';
import { isCharacter } from '../../shared/character-at.js';
import type { PersonName } from '../../shared/person-name.js';
import { matchPersonName } from '../../shared/person-name.js';
import type { CueRule, Found } from '../../shared/rule.js';
import {
  inOneSentence,
  isWordIn,
  kindAt,
  sentenceBounds,
  spanOf,
  tokenText,
} from '../../shared/token-text.js';
import { judgeFound, speaksOfCourts } from '../judge-found.js';
import { namesForward } from '../name-list.js';

/** Peers by judicial title, of the House of Lords, the UK Supreme Court, the Court of Appeal and the Court of Session. */
const LAW_LORDS = wordSet(
  'bingham hoffmann hoffman denning reed hodge neuberger sumption kerr mance clarke toulson hughes kitchin sales leggatt burrows stephens briggs lloyd-jones carnwath dyson phillips judge burnett woolf steyn diplock wilberforce atkin scarman bridge goff keith templeman',
  'slynn nicholls hutton millett rodger walker scott brown saville hobhouse cullen hope gill carloway bracadale menzies turnbull tyre drummond malcolm eassie clyde emslie philip bonomy mackay glennie pentland brodie doherty ericht boyd mulholland hale arden black rose simler dorrian smith paton carmichael',
  'reed thomas taylor lane widgery parker goddard leveson fraser wilson etherton richards hamblen',
);
/** Law lords whose names many other peers bear: only where the sentence speaks of a judgment. */
const SHARED_NAMES = wordSet(
  'black rose smith wilson thomas taylor lane parker hope scott brown walker clarke hughes fraser richards bridge boyd philip stephens phillips reed mackay malcolm judge sales philip hutton',
);
const JUDGING = wordSet(
  'judgment judgement ruling ruled justices appeal appeals dissenting dissented concurring sentenced',
);
const ACTS = wordSet('ruled held dismissed upheld granted refused sentenced quashed dissented concurred');
const DESCRIBED = wordSet('president judge justice chief judges deputy');
const WITH = wordSet('with');
const WHOM = wordSet('whom');
const AGREES = wordSet('agree agrees agreed concur concurs concurred');
const AGREEMENT_REACH = 16;
const OFFICE_BEFORE = wordSet('justice rolls president clerk');
const A_THE = wordSet('a the one then former our senior high supreme court');

const isDescribed = (article: Article, name: PersonName): boolean => {
  if (!isCharacter(article, name.last, ',')) return false;
  let at = name.last + 1;
  // `Lord Reed, the court's president`
  while (at < name.last + 5 && (isWordIn(article, at, A_THE) || kindAt(article, at) === TokenKind.Possessive))
    at += 1;
  return isWordIn(article, at, DESCRIBED) &&
    inOneSentence(article, name.first, at) &&
    !/president/i.test(tokenText(article, at))
    ? true
    : isWordIn(article, at, DESCRIBED) && speaksOfCourts(article);
};

const holdsJudging = (article: Article, at: number): boolean => {
  const sentence = article.sentences[article.tokens.sentence[at] as number];
  for (let token = sentence?.first ?? at; token < (sentence?.last ?? at); token += 1)
    if (isWordIn(article, token, JUDGING)) return true;
  return false;
};

/** True in `Lord Leggatt, with whom Lord Reed and Lord Sales agree`: the words say who judged with whom. */
const isInAgreement = (article: Article, at: number): boolean => {
  const { first, last } = sentenceBounds(article, at);
  for (
    let whom = Math.max(first + 1, at - AGREEMENT_REACH);
    whom < Math.min(last, at + AGREEMENT_REACH);
    whom += 1
  )
    if (isWordIn(article, whom, WHOM) && isWordIn(article, whom - 1, WITH))
      for (let verb = whom + 2; verb < Math.min(last, whom + AGREEMENT_REACH); verb += 1)
        if (isWordIn(article, verb, AGREES)) return verb > at;
  return false;
};

const findPeer = (article: Article, at: number): Found | undefined => {
  if (kindAt(article, at) === TokenKind.Lower) return undefined;
  const name = matchPersonName(article, at + 1, { max: 2 });
  // `Lord Judge` was Lord Chief Justice: his name is a title to the grammar
  const judge = name ? undefined : lordJudge(article, at);
  const found = name ?? judge;
  if (!found) return undefined;
  const { start, end } = spanOf(article, at, at + 1);
  const attributes = { title: article.source.text.slice(start, end), titleClass: 'justice' };
  if (
    isWordIn(article, found.last, ACTS) ||
    isDescribed(article, found) ||
    isWordIn(article, at - 1, OFFICE_BEFORE) ||
    (isCharacter(article, at - 1, ',') && isWordIn(article, at - 2, OFFICE_BEFORE))
  )
    return judgeFound(article, found, 0.8, attributes);
  if (speaksOfCourts(article) && isInAgreement(article, at))
    return judgeFound(article, found, 0.8, attributes);
  if (!isWordIn(article, found.first, LAW_LORDS) || !speaksOfCourts(article)) return undefined;
  if (isWordIn(article, found.first, SHARED_NAMES) && !holdsJudging(article, at))
    return judgeFound(article, found, 0.4, attributes);
  return judgeFound(article, found, 0.75, attributes);
};

const JUDGE = wordSet('judge');
const lordJudge = (article: Article, at: number): PersonName | undefined =>
  isWordIn(article, at + 1, JUDGE) &&
  kindAt(article, at + 1) === TokenKind.Title &&
  kindAt(article, at + 2) !== TokenKind.Title &&
  tokenText(article, at) === 'Lord'
    ? { first: at + 1, last: at + 2, words: 1 }
    : undefined;

/** `Lords Reed, Hodge and Sales`: law lords with one plural title, where the article speaks of courts. */
const findPeers = (article: Article, at: number): Found[] | undefined => {
  if (kindAt(article, at) === TokenKind.Lower || !speaksOfCourts(article)) return undefined;
  const names = namesForward(article, at + 1);
  if (names.length < 2 || !names.every(({ first }) => isWordIn(article, first, LAW_LORDS))) return undefined;
  const { start, end } = spanOf(article, at, at + 1);
  const attributes = { title: article.source.text.slice(start, end), titleClass: 'justice' };
  return names.map((name) => judgeFound(article, name, 0.8, attributes));
};

export const peers: CueRule = {
  id: 'judge/law-lords',
  why: 'Law lords share one plural title: `Lords Reed, Hodge and Sales`.',
  cues: ['lords', 'ladies'],
  find: findPeers,
};

export const peer: CueRule = {
  id: 'judge/law-lord',
  why: "British judges are peers by title; a peer is a judge where the article speaks of courts and the name is a judge's, or the words beside it say so.",
  cues: ['lord', 'lady', 'baroness'],
  find: findPeer,
};
