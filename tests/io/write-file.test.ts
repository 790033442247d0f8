// The one writer: whole or old, never through a link, never over what someone else wrote meanwhile.
import { spawn, spawnSync } from 'node:child_process';
import {
  chmodSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { hashText } from '../../src/io/read-file.js';
import { sweepTemporaries } from '../../src/io/sweep-temporaries.js';
import { temporaryName, writeWhole } from '../../src/io/write-file.js';
import { folderOf } from './folder.js';

const failing = (code: string): unknown => expect.objectContaining({ name: 'AnnotateError', code });

describe('writeWhole', () => {
  it('makes folders and the file, and leaves no temporary file', () => {
    const root = folderOf();
    expect(writeWhole(join(root, 'a/b/c.yaml'), 'é\n', { expected: 'absent' })).toBe('written');
    expect(readFileSync(join(root, 'a/b/c.yaml'), 'utf8')).toBe('é\n');
    expect(readdirSync(join(root, 'a/b'))).toEqual(['c.yaml']);
  });

  it('does not touch a file that holds these bytes', () => {
    const root = folderOf({ a: 'same' });
    utimesSync(join(root, 'a'), 1, 1);
    expect(writeWhole(join(root, 'a'), 'same', { expected: hashText('same') })).toBe('unchanged');
    expect(statSync(join(root, 'a')).mtimeMs).toBe(1000);
  });

  it('replaces what was read and keeps its permissions', () => {
    const root = folderOf({ a: 'old' });
    chmodSync(join(root, 'a'), 0o640);
    expect(writeWhole(join(root, 'a'), 'new', { expected: hashText('old'), fsync: true })).toBe('written');
    expect(readFileSync(join(root, 'a'), 'utf8')).toBe('new');
    expect(statSync(join(root, 'a')).mode & 0o777).toBe(0o640);
  });

  it.each([
    ['changed', { a: 'edited' }, hashText('old')],
    ['removed', {}, hashText('old')],
    ['created', { a: 'edited' }, 'absent'],
  ])('refuses when the file was %s since it was read', (_name, files: Record<string, string>, expected) => {
    const root = folderOf(files);
    expect(() => writeWhole(join(root, 'a'), 'new', { expected })).toThrowError(failing('changed-on-disk'));
    expect(readdirSync(root)).toEqual(Object.keys(files));
    if (files['a'] !== undefined) expect(readFileSync(join(root, 'a'), 'utf8')).toBe('edited');
  });

  it('refuses links and folders as targets, and links on the way', () => {
    const root = folderOf({ 'elsewhere/a': 'mine' });
    mkdirSync(join(root, 'out/folder'), { recursive: true });
    symlinkSync(join(root, 'elsewhere/a'), join(root, 'out/link'));
    symlinkSync(join(root, 'elsewhere'), join(root, 'out/away'));
    symlinkSync(join(root, 'gone'), join(root, 'out/dangling'));
    expect(() => writeWhole(join(root, 'out/link'), 'x')).toThrowError(failing('target-not-a-file'));
    expect(() => writeWhole(join(root, 'out/dangling'), 'x')).toThrowError(failing('target-not-a-file'));
    expect(() => writeWhole(join(root, 'out/folder'), 'x')).toThrowError(failing('target-not-a-file'));
    expect(() => writeWhole(join(root, 'out/away/a'), 'x', { inside: join(root, 'out') })).toThrowError(
      failing('outside-project'),
    );
    expect(() => writeWhole(join(root, 'b'), 'x', { inside: join(root, 'out') })).toThrowError(
      failing('outside-project'),
    );
    expect(readFileSync(join(root, 'elsewhere/a'), 'utf8')).toBe('mine');
    expect(existsSync(join(root, 'gone'))).toBe(false);
  });

  it('leaves the old file and nothing else when the disk is full', () => {
    const root = folderOf({ 'a.yaml': 'old' });
    const script = `import { writeWhole } from ${JSON.stringify(new URL('../../dist/io/write-file.js', import.meta.url).href)};
      process.on('SIGXFSZ', () => {});
      try { writeWhole(${JSON.stringify(join(root, 'a.yaml'))}, 'x'.repeat(100_000)); } catch (error) { console.log(error.code); }`;
    if (!existsSync(new URL('../../dist/io/write-file.js', import.meta.url))) return;
    const { stdout } = spawnSync(
      'bash',
      ['-c', 'ulimit -f 8; exec "$0" --input-type=module -e "$1"', process.execPath, script],
      { encoding: 'utf8' },
    );
    expect(stdout.trim()).toBe('disk-full');
    expect(readFileSync(join(root, 'a.yaml'), 'utf8')).toBe('old');
    expect(readdirSync(root)).toEqual(['a.yaml']);
  });

  it('says so when the name is too long or the folder may not be written to', () => {
    const root = folderOf({ file: 'x' });
    expect(() => writeWhole(join(root, 'n'.repeat(300)), 'x')).toThrowError(failing('name-too-long'));
    expect(() => writeWhole(join(root, 'file/a'), 'x')).toThrowError(failing('no-such-file'));
  });
});

describe('temporary files', () => {
  it('have names that no glob of ours matches and no two runs share', () => {
    const name = temporaryName(`/a/${'é'.repeat(120)}.yaml`);
    expect(name).toMatch(/^\/a\/\.é{40}\.[0-9a-f]{12}\.tmp$/);
    expect(temporaryName('/a/b')).not.toBe(temporaryName('/a/b'));
  });

  it('of other runs are swept, whatever the clock says, and no other file', () => {
    const root = folderOf({
      '.a.yaml.0123456789ab.tmp': '',
      '.b.yaml.0123456789ab.tmp': '',
      '.b.yaml.lock.tmp': '',
      '.mine.tmp': '',
      'a.yaml': '',
    });
    mkdirSync(join(root, '.c.yaml.0123456789ab.tmp'));
    utimesSync(join(root, '.a.yaml.0123456789ab.tmp'), 1, 1);
    utimesSync(join(root, '.b.yaml.0123456789ab.tmp'), 4e9, 4e9);
    expect(sweepTemporaries(root)).toBe(3);
    expect(readdirSync(root).sort()).toEqual(['.c.yaml.0123456789ab.tmp', '.mine.tmp', 'a.yaml']);
    expect(sweepTemporaries(join(root, 'none'))).toBe(0);
  });

  it('that are swept before they are renamed are written again', async () => {
    const built = new URL('../../dist/io/write-file.js', import.meta.url);
    if (!existsSync(built)) return;
    const root = folderOf({ 'a.yaml': 'start' });
    const path = join(root, 'a.yaml');
    const script = `import { writeWhole } from ${JSON.stringify(built.href)};
      for (let n = 0; n < 300; n += 1) writeWhole(${JSON.stringify(path)}, String(n).padEnd(20_000, '.'));`;
    const writer = spawn(process.execPath, ['--input-type=module', '-e', script], { stdio: 'pipe' });
    let said = '';
    writer.stderr.on('data', (chunk: Buffer) => (said += chunk.toString()));
    const code = await new Promise((resolve) => {
      let swept = 0;
      const timer = setInterval(() => (swept += sweepTemporaries(root)), 1);
      writer.on('close', (status) => {
        clearInterval(timer);
        resolve(swept > 0 ? status : 'none was swept');
      });
    });
    expect([code, said]).toEqual([0, '']);
    expect(readFileSync(path, 'utf8')).toMatch(/^299\.+$/);
    expect(readdirSync(root)).toEqual(['a.yaml']);
  });
});

describe('the lock of a file', () => {
  it('lets nobody write over what another wrote in the same instant', async () => {
    const built = new URL('../../dist/io/', import.meta.url);
    if (!existsSync(built)) return;
    const root = folderOf({ 'a.yaml': '' });
    const path = join(root, 'a.yaml');
    // each adds its lines to what it reads, and reads again when somebody else was faster
    const script = `import { readFileSync } from 'node:fs';
      import { hashText } from ${JSON.stringify(new URL('read-file.js', built).href)};
      import { writeWhole } from ${JSON.stringify(new URL('write-file.js', built).href)};
      for (let n = 0; n < 200; ) {
        const bytes = readFileSync(${JSON.stringify(path)});
        try {
          writeWhole(${JSON.stringify(path)}, bytes + process.pid + ' ' + n + '\\n', { expected: hashText(bytes) });
          n += 1;
        } catch (error) {
          if (error.code !== 'changed-on-disk') throw error;
        }
      }`;
    const codes = await Promise.all(
      Array.from({ length: 4 }, () => {
        const writer = spawn(process.execPath, ['--input-type=module', '-e', script], { stdio: 'inherit' });
        return new Promise((resolve) => writer.on('close', resolve));
      }),
    );
    expect(codes).toEqual([0, 0, 0, 0]);
    expect(new Set(readFileSync(path, 'utf8').trim().split('\n')).size).toBe(4 * 200);
    expect(readdirSync(root)).toEqual(['a.yaml']);
  });

  it('is taken away when whoever held it is dead, and what is no lock stops the write', () => {
    const root = folderOf({ 'a.yaml': 'old', '.a.yaml.lock.tmp': '' });
    expect(writeWhole(join(root, 'a.yaml'), 'new')).toBe('written');
    expect(readdirSync(root)).toEqual(['a.yaml']);
    mkdirSync(join(root, '.a.yaml.lock.tmp'));
    expect(() => writeWhole(join(root, 'a.yaml'), 'newer')).toThrowError(failing('target-not-a-file'));
    expect(readFileSync(join(root, 'a.yaml'), 'utf8')).toBe('new');
    expect(readdirSync(root).sort()).toEqual(['.a.yaml.lock.tmp', 'a.yaml']);
  });
});

it('a run that is killed while writing leaves the old file or the new one', () => {
  const built = new URL('../../dist/io/write-file.js', import.meta.url);
  if (!existsSync(built)) return;
  const root = folderOf({ 'a.yaml': 'start' });
  const path = join(root, 'a.yaml');
  writeFileSync(path, 'start');
  const script = `import { writeWhole } from ${JSON.stringify(built.href)};
    for (let n = 0; ; n += 1) writeWhole(${JSON.stringify(path)}, String(n % 10).repeat(50_000));`;
  for (let kill = 0; kill < 5; kill += 1) {
    spawnSync(process.execPath, ['--input-type=module', '-e', script], {
      timeout: 250 + 37 * kill,
      killSignal: 'SIGKILL',
    });
    expect(readFileSync(path, 'utf8')).toMatch(/^(?:start|(.)\1{49999})$/);
  }
});
