import type { Feature } from '../../platform/feature';
import type { Services } from '../../services/createServices';

/** Calls as files, and the report of what is not among them. All of it comes from memory: HubSpot is not asked again. */
export function createExports(services: Services) {
  return {
    commands: {
      exportLookup: async (argument?: unknown) =>
        (await import('./exportCommands')).exportLookup(services, argument),
    },
    disposables: [],
  } satisfies Feature;
}
