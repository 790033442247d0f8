// Options to what the sections share: a temporary folder, the text as lines, generated articles. Made when first asked for.
import { execFileSync } from 'node:child_process';
import { closeSync, mkdirSync, openSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readArticles } from '../read-articles.mjs';

const once = (make) => {
  let made;
  return () => (made ??= make());
};

/** Lines for `annotate stream` in a file; bytes are those of the text alone. */
const writeLines = (path, articles) => {
  writeFileSync(path, articles.map((article) => `${JSON.stringify(article)}\n`).join(''));
  const bytes = articles.reduce((sum, { text }) => sum + Buffer.byteLength(text), 0);
  return { path, bytes, articles: articles.length };
};

/** `{ root, options, folder, text, generated }`; everything is written below `temporary`. */
export const openContext = (root, temporary, options) => {
  let folders = 0;
  return {
    root,
    options,
    /** a new folder */
    folder: (name) => {
      folders += 1;
      const path = join(temporary, `${folders}-${name}`);
      mkdirSync(path);
      return path;
    },
    /** the text: all of it, its first third, and all of it four times */
    text: once(() => {
      const articles = readArticles(options.megabytes * 1e6);
      return {
        all: writeLines(join(temporary, 'all.jsonl'), articles),
        third: writeLines(join(temporary, 'third.jsonl'), articles.slice(0, Math.ceil(articles.length / 3))),
        fourfold: writeLines(
          join(temporary, 'fourfold.jsonl'),
          [1, 2, 3, 4].flatMap((time) =>
            articles.map((article) => ({ ...article, id: `${time}/${article.id}` })),
          ),
        ),
      };
    }),
    /** as many generated articles as files are asked for: a file of lines, and the texts */
    generated: once(() => {
      const path = join(temporary, 'generated.jsonl');
      const output = openSync(path, 'w');
      const script = join(root, 'scripts/generate-articles.mjs');
      execFileSync(process.execPath, [script, String(options.files)], {
        stdio: ['ignore', output, 'inherit'],
      });
      closeSync(output);
      const texts = () =>
        readFileSync(path, 'utf8')
          .split('\n')
          .filter(Boolean)
          .map((line) => JSON.parse(line).text);
      return { path, texts };
    }),
  };
};
