import type { HubSpotRequest } from '../transport';
import { parseBaseUrl } from './parseBaseUrl';

/**
 * Where a request goes: its path below that of the base URL, at the same host whatever that path looks like (`//evil.example`
 * would be a host of its own if it were resolved). `undefined` where a token must not be sent there. Total.
 */
export function requestUrl(
  { path, query }: Pick<HubSpotRequest, 'path' | 'query'>,
  baseUrl: string,
): URL | undefined {
  const base = parseBaseUrl(baseUrl);
  if (base === undefined) {
    return undefined;
  }
  const url = new URL(base.origin);
  url.pathname = base.pathname.replace(/\/+$/, '') + path;
  url.search = new URLSearchParams(query).toString();
  return url.origin === base.origin ? url : undefined;
}
