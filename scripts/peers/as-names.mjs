// A peer's labelled phrase → the name in it, as the guideline spans names. GUM and re3d label whole noun phrases, pronouns and roles too
// ("the Foreign Minister Julie Bishop", "Clearwater, Florida", "NASA's", "the library"); the guideline marks the name alone.

/** Words that stand before a person's name and are no part of it. */
const TITLES = new Set(
  `HE Dr Mr Mrs Ms MR MS DR Sir Dame Lord Lady Baroness Professor Prof President Minister Secretary SECRETARY Senator Sen Representative Rep Congressman
Congresswoman General Gen Major Maj Colonel Col Lieutenant Lt Captain Capt Commander Cmdr Commodore Admiral Adm Sergeant Sgt Corporal Officer
Operator Class Ambassador Governor Mayor Chancellor Premier King Queen Prince Princess Pope Archbishop Bishop Father Reverend Rev Imam Sheikh
Administrator Director Chairman Chief Spokesperson Spokesman Spokeswoman Advisor Adviser Envoy Inspector Attorney Judge Justice Councillor
Leader Commissioner Deputy Acting Councilman MP`.split(/\s+/u),
);
const COUNTRIES = new Set([
  'US',
  'U.S.',
  'USA',
  'UK',
  'U.K.',
  'Britain',
  'America',
  'North',
  'South',
  'Korea',
  'DPRK',
  'Iran',
  'Russia',
]);
const REGIONS = new Intl.DisplayNames('en', { type: 'region' });
for (let first = 65; first <= 90; first += 1)
  for (let second = 65; second <= 90; second += 1) {
    const code = String.fromCharCode(first, second);
    const name = REGIONS.of(code);
    if (name !== code) COUNTRIES.add(name);
  }

const PARTICLE =
  /^(?:of|the|and|for|on|de|da|del|della|di|du|van|von|der|den|la|le|les|el|al|bin|ibn|y|e|dos|das|to|at|&)$/u;
const PREFIXED = /^(?:al|el|an|ar|as|ash|at|d|l)[-'’]\p{Lu}|^[a-z]\p{Lu}/u;
const NO_NAME =
  /^(?:He|She|It|They|We|I|You|His|Her|Their|Our|My|This|That|These|Those|Here|There|Who|Its|Many|Some|All|One|Two|Three|Several|Most|Other|Both|Each|Mine)\b/u;
const DEMONYMS = /(?:ians|eans|ese|ans|ish|Turks|Kurds|Iraqis|Jews|Arabs)$/u;

const isName = (words) =>
  words.length > 0 &&
  /^[\p{Lu}\p{N}]/u.test(words[0]) &&
  words.some((word) => /\p{Lu}/u.test(word)) &&
  words.every((word) => /^[\p{Lu}\p{N}"“‘'&–]/u.test(word) || PARTICLE.test(word) || PREFIXED.test(word)) &&
  !words.some((word) => /[,;:()]/u.test(word));

/** Words after the last title of a person's phrase; all of them where there is none; none where the phrase is a role alone. */
const afterTitles = (words) => {
  const last = words.findLastIndex((word) => TITLES.has(word.replace(/[.‎]+$/u, '')));
  const rest = words.slice(last + 1);
  return last >= 0 && (rest.length === 0 || /^[a-z]/u.test(rest[0])) && !PREFIXED.test(rest[0] ?? '')
    ? []
    : rest;
};

const namesIn = (text, type) => {
  const bare = text.replace(/['’]s?$/u, '').trimEnd();
  const parts =
    type === 'place'
      ? bare.split(/, (?=\p{Lu})/u).map((part) => part.replace(/ (?:in|near|at) \p{Lu}.*$/u, ''))
      : [bare];
  return parts.map((part) => {
    const words = part.split(/\s+/u).filter((word, index) => index > 0 || !/^(?:the|an?)$/iu.test(word));
    return (type === 'person' ? afterTitles(words) : words).join(' ');
  });
};

/** Gold entities of one labelled phrase: the names that the guideline marks in it, and the phrase itself as optional where it is more than that. */
export const asNames = (entity) => {
  const names = [];
  let from = 0;
  for (const name of namesIn(entity.text, entity.type)) {
    const at = name === '' ? -1 : entity.text.indexOf(name, from);
    if (at < 0) continue;
    from = at + name.length;
    if (
      !isName(name.split(' ')) ||
      NO_NAME.test(name) ||
      (entity.type === 'organization' && DEMONYMS.test(name))
    )
      continue;
    // A government named by its place is a place.
    const type = entity.type === 'organization' && COUNTRIES.has(name) ? 'place' : entity.type;
    names.push({
      ...entity,
      type,
      text: name,
      start: entity.start + at,
      end: entity.start + at + name.length,
    });
  }
  const whole = names.length === 1 && names[0].text === entity.text;
  return whole ? names : [...names, { ...entity, optional: true }];
};
