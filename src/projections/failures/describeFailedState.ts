import * as l10n from '@vscode/l10n';
import { isMendedByToken, type LookupFailure } from '../../calls/lookupFailure';

/** How an account looks whose check failed: only a failure of the token's own is said of the token. */
export function describeFailedState({ kind, category }: LookupFailure): FailedState {
  return isMendedByToken(kind)
    ? {
        label:
          category === 'TOKEN_UNREADABLE'
            ? l10n.t('token cannot be read')
            : l10n.t('token does not work'),
        icon: 'error',
        iconColor: 'problemsErrorIcon.foreground',
      }
    : { label: l10n.t('could not be checked ({0})', category), icon: 'warning' };
}

/** How a check that failed is shown. */
export interface FailedState {
  readonly label: string;
  /** A codicon. */
  readonly icon: 'error' | 'warning';
  readonly iconColor?: string;
}
