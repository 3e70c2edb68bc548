/** Record ids as HubSpot gives them: eleven digits, one after the other. */
export function listIds(count: number): readonly string[] {
  return Array.from({ length: count }, (_, index) => String(firstId + index));
}

const firstId = 48_000_000_000;
