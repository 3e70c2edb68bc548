import { callsBatchReadPath } from '../../calls/callsBatchReadPath';
import type { ApiVersion } from '../../calls/lookup';
import type { ReadBatch } from '../../calls/readBatch';

/** Where requests go. */
export interface CodeTarget {
  /** `https://api.hubapi.com`. */
  readonly baseUrl: string;
  readonly version: ApiVersion;
}

/** The address of a request, with what goes into its query. */
export function codeUrl(
  { archived }: Pick<ReadBatch, 'archived'>,
  { baseUrl, version }: CodeTarget,
): string {
  const url = `${baseUrl.replace(/\/+$/, '')}${callsBatchReadPath(version)}`;
  return archived ? `${url}?archived=true` : url;
}

/** What the requests of a look-up have in common, for a program that cuts the ids into batches itself. */
export interface CodeRequest {
  readonly url: string;
  readonly ids: readonly string[];
  /** How many ids go into one request. */
  readonly batchSize: number;
  /** What else the body holds, by HubSpot's names. */
  readonly options: readonly (readonly [name: string, value: string | readonly string[]])[];
}

/** The requests of a look-up as one; `undefined` where there is none. All batches of a look-up ask for the same. Total. */
export function codeRequest(
  batches: readonly ReadBatch[],
  target: CodeTarget,
): CodeRequest | undefined {
  const [first] = batches;
  if (first === undefined) {
    return undefined;
  }
  const { idProperty, properties, propertiesWithHistory } = first;
  return {
    url: codeUrl(first, target),
    ids: batches.flatMap(({ ids }) => ids),
    batchSize: first.ids.length,
    options: [
      ['properties', properties],
      ...(propertiesWithHistory.length === 0
        ? []
        : [['propertiesWithHistory', propertiesWithHistory] as const]),
      ...(idProperty === undefined ? [] : [['idProperty', idProperty] as const]),
    ],
  };
}

/** "Reads 250 calls from HubSpot in 3 requests.", for a comment. In English, as the code below it. */
export function codePurpose({ length }: readonly unknown[], requests: number): string {
  const calls = length === 1 ? '1 call' : `${length} calls`;
  return `Reads ${calls} from HubSpot in ${requests === 1 ? '1 request' : `${requests} requests`}.`;
}
