// `annotate resolve`: the merge made again from the index or from markers, for clones without the driver and after hosted merges.
import { describe, expect, it } from 'vitest';
import { RULESET } from '../../src/ruleset.js';
import { makeRepository } from '../support/repository.js';
import type { Repository } from '../support/repository.js';
import {
  adds,
  decisionsOf,
  drops,
  FILE,
  header,
  mergeParts,
  notes,
  part,
  recordsOf,
  says,
  version,
  withdraws,
} from './versions.js';

const HERE = header({ ruleset: RULESET });
const BASE = version(HERE);
const OURS = version(HERE, says('Dublin', 'dublin'), says('Ireland', 'ireland'));
const THEIRS = version(HERE, says('Dublin', 'nothing'), says('Redmond', 'redmond'));
const CONFLICT = ['Dublin: {conflict: [dublin, nothing]}', 'Redmond: redmond', 'Ireland: ireland'];

const inConflict = (
  style = 'merge',
  ours = OURS,
  theirs = THEIRS,
  base: string | undefined = BASE,
): Repository => {
  const repository = makeRepository({ driver: 'none' });
  repository.git('config', 'merge.conflictStyle', style);
  expect(mergeParts(repository, base, ours, theirs).code).toBe(1);
  return repository;
};

describe.each(['merge', 'diff3', 'zdiff3'])('markers of the style %s', (style) => {
  it('in a merge that is going on', () => {
    const repository = inConflict(style);
    const { code, err } = repository.annotate('resolve', FILE);
    expect(code).toBe(1);
    expect(decisionsOf(repository.read(FILE))).toEqual(CONFLICT);
    expect(err).toMatch(/conflict: "Dublin": HEAD has human: dublin, topic has human: nothing;/);
    expect(err).toContain('merged, 1 conflict left to you; settle them, then git add it');
    // git add is left to the person
    expect(repository.git('ls-files', '-u')).not.toBe('');
  });

  it('that were committed, and what was merged can be known', () => {
    const withdrawn = inConflict(
      style,
      version(HERE, withdraws('Dublin'), notes('Dublin', 'no')),
      version(HERE, says('Dublin', 'dublin'), notes('Dublin', 'yes'), says('Redmond', 'redmond')),
      version(HERE, says('Dublin', 'dublin')),
    );
    withdrawn.commit('markers and all');
    expect(withdrawn.annotate('resolve', FILE).code).toBe(0);
    expect(decisionsOf(withdrawn.read(FILE))).toEqual(['Redmond: redmond']);
    expect(recordsOf(withdrawn.read(FILE), 'Dublin')[0]?.note).toEqual(['no', 'yes']);
  });

  it('of a file somewhere else, in no repository: nothing is lost', () => {
    const marked = inConflict(style).read(FILE);
    const repository = makeRepository({ driver: 'none' });
    repository.write('copy.yaml', marked);
    const { code } = repository.annotate('resolve', 'copy.yaml');
    expect(code).toBe(1);
    expect(decisionsOf(repository.read('copy.yaml'))).toEqual(CONFLICT);
  });
});

it('longer markers, and CRLF', () => {
  const repository = makeRepository({ driver: 'none' });
  repository.write('.gitattributes', '*.yaml conflict-marker-size=11\n');
  mergeParts(repository, BASE, OURS, THEIRS);
  repository.write(FILE, repository.read(FILE).replaceAll('\n', '\r\n'));
  expect(repository.annotate('resolve', FILE).code).toBe(1);
  expect(decisionsOf(repository.read(FILE))).toEqual(CONFLICT);
});

it('what a person has settled among markers stays settled', () => {
  const two = version(HERE, says('Dublin', 'nothing'), says('Brad Smith', 'nothing'));
  const repository = inConflict(
    'merge',
    version(HERE, says('Dublin', 'dublin'), says('Brad Smith', 'brad-smith')),
    two,
  );
  const half = repository
    .read(FILE)
    .replace(
      /<{7} HEAD\n {6}human: dublin\n={7}\n {6}human: nothing\n>{7} topic\n/,
      '      human: ireland\n',
    );
  repository.write(FILE, half);
  expect(repository.annotate('resolve', FILE).code).toBe(1);
  expect(decisionsOf(repository.read(FILE))).toEqual([
    'Dublin: ireland',
    'Brad Smith: {conflict: [brad-smith, nothing]}',
  ]);
});

it('the driver died and git kept ours without markers: theirs is brought back from the index', () => {
  const repository = makeRepository({ driver: 'exit 129' });
  expect(mergeParts(repository, BASE, OURS, THEIRS).text).toBe(OURS);
  expect(repository.annotate('resolve', FILE).code).toBe(1);
  expect(decisionsOf(repository.read(FILE))).toEqual(CONFLICT);
});

it('a merge that is made already is not made again, and one that a person has worked on is left', () => {
  const repository = makeRepository();
  mergeParts(repository, BASE, OURS, THEIRS);
  expect(repository.annotate('resolve', FILE)).toMatchObject({ code: 1 });
  expect(decisionsOf(repository.read(FILE))).toEqual(CONFLICT);
  const settled = repository.read(FILE).replace('{conflict: [dublin, nothing]}', 'ireland');
  repository.write(FILE, settled);
  const again = repository.annotate('resolve', FILE);
  expect(again.code).toBe(0);
  expect(again.err).toContain('left as it is');
  expect(repository.read(FILE)).toBe(settled);
  repository.write(FILE, settled.replace('...\n', ''));
  const damaged = repository.annotate('resolve', FILE);
  expect(damaged.code).toBe(2);
  expect(repository.read(FILE)).toBe(settled.replace('...\n', ''));
});

it('markers that cut records apart: the sides are those of the index', () => {
  // both add another record at the same place: the markers may stand in the middle of one
  const repository = inConflict(
    'merge',
    version(HERE, adds('Dublin', { id: 'mails-7qk', quote: 'mails', human: 'dublin' })),
    version(HERE, adds('Dublin', { id: 'ruled-7qk', quote: 'ruled', human: 'dublin' }), drops('Ireland')),
  );
  expect(repository.annotate('resolve', FILE).code).toBe(0);
  expect(decisionsOf(repository.read(FILE)).sort()).toEqual(['mails: dublin', 'ruled: dublin']);
});

it('several files, from a sub-directory; one that cannot be merged does not keep the others from it', () => {
  const repository = makeRepository({ driver: 'none' });
  part(repository, BASE, OURS, THEIRS);
  repository.git('checkout', '-q', 'topic');
  repository.commit('b', { 'annotations/b.yaml': 'x' });
  repository.git('checkout', '-q', 'main');
  repository.commit('b', { 'annotations/b.yaml': 'y' });
  repository.tryGit('merge', '-q', 'topic');
  const { code, err } = repository.annotate('resolve', 'annotations/b.yaml', 'annotations/none.yaml', FILE);
  expect(code).toBe(2);
  expect(err).toContain('no-such-file');
  expect(decisionsOf(repository.read(FILE))).toEqual(CONFLICT);
  expect(repository.read('annotations/b.yaml')).toContain('=======');
});

it('the file is sound and in no merge: nothing is done', () => {
  const repository = makeRepository({ driver: 'none' });
  repository.commit('one', { [FILE]: OURS });
  expect(repository.annotate('resolve', FILE)).toMatchObject({ code: 0 });
  expect(repository.read(FILE)).toBe(OURS);
});
