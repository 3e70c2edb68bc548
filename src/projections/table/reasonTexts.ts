import type { LookupEntry } from '../../calls/lookupEntry';

/** What HubSpot has said about an id besides the values of a call, as far as a search looks at it. Total. */
export function reasonTexts(entry: LookupEntry): readonly string[] {
  switch (entry.kind) {
    case 'failed':
      return [entry.failure.category, entry.failure.message];
    case 'missing':
      return [entry.error.category, entry.error.message];
    case 'merged':
      return [entry.call.id];
    case 'found':
    case 'archived':
    case 'notSent':
      return [];
  }
}
