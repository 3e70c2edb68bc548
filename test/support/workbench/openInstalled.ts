import { resolve } from 'node:path';
import { openWorkbench, type OpenedWorkbench } from './openWorkbench';
import type { Workbench } from './workbench';

/** The packaged extension, which `npm run package` makes. */
const vsix = resolve('dist/hubspot-call-explorer.vsix');

/** Starts a VS Code with the extension as users install it, in the workspace that tests share. */
export function openInstalled(
  options: Partial<Parameters<typeof openWorkbench>[0]> = {},
): Promise<OpenedWorkbench> {
  return openWorkbench({ workspace: 'test/fixtures/workspace', vsix, ...options });
}

/** Chooses the sample portal and brings the Lookups view into sight, as a person does who tries the extension. */
export async function useSamplePortal(workbench: Workbench): Promise<void> {
  await workbench.runCommand('HubSpot Calls: Try with Sample Data');
  await workbench.runCommand('View: Show HubSpot Calls');
}
