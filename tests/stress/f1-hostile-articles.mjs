// F1: hostile articles; none crashes or hangs the program, none is without an answer, every span says the words that stand there.
import { hostileText } from './hostile-text.mjs';
import { openStage } from './stage.mjs';

const BATCH = 250;

/** What is wrong with the answers to the articles; `slice` takes a span out of a text. */
export const judgeAnswers = (articles, out, slice) => {
  const failures = [];
  const answers = out.split('\n').filter(Boolean);
  if (answers.length !== articles.length)
    failures.push(`${answers.length} answers to ${articles.length} articles`);
  answers.forEach((line, index) => {
    const { id, mentions = [], error } = JSON.parse(line);
    const article = articles[index];
    if (id !== article?.id) failures.push(`answer ${index} is to ${id}`);
    if (error?.code === 'internal') failures.push(`${id}: ${error.message}`);
    for (const { start, end, text } of mentions)
      if (slice(article.text, start, end) !== text)
        failures.push(`${id}: ${start} to ${end} is not ${JSON.stringify(text)}`);
  });
  return failures;
};

export const toLines = (articles) => articles.map((article) => `${JSON.stringify(article)}\n`).join('');

export const scenario = {
  id: 'F1',
  what: 'hostile articles (generators, random text, byte mutation)',
  targets: { ci: '1,000: 0 crash, hang, silence, false offset', nightly: '10,000' },
  sabotage: 'moves every span by one',
  async run({ program, size, random }) {
    const count = { small: 250, ci: 1000, nightly: 10_000 }[size];
    const stage = openStage(program);
    const failures = [];
    let skipped = 0;
    for (let from = 0; from < count; from += BATCH) {
      const articles = Array.from({ length: BATCH }, (_, index) => ({
        id: String(from + index),
        text: hostileText(random, size === 'nightly' ? 20_000 : 2000),
      }));
      const { code, out } = await stage.run(['stream', '--jobs', '2'], { input: toLines(articles) });
      failures.push(...judgeAnswers(articles, out, (text, start, end) => text.slice(start, end)));
      const errors = out.split('"error":').length - 1;
      skipped += errors;
      if (code !== (errors > 0 ? 1 : 0)) failures.push(`exit ${code} with ${errors} errors`);
    }
    failures.push(...stage.failures);
    stage.close();
    return { measured: `${count} articles, ${skipped} named skips`, failures };
  },
};
