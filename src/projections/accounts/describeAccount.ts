import * as l10n from '@vscode/l10n';
import type { AccountPortal } from '../../calls/accountPortal';
import type { LookupAccount } from '../../calls/lookup';

/** "production · 4300100 · eu1": what tells accounts apart besides the name the user gave. Empty until HubSpot was asked. */
export function describePortal({ portal, sample }: LookupAccount): string {
  if (sample) {
    return l10n.t('no network');
  }
  return portal === undefined
    ? ''
    : [describeAccountType(portal), portal.name, portal.id, portal.region]
        .filter(Boolean)
        .join(' · ');
}

/** What kind of account it is, in words; HubSpot's own word for a kind that is not known. */
export function describeAccountType({ type }: AccountPortal): string | undefined {
  switch (type) {
    case 'STANDARD':
      return l10n.t('production');
    case 'SANDBOX':
      return l10n.t('sandbox');
    case 'DEVELOPER_TEST':
      return l10n.t('developer test account');
    case 'APP_DEVELOPER':
      return l10n.t('app developer account');
    case undefined:
    default:
      return type;
  }
}

/** Tells live data from data that nobody would miss, without reading. */
export function iconOfAccount({ portal, sample }: LookupAccount): AccountIcon {
  if (sample) {
    return { icon: 'book' };
  }
  switch (portal?.type) {
    case 'STANDARD':
      return { icon: 'globe', iconColor: 'charts.yellow' };
    case 'SANDBOX':
      return { icon: 'beaker', iconColor: 'charts.green' };
    case 'DEVELOPER_TEST':
    case 'APP_DEVELOPER':
      return { icon: 'tools', iconColor: 'charts.blue' };
    case undefined:
    default:
      return { icon: 'account' };
  }
}

/** How an account is told from others without reading. */
export interface AccountIcon {
  /** A codicon. */
  readonly icon: string;
  readonly iconColor?: string;
}
