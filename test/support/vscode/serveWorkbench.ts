import { cp, mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { createRunFolder } from '../machine/createRunFolder';
import { installExtension } from './installExtension';
import { linkExtensions } from './linkExtensions';
import { quietSettings } from './quietSettings';
import { type ServerOptions, startServer } from './startServer';
import { type VscodeVersion, vscodeVersions } from './vscodeVersions';
import { workbenchAddress } from './workbenchAddress';
import { type VscodeSettings, writeSettings } from './writeSettings';

export interface ServeOptions {
  /** The newest unless another is given. */
  readonly version?: VscodeVersion;
  /** Copied before it is opened, so that it may be changed. */
  readonly workspace: string;
  /** A packaged extension, installed as users install it. */
  readonly vsix?: string;
  /** Folders of unpacked extensions, used as if they were installed. */
  readonly extensionFolders?: readonly string[];
  /** Added to settings that keep the workbench quiet. */
  readonly settings?: VscodeSettings;
  readonly environment?: NodeJS.ProcessEnv;
  readonly trusted?: boolean;
  readonly port?: number;
}

export interface ServedWorkbench {
  readonly address: string;
  /** The copy of the workspace. */
  readonly workspace: string;
  /** Resolves when the server has ended, whatever the reason. */
  readonly ended: Promise<unknown>;
  readonly stop: () => Promise<void>;
}

/** Serves a workbench with throw-away folders to any browser on this machine. */
export async function serveWorkbench(options: ServeOptions): Promise<ServedWorkbench> {
  const { version = vscodeVersions.newest, environment, trusted = true, port = 0 } = options;
  const run = await createRunFolder('workbench');
  const workspace = join(run.path, 'workspace');
  const server: ServerOptions = {
    version,
    dataFolder: join(run.path, 'server'),
    userDataFolder: join(run.path, 'user'),
    extensionsFolder: join(run.path, 'extensions'),
    trusted,
    port,
    ...(environment && { environment }),
  };
  try {
    await mkdir(server.dataFolder);
    await cp(options.workspace, workspace, { recursive: true });
    await writeSettings(server.userDataFolder, { ...quietSettings, ...options.settings });
    await linkExtensions(options.extensionFolders ?? [], server.extensionsFolder);
    if (options.vsix !== undefined) await installExtension(options.vsix, server);

    const { origin, ended, stop } = await startServer(server);
    return {
      address: workbenchAddress(origin, { folder: workspace }),
      workspace,
      ended,
      stop: async () => {
        await stop();
        await run.remove();
      },
    };
  } catch (error) {
    await run.remove();
    throw error;
  }
}
