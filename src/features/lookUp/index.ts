import type { CallExplorerApi } from '../../api';
import type { Feature } from '../../platform/feature';
import type { Services } from '../../services/createServices';

/** Asking HubSpot: the prompt, IDs from texts and files, and everything that sends requests for a look-up that is there already. */
export function createLookUp(services: Services) {
  const load = () => import('./lookUpCommands');
  const loadAgain = () => import('./lookUpAgainCommands');
  const loadTexts = () => import('./textCommands');
  return {
    commands: {
      lookUp: async (request?: unknown) => (await load()).lookUp(services, request),
      lookUpSelection: async (argument?: unknown) =>
        (await loadTexts()).lookUpSelection(services, argument),
      lookUpClipboard: async (argument?: unknown) =>
        (await loadTexts()).lookUpClipboard(services, argument),
      lookUpFile: async (...args: readonly unknown[]) =>
        (await loadTexts()).lookUpFile(services, args),
      refreshLookup: async (lookup?: unknown) =>
        (await loadAgain()).refreshLookup(services, lookup),
      retryFailed: async (lookup?: unknown) => (await loadAgain()).retryFailed(services, lookup),
      recheckArchived: async (lookup?: unknown) =>
        (await loadAgain()).recheckArchived(services, lookup),
      cancelLookup: async (lookup?: unknown) => (await loadAgain()).cancelLookup(services, lookup),
    },
    disposables: [],
  } satisfies Feature;
}

/** What other extensions get. Their requests are decoded like anyone's: types are no promise. */
export function createApi(services: Services): CallExplorerApi {
  return {
    apiVersion: 1,
    lookUp: async request => (await import('./lookUpCommands')).lookUpQuietly(services, request),
  };
}
