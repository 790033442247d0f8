// An article to a text as an editor leaves it: a correction here, a sentence more or less there.

const SENTENCES = [
  'The parties did not respond to requests for comment.',
  'A hearing is expected in the autumn.',
  'The figures could not be verified.',
  'Nobody answered the telephone on Friday.',
];

/** What is edited: how often each of twenty times. */
const OFTEN = { typo: 9, word: 5, more: 3, paragraph: 1, less: 1, cut: 1 };
const KINDS = Object.entries(OFTEN).flatMap(([kind, times]) => Array(times).fill(kind));

const swapLetters = (word) => `${word[0]}${word[2]}${word[1]}${word.slice(3)}`;

const wordsOf = (text, { start, end }) =>
  [...text.slice(start, end).matchAll(/\b[a-z]{5,}\b/g)].map((match) => ({
    start: start + match.index,
    end: start + match.index + match[0].length,
    word: match[0],
  }));

const editParagraph = (text, kind, paragraph, sentences, random) => {
  const words = wordsOf(text, paragraph);
  if (kind === 'more')
    return { start: paragraph.end, end: paragraph.end, text: ` ${random.pick(SENTENCES)}` };
  if (kind === 'paragraph')
    return { start: paragraph.end, end: paragraph.end, text: `\n\n${random.pick(SENTENCES)}` };
  if (kind === 'less') {
    const sentence = random.pick(sentences);
    return sentences.length < 2 ? undefined : { start: sentence.start, end: sentence.end, text: '' };
  }
  if (kind === 'cut') return { start: paragraph.start, end: paragraph.end, text: '' };
  if (words.length === 0) return undefined;
  const { start, end, word } = random.pick(words);
  return { start, end, text: kind === 'typo' ? swapLetters(word) : `${word} again` };
};

/** One or two edits of an article, in text order, in different paragraphs: `{ start, end, text }` each. */
export const makeEdits = ({ source, paragraphs, sentences }, random) => {
  const edits = [];
  const free = paragraphs.filter(({ start, end }) => end - start > 80);
  for (let left = 1 + random.below(2); left > 0 && free.length > 0; left -= 1) {
    const [paragraph] = free.splice(random.below(free.length), 1);
    const inside = sentences.filter(({ start, end }) => start >= paragraph.start && end <= paragraph.end);
    const edit = editParagraph(source.text, random.pick(KINDS), paragraph, inside, random);
    if (edit !== undefined) edits.push(edit);
  }
  return edits.sort((a, b) => a.start - b.start);
};

/** The text with edits made. */
export const applyEdits = (text, edits) => {
  let edited = '';
  let at = 0;
  for (const edit of edits) {
    edited += text.slice(at, edit.start) + edit.text;
    at = edit.end;
  }
  return edited + text.slice(at);
};

/** Where a span of the text stands in the edited one; undefined when an edit touches it. */
export const mapSpan = (edits, { start, end }) => {
  let shift = 0;
  for (const edit of edits) {
    if (edit.start >= end) break;
    if (edit.end > start) return undefined;
    shift += edit.text.length - (edit.end - edit.start);
  }
  return { start: start + shift, end: end + shift };
};
