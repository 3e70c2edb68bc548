import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { projectFolder } from '../machine/projectFolder';

/** Has a picture of this page taken whenever a test fails while it is open: what stood on the screen says more than a time-out. */
export function pictureFailures(page: Page): void {
  open.add(page);
  page.once('close', () => open.delete(page));
}

const open = new Set<Page>();
const folder = join(projectFolder, '.vscode-test', 'failures');

// Pages are also opened outside tests, where mocha has no hooks.
if (typeof afterEach === 'function') {
  afterEach('takes a picture of what failed', async function () {
    const test = this.currentTest;
    if (test?.state !== 'failed' || open.size === 0) return;
    await mkdir(folder, { recursive: true });
    const name = test.fullTitle().replaceAll(/[^\p{L}\d]+/gu, '-');
    for (const [index, page] of [...open].entries()) {
      const path = join(folder, `${name}${index === 0 ? '' : `-${index + 1}`}.png`);
      await page.screenshot({ path });
      console.log(`A picture of the failure: ${path}`);
    }
  });
}
