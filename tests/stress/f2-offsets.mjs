// F2: spans in UTF-16 code units and in code points; each says the words that stand there.
import { judgeAnswers, toLines } from './f1-hostile-articles.mjs';
import { hostileText } from './hostile-text.mjs';
import { newsArticle } from './news.mjs';
import { openStage } from './stage.mjs';

const BATCH = 500;

const SLICES = {
  utf16: (text, start, end) => text.slice(start, end),
  codepoint: (text, start, end) => [...text].slice(start, end).join(''),
};

export const scenario = {
  id: 'F2',
  what: 'offset invariant, in UTF-16 code units and code points',
  targets: { ci: '2,000 documents, 0 false', nightly: '100,000 documents, 0 false' },
  sabotage: 'counts pairs twice',
  async run({ program, size, random }) {
    const count = { small: 500, ci: 2000, nightly: 100_000 }[size];
    const stage = openStage(program);
    const failures = [];
    let spans = 0;
    for (let from = 0; from < count; from += BATCH) {
      const articles = Array.from({ length: BATCH }, (_, index) => ({
        id: String(from + index),
        text: index % 4 === 0 ? hostileText(random, 400) : newsArticle(random, 1),
      }));
      for (const [unit, slice] of Object.entries(SLICES)) {
        const { out } = await stage.run(['stream', '--jobs', '2', '--offsets', unit], {
          input: toLines(articles),
        });
        failures.push(...judgeAnswers(articles, out, slice));
        spans += out.split('"start":').length - 1;
      }
    }
    failures.push(...stage.failures);
    stage.close();
    return {
      partial: true,
      measured: `${count} documents, ${spans} spans, 0 false; bytes and exports are not measured here`,
      failures,
    };
  },
};
