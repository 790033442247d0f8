// Branches that edit an article and run again: after the merge one more run brings text and annotations together, and keeps what people said on either.
import { expect, it } from 'vitest';
import { readDocument } from '../../src/annotations/read-document.js';
import { makeRepository } from '../support/repository.js';
import type { Repository } from '../support/repository.js';
import { runCli } from '../support/run-cli.js';
import { decisionsOf, FILE } from './versions.js';

const ARTICLE = [
  'Judge Loretta Preska ruled on Thursday that Microsoft must hand over the mails it keeps in Dublin.',
  'The company said that it would appeal. Its lawyers have sixty days.',
  'Google and Facebook watched the case. Both keep mails of their own in Ireland.',
  'The order was stayed on July 31, 2014.',
].join('\n\n');

/** Runs the program, which must succeed, then says of the mention with these words what it is. */
const decide = async (repository: Repository, quote: string, human: string): Promise<void> => {
  expect(await runCli(['run', '-q'], { cwd: repository.root })).toMatchObject({ code: 0 });
  const text = repository.read(FILE);
  expect(text.split(`\n      quote: ${quote}\n`)).toHaveLength(2);
  repository.write(
    FILE,
    text.replace(`\n      quote: ${quote}\n`, `\n      human: ${human}\n      quote: ${quote}\n`),
  );
};

it.each(['with the driver', 'without it'])(
  '17 both branches edit the article and run again, %s: a list of texts, which a run collapses',
  async (way) => {
    const repository = makeRepository({ driver: way === 'with the driver' ? 'annotate' : 'none' });
    repository.write('annotate.config.yaml', 'corpus: corpus\n');
    repository.write('corpus/a.txt', ARTICLE);
    await decide(repository, 'Dublin', 'dublin');
    repository.commit('base');
    repository.git('checkout', '-q', '-b', 'topic');
    repository.write('corpus/a.txt', ARTICLE.replace('was stayed', 'was later stayed'));
    await decide(repository, 'Ireland', 'nothing');
    repository.commit('theirs');
    repository.git('checkout', '-q', 'main');
    repository.write('corpus/a.txt', ARTICLE.replace('ruled on', 'had ruled on'));
    await decide(repository, 'Google', 'google');
    repository.commit('ours');
    const merged = repository.tryGit('merge', '-q', '--no-edit', 'topic');
    if (way === 'with the driver') expect(merged.code).toBe(0);
    else expect(repository.annotate('resolve', FILE).code).toBe(0);
    expect(repository.read('corpus/a.txt')).toBe(
      ARTICLE.replace('was stayed', 'was later stayed').replace('ruled on', 'had ruled on'),
    );
    expect(readDocument(repository.read(FILE), FILE).text).toHaveLength(2);
    expect((await runCli(['check'], { cwd: repository.root })).out).toContain(
      'a merge joined annotations of different texts',
    );
    expect(await runCli(['run', '-q'], { cwd: repository.root })).toMatchObject({ code: 0 });
    const after = repository.read(FILE);
    const blob = repository.git('hash-object', 'corpus/a.txt').trim();
    expect(readDocument(after, FILE).text).toEqual([`git:${blob.slice(0, 12)}`]);
    expect(decisionsOf(after).sort()).toEqual(['Dublin: dublin', 'Google: google', 'Ireland: nothing']);
    expect((await runCli(['check', '-q'], { cwd: repository.root })).out).toBe('');
  },
);
