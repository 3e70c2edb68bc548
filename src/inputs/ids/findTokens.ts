/** A token of HubSpot's that stands written out in a text, up to the offset behind its end. */
export interface FoundToken {
  readonly kind: 'accessToken' | 'personalAccessKey';
  readonly start: number;
  readonly end: number;
}

/**
 * Where a text holds tokens of private apps and service keys (`pat-…`) or personal access keys of the HubSpot CLI, in order.
 * Those of OAuth look like anything else and are not found, and neither are the made-up ones of a documentation. Total.
 */
export function findTokens(text: string): readonly FoundToken[] {
  return [...text.matchAll(candidates)].flatMap(({ index, 0: token }) => {
    const kind = token.startsWith('pat-') ? 'accessToken' : 'personalAccessKey';
    const isMeant = kind === 'accessToken' ? looksRandom(token) : namesRegion(token);
    return isMeant ? [{ kind, start: index, end: index + token.length } as const] : [];
  });
}

/** Not in the middle of something longer: base64 of a file, or a name. */
const candidates =
  /(?<![\w+-])(?:pat-[a-z]{2,4}\d{0,2}-[0-9a-fA-F]{8}(?:-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}|CiR[\w+/-]{60,}={0,2})(?![\w-])/g;

/** Of 32 random digits hardly ever fewer than six are different; zeros and rows of one digit stand for a token. */
function looksRandom(token: string): boolean {
  return new Set(token.slice(-36).replaceAll('-', '').toLowerCase()).size >= 6;
}

/** A personal access key is base64 that begins with a length and the account's region: `\n$na1-`. */
function namesRegion(key: string): boolean {
  const head = key.slice(0, 8).replaceAll('-', '+').replaceAll('_', '/');
  return /^\n\$[a-z]{2}[a-z\d-]/.test(atob(head));
}
