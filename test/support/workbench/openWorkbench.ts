import { openPage, type PageOptions } from '../chromium/openPage';
import { serveWorkbench, type ServeOptions } from '../vscode/serveWorkbench';
import { Workbench } from './workbench';

export interface OpenedWorkbench {
  readonly workbench: Workbench;
  /** The copy of the workspace that it shows. */
  readonly workspace: string;
  readonly close: () => Promise<void>;
}

/** Starts a VS Code of its own, with throw-away folders, in a headless browser. */
export async function openWorkbench(options: ServeOptions & PageOptions): Promise<OpenedWorkbench> {
  const { address, workspace, stop } = await serveWorkbench(options);
  const opened = await openPage(options).catch(stopping(stop));
  const close = async (): Promise<void> => {
    await opened.close();
    await stop();
  };
  const workbench = new Workbench(opened.page);
  await workbench.open(address).catch(stopping(close));
  return { workbench, workspace, close };
}

/** What has been started already must end when the rest cannot be. */
function stopping(stop: () => Promise<void>): (error: unknown) => Promise<never> {
  return async error => {
    await stop();
    throw error;
  };
}
