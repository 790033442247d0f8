// Milliseconds that node needs for a pattern on the worst of the texts that its window can hold.
import { createRandom } from '../stage.mjs';

/** What numbers of laws are made of: read in two ways, they once took minutes. */
const NUMBERS = [
  '1',
  '-1',
  '\u20131',
  '(a)',
  ' (a)',
  'I',
  '-I',
  ', ',
  ' and ',
  '-',
  '.1',
  '/1',
  '-A',
  ' or ',
];

const TEXTS = 120;

/** Texts of the pattern's own words, and of one to three of them again and again behind a beginning. */
const textsFor = (source, longest) => {
  const random = createRandom(1);
  const words = source.match(/\p{L}[\p{L}'-]+|[\ue000-\uf8ff]|§/gu) ?? [];
  const pieces = [...words.map((word) => `${word} `), ...words, ...NUMBERS];
  return Array.from({ length: TEXTS }, () => {
    const loop = Array.from({ length: 1 + random.below(3) }, () => random.pick(pieces)).join('');
    const start = random.pick([...words, '']) + random.pick([' ', '']) + random.pick(['', '1']);
    const text = (start + loop.repeat(longest)).slice(0, longest - 2);
    return text + random.pick(['', '\t', '!', '%']);
  });
};

/** `attack` is a text that recheck has found, where it has found one. */
export const slowest = ({ source, flags }, longest, attack) => {
  const pattern = new RegExp(source, flags);
  const texts = [...(attack === undefined ? [] : [attack]), ...textsFor(source, longest)];
  const time = (text) => {
    const from = performance.now();
    pattern.lastIndex = 0;
    pattern.exec(text);
    return performance.now() - from;
  };
  // node compiles a pattern at its first two uses, and a busy machine may wait once
  time('');
  return Math.max(...texts.map((text) => Math.min(time(text), time(text))));
};
