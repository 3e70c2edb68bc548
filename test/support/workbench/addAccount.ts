import { setTimeout } from 'node:timers/promises';
import type { Workbench } from './workbench';

/** Adds an account as a person does, one whose token reads calls, and waits until HubSpot was asked about it and the product says so. */
export async function addAccount(workbench: Workbench, name: string, token: string): Promise<void> {
  const { quickInput } = workbench;
  // Nobody types as fast as a test, and VS Code shows only the first three of the messages that come within 0.8 s.
  await setTimeout(800);
  await workbench.runCommand('HubSpot Calls: Add Account…');
  await quickInput.waitForTitle('Add Account (1/2)');
  await quickInput.submit(name);
  await quickInput.waitForTitle(`Access Token of “${name}”`);
  await quickInput.submit(token);
  await quickInput.waitForClose();
  await workbench.notifications.waitFor(`The token of “${name}” reads calls.`);
}
