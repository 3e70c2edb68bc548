import { runProcess } from '../machine/runProcess';
import { installServer } from './installServer';
import { serverEnvironment } from './serverEnvironment';
import type { ServerOptions } from './startServer';

/** Installs a VSIX as users do, into the folder of a server that is not started yet. */
export async function installExtension(vsix: string, options: ServerOptions): Promise<void> {
  const { node, main } = await installServer(options.version);
  await runProcess(
    node,
    [
      main,
      ...['--install-extension', vsix],
      ...['--server-data-dir', options.dataFolder],
      ...['--user-data-dir', options.userDataFolder],
      ...['--extensions-dir', options.extensionsFolder],
      '--accept-server-license-terms',
    ],
    { environment: serverEnvironment(), timeoutMs: 2 * 60_000 },
  );
}
