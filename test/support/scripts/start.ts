import { runMainJob } from '../shoot/runMainJob';
import { openDesktop } from '../start/openDesktop';
import { openInBrowser } from '../start/openInBrowser';

/**
 * Shows the extension on its sample portal, in the desktop VS Code or in a browser. With `--shoot`
 * it goes through the main job by itself and takes the README's pictures.
 */
async function main(options: readonly string[]): Promise<void> {
  if (options.includes('--shoot')) return runMainJob();
  if (await openDesktop()) return;
  return openInBrowser();
}

main(process.argv.slice(2)).then(
  () => process.exit(0),
  (error: unknown) => {
    console.error(error);
    process.exit(1);
  },
);
