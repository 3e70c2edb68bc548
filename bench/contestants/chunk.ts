/** Cuts ids into the chunks of 100 that HubSpot accepts in one request. */
export function chunk(ids: readonly string[]): readonly (readonly string[])[] {
  return Array.from({ length: Math.ceil(ids.length / size) }, (_, index) =>
    ids.slice(index * size, (index + 1) * size),
  );
}

const size = 100;
