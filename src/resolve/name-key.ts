// The folded forms under which mentions of one entity meet.
import type { EntityType } from '../model/entity-type.js';
import { remember } from './remember.js';

/** Legal forms at the end of a company's name, with the comma or space before them; stripped again and again. */
const LEGAL_FORM =
  /(?<![,\s])[,\s]+(?:incorporated|inc|corporation|corp|company|co|limited|ltd|llc|l\.l\.c|llp|l\.l\.p|lp|l\.p|plc|p\.l\.c|gmbh|ag|kg|kgaa|s\.?a\.?|s\.?a\.?s|s\.?a\.?r\.?l|s\.?p\.?a|s\.?r\.?l|n\.?v|b\.?v|n\.?a|se|oy|oyj|ab|asa|as|a\/s|pty|pte|pvt|private|public limited company|bhd|sdn|kk|k\.k|unlimited company|uc|dac)\.?$/i;

/** Anything but plain ASCII words with single spaces between them. */
const NEEDS_CARE = /[^\x21-\x7e ]|\s\s|^\s|\s$/;

/** Lower case, straight apostrophes, single spaces, no full stops at the end. */
export const foldName = (name: string): string =>
  NEEDS_CARE.test(name)
    ? name.normalize('NFC').replace(/\s+/g, ' ').replaceAll('\u2019', "'").toLowerCase().trim()
    : name.toLowerCase();

/** A company's name without legal forms; never empty. */
export const stripLegalForm = (name: string): string => {
  let stripped = name;
  for (;;) {
    const match = LEGAL_FORM.exec(stripped);
    if (!match || match.index === 0) return stripped;
    stripped = stripped.slice(0, match.index);
  }
};

const keyOf = (type: EntityType, name: string): string => {
  const folded = foldName(name);
  if (type === 'company') return stripLegalForm(folded).replace(/\.com$/, '');
  if ((type === 'person' || type === 'judge') && folded.includes(' '))
    return folded.replace(/,? (?:jr|sr|ii|iii|iv)\.?$/, '').replace(/ (?:\p{L}\.?)(?= )/gu, '');
  return folded.startsWith('the ') ? folded.slice(4) : folded;
};

/** What two mentions of one type must share to be one entity by name alone. */
export const nameKey = remember(keyOf);
