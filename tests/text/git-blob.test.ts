import { describe, expect, it } from 'vitest';
import { gitBlob } from '../../src/text/git-blob.js';

describe('gitBlob', () => {
  it('gives the ids that git gives', () => {
    expect(gitBlob(new Uint8Array(0))).toBe('e69de29bb2d1d6434b8b29ae775ad8c2e48c5391');
    expect(gitBlob(new TextEncoder().encode('hello\n'))).toBe('ce013625030ba8dba906f756967f9e9ca394464a');
  });
});
