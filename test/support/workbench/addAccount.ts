import type { Workbench } from './workbench';

/** Adds an account as a person does. HubSpot is asked about the token after that, and the product says what came of it. */
export async function addAccount(workbench: Workbench, name: string, token: string): Promise<void> {
  const { quickInput } = workbench;
  await workbench.runCommand('HubSpot Calls: Add Account…');
  await quickInput.waitForTitle('Add Account (1/2)');
  await quickInput.submit(name);
  await quickInput.waitForTitle(`Access Token of “${name}”`);
  await quickInput.submit(token);
  await quickInput.waitForClose();
}
