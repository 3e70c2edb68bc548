/** Where a token may go: HubSpot over https, or this machine itself for tests and proxies of the user's own. */
const hubSpotDomains = ['hubapi.com', 'hubspot.com'];
const loopbackHosts = new Set(['localhost', '127.0.0.1', '[::1]']);

/** Reads a base URL; answers `undefined` where a token must not be sent there. Total. */
export function parseBaseUrl(text: string): URL | undefined {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  // A name in front of the host is the oldest way to make an address look like another.
  if (!url || url.username + url.password !== '') {
    return undefined;
  }
  const isLoopback = loopbackHosts.has(url.hostname);
  if (url.protocol === 'http:' && isLoopback) {
    return url;
  }
  return url.protocol === 'https:' && (isLoopback || isHubSpot(url.hostname)) ? url : undefined;
}

function isHubSpot(hostname: string): boolean {
  return hubSpotDomains.some(domain => hostname === domain || hostname.endsWith(`.${domain}`));
}
