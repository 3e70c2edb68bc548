/** The page of HubSpot's documentation about a category of error; `undefined` where there is none, as for categories of ours. Total. */
export function linkOfCategory(category: string): string | undefined {
  return links[category];
}

const docs = 'https://developers.hubspot.com/docs';
const errors = `${docs}/api-reference/error-handling`;
const limits = `${docs}/developer-tooling/platform/usage-guidelines`;

const links: Readonly<Record<string, string | undefined>> = {
  BANNED: errors,
  DAILY: limits,
  EXPIRED_AUTHENTICATION: errors,
  FORBIDDEN: errors,
  GATED: errors,
  INVALID_AUTHENTICATION: errors,
  MISSING_SCOPES: 'https://developers.hubspot.com/scopes',
  OBJECT_NOT_FOUND: errors,
  RATE_LIMIT: limits,
  RATE_LIMITS: limits,
  SECONDLY: limits,
  TEN_SECONDLY_ROLLING: limits,
  VALIDATION_ERROR: errors,
};
