// Records that the old texts did not tell of to where they stand by what the file says.
import { occurrencesOf } from '../../annotations/find-occurrences.js';
import { rankOfWork } from '../human-work.js';
import type { Span } from '../../model/span.js';
import { createClaims } from './claims.js';
import { findLikelyPartners } from './find-likely-partners.js';
import { findByFile } from './place-by-file.js';
import type { Carried, Taken } from './placement.js';
import type { Reanchoring } from './reanchoring.js';
import { settleTargets } from './settle-paragraphs.js';

/** The paragraphs of the file that no old text tells of and whose beginning stands nowhere. */
const homesToFind = ({ sources, carried, partners }: Reanchoring): Map<number, readonly Carried[]> =>
  new Map(
    [...carried.entries()].filter(
      ([home]) =>
        partners[home] === undefined && sources.every(({ located }) => located[home]?.index === undefined),
    ),
  );

/** Places what the old texts did not tell by what the file says: first with the paragraphs that are known, then with those that this made known. */
export const placeLeft = (context: Reanchoring, areAllKnown: boolean): void => {
  const { old, article, carried, fates, partners } = context;
  const claims = createClaims<Taken>();
  for (const [one, fate] of fates) if (typeof fate === 'object') claims.add(fate.span, { carried: one });
  const left = carried
    .flat()
    .filter((one) => !fates.has(one))
    .sort((a, b) => rankOfWork(b.record) - rankOfWork(a.record));
  if (left.length === 0) return;
  const places = findByFile(article, left, carried, claims);
  const place = (one: Carried, span: Span | undefined): void => {
    if (span === undefined) return;
    const owner = claims.at(span);
    if (owner !== undefined) fates.set(owner.carried, 'gone');
    claims.add(span, { carried: one });
    fates.set(one, { span, how: 'guessed' });
  };
  // those whose paragraph is there come first: what looks like them elsewhere must not take their words
  for (const one of left)
    if (partners[one.home] !== undefined) place(one, places.find(one, partners[one.home]));
  const likely = findLikelyPartners(article, homesToFind(context), new Set(partners), (one) =>
    places.find(one, undefined),
  );
  for (const [home, index] of likely) partners[home] = index;
  const targets = settleTargets(old.paragraphs, article, partners, fates);
  for (const one of left) if (!fates.has(one)) place(one, places.find(one, targets[one.home]));
  for (const one of left) {
    const target = targets[one.home];
    if (!fates.has(one) && target !== undefined) place(one, places.findEdited(one, target));
  }
  // a quote that its paragraph holds several times, and no nth that says which, is for a person to tell apart
  const isUnclear = ({ home, record: { quote, nth } }: Carried): boolean => {
    const index = targets[home] ?? partners[home];
    const paragraph = index === undefined ? undefined : article.paragraphs[index];
    if (paragraph === undefined) return false;
    const count = occurrencesOf(article.source.text.slice(paragraph.start, paragraph.end), quote).length;
    return nth === undefined ? count > 1 : count > 0 && nth > count;
  };
  for (const one of left)
    if (!fates.has(one)) fates.set(one, areAllKnown && isUnclear(one) ? 'broken' : 'gone');
};
