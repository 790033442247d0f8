// node scripts/generate-articles.mjs N [--from K] [--cut C] > articles.jsonl
// N articles as JSON lines for runs of any size: the press releases when ANNOTATE_SHARED has them, the shipped corpus
// otherwise, repeated with other numbers, names and order of paragraphs. Article K is always the same; memory does not grow with N.
// `--cut C` keeps the paragraphs that begin within the first C characters, so that a million articles are as long as news in brief.
import { once } from 'node:events';
import { parseArgs } from 'node:util';
import { readSource } from '../bench/read-articles.mjs';
import { seededNumbers } from '../dist/score/seeded-numbers.js';

const NAMES = [
  'Abara',
  'Brennick',
  'Castellon',
  'Dufrane',
  'Eberhall',
  'Fontova',
  'Grzelak',
  'Hallowitz',
  'Iyengar',
  'Jarrold',
  'Kowalke',
  'Lindqvist',
  'Mbeki',
  'Norrington',
  'Okonjo',
  'Petrosyan',
  'Quillan',
  'Rasmusson',
  'Szabo',
  'Thibault',
];

/** Characters of output that are put together before they are written. */
const WRITE_AT = 1 << 16;

/** The text with its middle paragraphs turned, and a part of its digits and surnames exchanged. */
const change = (text, random) => {
  const lines = text.split('\n');
  const turn = 1 + Math.floor(random() * Math.max(1, lines.length - 2));
  const turned = [lines[0], ...lines.slice(turn), ...lines.slice(1, turn)].join('\n');
  return turned
    .replace(/\d/g, (digit) => (random() < 0.3 ? String(Math.floor(random() * 10)) : digit))
    .replace(/(?<=\b[A-Z][a-z]+ )[A-Z][a-z]{4,}\b/g, (name) =>
      random() < 0.1 ? NAMES[Math.floor(random() * NAMES.length)] : name,
    );
};

/** Whole paragraphs up to the first that begins behind `limit`. */
const shorten = (text, limit) => {
  const end = text.length <= limit ? -1 : text.indexOf('\n', limit);
  return end < 0 ? text : text.slice(0, end);
};

const { values, positionals } = parseArgs({
  options: { from: { type: 'string', default: '0' }, cut: { type: 'string', default: 'Infinity' } },
  allowPositionals: true,
});
const [count, from, cut] = [Number(positionals[0]), Number(values.from), Number(values.cut)];
if (!Number.isInteger(count) || count < 0 || !Number.isInteger(from) || from < 0 || !(cut > 0)) {
  console.error('usage: node scripts/generate-articles.mjs N [--from K] [--cut C] > articles.jsonl');
  process.exit(2);
}

process.stdout.on('error', ({ code }) => process.exit(code === 'EPIPE' ? 0 : 2));
const source = readSource();
let output = '';
for (let index = from; index < from + count; index += 1) {
  const { id, text } = source[index % source.length];
  const round = Math.floor(index / source.length);
  const changed = round === 0 ? text : change(text, seededNumbers(index));
  output += `${JSON.stringify({ id: `${id}#${index}`, text: shorten(changed, cut) })}\n`;
  if (output.length < WRITE_AT && index < from + count - 1) continue;
  if (!process.stdout.write(output)) await once(process.stdout, 'drain');
  output = '';
}
