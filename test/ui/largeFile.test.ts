import { strict as assert } from 'node:assert';
import { createWriteStream } from 'node:fs';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { eventually } from '../support/workbench/eventually';
import { openInstalled } from '../support/workbench/openInstalled';
import type { OpenedWorkbench } from '../support/workbench/openWorkbench';
import type { Workbench } from '../support/workbench/workbench';

describe('A file of 80 MB', () => {
  let opened: OpenedWorkbench;
  let workbench: Workbench;

  before(async () => {
    opened = await openInstalled();
    ({ workbench } = opened);
    await pipeline(Readable.from(logParts()), createWriteStream(path()));
    await workbench.runCommand('HubSpot Calls: Try with Sample Data');
  });
  after(() => opened.close());

  const path = (): string => join(opened.workspace, 'sync.log');
  /** Through the dialog in which VS Code asks for files. */
  const choose = async (): Promise<void> => {
    await workbench.runCommand('HubSpot Calls: Look Up Calls in File…');
    const title = workbench.page.locator('.quick-input-title', {
      hasText: 'Look Up Calls in File',
    });
    await title.waitFor();
    // It looks at the folder first, and takes no key meanwhile.
    await eventually(async () => {
      await workbench.quickInput.submit(path());
      await title.waitFor({ state: 'hidden', timeout: 3_000 });
    });
  };
  const reading = 'Looking for call IDs';

  it('can be left off while it is read, and then nothing is shown or sent', async () => {
    await choose();
    await eventually(async () => {
      assert.match(await workbench.notifications.waitFor(reading), /sync\.log/);
    });
    await workbench.notifications.press(reading, 'Cancel');
    await eventually(async () => {
      const messages = await workbench.notifications.messages();
      assert.ok(!messages.some(message => message.includes(reading)));
    });
    assert.equal(await workbench.page.locator('.quick-input-widget:visible').count(), 0);
  });

  it('is read to its end while the window stays of use, and asked about before anything is sent', async () => {
    await choose();
    // It answers keys meanwhile.
    await workbench.runCommand('View: Show Explorer');
    await workbench.quickInput.waitForTitle(`${idCount.toLocaleString('en-US')} IDs`);
    await workbench.quickInput.type('Look up');
    await workbench.quickInput.submit();
    await eventually(async () => {
      assert.match(await workbench.dialog.message(), /^Look up [\d,]+ calls in Sample portal\?$/);
    });
    await workbench.dialog.press('Cancel');
  });
});

const idCount = 400_000;

/** Lines as a program writes them, each with the ID of a call. */
function* logParts(): Iterable<string> {
  const filler =
    'synchronised with the warehouse, nothing to do, next one in a moment, thank you all, '.repeat(
      2,
    );
  for (let start = 0; start < idCount; start += 1000) {
    const lines = Array.from(
      { length: 1000 },
      (_, index) => `INFO call ${430_001 + start + index} ${filler}\n`,
    );
    yield lines.join('');
  }
}
