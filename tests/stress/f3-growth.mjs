// F3: one text of 4n against four texts of n: the same bytes, the same start, so that only what grows faster than the text can differ.
import { toLines } from './f1-hostile-articles.mjs';
import { GROWING, growingText } from './growing-texts.mjs';
import { newsArticle } from './news.mjs';
import { inLanes, openStage } from './stage.mjs';

const SETTINGS = {
  small: { pieces: ['Jane Roe said. ', 'Smith v. Jones, '], size: 16_000 },
  ci: { pieces: GROWING.slice(0, 20), size: 16_000 },
  nightly: { pieces: GROWING, size: 64_000 },
};

/** t(4n)/t(n). */
const MOST = 4.4;
/** Milliseconds that a busy machine may take from one of the two, where both are short. */
const FLOOR = { small: 150, ci: 150, nightly: 0 };
const TRIES = 4;

const NEWS = 1_000_000;
const NEWS_SECONDS = 60;

/** Milliseconds that annotating takes, as the program measures it. */
const timeOf = async (stage, articles) => {
  const { out, err } = await stage.run(['stream', '--profile', '--timeout', '600'], {
    input: toLines(articles),
  });
  if (out.includes('"error":')) throw new Error(out.slice(0, 200));
  return Number(/ articles, ([\d.]+) ms/.exec(err)[1]);
};

const growthOf = async (stage, piece, size, floor) => {
  let least = Infinity;
  for (let round = 0; round < TRIES && least > MOST; round += 1) {
    const short = growingText(piece, size);
    const four = await timeOf(
      stage,
      ['1', '2', '3', '4'].map((id) => ({ id, text: short })),
    );
    const one = await timeOf(stage, [{ id: '1', text: growingText(piece, 4 * size) }]);
    least = Math.min(least, (4 * Math.max(0, one - floor)) / four);
  }
  return least;
};

/** Tags that a page may leave open, one in another or one behind the other. */
const TAGS = ['<div>', '<b>', '<svg>', '<ul><li>', '<li><p>', '<table><tr><td>', '<p>', '<li>', '</i>'];
/** Milliseconds of a busy machine, beside the start of a process. */
const PAGE_FLOOR = 600;

/** Milliseconds of a run over one page of `size` characters; a page that is refused by name takes its time, too. */
const pageTime = async (stage, tag, size) => {
  stage.write('corpus/page.html', `<html><body><p>Apple sued Google.</p>${growingText(tag, size)}`);
  const from = performance.now();
  const { err } = await stage.run(['--dry-run', '--no-progress', 'corpus/page.html']);
  if (/took longer|internal/.test(err)) throw new Error(`${tag}: ${err.slice(0, 200)}`);
  return performance.now() - from;
};

const pageGrowth = async (stage, tag, size) => {
  let least = Infinity;
  for (let round = 0; round < TRIES && least > MOST; round += 1) {
    const start = await pageTime(stage, '', 0);
    const one = Math.max(1, (await pageTime(stage, tag, size)) - start);
    const four = (await pageTime(stage, tag, 4 * size)) - start;
    least = Math.min(least, Math.max(0, four - PAGE_FLOOR) / one);
  }
  return least;
};

/** Seconds that one article of a million characters takes, by the clock. */
const newsTime = async (stage, random) => {
  let text = '';
  while (text.length < NEWS) text += `${newsArticle(random, 4)}\n\n`;
  const from = performance.now();
  await timeOf(stage, [{ id: 'news', text: text.slice(0, NEWS) }]);
  return (performance.now() - from) / 1000;
};

export const scenario = {
  id: 'F3',
  what: 'growth of time',
  targets: {
    ci: '20 worst generators, n = 16 k: t(4n)/t(n) ≤ 4.4 and 150 ms',
    nightly: '205 generators, n = 64 k; 1 MB of news in 60 s',
  },
  sabotage: 'looks at all that stands before a mention',
  async run({ program, size, random }) {
    const { pieces, size: length } = SETTINGS[size];
    const stage = openStage(program);
    const failures = [];
    let [worst, of] = [0, ''];
    await inLanes(pieces.length, 1, async (index) => {
      const growth = await growthOf(stage, pieces[index], length, FLOOR[size]);
      if (growth > worst) [worst, of] = [growth, pieces[index]];
      if (growth > MOST) failures.push(`${JSON.stringify(pieces[index])}: ${growth.toFixed(2)}`);
    });
    const tags = size === 'small' ? TAGS.slice(0, 2) : TAGS;
    for (const tag of tags) {
      const growth = await pageGrowth(stage, tag, (size === 'nightly' ? 4 : 8) * length);
      if (growth > MOST) failures.push(`pages of ${tag}: ${growth.toFixed(2)}`);
    }
    let measured = `${pieces.length} generators, the worst (${JSON.stringify(of)}) ${worst.toFixed(2)}; pages of ${tags.length} tags`;
    if (size === 'nightly') {
      const seconds = await newsTime(stage, random);
      measured += `; 1 MB of news in ${seconds.toFixed(1)} s`;
      if (seconds > NEWS_SECONDS) failures.push(`1 MB of news: ${seconds} s`);
    }
    failures.push(...stage.failures);
    stage.close();
    return { measured, failures };
  },
};
