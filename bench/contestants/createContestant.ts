import type { Contestant } from './contestant';
import type { ContestantSettings } from './contestantSettings';

/** Loads nothing of the others: their code would be in the memory that is measured. */
export async function createContestant(settings: ContestantSettings): Promise<Contestant> {
  switch (settings.name) {
    case 'product':
      return (await import('./product')).createProduct(settings);
    case 'sdk':
      return (await import('./sdk')).createSdk(settings);
    case 'sdkWithLimiter':
      return (await import('./sdk')).createSdkWithLimiter(settings);
    case 'sdkWithRetries':
      return (await import('./sdk')).createSdkWithRetries(settings);
    case 'bare':
      return (await import('./bareFetch')).createBareFetch(settings);
  }
}
