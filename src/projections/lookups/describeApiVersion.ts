import * as l10n from '@vscode/l10n';
import type { ApiVersion } from '../../calls/lookup';

/** What is worth knowing about a version of HubSpot's API; `undefined` where it is here to stay. */
export function describeApiVersion(version: ApiVersion): string | undefined {
  switch (version) {
    case 'v3':
      return l10n.t(
        'HubSpot ends v3 in September 2027. A newer version is chosen with the setting hubspotCalls.apiVersion.',
      );
    case '2026-03':
    case '2026-09':
      return undefined;
  }
}
