/**
 * A text without what may be an access token in it: people paste them with the IDs by mistake, and what is no ID is shown and
 * told of. Total.
 */
export function hideTokens(text: string): string {
  return text.length < shortest ? text : text.replace(tokens, '<redacted>');
}

/** In UTF-16 units. No token is shorter. */
const shortest = 24;

/**
 * Tokens of private apps and service keys (`pat-na1-…`), personal access keys of the HubSpot CLI (`CiR…`), and anything else that
 * is as long and as meaningless as the tokens of OAuth.
 */
const tokens =
  /pat-[a-z]{2,4}\d?-[0-9a-f]{8}[0-9a-f-]*|CiR[\w+/-]{20,}={0,2}|(?<![\w/+.-])(?=[\w+-]*\d)(?=[\w+-]*[A-Za-z])[\w+-]{40,}={0,2}/gi;
