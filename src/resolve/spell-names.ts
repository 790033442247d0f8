// Names of bodies and firms that reach further left than a rule saw: the acronym in brackets behind them spells the words before them too.
import { latePattern } from '../model/late-pattern.js';
import type { Mention } from '../model/mention.js';
import { reviseMention } from '../model/revise-mention.js';
import { slugOf } from '../model/slug.js';
import { stripLegalForm } from './name-key.js';
import type { Refiner } from './refiner.js';

/** ` (HPEA)`, ` (“the HPEA”)`: the acronym is group 1. */
const ACRONYM = latePattern(String.raw`^ \((?:the |or )?["“]?(?:the )?(\p{Lu}{3,8})["”]?\)`);
const LONGEST_ACRONYM = 24;
/** The last word before, with the space behind it. */
const LAST_WORD = latePattern(String.raw`(?<![\p{L}\p{N}'’.-])(?:&|\p{L}[\p{L}'’-]*),? $`);
/** What an acronym leaves out. */
const JOINT = /^(?:and|of|for|the|on|in|&),? $/;
const REACH = 90;
const BRACKET = 40;

const initialsOf = (name: string): string =>
  [...name.matchAll(/(?<![\p{L}'’-])\p{Lu}/gu)].map(([letter]) => letter).join('');

/** Where the words start that spell `missing` and end at `end`; undefined when other words stand there. */
const startOf = (before: string, missing: string): number | undefined => {
  let rest = before;
  let left = missing;
  while (left !== '') {
    const word = LAST_WORD.exec(rest)?.[0];
    if (word === undefined) return undefined;
    if (!JOINT.test(word)) {
      if (!word.startsWith(left.slice(-1))) return undefined;
      left = left.slice(0, -1);
    }
    rest = rest.slice(0, -word.length);
  }
  return rest.length;
};

/** The mention over all that its acronym spells; itself when that is all it has. */
const spelled = (text: string, mention: Mention): Mention => {
  const { start, end } = mention;
  const acronym = ACRONYM.exec(text.slice(end, end + LONGEST_ACRONYM))?.[1];
  if (acronym === undefined) return mention;
  const initials = initialsOf(stripLegalForm(text.slice(start, end)));
  if (initials === '' || initials.length >= acronym.length || !acronym.endsWith(initials)) return mention;
  const from = Math.max(0, start - REACH);
  const found = startOf(text.slice(from, start), acronym.slice(0, -initials.length));
  if (found === undefined) return mention;
  const name = text
    .slice(from + found, end)
    .replace(/\s+/g, ' ')
    .replaceAll('’', "'");
  // an agency that a list knows is the same with its country before it
  if (mention.evidence.rule === 'organization/agency') return reviseMention(mention, { start: from + found });
  return reviseMention(mention, {
    start: from + found,
    refersTo: { id: slugOf(stripLegalForm(name)), name },
  });
};

/** Widens companies and organizations over the words that the acronym behind them spells: `Harbor Pier and Exposition Authority (HPEA)`. */
export const spellNames: Refiner = ({ source: { text } }, mentions) =>
  mentions.map((mention) =>
    (mention.type === 'company' || mention.type === 'organization') &&
    text.charCodeAt(mention.end + 1) === BRACKET
      ? spelled(text, mention)
      : mention,
  );
