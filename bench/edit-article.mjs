// Eleven things that editors do to an article, on characters that remember where they were: `{text, from}`, `from` -1 for new ones.

/** Words of sentences that come. */
const SENTENCES = [
  'The clerk published a short notice on the same afternoon.',
  'Nobody at the hearing wanted to comment on the record.',
  'A second filing, due next month, may change the picture again.',
  'Readers have asked us what this means for their own accounts.',
  'The schedule had been moved twice before for lack of a room.',
];
const WORDS = 'later quite several public further common recent earlier formal narrow modest plain'.split(
  ' ',
);

const toNew = (text) =>
  [...text].flatMap((one) =>
    [...Array(one.length).keys()].map((at) => ({ text: one[at], from: -1, isNew: true })),
  );

const original = ({ article }) =>
  article.source.text.split('').map((text, from) => ({ text, from, isNew: false }));

const pick = (random, items) => items[Math.floor(random() * items.length)];

/** Paragraphs of the body: long enough to be prose. */
const prose = ({ article }) => article.paragraphs.filter(({ start, end }) => end - start > 120);

/** Takes the stretches away and puts others there; `changes` are `{start, end, by}` in old offsets, disjoint. */
const replace = (characters, changes) => {
  const sorted = [...changes].sort((a, b) => b.start - a.start);
  const result = [...characters];
  for (const { start, end, by } of sorted) result.splice(start, end - start, ...by);
  return result;
};

const letter = (random) => 'etaoinshrdlu'[Math.floor(random() * 12)];

/** One slip of the pen at `at`: a letter changed, doubled or left out. The changed letter stands for the old one. */
const slip = (characters, at, random) => {
  const kind = Math.floor(random() * 3);
  const old = characters[at];
  if (kind === 0)
    return { start: at, end: at + 1, by: [{ text: letter(random), from: old.from, isNew: true }] };
  if (kind === 1) return { start: at + 1, end: at + 1, by: toNew(letter(random)) };
  return { start: at, end: at + 1, by: [] };
};

const isLetter = ({ text }) => /[a-z]/i.test(text);

const atOnce = (changes) => {
  const taken = new Set();
  return changes.filter(({ start }) => !taken.has(start) && taken.add(start) && taken.add(start + 1));
};

const typos = (characters, random, count) => {
  const places = [];
  for (let left = count; left > 0; left -= 1) {
    const at = Math.floor(random() * characters.length);
    if (isLetter(characters[at])) places.push(slip(characters, at, random));
  }
  return replace(characters, atOnce(places));
};

/** Offsets of the mentions in characters that may have moved. */
const placesOf = (item, characters, random, count) => {
  const now = new Map(characters.map(({ from }, place) => [from, place]));
  const chosen = new Set();
  for (let left = count; left > 0; left -= 1) chosen.add(pick(random, item.decided));
  const spans = [...chosen]
    .map(({ anchor }) => ({ start: now.get(anchor.start), end: (now.get(anchor.end - 1) ?? -1) + 1 }))
    .filter(({ start, end }) => start !== undefined && end > start && end - start < 80)
    .sort((a, b) => a.start - b.start);
  return spans.filter(({ start }, index) => index === 0 || start >= spans[index - 1].end);
};

const mentionTypos = (item, characters, random, count) =>
  replace(
    characters,
    placesOf(item, characters, random, count).flatMap(({ start, end }) => {
      const at = start + Math.floor(random() * (end - start));
      return isLetter(characters[at]) ? [slip(characters, at, random)] : [];
    }),
  );

/** Offset of a paragraph in characters that may have moved; undefined when it has gone. */
const findParagraph = (characters, { start, end }) => {
  const first = characters.findIndex(({ from }) => from >= start && from < end);
  const last = characters.findLastIndex(({ from }) => from >= start && from < end);
  return first < 0 ? undefined : { start: first, end: last + 1 };
};

const paragraphIn = (item, characters, random) => {
  const place = findParagraph(characters, pick(random, prose(item)));
  if (place === undefined) return characters;
  const text = `${pick(random, SENTENCES)} ${pick(random, SENTENCES)}\n\n`;
  return replace(characters, [{ start: place.start, end: place.start, by: toNew(text) }]);
};

const paragraphOut = (item, characters, random) => {
  const place = findParagraph(characters, pick(random, prose(item)));
  return place === undefined ? characters : replace(characters, [{ ...place, by: [] }]);
};

const paragraphsSwapped = (item, characters, random) => {
  const all = prose(item);
  const index = Math.floor(random() * (all.length - 1));
  const [one, other] = [findParagraph(characters, all[index]), findParagraph(characters, all[index + 1])];
  if (one === undefined || other === undefined || one.end > other.start) return characters;
  return replace(characters, [
    { ...one, by: characters.slice(other.start, other.end) },
    { ...other, by: characters.slice(one.start, one.end) },
  ]);
};

