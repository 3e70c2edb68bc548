import { soakFault } from '../../soak/soakScript';
import type { SoakTally } from '../../soak/soakServer';
import { startHubSpotServer } from '../hubspot/hubspotServer';
import { createNumberedPortal } from '../hubspot/numberedPortal';

/** The server of the soak. Says where it is, and on demand what it has done; ends with the process that started it. */
async function main(): Promise<void> {
  const server = await startHubSpotServer({ portal: createNumberedPortal() });
  const faults: Record<string, number> = {};
  const count = (name: string): void => {
    faults[name] = (faults[name] ?? 0) + 1;
  };
  server.fail(soakFault(count), { times: Infinity });
  process.on('message', () => {
    const tally: SoakTally = { requests: server.requests.length, faults };
    process.send?.(tally);
  });
  process.on('disconnect', () => process.exit());
  process.send?.({ url: server.url, token: server.token });
}

void main();
