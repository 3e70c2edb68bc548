import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'playwright-core';

/** Takes a picture of the page for a person to look at, into the folder `SHOTS` names; does nothing where it names none. */
export async function shootPanel(page: Page, name: string): Promise<void> {
  const folder = process.env['SHOTS'];
  if (folder !== undefined) {
    await mkdir(folder, { recursive: true });
    await page.screenshot({ path: join(folder, `panel-${name}.png`), animations: 'disabled' });
  }
}
