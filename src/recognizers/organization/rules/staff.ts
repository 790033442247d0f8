// Bodies by who speaks and works for them: “a spokeswoman for Larch Rescue”.
import { wordSet } from '../../../model/word-set.js';
import { isBusinessText } from '../../shared/business-text.js';
import type { CueRule } from '../../shared/rule.js';
import { employerAt } from '../../shared/staff-of.js';
import { nameOf } from '../name-of.js';
import { foundAt } from '../../shared/found-at.js';
import { STOPS } from '../vocabulary.js';

const LINKS = wordSet('at for with');

export const staff: CueRule = {
  id: 'organization/staff',
  why: 'Spokesmen, campaigners and researchers belong to bodies: “a spokeswoman for Larch Rescue said”.',
  cues: wordSet(
    'spokesman spokeswoman spokesperson campaigner campaigners activist activists researcher researchers scientist scientists professor lecturer director directors expert experts fellow attorney lawyer lawyers counsel adviser advisor volunteer founder co-founder',
  ),
  find(article, at) {
    const name = employerAt(article, at, LINKS, STOPS);
    if (!name || isBusinessText(article)) return undefined;
    return foundAt(article, name.first, name.last, {
      score: 0.6,
      refersTo: { name: nameOf(article, name.first, name.last) },
    });
  },
};
