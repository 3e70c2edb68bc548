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
  const url = parseBaseUrl(baseUrl);
  if (url === undefined) {
    return undefined;
  }
  const { origin } = url;
  url.pathname = url.pathname.replace(/\/+$/, '') + path;
  url.search = new URLSearchParams(query).toString();
  url.hash = '';
  return url.origin === origin ? url : undefined;
}
