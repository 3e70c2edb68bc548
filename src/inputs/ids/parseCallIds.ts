import { CallIdScanner } from './callIdScanner';
import type { ParsedIds } from './parsedIds';

/**
 * Reads record ids from text as people paste it: lists, JSON, addresses of HubSpot's pages, sentences, logs. Total. For text of
 * any size there is `readCallIds`, which does not hold everything else up.
 */
export function parseCallIds(text: string): ParsedIds {
  const scanner = new CallIdScanner(text);
  scanner.scan(text.length);
  return scanner.found;
}
