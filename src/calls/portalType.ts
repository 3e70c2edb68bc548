/**
 * The kind of an account as HubSpot's API names it, of the name the HubSpot CLI has for it: the CLI tells two kinds of sandbox
 * apart.
 */
export function portalType(cliType: string | undefined): string | undefined {
  const type = cliType?.toUpperCase();
  return type === 'STANDARD_SANDBOX' || type === 'DEVELOPMENT_SANDBOX' ? 'SANDBOX' : type;
}
