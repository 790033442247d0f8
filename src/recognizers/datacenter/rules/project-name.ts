// `Project Jupiter`: the code name under which a data centre is planned.
import { TokenKind } from '../../../model/tokens.js';
import { wordSet } from '../../../model/word-set.js';
import type { CueRule, Found } from '../../shared/rule.js';
import { inOneSentence, isCapitalized, isWordIn, kindAt, tokenText } from '../../shared/token-text.js';
import { foundAt } from '../../shared/found-at.js';
import { isAboutDatacenters, sentenceSpeaks, speaksOfDatacenters } from '../speaks-of-datacenters.js';

/** Names that begin with Project and are no building. */
const OTHERS = wordSet('gutenberg veritas zero runway manager management director syndicate');

const DATA = wordSet('data datacenter datacenters datacentre datacentres');

export const projectNameRule: CueRule = {
  id: 'datacenter/project-name',
  why: '"Project Jupiter, a data center campus in Sunland Park": developers give their plans code names, and reporters keep them.',
  cues: ['project'],
  find(article, at): Found | undefined {
    if (
      tokenText(article, at) !== 'Project' ||
      !inOneSentence(article, at, at + 1) ||
      !isCapitalized(article, at + 1)
    )
      return undefined;
    if (isWordIn(article, at + 1, OTHERS) || !speaksOfDatacenters(article)) return undefined;
    let last = at + 2;
    while (
      inOneSentence(article, at, last) &&
      last < at + 4 &&
      isCapitalized(article, last) &&
      kindAt(article, last) === TokenKind.Title
    )
      last += 1;
    // `Project Clover data centres`: the noun says more
    if (isWordIn(article, last, DATA)) return undefined;
    return foundAt(article, at, last, {
      score: sentenceSpeaks(article, at) ? 0.8 : isAboutDatacenters(article) ? 0.6 : 0.4,
      refersTo: { name: article.source.text.slice(article.tokens.start[at], article.tokens.end[last - 1]) },
    });
  },
};
