import { appendFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { openPage } from '../chromium/openPage';
import { startServer, type ServerOptions } from './startServer';
import { workbenchAddress, type WorkbenchContents } from './workbenchAddress';

/** No suite of ours takes that long: whatever hangs then is given up. */
const limitMs = 8 * 60_000;

/**
 * Opens a workbench that runs the tests it is told to, and resolves to their exit code. What the
 * workbench and its hosts say on their consoles goes to a file: almost all of it is about VS Code.
 */
export async function runInBrowser(
  options: ServerOptions,
  contents: WorkbenchContents,
): Promise<number> {
  const server = await startServer(options);
  const opened = await openPage();
  const { page } = opened;
  try {
    const exitCode = new Promise<number>(resolve => {
      void page.exposeFunction('codeAutomationExit', (code: number) => resolve(code));
    });
    const consoleLog = join(options.dataFolder, 'console.log');
    await page.exposeFunction('codeAutomationLog', (type: string, args: readonly unknown[]) =>
      appendFileSync(consoleLog, `${type}: ${args.join(' ')}\n`),
    );
    await page.goto(workbenchAddress(server.origin, contents));
    return await Promise.race([
      exitCode,
      opened.broken,
      server.ended.then(() => fail("VS Code's server ended before the tests did.")),
      delay(limitMs, undefined, { ref: false }).then(() =>
        fail(`The tests did not end within ${limitMs / 60_000} minutes.`),
      ),
    ]);
  } finally {
    await opened.close();
    await server.stop();
  }
}

function fail(reason: string): never {
  throw new Error(reason);
}
