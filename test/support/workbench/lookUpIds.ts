import type { Workbench } from './workbench';

/** Looks up IDs as a person does who types them. */
export async function lookUpIds(workbench: Workbench, ids: string): Promise<void> {
  await workbench.runCommand('HubSpot Calls: Look Up Calls by ID…');
  await workbench.quickInput.waitForTitle('Look Up Calls by ID');
  await workbench.quickInput.submit(ids);
  await workbench.quickInput.waitForClose();
}
