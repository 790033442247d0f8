// `annotate stream`: one article a line in, one result a line out.
import { createInterface } from 'node:readline';
import { readGazetteer } from '../io/read-gazetteer.js';
import { createAnnotator } from '../pipeline.js';
import { readText } from '../text/read-text.js';

export const streamCommand = async (): Promise<number> => {
  const annotator = createAnnotator(readGazetteer());
  for await (const line of createInterface({ input: process.stdin })) {
    const { id, text, published } = JSON.parse(line) as { id: string; text: string; published?: string };
    const article = readText({ path: id, text, encoding: 'utf-8', blob: '' }, annotator.gazetteer.lexicon, { published });
    const { mentions, entities } = annotator.annotate(article);
    process.stdout.write(JSON.stringify({ id, mentions: mentions.map((m) => ({ start: m.start, end: m.end, type: m.type, text: text.slice(m.start, m.end), entity: m.entity, rule: m.evidence.rule, value: m.value, attributes: m.attributes })), entities }) + '\n');
  }
  return 0;
};
