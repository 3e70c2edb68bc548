/** The product, as VS Code knows it. */
export const extensionId = 'call-explorer.hubspot-call-explorer';
