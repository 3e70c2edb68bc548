import { appendFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { OwnProcess } from '../machine/ownProcess';
import { installServer } from './installServer';
import { serverEnvironment } from './serverEnvironment';
import type { VscodeVersion } from './vscodeVersions';

export interface ServerOptions {
  readonly version: VscodeVersion;
  /** Holds the server's own data and its log. */
  readonly dataFolder: string;
  /** As in desktop VS Code: settings are in its `User/settings.json`. */
  readonly userDataFolder: string;
  readonly extensionsFolder: string;
  readonly port?: number;
  readonly environment?: NodeJS.ProcessEnv;
  /** Whether extensions under development and their tests may be loaded. */
  readonly development?: boolean;
  /** Whether workspaces are trusted without asking; they are, unless a test is about Restricted Mode. */
  readonly trusted?: boolean;
}

export interface VscodeServer {
  /** Scheme, host and port, as the browser must name them. */
  readonly origin: string;
  /** Resolves when the server has ended, whatever the reason. */
  readonly ended: Promise<unknown>;
  readonly stop: () => Promise<void>;
}

/** Starts VS Code's server on a loopback port, a free one unless it is given. */
export async function startServer(options: ServerOptions): Promise<VscodeServer> {
  const { node, main } = await installServer(options.version);
  const server = OwnProcess.start(node, [main, ...argumentsOf(options)], {
    env: serverEnvironment(options.environment),
    stdio: ['ignore', 'pipe', 'pipe'],
  });

  let printed = '';
  const listening = new Promise<string>(resolve => {
    const listen = (text: string): void => {
      appendFileSync(join(options.dataFolder, 'server.log'), text);
      printed += text;
      const port = /Extension host agent listening on (\d+)/.exec(printed)?.[1];
      if (port !== undefined) resolve(port);
    };
    server.child.stdout?.setEncoding('utf8').on('data', listen);
    server.child.stderr?.setEncoding('utf8').on('data', listen);
  });
  const port = await Promise.race([
    listening,
    server.ended.then(() => undefined),
    delay(startLimitMs, undefined, { ref: false }),
  ]);
  if (port === undefined) {
    await server.stop();
    throw new Error(`VS Code's server does not listen. It printed:\n${printed}`);
  }
  return {
    origin: `http://127.0.0.1:${port}`,
    ended: server.ended,
    stop: () => server.stop(),
  };
}

const startLimitMs = 60_000;

function argumentsOf(options: ServerOptions): readonly string[] {
  return [
    ...['--host', '127.0.0.1', '--port', String(options.port ?? 0)],
    ...['--server-data-dir', options.dataFolder],
    ...['--user-data-dir', options.userDataFolder],
    ...['--extensions-dir', options.extensionsFolder],
    '--without-connection-token',
    '--accept-server-license-terms',
    ...['--telemetry-level', 'off'],
    // A built workbench loads such extensions only then; but it does not show notifications any more.
    ...(options.development === true ? ['--enable-smoke-test-driver'] : []),
    ...(options.trusted === false ? [] : ['--disable-workspace-trust']),
  ];
}
