/// <reference lib="dom" />
// The review page in a real browser, served by the built program: what a person types and clicks ends in the file, and hostile text stays text.
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { chromium } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import { makeProject } from '../support/project.js';
import type { Project } from '../support/project.js';
import { ROOT } from '../support/root.js';
import { runBin } from '../support/run-bin.js';

const BROWSER = [process.env['CHROMIUM'], '/usr/bin/chromium', '/usr/bin/google-chrome'].find(
  (path) => path !== undefined && existsSync(path),
);

const HOSTILE = '<img src=x onerror=alert(1)>';

const ARTICLE = `NEW YORK, July 31, 2014 — Judge Loretta Preska ruled that Microsoft must hand over emails.

Microsoft will appeal to the Lower Chamber ${HOSTILE} said \u202eecalp Brad Smith.
`;

const FILE = 'annotations/a.yaml';

const servePage = async (project: Project): Promise<string> => {
  const child = spawn(process.execPath, [join(ROOT, 'bin/annotate.js'), 'review', '--web'], {
    cwd: project.root,
  });
  onTestFinished(() => void child.kill('SIGKILL'));
  return new Promise((resolve, reject) => {
    let out = '';
    child.stdout.on('data', (bytes: Buffer) => {
      out += bytes.toString();
      if (out.includes('\n')) resolve(out.trim());
    });
    child.on('exit', (code) => reject(new Error(`ended with ${code}`)));
  });
};

const makeReviewed = (): Project => {
  const project = makeProject({ 'corpus/a.txt': ARTICLE });
  expect(runBin(['-q', '--jobs', '1'], { cwd: project.root }).code).toBe(0);
  return project;
};

/** The line behind `human:` of the record with this quote. */
const humanOf = (project: Project, quote: string): string | undefined =>
  new RegExp(`human: (.*)\\n +quote: ${quote}\\n`).exec(project.read(FILE))?.[1];

