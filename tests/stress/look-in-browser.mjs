// A page in a real browser: what it holds there, and what it tried to do.
import { existsSync } from 'node:fs';
import { pathToFileURL } from 'node:url';

const BROWSERS = [process.env.CHROMIUM, '/usr/bin/chromium', '/usr/bin/google-chrome'];

/** Path of the browser that is installed, if there is one. */
export const browserHere = () => BROWSERS.find((path) => path && existsSync(path));

/** The page of a file, after a second in which its scripts might run: `{ elements, attributes, dialogs, requests }`, requests but that of the page itself. */
export const lookInBrowser = async (path) => {
  const { chromium } = await import('playwright-core');
  const browser = await chromium.launch({ executablePath: browserHere(), args: ['--no-sandbox'] });
  try {
    const page = await browser.newPage();
    const url = pathToFileURL(path).href;
    const dialogs = [];
    const requests = [];
    page.on('dialog', (dialog) => {
      dialogs.push(dialog.message());
      void dialog.dismiss();
    });
    page.on('request', (request) => {
      if (request.url() !== url) requests.push(request.url());
    });
    await page.goto(url);
    // what is folded away is shown, and touched
    await page.evaluate(() => {
      for (const details of document.querySelectorAll('details')) details.open = true;
      for (const element of document.querySelectorAll('*'))
        element.dispatchEvent(new MouseEvent('mouseover', { bubbles: true }));
    });
    await page.waitForTimeout(1000);
    const { elements, attributes } = await page.evaluate(() => {
      const all = [...document.querySelectorAll('*')];
      return {
        elements: all.map((element) => element.localName),
        attributes: all.flatMap((element) => element.getAttributeNames()),
      };
    });
    return { elements, attributes, dialogs, requests };
  } finally {
    await browser.close();
  }
};