const paragraphMoved = (item, characters, random) => {
  const all = prose(item);
  const [from, to] = [pick(random, all), pick(random, all)].map((one) => findParagraph(characters, one));
  if (from === undefined || to === undefined || (to.start < from.end && from.start < to.end))
    return characters;
  return replace(characters, [
    { ...from, by: [] },
    { start: to.start, end: to.start, by: [...characters.slice(from.start, from.end), ...toNew('\n\n')] },
  ]);
};

/** A sentence between two full stops of a paragraph. */
const pickSentence = (characters, paragraph, random) => {
  const place = findParagraph(characters, paragraph);
  if (place === undefined) return undefined;
  const text = characters
    .slice(place.start, place.end)
    .map((one) => one.text)
    .join('');
  const found = pick(random, [...text.matchAll(/[^.!?]{30,}[.!?]/g)]);
  return found && { start: place.start + found.index, end: place.start + found.index + found[0].length };
};

const sentenceRewritten = (item, characters, random) => {
  const sentence = pickSentence(characters, pick(random, prose(item)), random);
  if (sentence === undefined) return characters;
  const text = characters
    .slice(sentence.start, sentence.end)
    .map((one) => one.text)
    .join('');
  const changes = [...text.matchAll(/[\p{L}\p{N}]+/gu)]
    .filter(() => random() < 0.4)
    .map((word) => ({
      start: sentence.start + word.index,
      end: sentence.start + word.index + word[0].length,
      by: toNew(pick(random, WORDS)),
    }));
  return replace(characters, changes);
};

const curlyAndReflow = (_item, characters) => {
  let column = 0;
  let isOpen = false;
  return characters.map((one, at) => {
    const isEnd =
      characters[at + 1]?.text === '\n' ||
      characters[at - 1]?.text === '\n' ||
      characters[at + 1] === undefined;
    column = one.text === '\n' ? 0 : column + 1;
    if (one.text === '"') {
      isOpen = !isOpen;
      return { ...one, text: isOpen ? '“' : '”' };
    }
    if (one.text === "'") return { ...one, text: '’' };
    if (one.text !== ' ' || column < 72 || isEnd) return one;
    column = 0;
    return { ...one, text: '\n' };
  });
};

const toPronoun = (item, characters, random, count) =>
  replace(
    characters,
    placesOf(item, characters, random, count).map((span) => ({
      ...span,
      by: toNew(pick(random, ['it', 'she', 'they'])),
    })),
  );

const namesInserted = (item, characters, random) => {
  const paragraph = pick(random, prose(item));
  const place = findParagraph(characters, paragraph);
  if (place === undefined) return characters;
  const names = item.decided
    .filter(({ anchor }) => anchor.start >= paragraph.start && anchor.end <= paragraph.end)
    .map(({ record }) => record.quote)
    .filter(() => random() < 0.6);
  if (names.length === 0) return characters;
  return replace(characters, [
    { start: place.start, end: place.start, by: toNew(`Not only ${names.join(', ')} had a say in this. `) },
  ]);
};

const heavyMix = (item, random) => {
  let characters = typos(original(item), random, 6);
  characters = mentionTypos(item, characters, random, 2);
  characters = sentenceRewritten(item, characters, random);
  characters = paragraphMoved(item, characters, random);
  characters = paragraphIn(item, characters, random);
  characters = toPronoun(item, characters, random, 2);
  characters = paragraphOut(item, characters, random);
  characters = namesInserted(item, characters, random);
  return random() < 0.5 ? curlyAndReflow(item, characters) : characters;
};

/** Kind of edit to what it makes of `{article, decided}`. */
export const EDITS = {
  typos: (item, random) => typos(original(item), random, 10),
  'typo inside a mention': (item, random) => mentionTypos(item, original(item), random, 3),
  'paragraph in': (item, random) => paragraphIn(item, original(item), random),
  'paragraph out': (item, random) => paragraphOut(item, original(item), random),
  'paragraphs swapped': (item, random) => paragraphsSwapped(item, original(item), random),
  'paragraph moved': (item, random) => paragraphMoved(item, original(item), random),
  'sentence rewritten, 40 %': (item, random) => sentenceRewritten(item, original(item), random),
  'curly quotes and reflow': (item) => curlyAndReflow(item, original(item)),
  'mention to pronoun': (item, random) => toPronoun(item, original(item), random, 3),
  'same names inserted before': (item, random) => namesInserted(item, original(item), random),
  'heavy mix': heavyMix,
};