describe.skipIf(BROWSER === undefined)('the review page in a browser', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await chromium.launch({ executablePath: BROWSER as string, args: ['--no-sandbox'] });
  }, 60_000);
  afterAll(() => browser?.close());

  /** The decision before is written and shown: until then the page takes no other. */
  const settled = (page: Page) => page.waitForSelector('#article[aria-busy=false]');

  const press = async (page: Page, key: string): Promise<void> => {
    await page.keyboard.press(key);
    await settled(page);
  };

  const openPage = async (url: string): Promise<{ page: Page; problems: string[] }> => {
    const page = await browser.newPage();
    onTestFinished(() => page.close());
    const problems: string[] = [];
    page.on('pageerror', (error) => problems.push(error.message));
    page.on('console', (message) => problems.push(message.text()));
    page.on('dialog', (dialog) => {
      problems.push(`dialog ${dialog.message()}`);
      void dialog.dismiss();
    });
    page.on('request', (request) => {
      if (!request.url().startsWith(url.replace(/#.*/, ''))) problems.push(`asks for ${request.url()}`);
    });
    await page.goto(url);
    await page.waitForSelector('mark');
    await settled(page);
    return { page, problems };
  };

  const click = async (page: Page, words: string): Promise<void> => {
    await settled(page);
    await page.locator('mark', { hasText: words }).first().click();
  };

  /** Marks words with the mouse, from their first character to their last. */
  const drag = async (page: Page, words: string): Promise<void> => {
    await settled(page);
    const [from, to] = await page.evaluate((wanted) => {
      const article = document.querySelector('#article') as HTMLElement;
      const pointOf = (offset: number, side: 'left' | 'right') => {
        const walker = document.createTreeWalker(article, NodeFilter.SHOW_TEXT);
        let left = offset;
        for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
          const length = (node as Text).length;
          if (left < length) {
            const range = document.createRange();
            range.setStart(node, left);
            range.setEnd(node, left + 1);
            const box = range.getBoundingClientRect();
            return { x: box[side], y: box.top + box.height / 2 };
          }
          left -= length;
        }
        throw new Error('not there');
      };
      const at = article.textContent?.indexOf(wanted) as number;
      return [pointOf(at, 'left'), pointOf(at + wanted.length - 1, 'right')] as const;
    }, words);
    await page.mouse.move(from.x + 1, from.y);
    await page.mouse.down();
    await page.mouse.move((from.x + to.x) / 2, to.y, { steps: 3 });
    await page.mouse.move(to.x - 1, to.y);
    await page.mouse.up();
    await page.getByRole('button', { name: 'leave these words' }).waitFor();
  };

  it('decides by keys, undoes, and decides all of one entity', async () => {
    const project = makeReviewed();
    const { page, problems } = await openPage(await servePage(project));
    const before = project.read(FILE);
    expect(page.url()).not.toContain('#');
    await click(page, 'Loretta Preska');
    await press(page, 'r');
    await expect.poll(() => humanOf(project, 'Loretta Preska')).toBe('nothing');
    await press(page, 'u');
    await expect.poll(() => project.read(FILE)).toBe(before);
    await click(page, 'Microsoft');
    await press(page, 'Shift+A');
    await expect.poll(() => page.locator('#status').textContent()).toContain('accept all 2');
    expect(project.read(FILE)).toBe(before);
    await press(page, 'Shift+A');
    await expect.poll(() => project.read(FILE).match(/human: microsoft\n/g)?.length).toBe(2);
    await expect.poll(() => page.locator('mark.accepted').count()).toBe(2);
    expect(problems).toEqual([]);
  });

  it('adds what is marked as a new entity, with a note, and the file passes the check', async () => {
    const project = makeReviewed();
    const { page, problems } = await openPage(await servePage(project));
    await drag(page, 'Lower Chamber');
    await page.fill('#name', 'The <b>Lower</b> Chamber');
    await page.selectOption('select', 'court');
    await page.getByRole('button', { name: 'add' }).click();
    await expect.poll(() => humanOf(project, 'Lower Chamber')).toBe('the-b-lower-b-chamber');
    await settled(page);
    await page.fill('#note', 'why: # not');
    await page.getByRole('button', { name: 'save note' }).click();
    await expect.poll(() => project.read(FILE)).toContain('note: "why: # not"');
    await expect.poll(() => page.locator('aside').textContent()).toContain('The <b>Lower</b> Chamber');
    expect(runBin(['check', '-q'], { cwd: project.root })).toMatchObject({ code: 0, out: '' });
    expect(problems).toEqual([]);
  });

  it('shows hostile text as text, and says when somebody else has changed the file', async () => {
    const project = makeReviewed();
    const { page, problems } = await openPage(await servePage(project));
    const shown = await page.locator('#article').textContent();
    expect(shown).toContain(HOSTILE);
    expect(shown).toContain('said ⬚ecalp');
    expect(await page.locator('#article img').count()).toBe(0);
    const changed = project
      .read(FILE)
      .replace('rules: {is: microsoft', 'note: mine\n      rules: {is: microsoft');
    project.write(FILE, changed);
    await click(page, 'Loretta Preska');
    await press(page, 'a');
    await expect.poll(() => page.locator('#status').textContent()).toContain('changed by something else');
    expect(project.read(FILE)).toBe(changed);
    // the file has been read again: the same key decides now
    await press(page, 'a');
    await expect.poll(() => humanOf(project, 'Loretta Preska')).toBe('loretta-a-preska');
    expect(project.read(FILE)).toContain('note: mine');
    // the browser itself reports the refused request
    expect(problems.filter((one) => !one.includes('409'))).toEqual([]);
  });

  it('mends a span by marking words with the mouse, a part of a mention too, and keeps its value', async () => {
    const project = makeReviewed();
    const { page, problems } = await openPage(await servePage(project));
    await drag(page, 'Judge Loretta Preska');
    await page.getByRole('button', { name: 'these are the words of' }).click();
    await expect
      .poll(() => humanOf(project, 'Loretta Preska'))
      .toBe('{is: loretta-a-preska, quote: Judge Loretta Preska}');
    await drag(page, 'July 31');
    const before = project.read(FILE);
    // words are marked: a key that would decide does not
    await press(page, 'r');
    await expect.poll(() => page.locator('#status').textContent()).toContain('words are marked');
    expect(project.read(FILE)).toBe(before);
    await page.getByRole('button', { name: 'these are the words of' }).click();
    await expect
      .poll(() => humanOf(project, 'July 31, 2014'))
      .toBe('{is: date, value: 2014-07-31, quote: July 31}');
    await drag(page, 'hand over');
    await press(page, 'Escape');
    await expect.poll(() => page.locator('aside').textContent()).not.toContain('leave these words');
    expect(runBin(['check', '-q'], { cwd: project.root })).toMatchObject({ code: 0, out: '' });
    expect(problems).toEqual([]);
  });

  it('makes one decision of a key that is held, of keys typed too fast, and of Caps Lock', async () => {
    const project = makeReviewed();
    const { page } = await openPage(await servePage(project));
    const countOf = (): number => project.read(FILE).match(/human: /g)?.length ?? 0;
    await page.route('**/api/files/0', async (route) => {
      if (route.request().method() === 'PUT') await new Promise((done) => setTimeout(done, 200));
      await route.continue();
    });
    await click(page, 'Loretta Preska');
    for (let count = 0; count < 20; count += 1) await page.keyboard.down('a');
    await page.keyboard.up('a');
    // the first is still being written
    await page.keyboard.press('r');
    await page.keyboard.press('r');
    await expect.poll(() => page.locator('#status').textContent()).toContain('one moment');
    await expect.poll(countOf).toBe(1);
    await click(page, 'Microsoft');
    await page.evaluate(() =>
      document.body.dispatchEvent(new KeyboardEvent('keydown', { key: 'A', bubbles: true })),
    );
    await expect.poll(countOf).toBe(2);
    await page.waitForTimeout(500);
    expect(countOf()).toBe(2);
  });

  it('writes a typed note with the decision, keeps it while others are looked at, and passes a damaged file', async () => {
    const project = makeReviewed();
    project.write('annotations/b.yaml', 'schema: annotate/1\narticle: [');
    const { page } = await openPage(await servePage(project));
    await click(page, 'Loretta Preska');
    await page.fill('#note', 'not her');
    await press(page, 'Escape');
    await click(page, 'Microsoft');
    await page.getByRole('button', { name: 'done' }).click();
    await expect.poll(() => page.locator('#status').textContent()).toContain('is not saved');
    await click(page, 'Loretta Preska');
    await press(page, 'r');
    await expect.poll(() => humanOf(project, 'Loretta Preska')).toBe('nothing');
    expect(project.read(FILE)).toContain('note: not her');
    await press(page, 'u');
    await expect.poll(() => humanOf(project, 'Loretta Preska')).toBeUndefined();
    await expect.poll(() => page.locator('aside h1').textContent()).toBe('Loretta Preska');
    // the decision is taken back, the words that were typed are not lost
    expect(await page.locator('#note').inputValue()).toBe('not her');
    await press(page, ']');
    await expect.poll(() => page.locator('nav [aria-current]').textContent()).toContain('b.yaml');
    await press(page, '[');
    await expect.poll(() => page.locator('nav [aria-current]').textContent()).toContain('a.yaml');
  });

  it('decides what was clicked, and nothing while words are marked in any way', async () => {
    const project = makeReviewed();
    const { page } = await openPage(await servePage(project));
    const before = project.read(FILE);
    await press(page, 'Control+a');
    await press(page, 'r');
    await expect.poll(() => page.locator('#status').textContent()).toContain('words are marked');
    expect(project.read(FILE)).toBe(before);
    // a click into what is marked looks at the mention, and leaves the mark
    await click(page, 'Loretta Preska');
    await press(page, 'r');
    await expect.poll(() => humanOf(project, 'Loretta Preska')).toBe('nothing');
    expect(project.read(FILE).match(/human: /g)?.length).toBe(1);
  });

  it('writes the note of the mention that is looked at with a decision on all of its entity, and goes on', async () => {
    const project = makeReviewed();
    const { page } = await openPage(await servePage(project));
    await page.locator('mark', { hasText: 'Microsoft' }).last().click();
    await page.fill('#note', 'not the company');
    await press(page, 'Escape');
    await press(page, 'Shift+R');
    await press(page, 'Shift+R');
    await expect.poll(() => project.read(FILE).match(/human: nothing/g)?.length).toBe(2);
    expect(project.read(FILE).match(/note: not the company/g)?.length).toBe(1);
    await expect.poll(() => page.locator('aside h1').textContent()).not.toBe('Microsoft');
  });

  it('decides nothing of an article that was changed under the open page', async () => {
    const project = makeReviewed();
    const { page } = await openPage(await servePage(project));
    const before = project.read(FILE);
    await click(page, 'Loretta Preska');
    project.write('corpus/a.txt', `Judge Loretta Preska, no other, ruled.\n\n${ARTICLE}`);
    await press(page, 'r');
    await expect.poll(() => page.locator('#status').textContent()).toContain('run annotate');
    expect(project.read(FILE)).toBe(before);
    await expect.poll(() => page.locator('mark').count()).toBe(0);
  });

  it('is closed to another page of the same browser', async () => {
    const project = makeReviewed();
    const url = await servePage(project);
    const { origin, hash } = new URL(url);
    const evil = createServer((_, response) => {
      response.setHeader('content-type', 'text/html');
      response.end('<p>evil');
    });
    await new Promise<void>((resolve) => void evil.listen(0, '127.0.0.1', resolve));
    onTestFinished(() => void evil.close());
    const page = await browser.newPage();
    onTestFinished(() => page.close());
    await page.goto(`http://127.0.0.1:${(evil.address() as AddressInfo).port}/`);
    const tried = await page.evaluate(
      async ([target, token]) => {
        const attempt = async (work: () => Promise<unknown>): Promise<string> => {
          try {
            return `got ${JSON.stringify(await work())}`;
          } catch (error) {
            return (error as Error).name;
          }
        };
        const headers = { authorization: `Bearer ${token}` };
        return Promise.all([
          attempt(async () => (await fetch(`${target}/api/files`, { headers })).text()),
          attempt(async () => (await fetch(`${target}/api/files`)).text()),
          attempt(async () => (await fetch(`${target}/`)).text()),
          attempt(async () => {
            const frame = document.createElement('iframe');
            frame.src = `${target}/#${token}`;
            document.body.append(frame);
            await new Promise((resolve) => frame.addEventListener('load', resolve));
            return frame.contentDocument?.body.textContent ?? Promise.reject(new TypeError());
          }),
        ]);
      },
      [origin, hash.slice(1)] as const,
    );
    expect(tried).toEqual(['TypeError', 'TypeError', 'TypeError', 'TypeError']);
  });

  it('ends when the person is done', async () => {
    const project = makeReviewed();
    const { page } = await openPage(await servePage(project));
    await page.getByRole('button', { name: 'done' }).click();
    await expect.poll(() => page.textContent('body')).toContain('the review has ended');
  });
});
