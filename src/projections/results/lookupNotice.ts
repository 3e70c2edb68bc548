import * as l10n from '@vscode/l10n';
import type { Lookup } from '../../calls/lookup';
import { describeForgotten } from '../lookups/describeForgotten';

/** Why a look-up lacks answers, and what gets them. */
export interface LookupNotice {
  readonly text: string;
  readonly button: string;
  readonly command: 'refreshLookup' | 'retryFailed';
}

/** Says of a look-up that has answers missing why that is, and what gets them; `undefined` where it has all, or may get them. Total. */
export function lookupNotice({ entries, state }: Lookup): LookupNotice | undefined {
  switch (state) {
    case 'remembered':
      return {
        text: describeForgotten(),
        button: l10n.t('Look Up Again'),
        command: 'refreshLookup',
      };
    case 'done':
    case 'cancelled':
      return entries.every(({ kind }) => kind === 'failed' || kind === 'notSent') &&
        entries.some(({ kind }) => kind === 'failed')
        ? {
            text: l10n.t(
              'No call was read. What is listed under Problems says why, and what to do next.',
            ),
            button: l10n.t('Retry Failed Calls'),
            command: 'retryFailed',
          }
        : restNotice(entries);
    case 'running':
      return undefined;
  }
}

/** Of one that was cancelled, some ids were not asked for. */
function restNotice(entries: Lookup['entries']): LookupNotice | undefined {
  return entries.some(({ kind }) => kind === 'notSent')
    ? {
        text: l10n.t('It was stopped before all calls had been asked for.'),
        button: l10n.t('Look Up the Rest'),
        command: 'retryFailed',
      }
    : undefined;
}
